import type { HostPause } from '@corridor/model';
import { askedMillis } from './back-off.ts';
import { jittered } from './jitter.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** A refusal gets at least this rest, whatever little it asks for, and twice as much each time it comes back after it. */
const FIRST_MILLIS = HOUR;
const CAP_MILLIS = DAY;
/** A host that was well for this long after a pause begins anew. */
const FORGOTTEN_MILLIS = DAY;

/** A refusal (429, or 503 with Retry-After) by a host. `now` in milliseconds, `random` from 0 to below 1. */
export interface Refusal {
  readonly host: string;
  /** The host's last pause, over or not. */
  readonly previous: HostPause | null;
  readonly retryAfterSeconds: number | null;
  readonly reason: string;
  readonly now: number;
  readonly random: () => number;
}

/**
 * The rest that a host gets for a refusal: an hour, doubling to a day while it keeps refusing after its pauses, or what it asks for up to a week. Answers
 * to requests that were under way when a pause began do not double it.
 */
export const pauseAfterRefusal = ({ host, previous, retryAfterSeconds, reason, now, random }: Refusal): HostPause => {
  const asked = now + askedMillis(retryAfterSeconds);
  const lastUntil = previous ? Date.parse(previous.until) : Number.NEGATIVE_INFINITY;
  if (previous && lastUntil > now) return { ...previous, until: new Date(Math.max(lastUntil, asked)).toISOString() };
  const refusals = previous && now - lastUntil < FORGOTTEN_MILLIS ? previous.refusals + 1 : 1;
  const rest = Math.min(CAP_MILLIS, FIRST_MILLIS * 2 ** Math.min(refusals - 1, 10));
  const until = new Date(now + jittered(Math.max(rest, asked - now), random)).toISOString();
  return { host, until, refusals, reason };
};
