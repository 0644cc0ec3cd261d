import { zoneMinutes } from './time-zones.ts';

/** A date and time as written, before anything is checked. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millis?: number;
  /** Zone as written; empty or absent means UTC. */
  readonly zone?: string | undefined;
  /** Zone when none is written: an offset or a name of the time zone database; absent means UTC. */
  readonly zoneWhenAbsent?: string | undefined;
}

/** No news feed is older; years before it are zero values of programs (`0001-01-01`, `1970-01-01`). */
const FIRST_YEAR = 1971;
const LAST_YEAR = 2100;

/** Epoch milliseconds, or null when the calendar or the clock has no such moment. A zone in no table counts as UTC. */
export const instantOf = (time: CivilTime): number | null => {
  const { year, month, day, hour = 0, minute = 0, second = 0, millis = 0 } = time;
  const isDate = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const isTime = hour <= 24 && (hour < 24 || minute + second === 0) && minute <= 59 && second <= 60;
  if (!isDate || !isTime) return null;
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millis);
  const own = time.zone ? zoneMinutes(time.zone, local) : undefined;
  if (own === null) return null;
  return local - (own ?? homeMinutes(time, local)) * 60_000;
};

/** A written zone that is in no table is UTC's business, not that of the place the feed comes from. */
const homeMinutes = (time: CivilTime, local: number): number =>
  time.zone || !time.zoneWhenAbsent ? 0 : (zoneMinutes(time.zoneWhenAbsent, local) ?? 0);

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A written year: four digits as they are, two digits by RFC 5322 (00–49 are 20xx). NaN for anything else. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 ? (year < 50 ? 2000 : 1900) + year : Number.NaN;
};

/** Words for the halves of a day as clocks have them, in lower case: English, Turkish, Azerbaijani, Arabic, Persian, Russian, Spanish, Hebrew, Korean. */
export const HALF_DAY = '[ap]\\.?\\s?m|öö|ös|[صم]|ق\\.?\\s?ظ|ب\\.?\\s?ظ|(?:قبل|بعد)\\s?از\\s?ظهر|صباحا|مساء|утра|вечера|дня|ночи|오전|오후';
const SECOND_HALF = /^(?:p|ös|م|ب|вечера|дня|오후)/;

/** Hour of a twelve-hour clock, when `half` names one; a clock that counts beyond twelve needs no half. */
export const hourOf = (hour: number, half: string | undefined): number =>
  half && hour <= 12 ? (hour % 12) + (SECOND_HALF.test(half.toLowerCase()) ? 12 : 0) : hour;
