import { fixedClock, type WebSub } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { feedOf, goodPoll, polledAt, sampleSources } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const HOST = 'hayk-news.example';
const later = (minutes: number): string => new Date(Date.parse(polledAt) + minutes * 60_000).toISOString();

/** Due times, pauses of hosts, subscriptions at hubs. */
export const describePolling = (open: OpenEmpty): void => {
  describe('polling', () => {
    const clock = fixedClock(polledAt);
    const feedId = feedOf('hayk-news');
    let archive: Archive;
    beforeEach(async () => {
      clock.set(polledAt);
      archive = await open(clock);
      await archive.registerSources(sampleSources, 0);
    });
    afterEach(() => archive.close());

    const take = (evenEarly = false): Promise<boolean> => archive.takePoll({ feedId, until: later(10), evenEarly });

    it('gives a due feed to one of those who take it at once', async () => {
      const taken = await Promise.all([1, 2, 3].map(() => take()));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect((await archive.feed(feedId))?.nextPollAt).toBe(later(10));
      expect((await archive.feedsDue()).map((feed) => feed.feedId)).not.toContain(feedId);
    });

    it('gives it again when its time has come, whatever became of the first', async () => {
      await take();
      clock.set(later(9));
      expect(await take()).toBe(false);
      clock.set(later(10));
      expect(await take()).toBe(true);
    });

    it('gives it early to whoever insists, and never when it is switched off', async () => {
      await take();
      expect(await take(true)).toBe(true);
      await archive.registerSources(sampleSources.slice(1), 0);
      expect(await take(true)).toBe(false);
    });

    it('lets the poll itself say when the next one is', async () => {
      await take();
      const state = (await archive.feed(feedId)) ?? expect.fail('no feed');
      const { check } = goodPoll(feedId, state);
      await archive.recordPoll({ check, state: { ...state, nextPollAt: later(100) }, discovered: [] });
      expect((await archive.feed(feedId))?.nextPollAt).toBe(later(100));
    });

    it('brings a poll forward, never back', async () => {
      await take();
      await archive.pollBy(feedId, later(2));
      expect((await archive.feed(feedId))?.nextPollAt).toBe(later(2));
      await archive.pollBy(feedId, later(5));
      expect((await archive.feed(feedId))?.nextPollAt).toBe(later(2));
    });

    it('keeps a host\u2019s pause, shows it with its feeds while it lasts, and remembers it after', async () => {
      const pause = { host: HOST, until: later(60), refusals: 1, reason: 'HTTP 429' };
      expect(await archive.hostPause(HOST)).toBeNull();
      await archive.pauseHost({ ...pause, until: later(30) });
      await archive.pauseHost(pause);
      await archive.pauseHost({ ...pause, host: 'other.example', until: later(90) });
      expect((await archive.hostPauses()).map(({ host }) => host)).toEqual(['other.example', HOST]);
      expect((await archive.feeds()).flatMap((f) => (f.hostPausedUntil ? [[f.feedId, f.hostPausedUntil]] : []))).toEqual([
        [feedId, later(60)],
      ]);
      clock.set(later(60));
      expect((await archive.feed(feedId))?.hostPausedUntil).toBeNull();
      expect((await archive.sourceHealth()).flatMap((one) => one.feeds).filter((one) => one.state.hostPausedUntil)).toEqual([]);
      expect(await archive.hostPause(HOST)).toEqual(pause);
    });

    it('keeps a subscription and changes what is named', async () => {
      const sub: WebSub = {
        feedId,
        hub: 'https://hub.example/',
        topic: 'https://hayk-news.example/feed',
        token: 'token-1',
        secret: 'secret-1',
        state: 'asked',
        askedAt: polledAt,
        leaseUntil: null,
        heardAt: null,
        missedAt: null,
        reason: null,
      };
      await archive.saveWebSub(sub);
      expect(await archive.webSub(feedId)).toEqual(sub);
      await archive.updateWebSub(feedId, { state: 'verified', leaseUntil: later(1440) });
      await archive.updateWebSub(feedId, { heardAt: later(5) });
      await archive.updateWebSub(feedId, {});
      const now = { ...sub, state: 'verified', leaseUntil: later(1440), heardAt: later(5) };
      expect(await archive.webSubByToken('token-1')).toEqual(now);
      await archive.saveWebSub({ ...sub, token: 'token-2' });
      expect(await archive.webSubByToken('token-1')).toBeNull();
      await archive.removeWebSub(feedId);
      expect(await archive.webSub(feedId)).toBeNull();
    });
  });
};
