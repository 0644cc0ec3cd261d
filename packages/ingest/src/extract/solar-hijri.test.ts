import { describe, expect, it } from 'vitest';
import { gregorianOfSolarHijri } from './solar-hijri.ts';

describe('gregorianOfSolarHijri', () => {
  it('agrees with the calendar of the platform on every tenth day of a century', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let day = Date.UTC(1960, 0, 1); day < Date.UTC(2060, 0, 1); day += 864_000_000) {
      const part = Object.fromEntries(format.formatToParts(day).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
      expect(gregorianOfSolarHijri(part.year ?? 0, part.month ?? 0, part.day ?? 0)).toBe(new Date(day).toISOString().slice(0, 10));
    }
  });

  it.each([
    ['the last day of a leap year', 1403, 12, 30, '2025-03-20'],
    ['that day in a common year', 1404, 12, 30, null],
    ['a thirteenth month', 1404, 13, 1, null],
    ['a year out of range', 2025, 1, 1, null],
  ])('knows %s', (_, year, month, day, expected) => {
    expect(gregorianOfSolarHijri(year, month, day)).toBe(expected);
  });
});
