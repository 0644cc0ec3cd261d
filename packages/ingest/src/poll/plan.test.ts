// Over 300 lines because it is a table: one row a rule of decision 8.
import type { FeedState, FeedVerdict } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Redirect } from '../fetch/outcome.ts';
import { initialFeedState } from './feed-state.ts';
import { conditionsOf } from './full-read.ts';
import { type PollPlanInput, planDetail, planNextPoll } from './plan.ts';
import type { PollReport } from './poll-report.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Friday. */
const now = Date.parse('2026-11-20T12:00:00Z');
const url = 'https://outlet.example/rss';
const fresh = initialFeedState({ id: 'outlet-en', url }, now, 0);

const report = (change: Partial<PollReport> = {}): PollReport => ({
  verdict: 'ok',
  status: 200,
  etag: '"v1"',
  lastModified: null,
  maxAgeSeconds: null,
  retryAfterSeconds: null,
  redirects: [],
  hints: null,
  entryTimes: [],
  ...change,
});
const hints = (change: Partial<NonNullable<PollReport['hints']>>): Partial<PollReport> => ({
  hints: { ttlMinutes: null, updatePeriodMinutes: null, skipHours: [], skipDays: [], ...change },
});
/** Entries spread evenly over the hours before now. */
const covering = (hours: number, count = 31): Partial<PollReport> => ({
  entryTimes: Array.from({ length: count }, (_, i) => new Date(now - (i * hours * HOUR) / (count - 1)).toISOString()),
});
const failed = (verdict: FeedVerdict, status: number | null = null): Partial<PollReport> => ({ verdict, status, etag: null });

const plan = (change: Partial<PollReport>, input: Partial<PollPlanInput> = {}): FeedState =>
  planNextPoll({ state: fresh, feed: {}, now, random: () => 0, ...input, report: report(change) });
const minutes = (state: FeedState, from = now): number => (Date.parse(state.nextPollAt) - from) / MINUTE;

describe('when a feed that answers is looked at again', () => {
  it.each<readonly [string, Partial<PollReport>, number, number | undefined]>([
    ['a third of the 5 hours it covers', covering(5), 100, undefined],
    ['item 36: never under 10 minutes, however busy', covering(0.1), 10, undefined],
    ['never over 6 hours', covering(240), 360, undefined],
    ['half an hour without dates', {}, 30, undefined],
    ['the feed\u2019s own floor', covering(0.1), 45, 45],
    ['a floor of its own under the general one', covering(0.1), 5, 5],
    ['a floor of its own above the ceiling', covering(240), 1440, 1440],
    ['half an hour at least without validators', { ...covering(1.2), etag: null }, 30, undefined],
    ['half of what it covers without validators, where that is less', { ...covering(0.5), etag: null }, 15, undefined],
    ['item 30: ttl', { ...covering(0.1), ...hints({ ttlMinutes: 60 }) }, 60, undefined],
    ['ttl below the base does not hurry', { ...covering(5), ...hints({ ttlMinutes: 1 }) }, 100, undefined],
    ['item 31: sy:updatePeriod', { ...covering(4), ...hints({ updatePeriodMinutes: 90 }) }, 90, undefined],
    ['a hint beyond half of what the feed covers', { ...covering(3), ...hints({ ttlMinutes: 120 }) }, 90, undefined],
    ['an hour is granted even then', { ...covering(0.5), ...hints({ ttlMinutes: 120 }) }, 60, undefined],
    ['item 28: max-age', { ...covering(0.1), maxAgeSeconds: 3000 }, 50, undefined],
    ['item 29: an absurd max-age', { ...covering(5), maxAgeSeconds: 2_591_034 }, 120, undefined],
    ['item 29: an absurd ttl', { ...covering(5), ...hints({ ttlMinutes: 100_000 }) }, 120, undefined],
    ['Retry-After on a good answer, not capped as a hint', { ...covering(0.1), retryAfterSeconds: 4 * 3600 }, 240, undefined],
    ['one pinned old entry changes nothing', pinned(5), 100, undefined],
    ['entries of the future say nothing', { entryTimes: ['2030-01-01T00:00:00Z', '2031-01-01T00:00:00Z'] }, 30, undefined],
    ['dates that are none say nothing', { entryTimes: ['soon', 'later'] }, 30, undefined],
    ['an empty feed', { verdict: 'empty' }, 30, undefined],
  ])('%s', (_, change, expected, minIntervalMinutes) => {
    expect(minutes(plan(change, { feed: { minIntervalMinutes } }))).toBeCloseTo(expected, 3);
  });

  it.each<readonly [string, Partial<PollReport>, string]>([
    ['item 32: after skipHours', hints({ skipHours: [12, 13, 14] }), '2026-11-20T15:00:00.000Z'],
    ['skipHours that count to 24', hints({ skipHours: [12, 24] }), '2026-11-20T13:00:00.000Z'],
    ['after skipDays', hints({ skipDays: ['friday', 'Saturday'] }), '2026-11-22T00:00:00.000Z'],
    ['all hours skipped counts as none', hints({ skipHours: Array.from({ length: 24 }, (_, i) => i) }), '2026-11-20T12:30:00.000Z'],
    ['days nobody knows count as none', hints({ skipDays: ['Freitag'] }), '2026-11-20T12:30:00.000Z'],
  ])('%s', (_, change, expected) => {
    expect(plan(change).nextPollAt).toBe(expected);
  });

  it('item 35: not on the stroke of the first hour that is not skipped', () => {
    const state = plan(hints({ skipHours: [12, 13, 14] }), { random: () => 0.5 });
    expect(state.nextPollAt).toBe('2026-11-20T15:05:00.000Z');
  });

  it.each([
    ['every three hours where a hub pushes', 8, 180],
    ['but never beyond half of what the feed covers', 4, 120],
    ['nor more often than without', 12, 240],
  ])('%s', (_, hours, expected) => {
    expect(minutes(plan(covering(hours), { isPushed: true }))).toBeCloseTo(expected, 3);
  });

  it('items 34, 38: chance makes it later by a tenth at most, never earlier', () => {
    expect(minutes(plan(covering(5), { random: () => 0.999 }))).toBeGreaterThan(109);
    expect(minutes(plan(covering(5), { random: () => 0.999 }))).toBeLessThan(110);
  });

  it.each([
    ['a quiet night does not stretch the wait', 2, 10, 0, 40],
    ['forgotten by half in two days', 2, 10, 2, 80],
    ['forgotten in the end', 2, 10, 6, 200],
    ['one batch of equal dates is no rush for long', 0.01, 10, 0, 25],
    ['a busier morning counts at once', 10, 2, 0, 40],
  ])('remembers the shortest window: %s', (_, before, after, days, expected) => {
    const state = plan(covering(before));
    const later = now + days * DAY;
    const times = covering(after).entryTimes?.map((time) => new Date(Date.parse(time) + days * DAY).toISOString()) ?? [];
    expect(minutes(plan({ entryTimes: times }, { state, now: later }), later)).toBeCloseTo(expected, 3);
  });

  it('keeps window, hints and skipped hours over a 304', () => {
    const state = plan({ ...covering(5), ...hints({ ttlMinutes: 110, skipHours: [14] }) });
    const next = plan({ verdict: 'not-modified', status: 304 }, { state });
    expect(next.pace).toEqual(state.pace);
    expect(next.nextPollAt).toBe('2026-11-20T13:50:00.000Z');
  });

  it('clears failures and 410s', () => {
    const state = { ...fresh, consecutiveFailures: 9, failureWeight: 5, goneSeen: 2, goneSince: fresh.nextPollAt };
    expect(plan({}, { state })).toMatchObject({ consecutiveFailures: 0, failureWeight: 0, goneSeen: 0, goneSince: null });
  });
});

describe('validators', () => {
  const stored = { ...fresh, etag: '"v1"', lastModified: 'Fri, 20 Nov 2026 10:00:00 GMT' };

  it.each<readonly [string, Partial<PollReport>, string | null, string | null]>([
    ['item 5: a new etag beside the same date', { etag: '"v2"', lastModified: stored.lastModified }, '"v2"', stored.lastModified],
    ['item 6: new ones are stored whatever the body', { etag: '"v3"', lastModified: 'x' }, '"v3"', 'x'],
    ['item 7: a 304 with a new one', { verdict: 'not-modified', status: 304, etag: '"v2"' }, '"v2"', stored.lastModified],
    ['a 304 with none', { verdict: 'not-modified', status: 304, etag: null }, '"v1"', stored.lastModified],
    ['item 8: vanished ones are forgotten', { etag: null }, null, null],
    ['item 9: W/ is kept', { etag: 'W/"v1"' }, 'W/"v1"', null],
    ['item 10: odd values are kept', { etag: ' x\t', lastModified: 'yesterday' }, ' x\t', 'yesterday'],
    ['an empty feed\u2019s are stored', { verdict: 'empty', etag: '"e"' }, '"e"', null],
    ['a page instead of a feed: forgotten', { verdict: 'html-instead-of-feed', etag: '"p"' }, null, null],
    ['a feed beyond repair: forgotten', { verdict: 'malformed', etag: '"p"' }, null, null],
    ['an error status: kept', failed('http-error', 500), '"v1"', stored.lastModified],
    ['no network: kept', failed('dns'), '"v1"', stored.lastModified],
  ])('%s', (_, change, etag, lastModified) => {
    expect(plan(change, { state: stored })).toMatchObject({ etag, lastModified });
  });

  it('are sent with every poll while bodies come', () => {
    const state = plan({ ...covering(5), lastModified: 'x' });
    expect(conditionsOf(state, now + 6 * DAY)).toEqual({ etag: '"v1"', lastModified: 'x' });
  });

  it.each([
    ['a busy feed after a week of 304', 5, 8, true],
    ['not before', 5, 6.9, false],
    ['a quiet feed only after twenty of its windows', 48, 30, false],
    ['a quiet feed after twenty of its windows', 48, 41, true],
  ])('are left out once for %s', (_, hours, days, isFullRead) => {
    const state = plan(covering(hours));
    expect(conditionsOf(state, now + days * DAY).etag).toBe(isFullRead ? null : '"v1"');
  });

  it('item 39: not again right after that full read', () => {
    const read = planNextPoll({ state: plan(covering(5)), feed: {}, report: report(covering(5)), now: now + 8 * DAY, random: () => 0 });
    expect(conditionsOf(read, now + 9 * DAY).etag).toBe('"v1"');
  });
});

describe('when a feed that failed is looked at again', () => {
  const failedAfter = (failures: number, change: Partial<PollReport>): FeedState =>
    plan(change, { state: { ...fresh, failureWeight: failures } });

  it.each<readonly [string, number, Partial<PollReport>, number]>([
    ['a broken body first', 0, { verdict: 'malformed' }, 15],
    ['a broken body again', 1, { verdict: 'malformed' }, 30],
    ['item 33: a cap of a day', 40, { verdict: 'malformed' }, 1440],
    ['network trouble first', 0, failed('unreachable'), 15],
    ['network trouble after two such', 1, failed('timeout'), 30],
    ['a server error after one such', 0.5, failed('http-error', 500), 15 * Math.SQRT2],
    ['a refusal starts at an hour', 0, failed('blocked', 403), 60],
    ['a missing address starts at an hour', 1, failed('not-found', 404), 120],
    ['item 23: no instant retry after 429', 0, failed('rate-limited', 429), 60],
    ['item 23: doubling after 429', 2, failed('rate-limited', 429), 240],
    ['item 23: a cap of a day after 429', 30, failed('rate-limited', 429), 1440],
    ['item 21: Retry-After above the back-off', 0, { ...failed('rate-limited', 429), retryAfterSeconds: 3 * 3600 }, 180],
    ['Retry-After below the back-off', 0, { ...failed('rate-limited', 503), retryAfterSeconds: 5 }, 60],
    ['Retry-After of a year is a week', 0, { ...failed('rate-limited', 503), retryAfterSeconds: 31_536_000 }, 7 * 1440],
    ['Retry-After with another error', 0, { ...failed('http-error', 500), retryAfterSeconds: 7200 }, 120],
  ])('%s', (_, failures, change, expected) => {
    expect(minutes(failedAfter(failures, change))).toBeCloseTo(expected, 3);
  });

  it('item 24: waits for the end of its host\u2019s pause, whatever the poll brought', () => {
    const hostPausedUntil = new Date(now + 5 * HOUR).toISOString();
    expect(plan(failed('rate-limited', 429), { hostPausedUntil }).nextPollAt).toBe(hostPausedUntil);
    expect(plan(covering(5), { hostPausedUntil }).nextPollAt).toBe(hostPausedUntil);
    expect(minutes(plan(failed('blocked', 403), { hostPausedUntil: new Date(now).toISOString() }))).toBe(60);
  });

  it.each<readonly [string, readonly FeedVerdict[], number]>([
    ['four soft ones as two hard ones', ['timeout', 'dns', 'http-error', 'unreachable', 'malformed'], 60],
    ['two hard ones', ['malformed', 'not-a-feed', 'malformed'], 60],
    ['ten soft ones do not make a refusal the worst', ['timeout', 'timeout', 'blocked'], 120],
  ])('weighs a row of different failures: %s', (_, verdicts, expected) => {
    const last = verdicts.reduce((state, verdict) => plan(failed(verdict), { state }), fresh);
    expect(minutes(last)).toBe(expected);
    expect(last.consecutiveFailures).toBe(verdicts.length);
  });

  it('does not count what our own network did', () => {
    const state = { ...fresh, consecutiveFailures: 3, failureWeight: 1.5 };
    const next = plan(failed('dns'), { state, isOwnOutage: true });
    expect(minutes(next)).toBe(15);
    expect(next).toMatchObject({ consecutiveFailures: 4, failureWeight: 1.5 });
  });

  it.each<readonly [string, number, number, FeedVerdict, number]>([
    ['a ninth of the window while entries can be saved', 9, 8, 'timeout', 60],
    ['never under ten minutes', 1, 0.9, 'timeout', 10],
    ['the ordinary pace while quiet hours may keep them', 9, 9, 'timeout', 180],
    ['the whole back-off once all are gone', 3, 24, 'timeout', 240],
    ['the whole back-off where the server said no', 9, 1, 'blocked', 960],
  ])('comes back sooner while news can be saved: %s', (_, windowHours, hoursSince, verdict, expected) => {
    const state = { ...plan(covering(windowHours)), failureWeight: 4 };
    const later = now + hoursSince * HOUR;
    expect(minutes(plan(failed(verdict), { state, now: later }), later)).toBeCloseTo(expected, 3);
  });

  it('keeps what it knew of a good time', () => {
    const good = plan(covering(5));
    expect(plan(failed('dns'), { state: good })).toMatchObject({ lastOkAt: good.lastOkAt, pace: good.pace, consecutiveFailures: 1 });
  });

  it('never comes earlier than the feed\u2019s own floor', () => {
    expect(minutes(plan({ verdict: 'malformed' }, { feed: { minIntervalMinutes: 90 } }))).toBe(90);
  });
});

describe('item 25: 410', () => {
  /** States after 410 answers that many hours after the first. */
  const goneAt = (...hours: number[]): FeedState =>
    hours.reduce(
      (state, hour) => planNextPoll({ state, feed: {}, report: report(failed('gone', 410)), now: now + hour * HOUR, random: () => 0 }),
      fresh,
    );

  it.each([
    ['once: a day', [0], 1],
    ['thrice within a day: a day', [0, 1, 23], 1],
    ['twice over a week: a day', [0, 168], 1],
    ['thrice over two days: a month', [0, 24, 48], 30],
    ['and on: a month', [0, 24, 48, 768], 30],
  ])('%s', (_, hours, days) => {
    expect(minutes(goneAt(...hours), now + (hours.at(-1) ?? 0) * HOUR)).toBe(days * 1440);
  });

  it('says so when it is believed, and not before', () => {
    expect(planDetail(goneAt(0, 24))).toBeNull();
    expect(planDetail(goneAt(0, 24, 48))).toMatch(/410 Gone since 2026-11-20.*sources\.yaml/);
  });

  it('is forgotten when the feed answers', () => {
    expect(planDetail(plan({}, { state: goneAt(0, 24, 48) }))).toBeNull();
  });
});

describe('redirects', () => {
  const hop = (status: number, to = 'https://new.example/rss', from = url): Redirect => ({ from, to, status });
  /** Polls a day apart that saw these redirects; `verdict` is the last one's. */
  const polled = (times: number, redirects: readonly Redirect[], everyDays = 1, verdict: FeedVerdict = 'ok'): FeedState =>
    Array.from({ length: times }, (_, i) => i).reduce((state: FeedState, i) => {
      const seen = report({ redirects, verdict: i === times - 1 ? verdict : 'ok' });
      return planNextPoll({ state, feed: {}, report: seen, now: now + i * everyDays * DAY, random: () => 0 });
    }, fresh);

  it.each<readonly [string, FeedState, string]>([
    ['item 26: 301 five times over four days', polled(5, [hop(301)]), 'https://new.example/rss'],
    ['item 26: 308 as well', polled(5, [hop(308)]), 'https://new.example/rss'],
    ['four times', polled(4, [hop(301)]), url],
    ['five times within a day', polled(5, [hop(301)], 0.2), url],
    ['fifty times within two days', polled(50, [hop(301)], 0.04), url],
    ['item 27: 302', polled(9, [hop(302)]), url],
    ['item 27: 303', polled(9, [hop(303)]), url],
    ['item 27: 307', polled(9, [hop(307)]), url],
    [
      'a chain of permanent ones to its end',
      polled(5, [hop(301), hop(308, 'https://end.example/rss', 'https://new.example/rss')]),
      'https://end.example/rss',
    ],
    [
      'a chain up to the first temporary one',
      polled(5, [hop(301), hop(302, 'https://end.example/rss', 'https://new.example/rss')]),
      'https://new.example/rss',
    ],
    ['a temporary one before a permanent one', polled(5, [hop(302), hop(301, 'https://end.example/rss', 'https://new.example/rss')]), url],
    ['no feed at the new address', polled(5, [hop(301)], 1, 'empty'), url],
  ])('%s', (_, state, expected) => {
    expect(state.url).toBe(expected);
  });

  it('count anew when the target changes or a poll sees none', () => {
    const other = plan({ redirects: [hop(301, 'https://other.example/rss')] }, { state: polled(4, [hop(301)]) });
    expect(other).toMatchObject({ redirectTo: 'https://other.example/rss', redirectSeen: 1 });
    expect(plan({}, { state: polled(4, [hop(301)]) })).toMatchObject({ redirectTo: null, redirectSeen: 0, redirectSince: null });
  });

  it('are neither counted nor forgotten by a failure', () => {
    expect(plan(failed('timeout'), { state: polled(4, [hop(301)]) }).redirectSeen).toBe(4);
  });
});

describe('planNextPoll', () => {
  it('always sets a time ahead, at most 33 days, whatever happened', () => {
    const verdicts = fc.constantFrom<FeedVerdict>('ok', 'not-modified', 'empty', 'gone', 'blocked', 'rate-limited', 'timeout', 'malformed');
    const number = fc.option(fc.integer({ min: 0, max: 2 ** 40 }), { nil: null });
    const reports = fc.record({
      verdict: verdicts,
      maxAgeSeconds: number,
      retryAfterSeconds: number,
      entryTimes: fc.array(
        fc.oneof(
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          fc.string(),
        ),
      ),
      hints: fc.record({
        ttlMinutes: number,
        updatePeriodMinutes: number,
        skipHours: fc.array(fc.integer()),
        skipDays: fc.array(fc.string()),
      }),
    });
    const states = fc.record({ consecutiveFailures: fc.nat(), failureWeight: fc.nat(), goneSeen: fc.nat() });
    fc.assert(
      fc.property(reports, states, fc.double({ min: 0, max: 0.999, noNaN: true }), (change, state, chance) => {
        const wait = minutes(plan(change, { state: { ...fresh, ...state }, random: () => chance }));
        expect(wait).toBeGreaterThanOrEqual(10);
        expect(wait).toBeLessThanOrEqual(33 * 1440);
      }),
    );
  });
});

/** As `covering`, with the oldest entry three years back. */
function pinned(hours: number): Partial<PollReport> {
  const times = covering(hours).entryTimes ?? [];
  return { entryTimes: [...times.slice(0, -1), '2023-01-01T00:00:00Z'] };
}
