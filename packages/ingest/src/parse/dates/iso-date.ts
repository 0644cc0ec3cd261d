import { fullYear, HALF_DAY, hourOf, instantOf } from './civil-time.ts';
import { type DateReader, firstRead } from './date-reader.ts';
import { solarHijriDay } from './solar-hijri.ts';

const OFFSET = '[+\\-\\u2212\\u2013]\\s?\\d{1,2}(?::?\\d{2}(?::\\d{2})?)?';
const ZONE = `(Z|:?-?${OFFSET}Z?|[A-Za-z]{2,5}(?:\\s?${OFFSET})?|[A-Z][A-Za-z]{3,10}/[A-Za-z_/]{3,30})?(?:\\[[\\w/+-]{1,40}\\]?)?`;
const CLOCK = `(?:(오전|오후)\\s)?(\\d{1,2})[:.]?(\\d{1,2})(?:[:.]?(\\d{1,2})(?:[.,](\\d{1,9}))?)?(?:\\s?(${HALF_DAY})\\.?(?!\\p{L}))?`;
const FULL = new RegExp(
  `^\\+?(?:(\\d{4})([-/.])0?(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})(?=\\d{4}|\\D|$))(?:(?:\\s?[T,|]\\s?|\\s|(?<=\\d{8})(?=\\d{4}))${CLOCK}\\s?${ZONE})?$`,
  'iu',
);
const ZONED_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|(Z|[+-]\d{2}:\d{2}))$/i;
const MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const ORDINAL = new RegExp(`^(\\d{4})-?(\\d{3})(?:T${CLOCK}\\s?${ZONE})?$`, 'iu');
const WEEK = new RegExp(`^(\\d{4})-?W(\\d{2})(?:-?([1-7])(?:T${CLOCK}\\s?${ZONE})?)?$`, 'iu');
/** ISO 8601:1988 without the century, in its forms that nothing else is written in. */
const SHORT = /^-(\d{2})-?(\d{2})$|^(\d{2})(\d{2})(\d{2})$/;
const KOREAN = new RegExp(`^(\\d{4})년\\s?(\\d{1,2})월\\s?(\\d{1,2})일(?:\\s${CLOCK})?$`, 'iu');
const KOREAN_ZONE = '+09:00';
const DAY_MILLIS = 86_400_000;

/**
 * Year-first dates: ISO 8601 and W3C-DTF with their usual liberties, ordinal days, weeks, Korean forms. A year of the 1300s or 1400s is
 * Solar Hijri. Undefined when the text is written otherwise, null when it names no moment.
 */
export const isoDate: DateReader = (text, home) => {
  const full = FULL.exec(text);
  if (full) {
    const [, year, , month, day, packedYear, packedMonth, packedDay, ...clock] = full;
    const date = [year ?? packedYear, month ?? packedMonth, day ?? packedDay].map(Number) as [number, number, number];
    return calendarInstant(...date, clock, home);
  }
  return firstRead(text, [zonedDay, shortForm, ordinal, week, korean, monthOnly], home);
};

/** Groups of `CLOCK` and `ZONE` in their order. */
type WrittenClock = readonly (string | undefined)[];

const calendarInstant = (year: number, month: number, day: number, clock: WrittenClock, home: string | undefined): number | null => {
  const date = solarHijriDay(year, month, day);
  return date && instantOf({ ...date, ...timeOf(clock, home) });
};

const timeOf = ([before, hour = '0', minute, second, fraction, after, zone]: WrittenClock, home: string | undefined) => ({
  hour: hourOf(Number(hour), before ?? after),
  minute: Number(minute ?? 0),
  second: Number(second ?? 0),
  millis: Math.floor(Number(`0.${fraction ?? 0}`) * 1000),
  zone: zone?.replace(/^:?-?(?=[+-])/, ''),
  zoneWhenAbsent: before ? KOREAN_ZONE : home,
});

const zonedDay: DateReader = (text, home) => {
  const found = ZONED_DAY.exec(text);
  if (!found) return undefined;
  const date = solarHijriDay(Number(found[1]), Number(found[2]), Number(found[3]));
  return date && instantOf({ ...date, zone: found[4], zoneWhenAbsent: home });
};

const ordinal: DateReader = (text, home) => {
  const found = ORDINAL.exec(text);
  if (!found) return undefined;
  const [, year = '', day = '', ...clock] = found;
  const start = calendarInstant(Number(year), 1, 1, clock, home);
  return start === null || Number(day) < 1 || Number(day) > 366 ? null : start + (Number(day) - 1) * DAY_MILLIS;
};

/** Week 1 is the one with 4 January, weeks begin on Monday (ISO 8601). */
const week: DateReader = (text, home) => {
  const found = WEEK.exec(text);
  if (!found) return undefined;
  const [, year = '', number = '', weekday = '1', ...clock] = found;
  const fourth = calendarInstant(Number(year), 1, 4, clock, home);
  if (fourth === null || Number(number) < 1 || Number(number) > 53) return null;
  const monday = (new Date(Date.UTC(Number(year), 0, 4)).getUTCDay() + 6) % 7;
  return fourth + ((Number(number) - 1) * 7 - monday + Number(weekday) - 1) * DAY_MILLIS;
};

const korean: DateReader = (text) => {
  const found = KOREAN.exec(text);
  if (!found) return undefined;
  const [, year, month, day, ...clock] = found;
  return instantOf({ year: Number(year), month: Number(month), day: Number(day), ...timeOf(clock, KOREAN_ZONE) });
};

const shortForm: DateReader = (text, home) => {
  const found = SHORT.exec(text);
  if (!found) return undefined;
  const [, shortYear, shortMonth, year = shortYear ?? '', month = shortMonth ?? '', day = '1'] = found;
  return instantOf({ year: fullYear(year), month: Number(month), day: Number(day), zoneWhenAbsent: home });
};

const monthOnly: DateReader = (text, home) => {
  const found = MONTH.exec(text);
  return found ? instantOf({ year: Number(found[1]), month: Number(found[2] ?? 1), day: 1, zoneWhenAbsent: home }) : undefined;
};
