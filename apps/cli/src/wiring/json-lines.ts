import { type ArticleText, CorridorError } from '@corridor/model';
import { z } from 'zod';
import { readBytes } from './files.ts';

const rowSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z
    .string()
    .nullish()
    .transform((t) => t ?? ''),
  text: z
    .string()
    .nullish()
    .transform((t) => t ?? ''),
  lang: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
});

/** Articles of a JSON Lines file, empty lines left out. Throws `input-invalid` naming file and line. */
export const readArticles = async (path: string): Promise<readonly ArticleText[]> => {
  const lines = new TextDecoder()
    .decode(await readBytes(path))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseRow(line, `${nameOf(path)}:${i + 1}`)]));
};

/** Rows of any JSON Lines file as unknown values. Throws `input-invalid` naming file and line. */
export const readRows = async (path: string): Promise<readonly unknown[]> => {
  const lines = new TextDecoder()
    .decode(await readBytes(path))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, `${nameOf(path)}:${i + 1}`)]));
};

const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

const parseRow = (line: string, where: string): ArticleText => {
  const result = rowSchema.safeParse(parseLine(line, where));
  if (!result.success)
    throw new CorridorError(
      'input-invalid',
      `${where}: ${result.error.issues.map((i) => `${i.path.join('.') || 'line'}: ${i.message}`).join('; ')}`,
    );
  return result.data;
};

const parseLine = (line: string, where: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new CorridorError('input-invalid', `${where}: is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};
