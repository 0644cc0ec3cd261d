import { describe, expect, it } from 'vitest';
import { readPrintedDate } from './printed-date.ts';

describe('readPrintedDate', () => {
  it.each([
    ['ISO with offset', '2025-08-09T00:30:00+04:00', '2025-08-09', '2025-08-08T20:30:00.000Z'],
    ['ISO with offset without colon', '2025-08-09T00:30:00+0400', '2025-08-09', '2025-08-08T20:30:00.000Z'],
    ['ISO in UTC with fraction', '2025-08-08T21:30:00.123Z', '2025-08-08', '2025-08-08T21:30:00.000Z'],
    ['ISO with blank and blank before the offset', '2025-08-09 12:16:58 -0700', '2025-08-09', '2025-08-09T19:16:58.000Z'],
    ['ISO time without zone is read as UTC', '2025-08-09T10:00', '2025-08-09', '2025-08-09T10:00:00.000Z'],
    ['date only', '2025-08-09', '2025-08-09', null],
    ['compact', '20250809', '2025-08-09', null],
    ['compact with time', '20250809T101500Z', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['epoch seconds', '1754699400', '2025-08-09', '2025-08-09T00:30:00.000Z'],
    ['epoch milliseconds', '1754699400000', '2025-08-09', '2025-08-09T00:30:00.000Z'],
    ['English', 'August 9, 2025 at 10:15 pm', '2025-08-09', '2025-08-09T22:15:00.000Z'],
    ['English short with weekday', 'Sat, 9 Aug 2025 10:15:00 GMT', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['English ordinal', '9th of August 2025', '2025-08-09', null],
    ['Russian', '9 августа 2025 г., 10:15', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['a zone by its distance from GMT', '9 August 2025, 10:15 (GMT+4)', '2025-08-09', '2025-08-09T06:15:00.000Z'],
    ['Moscow time', '9 августа 2025, 10:15 МСК', '2025-08-09', '2025-08-09T07:15:00.000Z'],
    ['clock before date', '10:15, 09.08.2025', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['clock, dash, date', '10:15 -09.08.2025', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['Turkish', '09 Ağustos 2025 Cumartesi', '2025-08-09', null],
    ['Azerbaijani', '9 avqust 2025, 10:15', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['Azerbaijani inflected', '9 avqustun 2025', '2025-08-09', null],
    ['Armenian genitive', '9 օգոստոսի, 2025', '2025-08-09', null],
    ['Armenian month first', 'Օգոստոս 9, 2025', '2025-08-09', null],
    ['Georgian', '9 აგვისტო, 2025', '2025-08-09', null],
    ['Persian digits, Solar Hijri by name', '۱۸ مرداد ۱۴۰۴', '2025-08-09', null],
    ['Persian digits, Solar Hijri by number', '۱۴۰۴/۰۵/۱۸ - ۱۰:۱۵', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['Gregorian in Persian', '۹ اوت ۲۰۲۵', '2025-08-09', null],
    ['both Arabic names of a month', 'السبت، 09 آب/أغسطس 2025', '2025-08-09', null],
    ['both Arabic names, one of two words', '9 يناير/كانون الثاني 2025', '2025-01-09', null],
    ['day.month', '09.08.2025 10:15', '2025-08-09', '2025-08-09T10:15:00.000Z'],
    ['day.month, short year', '9.8.25', '2025-08-09', null],
    ['Chinese', '2025年8月9日', '2025-08-09', null],
  ])('reads %s', (_, text, date, instant) => {
    expect(readPrintedDate(text, 'day-first')).toMatchObject({ date, instant });
  });

  it.each([
    ['a slash is month first where the outlet writes so', '08/09/2025', 'month-first', '2025-08-09'],
    ['a slash is day first elsewhere', '08/09/2025', 'day-first', '2025-09-08'],
    ['a number above twelve is the day', '08/25/2025', 'day-first', '2025-08-25'],
    ['dots are day first everywhere', '08.09.2025', 'month-first', '2025-09-08'],
  ] as const)('reads order: %s', (_, text, order, date) => {
    expect(readPrintedDate(text, order)?.date).toBe(date);
  });

  it.each([
    ['no date', 'Updated a while ago'],
    ['a day that is none', '2025-02-30'],
    ['a month that is none', '45.13.2025'],
    ['a year too old to be a publication', '1 May 1950'],
    ['a month as a word', 'It may be 2025'],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => {
    expect(readPrintedDate(text, 'day-first')).toBeNull();
  });
});
