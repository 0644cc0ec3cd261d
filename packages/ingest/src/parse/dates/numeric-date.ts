import { fullYear, HALF_DAY, hourOf, instantOf } from './civil-time.ts';
import { type DateReader, firstRead } from './date-reader.ts';
import { solarHijriDay } from './solar-hijri.ts';

const ZONE = '\\(?(Z|[+-]\\s?\\d{1,2}(?::?\\d{2})?|\\p{L}{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?\\)?';
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})([.\\-/])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?:\\s?[г年]\\.?)?(?:(?:\\s?[,T|]\\s?|\\s)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s?(?:(${HALF_DAY})\\.?(?!\\p{L}))?)?\\s?${ZONE}$`,
  'iu',
);
const SPACED = /^(\d{2}) (\d{2}) (\d{4})(?= |$)/;
const CLOCK_FIRST = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s?[,|–-]?\s?(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2})$/;
/** A weekday before a date in digits: `Fri, 2006/09/15`, `Пн, 03.02.2025`, `دوشنبه 1403/11/15`. */
const WEEKDAY = /^([\p{L}‌. ]{2,20})[,،]? (?=\d)/u;
/** The same behind it: `08.08.2025 Cuma 14:05`. */
const WEEKDAY_BEHIND = /^(\d{1,2}[./-]\d{1,2}[./-]\d{4}),? \p{L}{3,12}\.?,? (?=\d{1,2}:)/u;
const englishDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A two-digit year beyond this is no year of a news item, so that `03-12-31` is read year first. */
const LATEST_SHORT_YEAR = 2030;

/**
 * Dates in digits with the day first, the order of every outlet in the region: `03.02.2025 14:30`. With slashes the month comes first
 * when only that order exists, an AM/PM clock (the American habit) follows, or the English weekday before it says so. Undefined when
 * written otherwise, null when impossible.
 */
export const numericDate: DateReader = (text, home) => {
  const weekday = englishDays.indexOf(WEEKDAY.exec(text)?.[1]?.slice(0, 3).toLowerCase() ?? '');
  const bare = weekday >= 0 ? withoutWeekday(text) : text;
  const dated = bare.replace(WEEKDAY_BEHIND, '$1 ').replace(SPACED, '$1.$2.$3');
  return firstRead(dated, [(source) => dayFirst(source, weekday, home), clockFirst], home);
};

/** A text without the weekday before its digits; a word before a year alone is no weekday. */
export const withoutWeekday = (text: string): string =>
  / \d{4}$/.test(text) && !/\d .*\d{4}$/.test(text) ? text : text.replace(WEEKDAY, '');

const dayFirst = (text: string, weekday: number, home: string | undefined): number | null | undefined => {
  const found = DAY_FIRST.exec(text);
  if (!found) return undefined;
  const [, first = '', separator = '', second = '', year = '', hour, minute, seconds, half, zone] = found;
  const clock = {
    hour: hourOf(Number(hour ?? 0), half),
    minute: Number(minute ?? 0),
    second: Number(seconds ?? 0),
    zone,
    zoneWhenAbsent: home,
  };
  const isYearFirst = separator === '-' && year.length === 2 && fullYear(year) > LATEST_SHORT_YEAR;
  if (isYearFirst) return instantOf({ year: fullYear(first), month: Number(second), day: Number(year), ...clock });
  const isMonthFirst =
    isOnWeekday(year, second, first, weekday) ?? (separator === '/' && Number(first) <= 12 && (Number(second) > 12 || half !== undefined));
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return dayInstant(year, Number(month), Number(day), clock);
};

/** True when the weekday fits only the American order, false when it fits the other one; undefined when it decides nothing. */
const isOnWeekday = (year: string, day: string, month: string, weekday: number): boolean | undefined => {
  if (weekday < 0) return undefined;
  const of = (d: string, m: string): boolean => new Date(Date.UTC(fullYear(year), Number(m) - 1, Number(d))).getUTCDay() === weekday;
  const [american, other] = [of(day, month), of(month, day)];
  return american === other || Number(month) > 12 || Number(day) > 12 ? undefined : american;
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone?: string | undefined;
  readonly zoneWhenAbsent?: string | undefined;
}

const dayInstant = (writtenYear: string, month: number, day: number, clock: Clock): number | null => {
  const date = solarHijriDay(fullYear(writtenYear), month, day);
  return date && instantOf({ ...date, ...clock });
};

const clockFirst: DateReader = (text, home) => {
  const found = CLOCK_FIRST.exec(text);
  if (!found) return undefined;
  const [, hour, minute, second, day, , month, year = ''] = found;
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0), zoneWhenAbsent: home };
  return dayInstant(year, Number(month), Number(day), clock);
};
