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
  /** Minutes east of Greenwich when no zone is written. */
  readonly zoneWhenAbsent?: number;
}

/** No news feed is older; years before it are zero values of programs (`0001-01-01`). */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** Epoch milliseconds, or null when the calendar or the clock has no such moment. A zone in no table counts as UTC. */
export const instantOf = (time: CivilTime): number | null => {
  const { year, month, day, hour = 0, minute = 0, second = 0, millis = 0 } = time;
  const isDate = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const isTime = hour <= 24 && (hour < 24 || minute + second === 0) && minute <= 59 && second <= 60;
  const offset = time.zone ? zoneMinutes(time.zone) : (time.zoneWhenAbsent ?? 0);
  if (!isDate || !isTime || offset === null) return null;
  return Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), millis) - (offset ?? 0) * 60_000;
};

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A written year: four digits as they are, two digits by RFC 5322 (00–49 are 20xx). NaN for anything else. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 ? (year < 50 ? 2000 : 1900) + year : Number.NaN;
};

/** Hour of a twelve-hour clock, when `half` names one. */
export const hourOf = (hour: number, half: string | undefined): number =>
  half ? (hour % 12) + (/^(?:p|오후|ب)/i.test(half) ? 12 : 0) : hour;
