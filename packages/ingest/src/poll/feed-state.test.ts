import { describe, expect, it } from 'vitest';
import { initialFeedState } from './feed-state.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const spread = 15 * 60_000;
const dueAfter = (id: string): number =>
  Date.parse(initialFeedState({ id, url: 'https://outlet.example/rss' }, now, spread).nextPollAt) - now;

describe('initialFeedState', () => {
  it('is due within the spread', () => {
    const waits = Array.from({ length: 500 }, (_, i) => dueAfter(`outlet-${i}`));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waits)).toBeLessThan(spread);
  });

  it('items 35, 37: spreads feeds over it evenly enough that no tenth gets a fifth of them', () => {
    const tenths = new Map<number, number>();
    for (let i = 0; i < 500; i++) {
      const tenth = Math.floor((dueAfter(`outlet-${i}-hy`) / spread) * 10);
      tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
    }
    expect(Math.max(...tenths.values())).toBeLessThan(100);
  });

  it('item 37: gives the same feed the same time again', () => {
    expect(dueAfter('outlet-en')).toBe(dueAfter('outlet-en'));
  });

  it('knows nothing yet, so the first poll is unconditional', () => {
    const state = initialFeedState({ id: 'outlet-en', url: 'https://outlet.example/rss' }, now, 0);
    expect(state).toMatchObject({ etag: null, lastModified: null, lastCheckedAt: null, nextPollAt: '2026-11-20T12:00:00.000Z' });
  });
});
