import { instantOf, type LocalTime, localTime, utcMillis } from './zone.ts';

/** A stretch of time as written in a query: a date, month or year; an instant; from date to date; or an interval before now. */
export type Period =
  | { readonly kind: 'calendar'; readonly first: LocalTime; readonly next: LocalTime }
  | { readonly kind: 'instant'; readonly millis: number }
  | { readonly kind: 'ago'; readonly months: number; readonly days: number; readonly seconds: number };

/** Instants of a period: from inclusive, to exclusive. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const INTERVAL = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

const calendar = (text: string): Extract<Period, { kind: 'calendar' }> | null => {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || year === '0000') return null;
  const first = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  const real = new Date(utcMillis(first));
  if (real.getUTCMonth() + 1 !== first.month || real.getUTCDate() !== first.day) return null;
  if (day !== undefined) return { kind: 'calendar', first, next: { ...first, day: first.day + 1 } };
  if (month !== undefined) return { kind: 'calendar', first, next: { ...first, month: first.month + 1 } };
  return { kind: 'calendar', first, next: { ...first, year: first.year + 1 } };
};

const interval = (text: string): Period | null => {
  const match = INTERVAL.exec(text.toUpperCase());
  if (!match || match.slice(1).every((part) => part === undefined)) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { kind: 'ago', months: years * 12 + months, days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 + seconds };
};

const instant = (text: string): Period | null => {
  const millis = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(millis) ? null : { kind: 'instant', millis };
};

const fromTo = (text: string): Period | null => {
  const [left = '', right = '', more] = text.split('/');
  const first = calendar(left);
  const last = calendar(right);
  if (more !== undefined || !first || !last || utcMillis(first.first) >= utcMillis(last.next)) return null;
  return { kind: 'calendar', first: first.first, next: last.next };
};

/** Reads `2025`, `2025-08`, `2025-08-08`, `2025-08-01/2025-08-08` (both days included), `2025-08-08T10:00Z`, `P7D`, `PT12H`; null for anything else. */
export const readPeriod = (text: string): Period | null => calendar(text) ?? instant(text) ?? interval(text) ?? fromTo(text);

/** The instants of a period for clocks of a zone at a moment. An interval runs from that long ago until now; an instant is empty. */
export const boundsOf = (period: Period, zone: string, nowMillis: number): Bounds => {
  if (period.kind === 'instant') return { from: period.millis, to: period.millis };
  if (period.kind === 'calendar') return { from: instantOf(period.first, zone), to: instantOf(period.next, zone) };
  const now = localTime(nowMillis, zone);
  const day = Math.min(now.day, daysOfMonth(now.year, now.month - period.months));
  const then = { ...now, month: now.month - period.months, day: day - period.days };
  return { from: instantOf(then, zone) - period.seconds * 1000 + (nowMillis % 1000), to: nowMillis };
};

/** A month before the 31st of a month is its last day, not a day of the next. */
const daysOfMonth = (year: number, month: number): number => new Date(utcMillis({ year, month: month + 1, day: 0 })).getUTCDate();
