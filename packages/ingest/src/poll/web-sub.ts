import type { FeedHead, WebSub } from '@corridor/model';
import type { FetchOutcome } from '../fetch/outcome.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** A hub that has not called back within this time is asked again, and one that refused after a week. */
const UNANSWERED_MILLIS = DAY;
const DENIED_MILLIS = 7 * DAY;
/** A lease is renewed when less than this is left of it, and asked for again so often until it is. */
const RENEWED_MILLIS = 2 * DAY;
const RENEWAL_PAUSE_MILLIS = 6 * HOUR;

/** Where a feed can be subscribed to. */
export interface Hub {
  readonly hub: string;
  /** The feed's address as the hub knows it. */
  readonly topic: string;
}

/** The hub that a feed which was read names, in its answer's headers or else in its head; null when it names none. */
export const hubOf = (outcome: FetchOutcome, head: Pick<FeedHead, 'hubUrl' | 'selfUrl'> | null): Hub | null => {
  const linked = outcome.kind === 'ok' ? outcome.linked : null;
  const hub = linked?.hubUrl ?? head?.hubUrl ?? null;
  const topic = linked?.selfUrl ?? head?.selfUrl ?? outcome.url;
  return hub === null ? null : { hub, topic };
};

/** True when the hub is to be asked for a subscription, or for a longer lease. `now` in milliseconds. */
export const isAskDue = (sub: WebSub | null, { hub, topic }: Hub, now: number): boolean => {
  if (sub === null || sub.hub !== hub || sub.topic !== topic) return true;
  const waited = now - Date.parse(sub.askedAt);
  if (sub.state === 'denied') return waited >= DENIED_MILLIS;
  if (sub.state === 'asked' || sub.leaseUntil === null) return waited >= UNANSWERED_MILLIS;
  return Date.parse(sub.leaseUntil) - now < RENEWED_MILLIS && waited >= RENEWAL_PAUSE_MILLIS;
};

/** True while the hub may be relied on: the lease runs, and since the last entry that nobody had told of a notification came. */
export const isPushed = (sub: WebSub | null, now: number): boolean => {
  if (sub?.state !== 'verified' || sub.leaseUntil === null || sub.heardAt === null) return false;
  return Date.parse(sub.leaseUntil) > now && (sub.missedAt === null || sub.heardAt > sub.missedAt);
};
