import type { SourceHour } from '@corridor/model';

/** Longest pause between two good checks that leaves no gap: the ceiling of six hours with its jitter, and one check that failed. */
const LONGEST_PAUSE_HOURS = 8;
/** The first day after the first good check is left out: feeds of one source start one after the other. */
const FIRST_DAY_HOURS = 24;

/** From hour to hour, both in whole hours since 1970, the last one included. */
export interface HourSpan {
  readonly from: number;
  readonly to: number;
}

/** What was heard of a source, hour by hour. */
export interface HeardHours {
  /** First hour there is anything of, and the hour of the last good check: nothing is known of what came later. */
  readonly from: number;
  readonly to: number;
  isHeard(hour: number): boolean;
  /** New articles of an hour; 0 in one that was not heard. */
  articlesAt(hour: number): number;
  /** Last hour up to `to` that brought an article, or null. */
  readonly lastArticle: number | null;
}

/**
 * Reads the hours of a source, oldest first. An hour is heard when good checks stand close around it; of a longer pause neither the hours nor what the
 * check after it brings are taken, because that is the news of all of them. `without` leaves out spans whose volume was not the source's own.
 * Null when it was never heard for a whole day.
 */
export const heardHours = (hours: readonly SourceHour[], without: readonly HourSpan[] = []): HeardHours | null => {
  const good = hours.filter((hour) => hour.healthy > 0);
  const first = good[0];
  const last = good.at(-1);
  if (!first || !last || last.hour - first.hour <= FIRST_DAY_HOURS) return null;
  const from = first.hour + FIRST_DAY_HOURS;
  const to = last.hour;
  const articles = new Float64Array(to - from + 1);
  const heard = new Uint8Array(to - from + 1);
  let lastArticle: number | null = null;
  for (const { hour, articles: count } of hours) {
    if (count > 0 && hour <= to) lastArticle = hour;
    if (hour >= from && hour <= to) articles[hour - from] = count;
  }
  let before = first.hour;
  for (const { hour } of good) {
    if (hour - before <= LONGEST_PAUSE_HOURS) heard.fill(1, Math.max(0, before + 1 - from), Math.max(0, hour + 1 - from));
    before = hour;
  }
  for (const span of without) heard.fill(0, Math.max(0, span.from - from), Math.max(0, span.to + 1 - from));
  const isHeard = (hour: number): boolean => heard[hour - from] === 1;
  return { from, to, isHeard, articlesAt: (hour) => (isHeard(hour) ? (articles[hour - from] ?? 0) : 0), lastArticle };
};
