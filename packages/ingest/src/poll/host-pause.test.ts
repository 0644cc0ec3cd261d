import type { HostPause } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { pauseAfterRefusal } from './host-pause.ts';

const HOUR = 3600_000;
const now = Date.parse('2026-11-20T12:00:00Z');
const at = (hours: number): string => new Date(now + hours * HOUR).toISOString();
const earlier = (refusals: number, endedHoursAgo: number): HostPause => ({
  host: 'outlet.example',
  until: at(-endedHoursAgo),
  refusals,
  reason: 'HTTP 429',
});
const refused = (previous: HostPause | null, retryAfterSeconds: number | null = null, random = 0): HostPause =>
  pauseAfterRefusal({ host: 'outlet.example', previous, retryAfterSeconds, reason: 'HTTP 429', now, random: () => random });

describe('pauseAfterRefusal', () => {
  it.each<readonly [string, HostPause, number, number]>([
    ['item 23: an hour at least', refused(null), 1, 1],
    ['item 23: an hour though less is asked for', refused(null, 5), 1, 1],
    ['item 21: what is asked for', refused(null, 3 * 3600), 3, 1],
    ['a year is a week', refused(null, 31_536_000), 7 * 24, 1],
    ['item 23: twice as long when it comes back', refused(earlier(1, 0.1)), 2, 2],
    ['and again', refused(earlier(3, 0)), 8, 4],
    ['item 23: a day at most', refused(earlier(40, 1)), 24, 41],
    ['anew after a good day', refused(earlier(5, 24)), 1, 1],
    ['later by a tenth at most', refused(null, null, 0.5), 1.05, 1],
    ['an answer on its way when the pause began changes nothing', refused(earlier(2, -2)), 2, 2],
    ['unless it asks for more', refused(earlier(2, -2), 5 * 3600), 5, 2],
  ])('%s', (_, pause, hours, refusals) => {
    expect(pause).toMatchObject({ host: 'outlet.example', until: at(hours), refusals });
  });
});
