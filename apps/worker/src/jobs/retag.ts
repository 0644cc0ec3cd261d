import type { ArticleRecord } from '@corridor/archive';
import type { Classification } from '@corridor/model';
import type { Parts } from '../parts.ts';
import { textToRead } from './classify-text.ts';

/** Articles read in one batch; the archive stays readable between batches. */
const BATCH = 200;
/** Examples shown for each theme gained or lost. */
const EXAMPLES = 3;

/** What another dossier or engine changes in the archive. */
export interface RetagReport {
  readonly articles: number;
  readonly changed: number;
  readonly gained: ReadonlyMap<string, ThemeChange>;
  readonly lost: ReadonlyMap<string, ThemeChange>;
  readonly relevanceChanged: number;
}

/** How many articles gained or lost a theme, with a few of them. */
export interface ThemeChange {
  articles: number;
  readonly examples: { readonly id: number; readonly title: string; readonly lang: string; readonly sourceId: string }[];
}

/** Reads every article again that was tagged by another dossier or engine version. `dryRun` only counts. Resumable: what is done has the new version. */
export const retag = async (
  { archive, classifier, dossier }: Pick<Parts, 'archive' | 'classifier' | 'dossier'>,
  dryRun: boolean,
): Promise<RetagReport> => {
  const report = {
    articles: 0,
    changed: 0,
    relevanceChanged: 0,
    gained: new Map<string, ThemeChange>(),
    lost: new Map<string, ThemeChange>(),
  };
  for (let after = 0; ; ) {
    const batch = await archive.taggedOtherwise(dossier.version, classifier.engineVersion, after, BATCH);
    const last = batch.at(-1);
    if (!last) return report;
    after = last.id;
    for (const article of batch) {
      const classification = classifier.classify(textToRead(article));
      compare(report, article, classification);
      if (!dryRun) await archive.saveClassified(article.id, classification);
    }
  }
};

type Counting = {
  -readonly [K in keyof RetagReport]: RetagReport[K] extends ReadonlyMap<string, ThemeChange> ? Map<string, ThemeChange> : RetagReport[K];
};

const compare = (report: Counting, article: ArticleRecord, now: Classification): void => {
  const before = new Set(article.tags.map((t) => t.theme));
  const after = new Set(now.tags.map((t) => t.theme));
  const gained = [...after].filter((t) => !before.has(t));
  const lost = [...before].filter((t) => !after.has(t));
  report.articles++;
  if (article.relevance !== now.relevance) report.relevanceChanged++;
  if (gained.length + lost.length > 0 || article.relevance !== now.relevance) report.changed++;
  for (const theme of gained) note(report.gained, theme, article);
  for (const theme of lost) note(report.lost, theme, article);
};

const note = (changes: Map<string, ThemeChange>, theme: string, { id, title, lang, sourceId }: ArticleRecord): void => {
  const change = changes.get(theme) ?? { articles: 0, examples: [] };
  change.articles++;
  if (change.examples.length < EXAMPLES) change.examples.push({ id, title, lang, sourceId });
  changes.set(theme, change);
};
