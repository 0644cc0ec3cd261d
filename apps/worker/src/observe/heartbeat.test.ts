import { fixedClock } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { createHeartbeat } from './heartbeat.ts';

describe('createHeartbeat', () => {
  it.each([
    ['just started', 60_000, null, '2025-08-10T08:00:30Z', true],
    ['ticking', 60_000, '2025-08-10T09:00:00Z', '2025-08-10T09:01:00Z', true],
    ['a few ticks missed', 60_000, '2025-08-10T09:00:00Z', '2025-08-10T09:05:00Z', true],
    ['stopped', 60_000, '2025-08-10T09:00:00Z', '2025-08-10T09:05:01Z', false],
    ['never ticked', 60_000, null, '2025-08-10T08:06:00Z', false],
    ['a short pause has a minute all the same', 1000, '2025-08-10T09:00:00Z', '2025-08-10T09:01:00Z', true],
  ])('%s', (_name, tickMillis, tick, now, isAlive) => {
    const clock = fixedClock('2025-08-10T08:00:00Z');
    const heartbeat = createHeartbeat(clock, tickMillis);
    if (tick) {
      clock.set(tick);
      heartbeat.observer.ticked();
    }
    clock.set(now);
    expect(heartbeat.pulse()).toEqual({ isAlive, lastTickAt: tick && new Date(tick).toISOString() });
  });
});
