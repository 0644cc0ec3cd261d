import type { FeedState } from '@corridor/model';
import type { PollReport } from './poll-report.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** 304 alone for this long, and for twenty times the feed's own window, may be a server that lies; the next poll asks without validators. */
const FULL_READ_MILLIS = 7 * DAY;
const FULL_READ_WINDOWS = 20;
/** A server that was caught is asked in full for this long, then trusted once more. */
const DISTRUST_MILLIS = 30 * DAY;
/** An entry must be this much older than the last 304 to prove anything: caches may be late by minutes, clocks too. */
const PROOF_MILLIS = HOUR;

/**
 * Validators to send with the next poll: the stored ones, or none when only 304 came for so long that a full read is due, or when the server was caught at
 * lying. A feed that was quiet when it was last read gets as long again as it had been quiet, so full reads of a sleeping feed grow ever rarer.
 */
export const conditionsOf = (state: FeedState, now: number): Pick<FeedState, 'etag' | 'lastModified'> => {
  const { etag, lastModified } = state;
  return isFullReadDue(state, now) || isDistrusted(state, now) ? { etag: null, lastModified: null } : { etag, lastModified };
};

/** True while a server that was caught is asked in full. */
export const isDistrusted = ({ liedAt }: Pick<FeedState, 'liedAt'>, now: number): boolean =>
  liedAt !== null && now - Date.parse(liedAt) < DISTRUST_MILLIS;

/** When the server was last caught: now, if a full read that was due holds an entry that was there an hour before a 304 denied it. */
export const liedAtAfter = (state: FeedState, report: PollReport, now: number): string | null => {
  const { pace, lastOkAt } = state;
  if (report.verdict !== 'ok' || !isFullReadDue(state, now) || pace === null || lastOkAt === null) return state.liedAt;
  const from = Date.parse(pace.readAt);
  const to = Date.parse(lastOkAt) - PROOF_MILLIS;
  const isCaught = report.entryTimes.map(Date.parse).some((time) => time > from && time < to);
  return isCaught ? new Date(now).toISOString() : state.liedAt;
};

const isFullReadDue = ({ etag, lastModified, pace }: FeedState, now: number): boolean => {
  if (pace === null || (etag === null && lastModified === null)) return false;
  const readAt = Date.parse(pace.readAt);
  const quiet = pace.newestAt ? readAt - Date.parse(pace.newestAt) : 0;
  return now - readAt > Math.max(FULL_READ_MILLIS, (pace.windowMinutes ?? 0) * 60_000 * FULL_READ_WINDOWS, quiet);
};
