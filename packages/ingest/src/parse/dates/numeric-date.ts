import { fullYear, hourOf, instantOf } from './civil-time.ts';
import { fromSolarHijri } from './solar-hijri.ts';

const ZONE = '(Z|[+-]\\d{1,2}(?::?\\d{2})?|\\p{L}{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?';
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})([.\\-/])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?:\\s?[г年]\\.?)?(?:(?:\\s?[,T|]\\s?|\\s)(?:[-–]\\s)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s?([ap]\\.?m\\.?)?)?\\s?${ZONE}$`,
  'iu',
);
const CLOCK_FIRST = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s?[,|–-]?\s?(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2})$/;

/** A two-digit year beyond this is no year of a news item, so that `03-12-31` is read year first. */
const LATEST_SHORT_YEAR = 2030;

/**
 * Dates in digits with the day first, the order of every outlet in the region: `03.02.2025 14:30`. With slashes the month comes first
 * when only that order exists or an AM/PM clock (the American habit) follows. Undefined when written otherwise, null when impossible.
 */
export const numericDate = (text: string): number | null | undefined => {
  const found = DAY_FIRST.exec(text);
  if (found) {
    const [, first = '', separator = '', second = '', year = '', hour, minute, seconds, half, zone] = found;
    const clock = { hour: hourOf(Number(hour ?? 0), half), minute: Number(minute ?? 0), second: Number(seconds ?? 0), zone };
    const isYearFirst = separator === '-' && year.length === 2 && fullYear(year) > LATEST_SHORT_YEAR;
    if (isYearFirst) return instantOf({ year: fullYear(first), month: Number(second), day: Number(year), ...clock });
    const [day, month] = dayAndMonth(Number(first), Number(second), separator, half);
    return dayInstant(year, month, day, clock);
  }
  return clockFirst(text);
};

const dayAndMonth = (first: number, second: number, separator: string, half: string | undefined): readonly [number, number] => {
  const isMonthFirst = separator === '/' && first <= 12 && (second > 12 || half !== undefined);
  return isMonthFirst ? [second, first] : [first, second];
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone?: string | undefined;
}

const dayInstant = (writtenYear: string, month: number, day: number, clock: Clock): number | null => {
  const year = fullYear(writtenYear);
  const date = year >= 1300 && year <= 1500 ? fromSolarHijri(year, month, day) : { year, month, day };
  return date ? instantOf({ ...date, ...clock }) : null;
};

const clockFirst = (text: string): number | null | undefined => {
  const found = CLOCK_FIRST.exec(text);
  if (!found) return undefined;
  const [, hour, minute, second, day, , month, year = ''] = found;
  return dayInstant(year, Number(month), Number(day), { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) });
};
