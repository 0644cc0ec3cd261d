import { fullYear, hourOf, instantOf } from './civil-time.ts';
import { gregorianMonth, solarHijriMonth } from './month-names.ts';
import { fromSolarHijri } from './solar-hijri.ts';

const CLOCK = /(?:^|[\sT])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)?(?![\d:])\s?((?:[ap]\.?m\.?)(?!\p{L}))?/iu;
const ZONE = /^\(?(?:(?:etc\/)?(?:gmt|utc|ut|мск|msk)?\s?[+\-\u2212]\s?\d{1,2}:?\d{0,2}(?:\s\(?[a-z]{2,5}\)?)?|(?:etc\/)?\p{L}{1,5})\)?$/iu;

/**
 * Dates with a month in words: RFC 822/850/5322, asctime and what outlets print, in the languages of the month table, with or without
 * weekday, in any order that leaves day and year plain. Undefined when no month is named, null when the words name no moment.
 */
export const writtenDate = (text: string): number | null | undefined => {
  const source = text
    .replace(/(\p{L})\.(?=[\s,\d-]|$)/gu, '$1 ')
    .replace(/[,،|]/g, ' ')
    .replace(/(\d{4}):(\d{1,2}:\d{2})/, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
  const withT = source
    .replace(/([+-]\d{1,2}:?\d{0,2})\s?\([^()]{0,60}\)$/, '$1')
    .replace(/(\d)T(\d{1,2}:)/, '$1 $2')
    .replace(/(:\d{2})([+-]\d{1,2}:?\d{2})$/, '$1 $2');
  const clock = CLOCK.exec(withT);
  const before = clock ? withT.slice(0, clock.index) : withT;
  const after = clock ? withT.slice(clock.index + clock[0].length).trim() : '';
  const day = dayOf(before, after);
  if (!day) return undefined;
  const zone = after.replace(day.isYearAfter ? /(?:^|\s)\d{4}(?=\s|$)/ : /^$/, ' ').trim();
  if (zone && !isZone(zone, day.wordsAfter)) return null;
  const date = day.isHijri ? fromSolarHijri(day.year, day.month, day.day) : day;
  if (!date || (!clock && /\d:\d/.test(withT))) return null;
  return instantOf({
    year: date.year,
    month: date.month,
    day: date.day,
    hour: hourOf(Number(clock?.[1] ?? 0), clock?.[5]),
    minute: Number(clock?.[2] ?? 0),
    second: Number(clock?.[3] ?? 0),
    millis: Math.floor(Number(`0.${clock?.[4] ?? 0}`) * 1000),
    zone: day.wordsAfter ? '' : zone,
  });
};

/** Zones are short; longer tails are the words that some put after the hour. */
const isZone = (tail: string, hasDateAfter: boolean): boolean => hasDateAfter || ZONE.test(tail) || !/\d/.test(tail);

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isHijri: boolean;
  /** True when the year stands behind the clock, as in asctime. */
  readonly isYearAfter: boolean;
  /** True when the whole date stands behind the clock. */
  readonly wordsAfter: boolean;
}

const dayOf = (before: string, after: string): WrittenDay | null => {
  const own = dayIn(before, '');
  if (own) return own;
  const year = /(?:^|\s)(\d{4})(?=\s|$)/.exec(after)?.[1];
  const split = year ? dayIn(before, year) : null;
  if (split) return split;
  const behind = dayIn(after, '');
  return behind ? { ...behind, wordsAfter: true } : null;
};

/** Month by its name, year by its four digits (or the second of two numbers), day by what is left. */
const dayIn = (text: string, yearAfter: string): WrittenDay | null => {
  const words = text
    .replace(/(\d)(?:st|nd|rd|th|-ին|-ი|-го|-е)(?![\p{L}])/giu, '$1')
    .replace(/[-/]/g, ' ')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(' ')
    .filter(Boolean);
  const numbers = [...words.filter((word) => /^\d+$/.test(word)), ...(yearAfter ? [yearAfter] : [])];
  const month = monthIn(words);
  if (!month || numbers.length < 2) return null;
  const yearAt = numbers.findIndex((digits) => digits.length === 4);
  const [day, year] = yearAt >= 0 ? [numbers.find((digits, i) => i !== yearAt && digits.length <= 2), numbers[yearAt]] : shortYear(numbers);
  if (day === undefined || year === undefined) return null;
  return { ...month, day: Number(day), year: fullYear(year), isYearAfter: yearAfter !== '', wordsAfter: false };
};

const shortYear = ([first, second]: readonly string[]): readonly [string | undefined, string | undefined] =>
  Number(first) > 31 ? [second, first] : [first, second];

/** A Gregorian name wins; Persian names of both calendars never meet in one date. */
const monthIn = (words: readonly string[]): { readonly month: number; readonly isHijri: boolean } | null => {
  for (const word of words) {
    const hijri = solarHijriMonth(word);
    const month = hijri ?? gregorianMonth(word);
    if (month !== undefined) return { month, isHijri: hijri !== undefined };
  }
  return null;
};
