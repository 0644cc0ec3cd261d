import { type Delivery, type Edition, fixedClock, type Subscriber } from '@corridor/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { classified, discovered, feedOf, fill, poll, polledAt, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const subscriber: Subscriber = {
  id: 'reader-1',
  email: 'Reader@Example.org',
  hour: 7,
  zone: 'Asia/Yerevan',
  languages: [],
  themes: ['corridor'],
  token: 'token-1',
  createdAt: '2025-08-01T00:00:00.000Z',
};

const delivery: Delivery = {
  subscriberId: 'reader-1',
  date: '2025-08-10',
  editionId: 'edition-1',
  state: 'pending',
  attempts: 0,
  nextAttemptAt: null,
  messageId: '<edition-1.reader-1@example.org>',
  detail: null,
  updatedAt: polledAt,
};

/** Ledgers, records, editions, subscribers, deliveries. Long because it is a list of cases. */
export const describeAsking = (open: OpenEmpty): void => {
  describe('asking', () => {
    const clock = fixedClock(polledAt);
    let archive: Archive;
    let ids: ReadonlyMap<string, number>;
    beforeAll(async () => {
      archive = await open(clock);
      ids = await fill(archive);
    });
    afterAll(() => archive.close());
    const idOf = (key: string): number => ids.get(key) ?? 0;

    it('gives whole articles in the order asked', async () => {
      const found = await archive.articles([idOf('us-copy'), 999_999, idOf('az-route')]);
      expect(found.map((one) => one.key)).toEqual(['us-copy', 'az-route']);
      const sample = samples.find((one) => one.key === 'us-copy');
      if (!sample) throw new Error('sample is missing');
      const { mentions, concepts, tags, positions } = classified(sample);
      expect(found[0]).toMatchObject({
        text: sample.text,
        mentions,
        concepts,
        tags,
        positions,
        copyOf: idOf('us-tehran'),
        sourceName: 'Potomac Post',
      });
    });

    it('gives the stories with their articles, oldest first', async () => {
      const story = await archive.story('s-tehran');
      expect(story?.articles.map((one) => one.key)).toEqual(['ir-first', 'us-tehran', 'us-copy']);
      expect(await archive.story('s-none')).toBeNull();
    });

    it('gives what grouping compares: relevant articles of a window, oldest first', async () => {
      const window = { from: '2025-08-09T22:30:00.000Z', to: '2025-08-10T11:00:00.000Z' };
      expect((await archive.articlesPublished(window)).map((one) => one.key)).toEqual(['tr-support', 'ge-wire', 'ir-softer']);
    });

    it('gives what was first seen in a window, whenever it was published', async () => {
      expect(await archive.articlesSeen({ from: polledAt, to: '2025-08-10T13:00:00.001Z' })).toHaveLength(samples.length);
      expect(await archive.articlesSeen({ from: '2025-08-08T00:00:00Z', to: polledAt })).toEqual([]);
    });

    it('lists positions newest first and marks a change of mind', async () => {
      const rows = await archive.positions({ actor: 'iran' });
      expect(rows.map((row) => [row.article.key, row.stance, row.changedFrom])).toEqual([
        ['us-copy', 'opposes', null],
        ['ir-softer', 'neutral', 'opposes'],
        ['us-tehran', 'opposes', null],
        ['ir-first', 'opposes', null],
      ]);
    });

    it.each([
      [{ stance: 'critical' }, ['ru-doubts', 'us-tehran']],
      [{ target: 'peace-accord', query: 'lang:hy' }, ['am-summit']],
      [{ query: 'actor:iran stance:neutral' }, ['ir-softer']],
      [{ query: 'lang:en', limit: 1 }, ['us-copy']],
      [{ actor: 'Iranian Deputies' }, ['us-tehran']],
      [{ actor: 'nobody' }, []],
    ])('lists positions by %o', async (filter, keys) => {
      expect((await archive.positions(filter)).map((row) => row.article.key)).toEqual(keys);
    });

    it('counts names by outlet and week, quoted ones apart', async () => {
      const rows = await archive.names({});
      expect(rows.map(({ name, sourceId, week, uses, quoted }) => [name, sourceId, week, uses, quoted])).toEqual([
        ['trump-route', 'hayk-news', '2025-08-04', 1, 0],
        ['trump-route', 'potomac-post', '2025-08-04', 1, 0],
        ['zangezur-corridor', 'potomac-post', '2025-08-04', 1, 1],
        ['zangezur-corridor', 'xezer-press', '2025-08-04', 1, 0],
      ]);
      expect(await archive.names({ query: 'side:AZ' })).toMatchObject([{ entity: 'tripp', sourceName: 'Xəzər Press', side: 'AZ' }]);
    });

    it('gives the articles of another dossier or engine in batches', async () => {
      const current = classified(samples[0] ?? samples[1] ?? expect.fail('no samples'));
      expect(await archive.taggedOtherwise(current.dossierVersion, current.engineVersion, 0, 10)).toEqual([]);
      const firstTwo = await archive.taggedOtherwise('test@2+11111111', current.engineVersion, 0, 2);
      expect(firstTwo).toHaveLength(2);
      const rest = await archive.taggedOtherwise('test@2+11111111', current.engineVersion, firstTwo[1]?.id ?? 0, 100);
      expect(rest).toHaveLength(samples.length - 2);
    });

    it('keeps editions as they were composed', async () => {
      const edition = {
        id: 'edition-1',
        date: '2025-08-10',
        zone: 'UTC',
        from: '2025-08-09T00:00:00Z',
        to: polledAt,
        composedAt: polledAt,
        articles: 3,
      } as Edition;
      await archive.saveEdition(edition);
      await archive.saveEdition({ ...edition, id: 'edition-2', composedAt: '2025-08-10T14:00:00Z' });
      await archive.saveEdition(edition);
      expect(await archive.edition('edition-1')).toEqual(edition);
      expect((await archive.editions(5)).map((one) => one.id)).toEqual(['edition-2', 'edition-1']);
      expect(await archive.edition('edition-3')).toBeNull();
    });

    it('keeps subscribers, one an address', async () => {
      await archive.addSubscriber(subscriber);
      await archive.addSubscriber({ ...subscriber, hour: 8 });
      const again = archive.addSubscriber({ ...subscriber, id: 'reader-2', email: 'reader@example.org', token: 'token-2' });
      await expect(again).rejects.toMatchObject({ code: 'input-invalid' });
      expect(await archive.subscribers()).toEqual([{ ...subscriber, hour: 8 }]);
      expect(await archive.subscriberByToken('token-1')).toMatchObject({ id: 'reader-1' });
      expect(await archive.subscriberByToken('token')).toBeNull();
    });

    it('lets a delivery be claimed once and only once, also when its subscriber has gone', async () => {
      expect(await archive.claimDelivery(delivery)).toBe(true);
      expect(await archive.claimDelivery({ ...delivery, editionId: 'edition-2' })).toBe(false);
      const claims = await Promise.all([1, 2, 3].map(() => archive.claimDelivery({ ...delivery, date: '2025-08-11' })));
      expect(claims.filter((isMine) => isMine)).toHaveLength(1);
      await archive.updateDelivery('reader-1', '2025-08-10', {
        state: 'retry',
        attempts: 1,
        nextAttemptAt: '2025-08-10T13:05:00Z',
        detail: '451 later',
      });
      expect(await archive.deliveries({ states: ['retry'] })).toEqual([
        { ...delivery, state: 'retry', attempts: 1, nextAttemptAt: '2025-08-10T13:05:00.000Z', detail: '451 later' },
      ]);
      const taking = { subscriberId: 'reader-1', date: '2025-08-10', attempts: 1, until: '2025-08-10T13:15:00.000Z' };
      clock.set('2025-08-10T13:04:59Z');
      expect(await archive.takeDelivery(taking)).toBe(false);
      clock.set('2025-08-10T13:05:00Z');
      const taken = await Promise.all([taking, taking].map((one) => archive.takeDelivery(one)));
      expect(taken.filter((isMine) => isMine)).toHaveLength(1);
      expect(await archive.takeDelivery({ ...taking, attempts: 2 })).toBe(false);
      clock.set('2025-08-10T13:15:00Z');
      expect(await archive.takeDelivery({ ...taking, attempts: 2, until: '2025-08-10T13:25:00.000Z' })).toBe(true);
      clock.set(polledAt);
      expect(await archive.removeSubscriber('reader-1')).toBe(true);
      expect(await archive.removeSubscriber('reader-1')).toBe(false);
      expect(await archive.deliveries({ subscriberId: 'reader-1' })).toHaveLength(2);
      await expect(archive.updateDelivery('nobody', '2025-08-10', delivery)).rejects.toMatchObject({ code: 'not-found' });
    });

    it('writes the receipt: what was tried, what was healthy, what became of what was seen', async () => {
      const [lost = 0, dropped = 0] = await poll(archive, 'volga-wire', [
        { ...discovered({ key: 'lost', title: 'x', lang: 'ru', publishedAt: polledAt }) },
        { ...discovered({ key: 'gallery', title: 'y', lang: 'ru', publishedAt: polledAt }) },
      ]);
      await archive.saveFailed(lost, 'gone', null);
      await archive.saveDropped(dropped, 'not-an-article');
      const state = await archive.feed(feedOf('mtkvari-tribune'));
      if (!state) throw new Error('no feed');
      const checkedAt = '2025-08-10T13:20:00.000Z';
      const check = {
        feedId: state.feedId,
        checkedAt,
        verdict: 'blocked',
        httpStatus: 403,
        entries: 0,
        newEntries: 0,
        bodyBytes: 0,
        durationMillis: 9,
        detail: 'bot wall',
      } as const;
      await archive.recordPoll({ check, state, discovered: [] });
      const receipt = await archive.receipt({ from: '2025-08-10T00:00:00.000Z', to: '2025-08-11T00:00:00.000Z' });
      expect(receipt).toMatchObject({
        feedsTried: 7,
        feedsHealthy: 6,
        sources: 7,
        sourcesHealthy: 6,
        seen: 13,
        extracted: 11,
        tagged: 11,
        relevant: 10,
        dropped: [
          { reason: 'gone', articles: 1 },
          { reason: 'not-an-article', articles: 1 },
        ],
        unhealthy: [{ feedId: 'mtkvari-tribune-ka', sourceName: 'Mtkvari Tribune', verdict: 'blocked', since: polledAt }],
      });
      expect(receipt.bySide).toContainEqual({ side: 'GE', sources: 1, healthy: 0, articles: 1 });
      expect(receipt.byLanguage[0]).toEqual({ lang: 'en', articles: 4 });
      expect(await archive.receipt({ from: '2025-07-01T00:00:00.000Z', to: '2025-07-02T00:00:00.000Z' })).toMatchObject({
        feedsTried: 0,
        sources: 7,
        seen: 0,
      });
    });
  });
};
