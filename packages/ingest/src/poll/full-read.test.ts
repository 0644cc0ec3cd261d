import type { FeedState } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { initialFeedState } from './feed-state.ts';
import { conditionsOf, isDistrusted } from './full-read.ts';
import { planDetail, planNextPoll } from './plan.ts';
import type { PollReport } from './poll-report.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-11-20T12:00:00Z');
const iso = (at: number): string => new Date(at).toISOString();

const poll = (state: FeedState, at: number, entryTimes: readonly number[] | null): FeedState => {
  const report: PollReport = {
    verdict: entryTimes ? 'ok' : 'not-modified',
    status: entryTimes ? 200 : 304,
    etag: '"same"',
    lastModified: null,
    maxAgeSeconds: null,
    retryAfterSeconds: null,
    redirects: [],
    hints: null,
    entryTimes: entryTimes?.map(iso) ?? [],
  };
  return planNextPoll({ state, feed: {}, report, now: at, random: () => 0 });
};

/** Ten entries an hour apart, the newest `age` before `at`. */
const entries = (at: number, age = 0): readonly number[] => Array.from({ length: 10 }, (_, i) => at - age - i * HOUR);
const fresh = initialFeedState({ id: 'outlet-en', url: 'https://outlet.example/rss' }, now, 0);
/** A feed that was read now and answered 304 every day for eight days. */
const denied = [1, 2, 3, 4, 5, 6, 7, 8].reduce((state, day) => poll(state, now + day * DAY, null), poll(fresh, now, entries(now)));
const asked = now + 8.5 * DAY;

describe('a server that answers 304 for ever', () => {
  it.each<readonly [string, readonly number[], boolean]>([
    ['caught: entries of the days it denied', entries(asked, DAY), true],
    ['not caught: nothing new was there', entries(now), false],
    ['not caught: what came after the last 304', [...entries(now), asked - HOUR], false],
  ])('%s', (_, found, isCaught) => {
    expect(conditionsOf(denied, asked).etag).toBeNull();
    const read = poll(denied, asked, found);
    expect(conditionsOf(read, asked + DAY).etag).toBe(isCaught ? null : '"same"');
    expect(planDetail(read)?.includes('304 though there was news') ?? false).toBe(isCaught);
  });

  it('is asked in full for thirty days and then trusted once more', () => {
    const read = poll(denied, asked, entries(asked, DAY));
    const later = poll(read, asked + 30 * DAY, entries(asked + 30 * DAY));
    expect(isDistrusted(read, asked + 29 * DAY)).toBe(true);
    expect(conditionsOf(later, asked + 30 * DAY).etag).toBe('"same"');
  });
});

describe('item 39: full reads of a sleeping feed', () => {
  it('come after ever longer times, not periodically', () => {
    const reads: number[] = [];
    let state = poll(fresh, now, entries(now));
    for (let day = 1; day <= 400; day++) {
      const at = now + day * DAY;
      const isFull = conditionsOf(state, at).etag === null;
      if (isFull) reads.push(day);
      state = poll(state, at, isFull ? entries(now) : null);
    }
    expect(reads).toEqual([8, 17, 35, 71, 143, 287]);
  });
});
