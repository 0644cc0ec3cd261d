import { solarHijriMonth } from '../parse/dates/month-names.ts';
import { fromSolarHijri } from '../parse/dates/solar-hijri.ts';
import { monthOfName } from './month-names.ts';

/** How numbers that could be day or month are read. */
export type DateOrder = 'day-first' | 'month-first';

/** A calendar day found in a text: YYYY-MM-DD, and where it stands. */
export interface WrittenDay {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** No page is older; years before are zero values of programs. */
const OLDEST_YEAR = 1995;
/** Later years are events, terms and other numbers. */
const NEWEST_YEAR = 2049;
/** Two-digit years from here on are of the last century. */
const FIRST_OF_LAST_CENTURY = 95;
const BUDDHIST_LEAD = 543;
/** Day that eras begin before: 令和1年 is 2019, 平成1年 1989. */
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

const YEAR_FIRST = /(?<!\d)(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/gu;
const NUMERIC = /(?<![\d.,])(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?|\s)(\d{4}|\d{2})(?!\d)/gu;
const EAST_ASIAN = /(令和|平成)?\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu;
const PIECE = /\d+|\p{L}[\p{L}\p{M}]*/gu;
/** Words that stand between the parts of a date. */
const LINK_WORDS = new Set(
  'de del of the ე г год година године godine ил il st nd rd th er ro º ª go də ci cı cu cü ı թ թվականի ի m d gada gads on e ko a ta жылғы жылдың ж den á ค ศ'.split(
    ' ',
  ),
);
/** Months of the Levant in two words, by the word that their months share. */
const TWO_WORD_MONTHS: Readonly<Record<string, readonly [first: number, second: number]>> = { كانون: [12, 1], تشرين: [10, 11] };

/** First calendar day of a text with latin digits: year first, East Asian, with a month's name, or in numbers; null when there is none. */
export function findWrittenDay(text: string, order: DateOrder, lang: string | null): WrittenDay | null {
  const found = [yearFirst(text), eastAsian(text), numeric(text, order), named(text, lang)].filter((day) => day !== null);
  return found.reduce<WrittenDay | null>((first, day) => (first && first.start <= day.start ? first : day), null);
}

type MakeDay = (match: RegExpExecArray) => string | null;

function firstMatch(text: string, form: RegExp, make: MakeDay): WrittenDay | null {
  for (const match of text.matchAll(form)) {
    const date = make(match);
    if (date) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function yearFirst(text: string): WrittenDay | null {
  return firstMatch(text, YEAR_FIRST, (match) => dayOf(Number(match[1]), Number(match[3]), Number(match[4])));
}

function eastAsian(text: string): WrittenDay | null {
  if (!/[年년]/.test(text)) return null;
  return firstMatch(text, EAST_ASIAN, (match) => {
    const year = (match[2] === '元' ? 1 : Number(match[2])) + (ERA_START[match[1] ?? ''] ?? 0);
    return dayOf(year, Number(match[3]), Number(match[4]));
  });
}

function numeric(text: string, order: DateOrder): WrittenDay | null {
  return firstMatch(text, NUMERIC, (match) => {
    const [, one = '', divider = '', other = '', digits = ''] = match;
    if (digits.length === 2 && divider === '-') return null;
    const [first, second] = [Number(one), Number(other)];
    const isMonthFirst = second > 12 || (order === 'month-first' && divider === '/' && first <= 12);
    return isMonthFirst ? dayOf(fullYear(digits), first, second) : dayOf(fullYear(digits), second, first);
  });
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year >= FIRST_OF_LAST_CENTURY ? 1900 : 2000);
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** Whether a dash or an apostrophe stands before it, as before short years. */
  readonly isJoined: boolean;
}

/** Day, month's name and year in any order that is in use, with little words or punctuation between them. */
function named(text: string, lang: string | null): WrittenDay | null {
  const pieces: Piece[] = [...text.matchAll(PIECE)]
    .filter(([piece]) => !LINK_WORDS.has(piece.toLowerCase()))
    .map((match) => ({ text: match[0], start: match.index, isJoined: /[-'’]/.test(text.charAt(match.index - 1)) }));
  for (const [at, piece] of pieces.entries()) {
    if (/^\d/.test(piece.text)) continue;
    const found = aroundMonth(pieces, at, lang);
    if (found) return found;
  }
  return null;
}

function aroundMonth(pieces: readonly Piece[], at: number, lang: string | null): WrittenDay | null {
  const { month, width: own } = monthAt(pieces, at, lang);
  const alias = month ? monthAt(pieces, at + own, lang) : undefined;
  const width = alias && alias.month === month ? own + alias.width : own;
  const solar = month ? undefined : solarHijriMonth(pieces[at]?.text ?? '');
  if (!month && !solar) return null;
  const make = (year: number, day: number): string | null => (month ? dayOf(year, month, day) : dayOfSolarHijri(year, solar ?? 0, day));
  const spans: readonly (readonly [day: number, year: number])[] = [
    [at - 1, at + width],
    [at + width, at + width + 1],
    [at + width, at - 1],
    [at - 1, at - 2],
  ];
  for (const [dayAt, yearAt] of spans) {
    const [day, year] = [pieces[dayAt], pieces[yearAt]];
    const date = day && year && /^\d{1,2}$/.test(day.text) && isYear(year) ? make(fullYear(year.text), Number(day.text)) : null;
    if (!date) continue;
    const [first, last] = [pieces[Math.min(at, dayAt, yearAt)], pieces[Math.max(at, dayAt, yearAt)]];
    return { date, start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) };
  }
  return null;
}

/** The month that a word names, or two words do, and how many they are; Arabic papers print both names of a month (`آب/أغسطس`). */
function monthAt(pieces: readonly Piece[], at: number, lang: string | null): { readonly month: number | null; readonly width: number } {
  const word = pieces[at]?.text ?? '';
  const pair = TWO_WORD_MONTHS[word];
  if (pair) return { month: pair[pieces[at + 1]?.text === 'الثاني' ? 1 : 0], width: 2 };
  return { month: word ? monthOfName(word, lang) : null, width: 1 };
}

function isYear({ text, isJoined }: Piece): boolean {
  return /^\d{4}$/.test(text) || (isJoined && /^\d{2}$/.test(text));
}

function dayOfSolarHijri(year: number, month: number, day: number): string | null {
  const civil = fromSolarHijri(year, month, day);
  return civil && dayOf(civil.year, civil.month, civil.day);
}

/** YYYY-MM-DD of a Gregorian, Solar Hijri (1300–1499) or Buddhist (from 2500) day; null where no calendar has it or it is no publication's. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year >= 1300 && year < 1500) return dayOfSolarHijri(year, month, day);
  const common = year >= 2500 && year < 2600 ? year - BUDDHIST_LEAD : year;
  if (common < OLDEST_YEAR || common > NEWEST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(common, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
