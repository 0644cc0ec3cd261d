import { type PrintedClock, readPrintedClock } from './printed-clock.ts';
import { type DateOrder, dayOf, findWrittenDay } from './written-day.ts';

/** A date as a page gives it. */
export interface PrintedDate {
  /** YYYY-MM-DD as written, not shifted to another zone. */
  readonly date: string;
  /** Instant in UTC (ISO 8601) when a time is written; a time without zone is read as UTC. */
  readonly instant: string | null;
  /** Offset from UTC in minutes where one is written. */
  readonly offsetMinutes: number | null;
}

/** Longest text that is searched for a date. */
const MAX_LENGTH = 300;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const EPOCH = /^\d{10}(\d{3})?$/;

/** Latin digits for Arabic and Persian ones. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * First date in a text: ISO, compact, with a month's name in any language read, numeric, Solar Hijri, epoch seconds or milliseconds, with the
 * time of day after it or else before it; null when there is none. `lang` decides names that are two months' (`listopada`).
 */
export function readPrintedDate(text: string | null | undefined, order: DateOrder, lang: string | null = null): PrintedDate | null {
  if (!text || !/[\d٠-٩۰-۹元]/.test(text)) return null;
  const source = latinDigits(text.slice(0, MAX_LENGTH))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (/^\d{8,16}/.test(source)) return readCompact(source) ?? readEpoch(source);
  return readWritten(source, order, lang);
}

function readCompact(source: string): PrintedDate | null {
  const match = COMPACT.exec(source);
  const date = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!match || !date) return null;
  const clock = match[4] ? readPrintedClock(`${match[4]}:${match[5]}:${match[6] ?? '00'}${match[7] ?? ''}`) : null;
  return withClock(date, clock);
}

function readEpoch(source: string): PrintedDate | null {
  if (!EPOCH.test(source)) return null;
  const instant = new Date(source.length === 10 ? Number(source) * 1000 : Number(source)).toISOString();
  return dayOf(Number(instant.slice(0, 4)), 1, 1) ? { date: instant.slice(0, 10), instant, offsetMinutes: 0 } : null;
}

/** A clock may stand inside a date (`Aug 08 10:00 CEST 2025`), so the day is looked for without it. */
function readWritten(source: string, order: DateOrder, lang: string | null): PrintedDate | null {
  const first = readPrintedClock(source);
  const blank = first ? source.slice(0, first.start) + ' '.repeat(first.end - first.start) + source.slice(first.end) : source;
  const day = findWrittenDay(blank, order, lang);
  if (!day) return null;
  const clock = first && first.start < day.end ? (readPrintedClock(source, day.end) ?? first) : first;
  return withClock(day.date, clock);
}

function withClock(date: string, clock: PrintedClock | null): PrintedDate {
  if (!clock) return { date, instant: null, offsetMinutes: null };
  const minutes = clock.hour * 60 + clock.minute - (clock.offsetMinutes ?? 0);
  const instant = new Date(Date.parse(`${date}T00:00:00Z`) + (minutes * 60 + clock.second) * 1000).toISOString();
  return { date, instant, offsetMinutes: clock.offsetMinutes };
}
