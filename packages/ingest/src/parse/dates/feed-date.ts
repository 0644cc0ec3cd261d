import { firstRead } from './date-reader.ts';
import { isoDate } from './iso-date.ts';
import { numericDate } from './numeric-date.ts';
import { writtenDate } from './written-date.ts';

/** No date is longer; what is, is not looked at. */
const MAX_CHARS = 100;

/**
 * Instant of a date as feeds write them, epoch milliseconds, or null when it is absent, unreadable or impossible (31 February, 25 o'clock).
 * Every word is matched against closed tables; nothing ambiguous is guessed from the machine's zone or locale. No zone means UTC.
 */
export const feedDate = (written: string | null | undefined): number | null => {
  const text = normalised(written ?? '');
  if (!text || text.length > MAX_CHARS) return null;
  if (/^1\d{9}$/.test(text)) return Number(text) * 1000;
  if (/^1\d{12}$/.test(text)) return Number(text);
  const readers = [isoDate, numericDate, (whole: string) => firstRead(withoutWeekday(whole), [isoDate, numericDate]), writtenDate];
  return firstRead(text, readers) ?? null;
};

/** The same as ISO 8601 in UTC. */
export const feedDateIso = (written: string | null | undefined): string | null => {
  const instant = feedDate(written);
  return instant === null ? null : new Date(instant).toISOString();
};

/** Latin digits for Persian and Arabic ones, no direction marks, single blanks, no brackets around the whole. */
const normalised = (written: string): string =>
  written
    .slice(0, MAX_CHARS * 4)
    .replace(/[\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) - 0x06f0}`)
    .replace(/[\u0660-\u0669]/g, (digit) => `${digit.charCodeAt(0) - 0x0660}`)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^["'[\s]+|["'\]\s]+$/g, '')
    .trim();

/** A weekday before a date in digits: `Fri, 2006/09/15`, `Пн, 03.02.2025`, `دوشنبه 1403/11/15`. */
const withoutWeekday = (text: string): string => text.replace(/^[\p{L}‌. ]{2,20}[,،]? (?=\d)/u, '');
