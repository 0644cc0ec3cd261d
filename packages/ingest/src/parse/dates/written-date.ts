import { fullYear, HALF_DAY, hourOf, instantOf } from './civil-time.ts';
import type { DateReader } from './date-reader.ts';
import { gregorianMonth, solarHijriMonth, withOneWordMonths } from './month-names.ts';
import { fromSolarHijri } from './solar-hijri.ts';
import { isZoneWord, zoneOfPlace } from './time-zones.ts';

const HALF = `(?:\\s?(${HALF_DAY})\\.?(?!\\p{L}))?`;
/** `14:05:33,5 PM` · `14h05` · `14.05` at the end · `5 pm`, in the order in which they are looked for. */
const CLOCKS = [
  new RegExp(`(?:^|[\\s(T])(?:(${HALF_DAY})\\s)?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?(?![\\d:])${HALF}`, 'iu'),
  /(?:^|[\s(])(öö|ös)?(\d{1,2})\s?h\s?(\d{2})(?!\d)/iu,
  /(?<=\d{4} )(öö|ös)?(\d{1,2})\.(\d{2})(?=$| \p{L})/iu,
  /(?:^|\s)(öö|ös)?(1[0-2]|[1-9])()()()\s?([ap]\.?m)(?!\p{L})/iu,
];
const ZONE =
  /^(?:[a-z]{3,10}\/[a-z_/]{3,30}|(?:etc\/)?(?:gmt|utc|ut|мск|msk)?\s?(?:[+\-\u2212]\s?)?[+\-\u2212]\s?\d{1,2}:?\d{0,2}(?::\d{2})?z?(?:\s\(?[a-z+\d]{2,9}\)?)?|(?:etc\/)?\p{L}{1,5}(?:\s?[+\-\u2212]\s?\d{1,2}:?\d{0,2})?)$/iu;

/**
 * Dates with a month in words: RFC 822/850/5322, asctime and what outlets print, in the languages of the month table, with or without
 * weekday, in any order that leaves day and year plain. Undefined when no month is named, null when the words name no moment.
 */
export const writtenDate: DateReader = (text, home) => {
  const source = tidied(text);
  const clock = clockIn(source);
  const before = clock ? source.slice(0, clock.start) : source;
  const after = clock ? source.slice(clock.end).trim() : '';
  const day = dayOf(before, after);
  if (!day) return undefined;
  const tail = after.replace(day.isYearAfter ? /(?:^|\s)\d{4}(?=\s|$)/ : /^$/, ' ').trim();
  if (!isTail(tail, day.wordsAfter) || (!clock && /\d:\d/.test(source))) return null;
  const date = day.isHijri ? fromSolarHijri(day.year, day.month, day.day) : day;
  if (!date) return null;
  const { year, month, day: dayOfMonth } = date;
  return instantOf({ year, month, day: dayOfMonth, ...clock, zone: zoneIn(tail, before, day.wordsAfter), zoneWhenAbsent: home });
};

/** Stops behind words and numbers, commas and bars out; a year and its clock apart; what stands in brackets behind an offset dropped. */
const tidied = (text: string): string =>
  withOneWordMonths(text)
    .replace(/(\p{L}{2,})\.(?=[\s,\d-]|$)/gu, '$1 ')
    .replace(/(\p{L})\.(?=[\s,\d-]|$)/gu, '$1 ')
    .replace(/(\d)\.(?=\s|$)/g, '$1')
    .replace(/[,،|•·]/g, ' ')
    .replace(/(\d{4}):(\d{1,2}:\d{2})/, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([+-]\d{1,2}:?\d{0,2})\s?\([^()]{0,60}\)$/, '$1')
    .replace(/(\d)T(\d{1,2}:)/, '$1 $2')
    .replace(/(:\d{2})(?=[+-]\d{1,2}:?\d{2}$|[A-Z]{3}$)/, '$1 ');

interface WrittenClock {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millis: number;
}

const clockIn = (text: string): WrittenClock | null => {
  for (const pattern of CLOCKS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [whole, before, hour, minute, second, fraction, after] = found;
    return {
      start: found.index,
      end: found.index + whole.length,
      hour: hourOf(Number(hour), before ?? after),
      minute: Number(minute || 0),
      second: Number(second || 0),
      millis: Math.floor(Number(`0.${fraction || 0}`) * 1000),
    };
  }
  return null;
};

/** Zones are short; longer tails are the words that some put after the hour. */
const isTail = (tail: string, hasDateAfter: boolean): boolean =>
  tail === '' || hasDateAfter || ZONE.test(tail.replace(/[()]/g, '')) || !/\d/.test(tail);

/** The zone behind the clock, else the place whose time it is. */
const zoneIn = (tail: string, before: string, hasDateAfter: boolean): string | undefined => {
  const [first = ''] = tail.split(' ');
  const own = hasDateAfter ? (isZoneWord(first) ? first : '') : tail;
  if (own !== '' && isZoneWord(own)) return own;
  const isKnown = own !== '' && ZONE.test(own.replace(/[()]/g, '')) && zoneOfPlace(own) === undefined;
  return isKnown ? own : (zoneOfPlace(tail) ?? zoneOfPlace(before) ?? (own || undefined));
};

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
    .replace(/[-/()]/g, ' ')
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

/** The last word that names a month: weekdays before it may look like one (French `mar.`). Months of both calendars never meet in one date. */
const monthIn = (words: readonly string[]): { readonly month: number; readonly isHijri: boolean } | null => {
  for (const word of words.toReversed()) {
    const hijri = solarHijriMonth(word);
    const month = hijri ?? gregorianMonth(word);
    if (month !== undefined) return { month, isHijri: hijri !== undefined };
  }
  return null;
};
