import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { classified, discovered, extracted, feedOf, goodPoll, poll, polledAt, sampleSources, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const [first, second] = samples;
if (!first || !second) throw new Error('samples are missing');

/** Write side. Long because it is a list of cases. */
export const describeStages = (open: OpenEmpty): void => {
  describe('stages', () => {
    const clock = fixedClock(polledAt);
    let archive: Archive;
    beforeEach(async () => {
      clock.set(polledAt);
      archive = await open(clock);
      await archive.registerSources(sampleSources, 70_000);
    });
    afterEach(() => archive.close());

    const toText = async (): Promise<number> => {
      const [id = 0] = await poll(archive, first.source, [discovered(first)]);
      await archive.saveExtracted(id, extracted(first));
      return id;
    };

    it('spreads the first polls of new feeds', async () => {
      expect(await archive.feedsDue()).toHaveLength(1);
      clock.set('2025-08-10T13:01:10.000Z');
      expect(await archive.feedsDue()).toHaveLength(sampleSources.length);
    });

    it('keeps the state of known feeds and disables those no longer listed', async () => {
      const feedId = feedOf('hayk-news');
      await poll(archive, 'hayk-news', []);
      await archive.registerSources(sampleSources.slice(0, 2), 0);
      expect(await archive.feed(feedId)).toMatchObject({ enabled: true, lastOkAt: polledAt });
      expect(await archive.feed(feedOf('volga-wire'))).toMatchObject({ enabled: false });
      expect((await archive.sourceHealth()).map((one) => one.source.id)).toEqual(['hayk-news', 'xezer-press']);
    });

    it('starts a feed anew when the catalogue has another address for it', async () => {
      await poll(archive, 'hayk-news', []);
      const moved = sampleSources.map((one) => ({ ...one, feeds: one.feeds.map((feed) => ({ ...feed, url: `${feed.url}/new` })) }));
      await archive.registerSources(moved, 0);
      expect(await archive.feed(feedOf('hayk-news'))).toMatchObject({
        url: 'https://hayk-news.example/feed/new',
        lastOkAt: null,
        nextPollAt: polledAt,
      });
    });

    it('tells of a feed how its source is asked, and forgets it with the catalogue', async () => {
      const own = { proxy: 'exit', headers: { 'Accept-Language': 'hy' }, userAgent: 'Source/1' };
      const feed = {
        id: 'hayk-news-en',
        url: 'https://hayk-news.example/en',
        lang: 'en',
        kind: 'feed',
        enabled: true,
        userAgent: 'Feed/1',
      } as const;
      const mannered = sampleSources.map((one) => (one.id === 'hayk-news' ? { ...one, ...own, feeds: [...one.feeds, feed] } : one));
      await archive.registerSources(mannered, 0);
      expect(await archive.feed(feedOf('hayk-news'))).toMatchObject(own);
      expect(await archive.feed(feed.id)).toMatchObject({ ...own, userAgent: 'Feed/1' });
      expect(await archive.feed(feedOf('volga-wire'))).toMatchObject({ proxy: null, headers: {}, userAgent: null });
      await archive.registerSources(sampleSources, 0);
      expect((await archive.feedsDue()).find((one) => one.sourceId === 'hayk-news')).toMatchObject({
        proxy: null,
        headers: {},
        userAgent: null,
      });
    });

    it('records a poll whole: check, state and the entries not met before', async () => {
      const ids = await poll(archive, first.source, [discovered(first), discovered(second)]);
      expect(ids).toHaveLength(2);
      expect(await poll(archive, first.source, [discovered(first), discovered(second)])).toEqual([]);
      expect(await poll(archive, second.source, [discovered(first)])).toEqual([]);
      expect(await archive.feed(feedOf(first.source))).toMatchObject({ nextPollAt: '2025-08-10T13:10:00.000Z' });
      expect(await archive.counts()).toMatchObject({ discovered: 2 });
    });

    it('refuses a poll of a feed it does not know', async () => {
      const state = await archive.feed(feedOf('hayk-news'));
      if (!state) throw new Error('no feed');
      await expect(archive.recordPoll({ ...goodPoll('nobody', state), discovered: [] })).rejects.toMatchObject({ code: 'not-found' });
    });

    it('keeps the last 30 checks of a feed, newest first', async () => {
      for (let minute = 0; minute < 35; minute++) {
        await poll(archive, 'hayk-news', [], new Date(Date.parse(polledAt) + minute * 60_000).toISOString());
      }
      const health = (await archive.sourceHealth()).find((one) => one.source.id === 'hayk-news');
      expect(health?.feeds[0]?.checks).toHaveLength(30);
      expect(health?.feeds[0]?.checks[0]?.checkedAt).toBe('2025-08-10T13:34:00.000Z');
    });

    it('gives a stage what it needs and takes an article from stage to stage', async () => {
      const [id = 0] = await poll(archive, first.source, [discovered(first)]);
      expect(await archive.unfinished(10)).toEqual([await archive.pending(id)]);
      expect(await archive.pending(id)).toMatchObject({
        state: 'discovered',
        reached: 'discovered',
        contentHtml: `<p>${first.title}</p>`,
        attempts: 0,
      });
      const page = {
        url: 'https://outlet.example/final',
        contentType: 'text/html',
        body: new Uint8Array([0, 255, 10]),
        etag: 'W/"1"',
        lastModified: null,
      };
      await archive.saveFetched(id, { ...page, isTruncated: true });
      expect(await archive.fetchedPage(id)).toEqual({ ...page, isTruncated: true });
      await archive.saveFetched(id, page);
      expect(await archive.fetchedPage(id)).toEqual(page);
      expect(await archive.saveExtracted(id, extracted(first))).toBe('extracted');
      expect(await archive.fetchedPage(id)).toBeNull();
      expect(await archive.article(id)).toMatchObject({ state: 'extracted', text: first.text, mentions: [], relevance: null });
      await archive.saveClassified(id, classified(first));
      expect(await archive.unfinished(10)).toEqual([]);
      expect(await archive.ungrouped()).toEqual([id]);
      await archive.saveGrouping([id], [{ id: `${id}`, story: 's-1', copyOf: null }]);
      expect(await archive.article(id)).toMatchObject({
        state: 'grouped',
        storyId: 's-1',
        themes: first.themes,
        publishedAt: first.publishedAt,
      });
      expect(await archive.ungrouped()).toEqual([]);
    });

    it('changes nothing when a stage is done twice', async () => {
      const id = await toText();
      await archive.saveClassified(id, classified(first));
      await archive.saveGrouping([id], [{ id: `${id}`, story: 's-1', copyOf: null }]);
      const before = await archive.article(id);
      await archive.saveFetched(id, { url: 'https://x.example', contentType: null, body: new Uint8Array([1]) });
      expect(await archive.saveExtracted(id, extracted(first))).toBe('extracted');
      await archive.saveClassified(id, classified(first));
      await archive.saveGrouping([id], [{ id: `${id}`, story: 's-1', copyOf: null }]);
      expect(await archive.article(id)).toEqual(before);
      expect(await archive.fetchedPage(id)).toBeNull();
    });

    it('keeps the earlier text when a text changes, and finds only the new one', async () => {
      const id = await toText();
      await archive.saveClassified(id, classified(first));
      await archive.saveExtracted(id, { ...extracted(first), text: 'Quite another wording.' });
      const article = await archive.article(id);
      expect(article?.revisions).toEqual([{ revision: 1, title: first.title, text: first.text, seenAt: polledAt }]);
      expect(article).toMatchObject({ state: 'extracted', text: 'Quite another wording.' });
      expect((await archive.search('wording')).total).toBe(1);
      expect((await archive.search('negotiators')).total).toBe(0);
    });

    it('moves a text in time when the page dates it otherwise', async () => {
      const id = await toText();
      await archive.saveClassified(id, classified(first));
      await archive.saveExtracted(id, { ...extracted(first), text: 'Moved.', publishedAt: '2024-01-01T00:00:00Z' });
      expect((await archive.search('moved on:2024-01-01')).hits).toMatchObject([
        { id, publishedAt: '2024-01-01T00:00:00.000Z', themes: first.themes },
      ]);
      expect(await archive.check()).toEqual([]);
    });

    it.each([
      ['the page under its own address comes first', ['own', 'amp']],
      ['the page under another address comes first', ['amp', 'own']],
    ])('keeps one article of one page: %s', async (_, order) => {
      const ids = await poll(
        archive,
        first.source,
        ['own', 'amp'].map((key) => ({ ...discovered(first), key })),
      );
      const idOf = (key: string | undefined): number => ids[key === 'own' ? 0 : 1] ?? 0;
      for (const key of order) await archive.saveExtracted(idOf(key), { ...extracted(first), canonicalKey: 'own' });
      expect(await archive.article(idOf('own'))).toMatchObject({ state: 'extracted' });
      expect(await archive.article(idOf('amp'))).toMatchObject({ state: 'dropped', reason: 'same-page' });
      expect((await archive.search('')).total).toBe(1);
      expect(await archive.saveExtracted(idOf('amp'), { ...extracted(first), canonicalKey: 'own' })).toBe('same-page');
      expect(await archive.check()).toEqual([]);
    });

    it('never drops a text for a page that has none', async () => {
      const [own = 0, amp = 0] = await poll(
        archive,
        first.source,
        ['own', 'amp'].map((key) => ({ ...discovered(first), key })),
      );
      await archive.saveFailed(own, 'gone', null);
      expect(await archive.saveExtracted(amp, { ...extracted(first), canonicalKey: 'own' })).toBe('extracted');
    });

    it('brings a failed article back when its time has come, at the stage it had reached', async () => {
      const id = await toText();
      await archive.saveFailed(id, 'classifier stumbled', '2025-08-10T14:00:00Z');
      expect(await archive.unfinished(10)).toEqual([]);
      clock.set('2025-08-10T14:00:00.000Z');
      expect(await archive.unfinished(10)).toMatchObject([
        { id, state: 'failed', reached: 'extracted', attempts: 1, retryAt: '2025-08-10T14:00:00.000Z' },
      ]);
      await archive.saveClassified(id, classified(first));
      expect(await archive.pending(id)).toMatchObject({ state: 'tagged', attempts: 0, retryAt: null });
    });

    it('leaves alone what failed for good or was dropped, and keeps both', async () => {
      const [one = 0, two = 0] = await poll(archive, first.source, [discovered(first), discovered(second)]);
      await archive.saveFailed(one, 'gone', null);
      await archive.saveDropped(two, 'not-an-article');
      expect(await archive.unfinished(10)).toEqual([]);
      expect(await archive.article(one)).toMatchObject({ state: 'failed', reason: 'gone' });
      expect(await archive.article(two)).toMatchObject({ state: 'dropped', reason: 'not-an-article' });
      await archive.saveFailed(two, 'late', null);
      expect(await archive.article(two)).toMatchObject({ state: 'dropped' });
    });

    it('takes a dropped article out of every search', async () => {
      const id = await toText();
      await archive.saveClassified(id, classified(first));
      await archive.saveDropped(id, 'boilerplate');
      expect((await archive.search('')).total).toBe(0);
      expect((await archive.search('declaration')).total).toBe(0);
      expect(await archive.positions({})).toEqual([]);
      await archive.saveClassified(id, classified(first));
      expect(await archive.article(id)).toMatchObject({ state: 'dropped' });
      expect(await archive.check()).toEqual([]);
    });

    it('groups again after another reading, and lets an article leave its story', async () => {
      const id = await toText();
      await archive.saveClassified(id, classified(first));
      await archive.saveGrouping([id], [{ id: `${id}`, story: 's-1', copyOf: null }]);
      await archive.saveClassified(id, classified(first, 'test@2+00000000'));
      expect(await archive.ungrouped()).toEqual([id]);
      await archive.saveGrouping([id], []);
      expect(await archive.article(id)).toMatchObject({ state: 'grouped', storyId: null, dossierVersion: 'test@2+00000000' });
      expect(await archive.story('s-1')).toBeNull();
    });

    it('refuses to classify what has no text', async () => {
      const [id = 0] = await poll(archive, first.source, [discovered(first)]);
      await expect(archive.saveClassified(id, classified(first))).rejects.toMatchObject({ code: 'not-found' });
      await expect(archive.saveExtracted(999, extracted(first))).rejects.toMatchObject({ code: 'not-found' });
      expect(await archive.article(999)).toBeNull();
    });

    it('takes more than 64 articles of one second', async () => {
      const entries = Array.from({ length: 150 }, (_, at) => ({ ...discovered(first), key: `same-second-${at}` }));
      const ids = await poll(archive, first.source, entries);
      for (const id of ids) await archive.saveExtracted(id, extracted(first));
      expect((await archive.search('declaration')).total).toBe(150);
      expect(await archive.check()).toEqual([]);
    });

    it('takes a reading of thousands of mentions', async () => {
      const id = await toText();
      const reading = classified(first);
      const mentions = Array.from({ length: 5000 }, (_, at) => ({ ...reading.mentions[0], entity: `entity-${at}`, name: `name-${at}` }));
      await archive.saveClassified(id, { ...reading, mentions: mentions as typeof reading.mentions });
      expect((await archive.search('entity:entity-4999')).total).toBe(1);
    });
  });
};
