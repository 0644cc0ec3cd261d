import type { FeedVerdict } from '@corridor/model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** First wait after a failure; doubles up to the cap, and stays there: no feed is given up in silence. */
const FIRST_MILLIS = 15 * MINUTE;
const CAP_MILLIS = DAY;
/** First wait after a refusal or a missing address, which seldom pass within minutes. */
const FIRST_REFUSED_MILLIS = HOUR;
/** Soft failures (network, overloaded server) mostly pass by themselves: two of them stretch the wait as one hard failure does. */
const SOFT_WEIGHT = 0.5;
/** A server that asks for time gets at least this, and what it asks for up to a week. */
const PAUSE_FLOOR_MILLIS = HOUR;
const RETRY_AFTER_CAP_MILLIS = 7 * DAY;

const soft: ReadonlySet<FeedVerdict> = new Set(['timeout', 'dns', 'unreachable', 'proxy', 'http-error', 'rate-limited']);
const refusing: ReadonlySet<FeedVerdict> = new Set(['blocked', 'not-found', 'refused', 'too-large']);

/** Milliseconds to wait after the `failures`-th failure in a row (from 1), before jitter: 15 min, doubling for hard and half as fast for soft ones, at most 24 h. */
export const backOffMillis = (verdict: FeedVerdict, failures: number): number => {
  if (verdict === 'rate-limited') return Math.min(CAP_MILLIS, PAUSE_FLOOR_MILLIS * 2 ** Math.min(failures - 1, 10));
  const steps = Math.min(failures - 1, 20) * (soft.has(verdict) ? SOFT_WEIGHT : 1);
  return Math.min(CAP_MILLIS, (refusing.has(verdict) ? FIRST_REFUSED_MILLIS : FIRST_MILLIS) * 2 ** steps);
};

/** Milliseconds a server asked for, at most a week; 0 when it asked for nothing. */
export const askedMillis = (retryAfterSeconds: number | null): number => Math.min(RETRY_AFTER_CAP_MILLIS, (retryAfterSeconds ?? 0) * 1000);
