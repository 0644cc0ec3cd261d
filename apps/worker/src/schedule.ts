import type { Subscriber } from '@corridor/model';

const HOUR_MILLIS = 3_600_000;
const DAY_MILLIS = 24 * HOUR_MILLIS;

/** Local date (YYYY-MM-DD) of an instant in an IANA zone. */
export const localDate = (millis: number, zone: string): string => {
  const { year, month, day } = localParts(millis, zone);
  return `${year}-${month}-${day}`;
};

/**
 * Instant (milliseconds) at which it is `hour` o'clock on a local date. Where the clock is put forward over that hour, the first
 * instant after the gap; where it is put back, the first of the two.
 */
export const instantOf = (date: string, hour: number, zone: string): number => {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + hour * HOUR_MILLIS;
  // Offsets lie between −12 and +14 hours: the wanted instant is the first in that range that reads as the date and hour or later.
  const offsets = [...new Set([asUtc - DAY_MILLIS, asUtc, asUtc + DAY_MILLIS].map((at) => offsetMillis(at, zone)))];
  const exact = offsets.map((offset) => asUtc - offset).filter((at) => at + offsetMillis(at, zone) === asUtc);
  if (exact.length > 0) return Math.min(...exact);
  return gapEnd(asUtc - Math.max(...offsets), asUtc - Math.min(...offsets), zone);
};

/** A digest that is due: its local date, and the moment up to which it looks. */
export interface DueDigest {
  readonly date: string;
  /** Milliseconds: the subscriber's hour on that date; the edition covers what was seen before it. */
  readonly until: number;
}

/**
 * The digest of today that a subscriber is owed at `now`, or null before the hour has come or when they subscribed after it.
 * Whether it was sent already is the delivery ledger's business.
 */
export const dueDigest = (subscriber: Pick<Subscriber, 'hour' | 'zone' | 'createdAt'>, now: number): DueDigest | null => {
  const date = localDate(now, subscriber.zone);
  const until = instantOf(date, subscriber.hour, subscriber.zone);
  return now >= until && Date.parse(subscriber.createdAt) < until ? { date, until } : null;
};

const gapEnd = (from: number, to: number, zone: string): number => {
  let [low, high] = [from, to];
  const before = offsetMillis(low, zone);
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (middle === low) break;
    if (offsetMillis(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
};

const offsetMillis = (at: number, zone: string): number => {
  const { year, month, day, hour, minute, second } = localParts(at, zone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(at / 1000) * 1000;
};

type LocalParts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

const formats = new Map<string, Intl.DateTimeFormat>();
const localParts = (millis: number, zone: string): LocalParts => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(zone, format);
  return Object.fromEntries(format.formatToParts(millis).map((part) => [part.type, part.value])) as LocalParts;
};
