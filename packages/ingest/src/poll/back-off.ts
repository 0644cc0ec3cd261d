import type { FeedVerdict } from '@corridor/model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** First wait after a failure; doubles up to the cap, and stays there: no feed is given up in silence. */
export const FIRST_MILLIS = 15 * MINUTE;
const CAP_MILLIS = DAY;
/** First wait after a refusal or a missing address, which seldom pass within minutes. */
const FIRST_REFUSED_MILLIS = HOUR;
/** Soft failures (network, overloaded server) mostly pass by themselves: two of them stretch the wait as one hard failure does. */
const SOFT_WEIGHT = 0.5;
/** What a server asks for is honoured up to a week. */
const RETRY_AFTER_CAP_MILLIS = 7 * DAY;
/**
 * Share of a feed's window between two tries while what it held at the last good poll has not all gone yet: a third until the poll that fails and a
 * ninth until the one after the trouble, each with its jitter, leave half of the window for the trouble itself.
 */
const RESCUE_SHARE = 1 / 9;

const soft: ReadonlySet<FeedVerdict> = new Set(['timeout', 'dns', 'unreachable', 'proxy', 'http-error']);
const refusing: ReadonlySet<FeedVerdict> = new Set(['blocked', 'not-found', 'refused', 'too-large', 'rate-limited']);

/** What one failure adds to `failureWeight`. */
export const weightOf = (verdict: FeedVerdict): number => (soft.has(verdict) ? SOFT_WEIGHT : 1);

/**
 * Milliseconds to wait after a failure, before jitter: 15 minutes (an hour for refusals), doubling with the weight of the failures before this one
 * to 24 hours. After a soft failure no longer than a ninth of the window while entries can still be saved: `window` in milliseconds, and
 * what has passed of it since the last good poll; null when it is not known.
 */
export const backOffMillis = (
  verdict: FeedVerdict,
  weightBefore: number,
  window: { readonly millis: number; readonly passedMillis: number } | null = null,
): number => {
  const wait = Math.min(CAP_MILLIS, (refusing.has(verdict) ? FIRST_REFUSED_MILLIS : FIRST_MILLIS) * 2 ** Math.min(weightBefore, 20));
  if (!soft.has(verdict) || window === null || window.passedMillis >= window.millis) return wait;
  return Math.min(wait, Math.max(FIRST_MILLIS, window.millis * RESCUE_SHARE));
};

/** Milliseconds a server asked for, at most a week; 0 when it asked for nothing. */
export const askedMillis = (retryAfterSeconds: number | null): number => Math.min(RETRY_AFTER_CAP_MILLIS, (retryAfterSeconds ?? 0) * 1000);
