import { solarHijriMonth } from '../parse/dates/month-names.ts';
import { fromSolarHijri } from '../parse/dates/solar-hijri.ts';
import { monthOfName } from './month-names.ts';

/** A date as a page gives it. */
export interface PrintedDate {
  /** YYYY-MM-DD as written, not shifted to another zone. */
  readonly date: string;
  /** Instant in UTC (ISO 8601) when a time is written; a time without zone is read as UTC. */
  readonly instant: string | null;
  /** Offset from UTC in minutes where one is written. */
  readonly offsetMinutes: number | null;
}

/** How numbers that could be day or month are read. */
export type DateOrder = 'day-first' | 'month-first';

/** Longest text that is searched for a date. */
const MAX_LENGTH = 300;
const OLDEST_YEAR = 1995;
/** Latest year that a publication date may have; beyond it a number is something else. */
const NEWEST_YEAR = 2100;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const ISO = new RegExp(
  String.raw`(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(?:[T\s,]{1,3}${TIME}\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?`,
  'i',
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const NUMERIC = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/;
const ZONE = String.raw`Z\b|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?(?![\d.:/])|UTC|GMT|MSK|МСК`;
const CLOCK = new RegExp(String.raw`(?<![\d:])${TIME}\s?([ap]\.?m\b)?\.?\s?\(?(${ZONE})?`, 'i');
const CJK = /(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/;
const EPOCH = /^\d{10}(\d{3})?$/;
const PIECE = /\d+|\p{L}[\p{L}\p{M}]*/gu;
/** Words that stand between the parts of a date. */
const LINK_WORDS = new Set('de del of the ე г год ил il st nd rd th er go də ci cı cu cü ı թ թվականի ի m d gada gads on'.split(' '));

/** Latin digits for Arabic and Persian ones. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** First date in a text: ISO, compact, with a month's name in any language read, numeric, Solar Hijri, epoch seconds; null when there is none. */
export function readPrintedDate(text: string | null | undefined, order: DateOrder): PrintedDate | null {
  if (!text) return null;
  const source = latinDigits(text.slice(0, MAX_LENGTH))
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .trim();
  return (
    readIso(source) ??
    readCompact(source) ??
    readWithClock(source, readCjk(source) ?? readNamed(source) ?? readNumeric(source, order)) ??
    readEpoch(source)
  );
}

function readIso(source: string): PrintedDate | null {
  const match = ISO.exec(source);
  if (!match) return null;
  const date = dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!date) return null;
  if (match[4] === undefined) return readWithClock(source.slice(match.index + match[0].length), date);
  return withTime(date, Number(match[4]), Number(match[5]), Number(match[6] ?? 0), match[7]);
}

function readCompact(source: string): PrintedDate | null {
  const match = COMPACT.exec(source);
  const date = match && dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!match || !date) return null;
  return match[4] === undefined ? plainDate(date) : withTime(date, Number(match[4]), Number(match[5]), Number(match[6] ?? 0), match[7]);
}

function readCjk(source: string): string | null {
  const match = CJK.exec(source);
  return match && dateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Day, month's name and year in any order that is in use, with little words or punctuation between them. */
function readNamed(source: string): string | null {
  const pieces = (source.match(PIECE) ?? []).filter((piece) => !LINK_WORDS.has(piece.toLowerCase()));
  for (let at = 0; at < pieces.length; at += 1) {
    const [before, piece, after, afterNext] = [pieces[at - 1], pieces[at] ?? '', pieces[at + 1], pieces[at + 2]];
    const month = /\d/.test(piece) ? null : monthOfName(piece);
    const solarMonth = month || /\d/.test(piece) ? null : (solarHijriMonth(piece) ?? null);
    if (!month && !solarMonth) continue;
    const found = month
      ? namedDate(month, before, after, afterNext, pieces[at - 2], dateOf)
      : namedDate(solarMonth ?? 0, before, after, afterNext, pieces[at - 2], gregorianOfSolarHijri);
    if (found) return found;
  }
  return null;
}

type MakeDate = (year: number, month: number, day: number) => string | null;

function namedDate(
  month: number,
  before: string | undefined,
  after: string | undefined,
  afterNext: string | undefined,
  beforeThat: string | undefined,
  make: MakeDate,
): string | null {
  if (isDay(before) && isYear(after)) return make(Number(after), month, Number(before));
  if (isDay(after) && isYear(afterNext)) return make(Number(afterNext), month, Number(after));
  if (isYear(before) && isDay(after)) return make(Number(before), month, Number(after));
  if (isDay(before) && isYear(beforeThat)) return make(Number(beforeThat), month, Number(before));
  return null;
}

function isDay(piece: string | undefined): boolean {
  return piece !== undefined && /^\d{1,2}$/.test(piece);
}

function isYear(piece: string | undefined): boolean {
  return piece !== undefined && /^\d{4}$/.test(piece);
}

function readNumeric(source: string, order: DateOrder): string | null {
  const match = NUMERIC.exec(source);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) < 100 ? Number(match[4]) + 2000 : Number(match[4]);
  const isMonthFirst = second > 12 || (order === 'month-first' && match[2] === '/' && first <= 12);
  return isMonthFirst ? dateOf(year, first, second) : dateOf(year, second, first);
}

function readEpoch(source: string): PrintedDate | null {
  if (!EPOCH.test(source)) return null;
  const instant = new Date(source.length === 10 ? Number(source) * 1000 : Number(source)).toISOString();
  return dateOf(Number(instant.slice(0, 4)), 1, 1) ? { date: instant.slice(0, 10), instant, offsetMinutes: 0 } : null;
}

function readWithClock(source: string, date: string | null): PrintedDate | null {
  if (!date) return null;
  const match = CLOCK.exec(source);
  if (!match) return plainDate(date);
  const half = match[4]?.toLowerCase().charAt(0);
  const hour = (Number(match[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return withTime(date, hour, Number(match[2]), Number(match[3] ?? 0), match[5]);
}

function withTime(date: string, hour: number, minute: number, second: number, zone: string | undefined): PrintedDate {
  if (hour > 24 || minute > 59 || second > 60) return plainDate(date);
  const offsetMinutes = offsetOf(zone);
  const instant = new Date(
    Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + minute - (offsetMinutes ?? 0)) * 60 + second) * 1000,
  ).toISOString();
  return { date, instant, offsetMinutes };
}

/** Minutes of `Z`, `+04:00`, `+0400`, `GMT+4`, `MSK`; null without a zone. */
function offsetOf(zone: string | undefined): number | null {
  if (!zone) return null;
  if (/^(MSK|МСК)$/i.test(zone)) return 180;
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

function plainDate(date: string): PrintedDate {
  return { date, instant: null, offsetMinutes: null };
}

function gregorianOfSolarHijri(year: number, month: number, day: number): string | null {
  const civil = fromSolarHijri(year, month, day);
  return civil && dateOf(civil.year, civil.month, civil.day);
}

function dateOf(year: number, month: number, day: number): string | null {
  if (year >= 1300 && year < 1500) return gregorianOfSolarHijri(year, month, day);
  if (year < OLDEST_YEAR || year > NEWEST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
