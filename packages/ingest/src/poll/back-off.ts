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
 * Shares of a feed's window that a wait after a soft failure stays within, and until how many windows after the last good poll. A third until the poll that
 * fails and a ninth until the one after the trouble, each with its jitter, leave half of the window for the trouble itself. The window is
 * that of the busiest hours: on a quiet night entries stand up to eight times as long, so the ordinary pace goes on until then.
 */
const RESCUES = [
  { windows: 1, share: 1 / 9 },
  { windows: 8, share: 1 / 3 },
] as const;
const RESCUE_FLOOR_MILLIS = 10 * MINUTE;

const soft: ReadonlySet<FeedVerdict> = new Set(['timeout', 'dns', 'unreachable', 'proxy', 'http-error']);
const refusing: ReadonlySet<FeedVerdict> = new Set(['blocked', 'not-found', 'refused', 'too-large', 'rate-limited']);

/** What one failure adds to `failureWeight`. */
export const weightOf = (verdict: FeedVerdict): number => (soft.has(verdict) ? SOFT_WEIGHT : 1);

/**
 * Milliseconds to wait after a failure, before jitter: 15 minutes (an hour for refusals), doubling with the weight of the failures before this one
 * to 24 hours. After a soft failure it stays within a share of the feed's window while entries can still be saved: `window` in milliseconds, and
 * what has passed of it since the last good poll; null when it is not known.
 */
export const backOffMillis = (
  verdict: FeedVerdict,
  weightBefore: number,
  window: { readonly millis: number; readonly passedMillis: number } | null = null,
): number => {
  const wait = Math.min(CAP_MILLIS, (refusing.has(verdict) ? FIRST_REFUSED_MILLIS : FIRST_MILLIS) * 2 ** Math.min(weightBefore, 20));
  const rescue = window && soft.has(verdict) ? RESCUES.find(({ windows }) => window.passedMillis < window.millis * windows) : undefined;
  return window && rescue ? Math.min(wait, Math.max(RESCUE_FLOOR_MILLIS, window.millis * rescue.share)) : wait;
};

/** Milliseconds a server asked for, at most a week; 0 when it asked for nothing. */
export const askedMillis = (retryAfterSeconds: number | null): number => Math.min(RETRY_AFTER_CAP_MILLIS, (retryAfterSeconds ?? 0) * 1000);
