import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, rss, type Workshop } from '../fixtures/workshop.ts';
import { fetchPage } from './fetch-page.ts';
import { mannersOf } from './manners-of.ts';
import { pollFeed } from './poll-feed.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

/** The workshop's outlet again, asked through a proxy that nobody set. */
const throughNobody = async (): Promise<void> => {
  const { archive } = shop.parts;
  const sources = (await archive.sourceHealth()).map(({ source }) => ({
    ...source,
    proxy: 'nobody',
    headers: { 'Accept-Language': 'hy' },
  }));
  await archive.registerSources(sources, 0);
};
const { signal } = new AbortController();

describe('mannersOf', () => {
  it('are the ones of the source', async () => {
    await throughNobody();
    expect(mannersOf(await shop.parts.archive.feed('herald-a'))).toEqual({
      userAgent: null,
      proxy: 'nobody',
      headers: { 'Accept-Language': 'hy' },
    });
  });

  it('are none for a feed that is not there', () => {
    expect(mannersOf(null)).toEqual({});
  });

  it('hold for a feed: without its proxy nothing is asked', async () => {
    await throughNobody();
    await pollFeed(shop.parts, 'herald-a', signal);
    expect(shop.checks).toMatchObject([
      { verdict: 'proxy', detail: expect.stringMatching(/no proxy is named "nobody"; set it in CORRIDOR_PROXIES/) },
    ]);
    expect(shop.asked).toEqual([]);
  });

  it('hold for a page', async () => {
    shop.answers.set('/a.xml', rss('<title>One</title><link>/1</link>'));
    await pollFeed(shop.parts, 'herald-a', signal);
    await throughNobody();
    const [article] = await shop.parts.archive.unfinished(1);
    await fetchPage(shop.parts, article?.id ?? 0, signal);
    expect(shop.asked).toEqual(['/a.xml']);
    expect(shop.moves).toEqual([expect.stringContaining('no proxy is named "nobody"')]);
  });
});
