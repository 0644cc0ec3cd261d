import type { NewsroomArticle } from './article.ts';

const DAY_MILLIS = 86_400_000;

/** When each article appears, and when each of the two news days is complete. */
export interface ReleasePlan {
  /** Milliseconds since 1970 by article id. */
  readonly releasedAt: ReadonlyMap<string, number>;
  /** Two ISO 8601 instants, the last millisecond of a day (UTC): all of day one is out at the first, everything at the second. */
  readonly days: readonly [string, string];
}

/**
 * Divides a set into two news days by date. The border is the end of the calendar day (UTC) that leaves the halves most even;
 * a set of a single calendar day is divided by count, and its second half appears a day later. Articles without a date belong
 * to day one. `base` (ISO 8601) is the day used when no article has a date.
 */
export const planReleases = (articles: readonly NewsroomArticle[], base: string): ReleasePlan => {
  const dated = articles.filter((a) => a.date !== null).sort((a, b) => millisOf(a) - millisOf(b));
  const undated = articles.filter((a) => a.date === null);
  const border = borderOf(dated, undated.length);
  const first = [...undated, ...dated.slice(0, border)];
  const second = dated.slice(border);
  const lastOfFirst = dated[border - 1];
  const dayOne = endOfDay(lastOfFirst ? millisOf(lastOfFirst) : Date.parse(base));
  const lastOfSecond = second.at(-1);
  const dayTwo = Math.max(dayOne + DAY_MILLIS, lastOfSecond ? endOfDay(millisOf(lastOfSecond)) : 0);
  const releasedAt = new Map<string, number>();
  for (const article of first) releasedAt.set(article.id, article.date === null ? startOfDay(dayOne) : millisOf(article));
  for (const article of second) releasedAt.set(article.id, Math.max(millisOf(article), dayOne + 1));
  return { releasedAt, days: [iso(dayOne), iso(dayTwo)] };
};

/** How many dated articles belong to day one; at least one of the whole set stays there. */
const borderOf = (dated: readonly NewsroomArticle[], undatedCount: number): number => {
  const half = Math.max(0, (dated.length + undatedCount) / 2 - undatedCount);
  const borders = dated.flatMap((article, index) => {
    const next = dated[index + 1];
    return next && startOfDay(millisOf(next)) !== startOfDay(millisOf(article)) ? [index + 1] : [];
  });
  if (borders.length === 0) return Math.ceil(half) || (undatedCount > 0 ? 0 : dated.length);
  return borders.reduce((best, border) => (Math.abs(border - half) < Math.abs(best - half) ? border : best));
};

const millisOf = (article: NewsroomArticle): number => Date.parse(article.date ?? '');
const startOfDay = (millis: number): number => Math.floor(millis / DAY_MILLIS) * DAY_MILLIS;
const endOfDay = (millis: number): number => startOfDay(millis) + DAY_MILLIS - 1;
const iso = (millis: number): string => new Date(millis).toISOString();
