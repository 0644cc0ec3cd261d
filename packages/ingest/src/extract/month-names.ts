import { gregorianMonth } from '../parse/dates/month-names.ts';

/** Languages of the European press whose month names pages print and feeds hardly do. */
const LANGUAGES = 'de fr es it pt nl pl cs sv nb da fi hu ro el bg id vi sr hr sk lt lv et sl be mk sq is kk uz ca'.split(' ');
/** Endings that case and possession add (`avqustun`, `օգոստոսի`, `აგვისტოს`, `августа`), and the shortest stem that may have one. */
const MAX_ENDING = 3;
const SHORTEST_STEM = 4;

let table: ReadonlyMap<string, number> | null = null;

/** Number of a Gregorian month, 1–12, by its name in any language read, inflected or short; null when it is none. */
export function monthOfName(word: string): number | null {
  table ??= buildTable();
  const name = plain(word);
  const whole = gregorianMonth(name) ?? table.get(name);
  if (whole) return whole;
  for (let length = name.length - 1; length >= Math.max(SHORTEST_STEM, name.length - MAX_ENDING); length -= 1) {
    const stem = name.slice(0, length);
    const month = gregorianMonth(stem) ?? table.get(stem);
    if (month) return month;
  }
  return null;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/\.$/, '');
}

function buildTable(): ReadonlyMap<string, number> {
  const months = new Map<string, number>([
    ['jänner', 1],
    ['mrz', 3],
  ]);
  for (const language of LANGUAGES) for (const style of ['long', 'short'] as const) addNames(months, language, style);
  return months;
}

/** The platform gives the nominative alone and the genitive beside a day. */
function addNames(months: Map<string, number>, language: string, style: 'long' | 'short'): void {
  for (const form of [{ month: style }, { month: style, day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, form);
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
      const name = plain(parts.find((part) => part.type === 'month')?.value ?? '');
      if (name.length > 2 && !/^\d/.test(name) && !months.has(name)) months.set(name, month + 1);
    }
  }
}
