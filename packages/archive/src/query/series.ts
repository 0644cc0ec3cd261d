import { sql } from 'kysely';
import type { SearchResult } from '../archive.ts';
import type { Db } from '../store/context.ts';
import type { CompiledQuery } from './compile.ts';
import { instantOf, localTime, offsetMillis, utcMillis } from './zone.ts';

/** Length of a step of a series. */
export type Step = 'day' | 'week' | 'month';
type Series = NonNullable<SearchResult['series']>;

/** Articles are counted by quarter hours in the database and put into local days here: every zone's clocks are off UTC by whole quarters. */
const QUARTER_MILLIS = 900_000;
const DAY_MILLIS = 86_400_000;
/** Steps of the longest series: a century of days. Beyond it the series keeps its newest end. */
const MOST_STEPS = 36_600;

interface Counted {
  readonly quarter: number;
  readonly articles: number;
}

/**
 * Found articles per local day, week (from Monday) or month, beside all articles seen that were published then. Steps without a find are
 * there too, from the first find to the last.
 */
export const series = async (db: Db, query: CompiledQuery, step: Step, zone: string): Promise<Series> => {
  const found = await sql<Counted>`SELECT article.dated_ms / ${QUARTER_MILLIS} AS quarter, count(*) AS articles
    FROM ${query.from} WHERE ${query.where} GROUP BY 1 ORDER BY 1`.execute(db);
  const articles = byStep(found.rows, step, zone);
  const starts = stepsBetween([...articles.keys()], step);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const seen = byStep(await seenBetween(db, startInstant(first, zone), startInstant(nextStart(last, step), zone)), step, zone);
  return starts.map((start) => ({ from: isoDate(start), articles: articles.get(start) ?? 0, seen: seen.get(start) ?? 0 }));
};

/** Everything first met in any feed and dated in the span, whatever became of it; the second address of one page is no second article. */
const seenBetween = async (db: Db, from: number, to: number): Promise<Counted[]> => {
  const { rows } = await sql<Counted>`SELECT dated_ms / ${QUARTER_MILLIS} AS quarter, count(*) AS articles FROM article
    WHERE dated_ms >= ${from} AND dated_ms < ${to} AND same_as IS NULL GROUP BY 1`.execute(db);
  return rows;
};

/** Sums by start of step; a start is the local date as if it were UTC, in milliseconds. */
const byStep = (rows: readonly Counted[], step: Step, zone: string): Map<number, number> => {
  const clock = localClock(zone);
  const sums = new Map<number, number>();
  for (const { quarter, articles } of rows) {
    const start = startOf(clock(Number(quarter) * QUARTER_MILLIS), step);
    sums.set(start, (sums.get(start) ?? 0) + Number(articles));
  }
  return sums;
};

/** Local reading as if UTC. The offset is asked once a UTC day where it is the same at both ends. */
const localClock = (zone: string): ((millis: number) => number) => {
  const offsets = new Map<number, number | null>();
  const ofDay = (day: number): number | null => {
    const start = offsetMillis(day * DAY_MILLIS, zone);
    return start === offsetMillis((day + 1) * DAY_MILLIS, zone) ? start : null;
  };
  return (millis) => {
    const day = Math.floor(millis / DAY_MILLIS);
    if (!offsets.has(day)) offsets.set(day, ofDay(day));
    return millis + (offsets.get(day) ?? offsetMillis(millis, zone));
  };
};

const startOf = (local: number, step: Step): number => {
  const day = Math.floor(local / DAY_MILLIS);
  if (step === 'day') return day * DAY_MILLIS;
  // 1970-01-01 was a Thursday, three days after a Monday.
  if (step === 'week') return (Math.floor((day + 3) / 7) * 7 - 3) * DAY_MILLIS;
  const { year, month } = localTime(local, 'UTC');
  return utcMillis({ year, month, day: 1 });
};

const nextStart = (start: number, step: Step): number => {
  if (step !== 'month') return start + (step === 'day' ? 1 : 7) * DAY_MILLIS;
  const { year, month } = localTime(start, 'UTC');
  return utcMillis({ year, month: month + 1, day: 1 });
};

const stepsBetween = (found: readonly number[], step: Step): number[] => {
  const last = found.at(-1);
  const starts: number[] = [];
  if (last === undefined) return starts;
  const earliest = Math.max(found[0] ?? last, startOf(last - (MOST_STEPS - 1) * DAY_MILLIS, step));
  for (let at = earliest; at <= last; at = nextStart(at, step)) starts.push(at);
  return starts;
};

const startInstant = (start: number, zone: string): number => {
  const { year, month, day } = localTime(start, 'UTC');
  return instantOf({ year, month, day }, zone);
};

const isoDate = (start: number): string => new Date(start).toISOString().slice(0, 10);
