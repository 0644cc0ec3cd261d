/** A date further ahead than this is a wrong clock or zone, not an announcement. */
const FUTURE_MILLIS = 24 * 3600 * 1000;

/** A date (ISO 8601, day or instant), or null when it lies so far ahead of `now` that it must be wrong. */
export const notAhead = (date: string | null, now: number): string | null =>
  date && Date.parse(date) <= now + FUTURE_MILLIS ? date : null;
