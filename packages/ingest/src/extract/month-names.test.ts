import { describe, expect, it } from 'vitest';
import { monthOfName } from './month-names.ts';
import { readPrintedDate } from './printed-date.ts';

const LANGUAGES =
  'hy az tr fa ka ru uk en de fr es it pt nl pl cs sk hu ro bg el sr sr-Latn hr bs sl mk sq sv da nb fi et lv lt is be ar he eu id kk uz'.split(
    ' ',
  );

describe('months', () => {
  it.each(LANGUAGES)('are read as the platform prints them: %s', (language) => {
    const calendar = language === 'fa' ? '' : '-u-ca-gregory';
    for (const dateStyle of ['full', 'long', 'medium'] as const) {
      const format = new Intl.DateTimeFormat(`${language}${calendar}`, { dateStyle, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const day = new Date(Date.UTC(2024, month, 17));
        expect(readPrintedDate(format.format(day), 'day-first', language.slice(0, 2))?.date).toBe(day.toISOString().slice(0, 10));
      }
    }
  });

  it.each([
    ['October in Croatian', 'listopada', 'hr', 10],
    ['November elsewhere', 'listopada', 'pl', 11],
    ['a Serbian case', 'септембра', 'sr', 9],
    ['a Hebrew prefix', 'באוגוסט', 'he', 8],
    ['an ending', 'avqustun', 'az', 8],
    ['a word that is none', 'mandag', 'da', null],
  ])('%s', (_, word, lang, month) => {
    expect(monthOfName(word, lang)).toBe(month);
  });
});
