import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDateIso } from './feed-date.ts';

const noon = '2025-02-03T12:30:00.000Z';
const day = '2025-02-03T00:00:00.000Z';

describe('feedDate', () => {
  it.each([
    ['RFC 5322', 'Mon, 03 Feb 2025 16:30:00 +0400', noon],
    ['RFC 5322 without weekday and seconds', '3 Feb 2025 12:30 GMT', noon],
    ['RFC 850', 'Monday, 03-Feb-25 12:30:00 GMT', noon],
    ['asctime', 'Mon Feb  3 12:30:00 2025', noon],
    ['asctime with a zone', 'Mon Feb 03 16:30:00 +0400 2025', noon],
    ['the text of a JavaScript date', 'Mon Feb 03 2025 16:30:00 GMT+0400 (Armenia Standard Time)', noon],
    ['a zone name', 'Mon, 03 Feb 2025 15:30:00 MSK', noon],
    ['a zone in brackets', 'Mon, 03 Feb 2025 16:30:00 +0400 (AZT)', noon],
    ['GMT with an offset', 'Mon, 03 Feb 2025 16:30:00 GMT+4', noon],
    ['an offset without a blank', 'Mon, 03 Feb 2025 16:30:00+04:00', noon],
    ['no zone at all', 'Mon, 03 Feb 2025 12:30:00', noon],
    ['a full month name', '3 February 2025, 12:30', noon],
    ['month first', 'February 3, 2025 12:30', noon],
    ['an American clock', 'Feb 3, 2025 12:30 PM', noon],
    ['a clock first', '12:30, 3 February 2025', noon],
    ['ISO 8601', '2025-02-03T12:30:00Z', noon],
    ['ISO 8601 with an offset', '2025-02-03T16:30:00+04:00', noon],
    ['ISO 8601 with a short offset', '2025-02-03T16:30:00+0400', noon],
    ['ISO 8601 in basic form', '20250203T123000Z', noon],
    ['ISO 8601 with fractions', '2025-02-03T12:30:00.000000Z', noon],
    ['ISO 8601 with a blank', '2025-02-03 12:30:00', noon],
    ['ISO 8601 and a zone name', '2025-02-03 15:30:00 MSK', noon],
    ['SQL and an offset', '2025-02-03 16:30:00 +0400', noon],
    ['a week-like ordinal', '2025-034T12:30:00Z', noon],
    ['slashes with the year first', '2025/02/03 12:30', noon],
    ['seconds since the epoch', '1738585800', noon],
    ['milliseconds since the epoch', '1738585800000', noon],
    ['day.month.year', '03.02.2025 12:30', noon],
    ['day.month.year with a comma', '03.02.2025, 12:30', noon],
    ['day.month.year with a bar', '03.02.2025 | 12:30', noon],
    ['day.month.year with a dash', '03.02.2025 - 12:30', noon],
    ['day.month of one digit', '3.2.2025 12:30', noon],
    ['day.month.year in short', '03.02.25 12:30', noon],
    ['day/month/year', '03/02/2025 12:30', noon],
    ['month/day where no other order exists', '02/13/2025', '2025-02-13T00:00:00.000Z'],
    ['day-month-year', '03-02-2025 12:30:00', noon],
    ['a clock before day.month.year', '12:30 03.02.2025', noon],
    ['a clock before day.month.year with a bar', '12:30 | 03.02.2025', noon],
    ['Russian', '3 февраля 2025, 12:30', noon],
    ['Russian with г.', '3 февраля 2025 г.', day],
    ['Russian with weekday', 'Понедельник, 3 февраля 2025 12:30', noon],
    ['Russian RFC', 'Пн, 03 фев 2025 15:30:00 +0300', noon],
    ['Russian Moscow time', '3 фев. 2025 15:30 МСК', noon],
    ['Russian as CLDR cuts it', '3 февр. 2025 г., 12:30', noon],
    ['Uzbek with year and day marked', '3-fevral, 2025-yil', day],
    ['Georgian with the year marked', '2025 წლის 3 თებერვალი', day],
    ['Armenian with the year marked', '3 փետրվարի 2025 թ.', day],
    ['Turkish with a dash', '3 Şubat 2025 - 12:30', noon],
    ['Persian comma', '3 فوریه 2025، 12:30', noon],
    ['Tajik', '3 феврал 2025', day],
    ['Turkmen', '3 fewral 2025', day],
    ['an Afghan name', '15 دلو 1403', day],
    ['Ukrainian', '3 лютого 2025', day],
    ['Turkish', '3 Şubat 2025 Pazartesi 12:30', noon],
    ['Turkish capitals', '3 ŞUBAT 2025', day],
    ['Turkish in capitals with a dotted letter', '3 NİSAN 2025', '2025-04-03T00:00:00.000Z'],
    ['Turkish RFC', 'Pzt, 03 Şub 2025 15:30:00 +0300', noon],
    ['Azerbaijani', '3 Fevral 2025, 12:30', noon],
    ['Azerbaijani August', '8 avqust 2025', '2025-08-08T00:00:00.000Z'],
    ['Armenian', '3 փետրվարի, 2025 12:30', noon],
    ['Armenian with the year first', '2025 փետրվարի 3', day],
    ['Georgian', '3 თებერვალი, 2025', day],
    ['Georgian short', '03 თებ 2025 12:30', noon],
    ['Kazakh', '3 ақпан 2025', day],
    ['Uzbek', '3 fevral 2025', day],
    ['French', '3 février 2025 12:30', noon],
    ['Arabic', '3 فبراير 2025', day],
    ['Persian name of a Gregorian month', '3 فوریه 2025', day],
    ['Solar Hijri in words', '15 بهمن 1403', day],
    ['Solar Hijri in words with weekday and Persian digits', 'دوشنبه ۱۵ بهمن ۱۴۰۳', day],
    ['Solar Hijri with a clock', 'دوشنبه ۱۵ بهمن ۱۴۰۳ - ۱۲:۳۰', noon],
    ['Solar Hijri with a clock first', '۱۲:۳۰ - ۱۵ بهمن ۱۴۰۳', noon],
    ['Solar Hijri in digits', '1403/11/15', day],
    ['Solar Hijri in digits with hyphens', '1403-11-15 12:30:00', noon],
    ['Solar Hijri in Persian digits', '۱۴۰۳/۱۱/۱۵', day],
    ['a leap day of Solar Hijri', '1403/12/30', '2025-03-20T00:00:00.000Z'],
    ['a Gregorian date in Persian digits', '۲۰۲۵-۰۲-۰۳', day],
    ['direction marks', '\u200f2025-02-03\u200e', day],
    ['no-break blanks', '3\u00a0февраля\u00a02025', day],
    ['a day alone', '2025-02-03', day],
    ['a month alone', '2025-02', '2025-02-01T00:00:00.000Z'],
    ['midnight as 24', '2025-02-02T24:00:00Z', day],
    ['a leap second', '2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
  ])('reads %s', (_, written, expected) => {
    expect(feedDateIso(written)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['31 February', '31 Feb 2025 10:00:00 GMT'],
    ['31 February in digits', '31.02.2025'],
    ['29 February of a common year', '2025-02-29'],
    ['month 13', '2025-13-01'],
    ['25 o’clock', '2025-02-03T25:00:00Z'],
    ['minute 61', 'Mon, 03 Feb 2025 10:61:00 GMT'],
    ['30 Esfand of a common year', '1402/12/30'],
    ['31 Mehr', '31 مهر 1403'],
    ['a program’s zero', '0001-01-01T00:00:00Z'],
    ['zeroes', '0000-00-00 00:00:00'],
    ['a broken offset', 'Sun, 16 Dec 2012 11:47:32 +zz:00'],
    ['an offset no clock has', '2025-02-03T10:00:00+99:99'],
    ['a name without a month', 'Mon, 03 Foo 2025 10:00:00 GMT'],
    ['a long text', `3 февраля 2025 ${'x'.repeat(200)}`],
  ])('has no instant for %s', (_, written) => {
    expect(feedDateIso(written)).toBeNull();
  });

  it('agrees with the platform’s own Persian calendar until 2050, when years in digits may be lunar', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    for (let instant = Date.UTC(1971, 0, 1); instant < Date.UTC(2051, 0, 1); instant += 86_400_000) {
      const parts = Object.fromEntries(persian.formatToParts(instant).map(({ type, value }) => [type, value]));
      expect(feedDateIso(`${parts.year}/${parts.month}/${parts.day}`)).toBe(new Date(instant).toISOString());
    }
  });

  it('never throws and reads back what it wrote', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (written) => void feedDateIso(written)));
    const moment = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        expect(feedDateIso(date.toISOString())).toBe(date.toISOString());
        expect(feedDateIso(date.toUTCString())).toBe(`${date.toISOString().slice(0, 19)}.000Z`);
      }),
    );
  });
});
