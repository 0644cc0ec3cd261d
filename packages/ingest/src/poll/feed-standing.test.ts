import type { FeedCheck, FeedState, FeedVerdict } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { standingOf } from './feed-standing.ts';
import { initialFeedState } from './feed-state.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const fresh = initialFeedState({ id: 'outlet-en', url: 'https://outlet.example/rss' }, now, 0);
const check = (verdict: FeedVerdict, detail: string | null = null): FeedCheck => ({
  feedId: 'outlet-en',
  checkedAt: fresh.nextPollAt,
  verdict,
  httpStatus: null,
  entries: 0,
  newEntries: 0,
  bodyBytes: 0,
  durationMillis: 0,
  detail,
});
const gone = { goneSeen: 3, goneSince: '2026-11-17T12:00:00.000Z', lastCheckedAt: '2026-11-20T12:00:00.000Z', consecutiveFailures: 3 };

describe('standingOf', () => {
  it.each<readonly [string, Partial<FeedState>, FeedCheck | null, string | undefined, RegExp]>([
    ['well', {}, check('ok'), undefined, /^$/],
    ['never asked', {}, null, undefined, /^$/],
    ['its host rests', { hostPausedUntil: '2026-11-20T14:00:00.000Z' }, check('ok'), 'resting', /pages, until 2026-11-20T14/],
    ['gone for good', gone, check('gone'), 'gone', /410 Gone since 2026-11-17.*sources\.yaml/],
    [
      'failing',
      { consecutiveFailures: 4, lastOkAt: '2026-11-19T12:00:00.000Z' },
      check('timeout', 'too slow'),
      'backing-off',
      /^timeout 4 times since 2026-11-19.*: too slow$/,
    ],
    ['failed from the first', { consecutiveFailures: 1 }, check('dns'), 'backing-off', /^dns once since it was added$/],
    ['not believed', { liedAt: '2026-11-10T12:00:00.000Z' }, check('ok'), 'unbelieved', /304 though there was news/],
    ['believed again', { liedAt: '2026-09-10T12:00:00.000Z' }, check('ok'), undefined, /^$/],
  ])('%s', (_, change, last, kind, why) => {
    const standing = standingOf({ ...fresh, ...change }, last, now);
    expect(standing?.kind).toBe(kind);
    expect(standing?.why ?? '').toMatch(why);
  });
});
