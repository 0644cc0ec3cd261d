import { firstRead } from './date-reader.ts';
import { epochDate } from './epoch-date.ts';
import { isoDate } from './iso-date.ts';
import { numericDate, withoutWeekday } from './numeric-date.ts';
import { writtenDate } from './written-date.ts';

/** No date is longer; what is, is not looked at. */
const MAX_CHARS = 100;

const readers = [
  epochDate,
  isoDate,
  numericDate,
  (text: string, home?: string) => firstRead(withoutWeekday(text), [isoDate, numericDate], home),
  writtenDate,
];

/**
 * Instant of a date as feeds write them, epoch milliseconds, or null when it is absent, unreadable or impossible (31 February, 25 o'clock,
 * a program's zero). Every word is matched against closed tables; nothing ambiguous is guessed from the machine's zone or locale. A date
 * without zone is in `home` (a time zone database name or an offset), or in UTC when none is given.
 */
export const feedDate = (written: string | null | undefined, home?: string): number | null => {
  const text = normalised(written ?? '');
  if (!text || text.length > MAX_CHARS) return null;
  return firstRead(text, readers, home) ?? null;
};

/** The same as ISO 8601 in UTC. */
export const feedDateIso = (written: string | null | undefined, home?: string): string | null => {
  const instant = feedDate(written, home);
  return instant === null ? null : new Date(instant).toISOString();
};

/**
 * Latin digits for Persian and Arabic ones, plain stops and colons for Armenian ones, no direction marks, single blanks, no brackets
 * around the whole, and no bars, dashes or little words between a day and its clock.
 */
const normalised = (written: string): string =>
  written
    .slice(0, MAX_CHARS * 4)
    .replace(/[\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) - 0x06f0}`)
    .replace(/[\u0660-\u0669]/g, (digit) => `${digit.charCodeAt(0) - 0x0660}`)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|&nbsp;/g, ' ')
    .replace(/\u2024/g, '.')
    .replace(/(\d)[\u0589\uff1a](?=\d)/g, '$1:')
    .replace(/\s+/g, ' ')
    .replace(/^["'[\s]+|["'\]\s]+$/g, '')
    .replace(/(\d)(?:,? [|•·/]| (?:в|о|у|at|à|klo|um|saat|ساعت|ժամը|a las)) (?=\d)/giu, '$1 ')
    .replace(/(?<![:.]\d\d)(?<!\d[zZ]),? [-–—] (?=\d)/g, ' ')
    .trim();
