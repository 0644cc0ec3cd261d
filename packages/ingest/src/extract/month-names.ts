import { gregorianMonth } from '../parse/dates/month-names.ts';

/** Languages of pages whose month names feeds hardly print. */
const LANGUAGES =
  'de fr es it pt nl pl cs sv nb da fi hu ro el bg id vi sr sr-Latn hr sk lt lv et sl be mk sq is kk uz ca he th ga cy mt eu gl'.split(' ');
/** Endings that case and possession add (`avqustun`, `օգոստոսի`, `აგვისტოს`, `августа`), and the shortest stem that may have one. */
const MAX_ENDING = 3;
const SHORTEST_STEM = 4;
/** Names that are not in the platform's tables. */
const OTHER_NAMES: readonly (readonly [string, number])[] = [
  ['jänner', 1],
  ['feber', 2],
  ['mrz', 3],
  ['studenoga', 11],
  ['септембра', 9],
  ['октобра', 10],
  ['новембра', 11],
  ['децембра', 12],
  ['septembra', 9],
  ['oktobra', 10],
  ['novembra', 11],
  ['decembra', 12],
  ['جانفي', 1],
  ['فيفري', 2],
  ['أفريل', 4],
  ['ماي', 5],
  ['جوان', 6],
  ['جويلية', 7],
  ['أوت', 8],
];
/** Names that mean another month in Croatian than in Czech and Polish. */
const IN_CROATIAN: readonly (readonly [RegExp, number])[] = [
  [/^lip$/, 6],
  [/^srp$/, 7],
  [/^(listopad\p{L}{0,2}|lis)$/u, 10],
];

let table: ReadonlyMap<string, number> | null = null;

/** Number of a Gregorian month, 1–12, by its name in any language read, inflected or short; null when it is none. `lang` settles doubtful names. */
export function monthOfName(word: string, lang: string | null = null): number | null {
  table ??= buildTable();
  const name = plain(word);
  if (name.length < 2) return null;
  const croatian = lang === 'hr' || lang === 'bs' ? IN_CROATIAN.find(([form]) => form.test(name)) : undefined;
  if (croatian) return croatian[1];
  const whole = gregorianMonth(name) ?? table.get(name) ?? table.get(name.replace(/^[בל]/, ''));
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
    .replace(/[.׳]$/, '');
}

function buildTable(): ReadonlyMap<string, number> {
  const months = new Map<string, number>(OTHER_NAMES);
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
