import { fullYear, hourOf, instantOf } from './civil-time.ts';
import { firstRead } from './date-reader.ts';
import { fromSolarHijri } from './solar-hijri.ts';

const ZONE = '(Z|[+\\-\\u2212]\\s?\\d{1,2}(?::?\\d{2})?|[A-Za-z]{2,5}(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?)?';
const CLOCK = '(?:(오전|오후)\\s)?(\\d{1,2})[:.]?(\\d{2})(?:[:.]?(\\d{2})(?:[.,](\\d{1,9}))?)?';
const FULL = new RegExp(
  `^(?:(\\d{4})([-/.])0?(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2}))(?:(?:\\s?[Tt,|]\\s?|\\s)(?:-\\s)?${CLOCK}\\s?${ZONE})?$`,
);
const ZONED_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|(Z|[+-]\d{2}:\d{2}))$/;
const MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const ORDINAL = new RegExp(`^(\\d{4})-?(\\d{3})(?:T${CLOCK}\\s?${ZONE})?$`);
/** ISO 8601:1988 without the century, in its forms that nothing else is written in. */
const SHORT = /^-(\d{2})-?(\d{2})$|^(\d{2})(\d{2})(\d{2})$/;
const KOREAN = new RegExp(`^(\\d{4})년\\s?(\\d{1,2})월\\s?(\\d{1,2})일(?:\\s${CLOCK})?$`);
const KOREAN_ZONE = 540;

/**
 * Year-first dates: ISO 8601 and W3C-DTF with their usual liberties, ordinal days, Korean forms. A year of the 1300s or 1400s is Solar
 * Hijri. Undefined when the text is written otherwise, null when it names no moment.
 */
export const isoDate = (text: string): number | null | undefined => {
  const full = FULL.exec(text);
  if (full) {
    const [, year, , month, day, packedYear, packedMonth, packedDay, half, hour, minute, second, fraction, zone] = full;
    const date = [year ?? packedYear, month ?? packedMonth, day ?? packedDay].map(Number) as [number, number, number];
    return calendarInstant(...date, { half, hour, minute, second, fraction, zone });
  }
  return firstRead(text, [zonedDay, shortForm, ordinal, korean, monthOnly]);
};

interface WrittenClock {
  readonly half?: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly fraction?: string | undefined;
  readonly zone?: string | undefined;
}

const calendarInstant = (year: number, month: number, day: number, clock: WrittenClock): number | null => {
  const date = year >= 1300 && year <= 1500 ? fromSolarHijri(year, month, day) : { year, month, day };
  if (!date) return null;
  return instantOf({
    ...date,
    hour: hourOf(Number(clock.hour ?? 0), clock.half),
    minute: Number(clock.minute ?? 0),
    second: Number(clock.second ?? 0),
    millis: Math.floor(Number(`0.${clock.fraction ?? 0}`) * 1000),
    zone: clock.zone,
    zoneWhenAbsent: clock.half ? KOREAN_ZONE : 0,
  });
};

const zonedDay = (text: string): number | null | undefined => {
  const found = ZONED_DAY.exec(text);
  return found ? calendarInstant(Number(found[1]), Number(found[2]), Number(found[3]), { zone: found[4] }) : undefined;
};

const ordinal = (text: string): number | null | undefined => {
  const found = ORDINAL.exec(text);
  if (!found) return undefined;
  const [, year = '', day = '', half, hour, minute, second, fraction, zone] = found;
  const start = calendarInstant(Number(year), 1, 1, { half, hour, minute, second, fraction, zone });
  return start === null || Number(day) < 1 || Number(day) > 366 ? null : start + (Number(day) - 1) * 86_400_000;
};

const korean = (text: string): number | null | undefined => {
  const found = KOREAN.exec(text);
  if (!found) return undefined;
  const [, year, month, day, half, hour, minute, second] = found;
  const clock = { hour: hourOf(Number(hour ?? 0), half), minute: Number(minute ?? 0), second: Number(second ?? 0) };
  return instantOf({ year: Number(year), month: Number(month), day: Number(day), ...clock, zoneWhenAbsent: KOREAN_ZONE });
};

const shortForm = (text: string): number | null | undefined => {
  const found = SHORT.exec(text);
  if (!found) return undefined;
  const [, shortYear, shortMonth, year = shortYear ?? '', month = shortMonth ?? '', day = '1'] = found;
  return instantOf({ year: fullYear(year), month: Number(month), day: Number(day) });
};

const monthOnly = (text: string): number | null | undefined => {
  const found = MONTH.exec(text);
  return found ? instantOf({ year: Number(found[1]), month: Number(found[2] ?? 1), day: 1 }) : undefined;
};
