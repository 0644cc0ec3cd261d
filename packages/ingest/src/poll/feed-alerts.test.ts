import type { AlertKind, FeedCheck, FeedState, FeedVerdict } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { type FeedHealth, feedEnding, isOwnNetworkDown, judgeFeed } from './feed-alerts.ts';
import { initialFeedState } from './feed-state.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const ago = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();
const check = (hours: number, verdict: FeedVerdict, more: Partial<FeedCheck> = {}): FeedCheck => ({
  feedId: 'f',
  checkedAt: ago(hours),
  verdict,
  httpStatus: 200,
  entries: 5,
  newEntries: 0,
  bodyBytes: 9,
  durationMillis: 1,
  detail: null,
  ...more,
});
const feed = (checks: readonly FeedCheck[], state: Partial<FeedState> = {}): FeedHealth => ({
  state: { ...initialFeedState({ id: 'f', url: 'https://outlet.example/rss' }, now, 0), ...state },
  checks,
});
const failed = (verdict: FeedVerdict, ...hours: readonly number[]): FeedCheck[] =>
  hours.map((one) => check(one, verdict, { detail: 'why' }));
const noted = (
  note: 'same-guid' | 'future-dates' | 'clock-wrong' | 'undated' | 'stale' | 'same-link',
  ...hours: readonly number[]
): FeedCheck[] => hours.map((one) => check(one, 'ok', { notes: [note] }));

describe('judgeFeed', () => {
  it.each<[string, FeedHealth, readonly AlertKind[]]>([
    ['a healthy feed', feed([check(0, 'ok'), check(6, 'not-modified')]), []],
    ['never checked', feed([]), []],
    ['failing for two hours', feed(failed('timeout', 0, 1, 2), { lastOkAt: ago(3), consecutiveFailures: 3 }), []],
    ['failing for two days', feed(failed('timeout', 0, 10, 40), { lastOkAt: ago(48), consecutiveFailures: 5 }), ['failing']],
    ['failing twice in two days of sleep', feed(failed('timeout', 0, 40), { lastOkAt: ago(48), consecutiveFailures: 2 }), []],
    ['never read in two days', feed(failed('blocked', 0, 20, 48), { consecutiveFailures: 3 }), ['failing']],
    [
      'a page for seven hours',
      feed([...failed('html-instead-of-feed', 0, 3, 7), check(8, 'ok')], { lastOkAt: ago(8), consecutiveFailures: 3 }),
      ['page-instead-of-feed'],
    ],
    [
      'a page for an hour',
      feed([...failed('html-instead-of-feed', 0, 0.5, 1), check(8, 'ok')], { lastOkAt: ago(8), consecutiveFailures: 3 }),
      [],
    ],
    [
      '410 once',
      feed(failed('gone', 0), { lastOkAt: ago(1), consecutiveFailures: 1, goneSeen: 1, goneSince: ago(0), lastCheckedAt: ago(0) }),
      [],
    ],
    [
      '410 believed',
      feed(failed('gone', 0, 24, 50), {
        lastOkAt: ago(60),
        consecutiveFailures: 3,
        goneSeen: 3,
        goneSince: ago(50),
        lastCheckedAt: ago(0),
      }),
      ['gone'],
    ],
    ['emptied', feed([check(0, 'empty'), check(1, 'not-modified'), check(4, 'empty'), check(8, 'empty'), check(9, 'ok')]), ['empty']],
    ['always empty', feed([check(0, 'empty'), check(4, 'empty'), check(8, 'empty')]), []],
    ['one guid for all, all day', feed(noted('same-guid', 0, 4, 8)), ['same-guid']],
    ['one guid for all, once', feed([...noted('same-guid', 0), check(4, 'ok'), check(8, 'ok')]), []],
    ['one guid for all, between 304', feed([check(0, 'not-modified'), ...noted('same-guid', 1, 4, 8)]), ['same-guid']],
    ['dated ahead', feed(noted('future-dates', 0, 4, 8)), ['clock-wrong']],
    ['a server’s clock', feed(noted('clock-wrong', 0, 4, 8)), ['clock-wrong']],
    ['one link for all', feed(noted('same-link', 0, 4, 8)), ['same-link']],
    ['old', feed(noted('stale', 0, 4, 8)), ['stale']],
    ['without dates is worth no alert', feed(noted('undated', 0, 4, 8)), []],
  ])('%s', (_name, health, kinds) => {
    const found = judgeFeed(health, now);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    for (const { since, detail, feedId } of found) {
      expect(Date.parse(since)).toBeLessThanOrEqual(now);
      expect(detail).not.toBe('');
      expect(feedId).toBe('f');
    }
  });

  it('names verdict, last good check and what stood in', () => {
    const checks = [
      check(0, 'html-instead-of-feed', { standIn: 'parked-domain', detail: 'the name is for sale' }),
      ...failed('html-instead-of-feed', 5, 30),
    ];
    expect(judgeFeed(feed(checks, { lastOkAt: ago(31), consecutiveFailures: 3 }), now)).toMatchObject([
      {
        since: ago(31),
        evidence: { verdict: 'html-instead-of-feed', standIn: 'parked-domain', lastOkAt: ago(31) },
        detail: 'not read since 2026-11-19, last html-instead-of-feed: the name is for sale',
      },
    ]);
  });
});

describe('feedEnding', () => {
  it.each<[string, AlertKind, readonly FeedCheck[], string | null]>([
    ['still failing', 'failing', failed('timeout', 0, 5), null],
    ['read again', 'failing', [check(0, 'ok'), ...failed('timeout', 5)], 'recovered'],
    ['unchanged again', 'gone', [check(0, 'not-modified')], 'recovered'],
    ['a good check from before it was raised', 'failing', [check(3, 'ok')], null],
    ['no new check', 'failing', [], null],
    ['one guid still', 'same-guid', noted('same-guid', 0), null],
    ['guids are back', 'same-guid', [check(0, 'ok')], 'recovered'],
    ['a 304 says nothing of guids', 'same-guid', [check(0, 'not-modified')], null],
    ['the feed of one guid now fails', 'same-guid', failed('timeout', 0), null],
    ['the clock is still wrong by another sign', 'clock-wrong', noted('future-dates', 0), null],
    ['empty still', 'empty', [check(0, 'empty')], null],
    ['entries are back', 'empty', [check(0, 'ok')], 'recovered'],
  ])('%s', (_name, kind, checks, expected) => {
    expect(feedEnding({ kind, raisedAt: ago(2) }, feed(checks))).toBe(expected);
  });
});

describe('isOwnNetworkDown', () => {
  const feeds = (...verdicts: readonly FeedVerdict[]): FeedHealth[] => verdicts.map((verdict) => feed([check(0, verdict)]));
  it.each<[string, FeedHealth[], boolean]>([
    ['all feeds unreachable', feeds('dns', 'dns', 'unreachable', 'timeout'), true],
    ['one of five answers', feeds('dns', 'dns', 'dns', 'dns', 'ok'), true],
    ['half of them answer', feeds('dns', 'dns', 'ok', 'ok'), false],
    ['servers that refuse do answer', feeds('blocked', 'blocked', 'blocked'), false],
    ['two feeds are too few to tell', feeds('dns', 'dns'), false],
    ['nothing was asked', [], false],
    ['long ago', [feed([check(30, 'dns')]), feed([check(30, 'dns')]), feed([check(30, 'dns')])], false],
  ])('%s', (_name, all, expected) => {
    expect(isOwnNetworkDown(all, now)).toBe(expected);
  });
});
