import { CorridorError } from '@corridor/model';
import { z } from 'zod';

/** Largest file of articles that is read, in UTF-16 code units: 50 MB of text is far above any labelled set. */
const MAX_FILE_LENGTH = 50_000_000;

const optionalText = z.string().nullish().default(null);
const instant = z
  .string()
  .refine((value) => Number.isFinite(Date.parse(value)), 'is not an ISO 8601 date or instant')
  .nullish()
  .default(null);

/** One article as a line of a JSON Lines file holds it; other fields are ignored, so labels may stand beside the text. */
export const articleSchema = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  url: optionalText,
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a BCP 47 code such as "hy"')
    .nullish()
    .transform((value) => value ?? 'und'),
  date: instant,
  title: z.string().min(1),
  text: z.string(),
  publisher: optionalText,
});
/** One article of the newsroom. `date` is an ISO 8601 instant or date, or null; `lang` is `und` when the file does not say. */
export type NewsroomArticle = Readonly<z.output<typeof articleSchema>>;

/**
 * Reads JSON Lines: one article a line, blank lines skipped. Throws `input-invalid` naming file and line when a line
 * is not JSON, a field is wrong or an id stands twice, or when the file holds no article at all.
 */
export const readArticles = (file: { readonly name: string; readonly text: string }): readonly NewsroomArticle[] => {
  if (file.text.length > MAX_FILE_LENGTH)
    throw new CorridorError('input-invalid', `${file.name}: larger than ${MAX_FILE_LENGTH / 1_000_000} MB`);
  const lineOfId = new Map<string, number>();
  const articles: NewsroomArticle[] = [];
  for (const [index, line] of file.text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `${file.name}:${index + 1}`;
    const article = readLine(line, where);
    const earlier = lineOfId.get(article.id);
    if (earlier !== undefined) throw new CorridorError('input-invalid', `${where}: id "${article.id}" already stands on line ${earlier}`);
    lineOfId.set(article.id, index + 1);
    articles.push(article);
  }
  if (articles.length === 0) throw new CorridorError('input-invalid', `${file.name}: holds no article`);
  return articles;
};

const readLine = (line: string, where: string): NewsroomArticle => {
  const result = articleSchema.safeParse(parseJson(line, where));
  if (result.success) return result.data;
  const mistakes = result.error.issues.map((issue) => `${issue.path.map(String).join('.') || 'line'}: ${issue.message}`);
  throw new CorridorError('input-invalid', `${where}: ${mistakes.join('; ')}`, { cause: result.error });
};

const parseJson = (line: string, where: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new CorridorError('input-invalid', `${where}: is not a JSON object on one line`, { cause });
  }
};
