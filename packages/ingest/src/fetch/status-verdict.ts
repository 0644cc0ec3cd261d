import type { FeedVerdict } from '@corridor/model';

/** Verdict of an HTTP status that is neither 2xx nor a 304 we asked for. A 503 is a request to wait only when it says how long. */
export const verdictOfStatus = (status: number, hasRetryAfter: boolean): FeedVerdict => {
  if (status === 401 || status === 403 || status === 451) return 'blocked';
  if (status === 429 || (status === 503 && hasRetryAfter)) return 'rate-limited';
  if (status === 404) return 'not-found';
  return status === 410 ? 'gone' : 'http-error';
};

/** Statuses of the 4xx class that may pass by themselves. */
const passing: ReadonlySet<number> = new Set([401, 403, 408, 421, 423, 425, 429, 451]);

/** True when asking again brings nothing. */
export const isPermanentFailure = (verdict: FeedVerdict, status: number | null): boolean => {
  if (verdict === 'refused' || verdict === 'too-large' || verdict === 'gone' || verdict === 'not-found') return true;
  return verdict === 'http-error' && status !== null && status >= 400 && status < 500 && !passing.has(status);
};
