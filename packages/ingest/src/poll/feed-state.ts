import type { Feed, FeedState } from '@corridor/model';

/**
 * State of a feed never polled: due between `now` (milliseconds) and `now + spreadMillis`. The place in that span comes from the id, so that
 * hundreds of new feeds do not start at once and a restart does not move them.
 */
export const initialFeedState = (feed: Pick<Feed, 'id' | 'url'>, now: number, spreadMillis: number): FeedState => ({
  feedId: feed.id,
  url: feed.url,
  etag: null,
  lastModified: null,
  nextPollAt: new Date(now + Math.floor(fractionOf(feed.id) * spreadMillis)).toISOString(),
  lastCheckedAt: null,
  lastOkAt: null,
  consecutiveFailures: 0,
  failureWeight: 0,
  liedAt: null,
  redirectTo: null,
  redirectSeen: 0,
  redirectSince: null,
  goneSeen: 0,
  goneSince: null,
  hostPausedUntil: null,
  pace: null,
});

/** FNV-1a over the id's code units, as a fraction from 0 to just under 1. */
const fractionOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash / 0x1_0000_0000;
};
