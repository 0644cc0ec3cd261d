import type { Clock } from '@corridor/model';
import { type Observer, silentObserver } from './observer.ts';

/** Ticks that may be missed before a loop counts as stopped: a long grouping or a slow disk can swallow a few. */
const MISSED_TICKS = 5;
/** Least time without a tick before a loop counts as stopped, however short the pause between ticks. */
const LEAST_MILLIS = 60_000;

/** How the work loop of this process is. */
export interface Pulse {
  /** When the archive was last looked through, ISO 8601 in UTC; null before the first time. */
  readonly lastTickAt: string | null;
  readonly isAlive: boolean;
}

/** Listens for ticks, and tells how the loop is. */
export interface Heartbeat {
  readonly observer: Observer;
  pulse(): Pulse;
}

/** A heartbeat that begins now; the loop counts as stopped when ticks stay out for more than five pauses and a minute. */
export const createHeartbeat = (clock: Clock, tickMillis: number): Heartbeat => {
  const startedAt = clock.now();
  let lastTick: number | null = null;
  const longest = Math.max(LEAST_MILLIS, MISSED_TICKS * tickMillis);
  return {
    observer: {
      ...silentObserver,
      ticked: () => {
        lastTick = clock.now();
      },
    },
    pulse: () => ({
      lastTickAt: lastTick === null ? null : new Date(lastTick).toISOString(),
      isAlive: clock.now() - (lastTick ?? startedAt) <= longest,
    }),
  };
};
