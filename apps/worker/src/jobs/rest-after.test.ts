import { hostOf } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, openWorkshop, page, rss, type Workshop } from '../fixtures/workshop.ts';
import { fetchPage } from './fetch-page.ts';
import { pollFeed } from './poll-feed.ts';

const signal = new AbortController().signal;
const refusal = (seconds: number): Answer => ({ status: 429, headers: { 'Retry-After': String(seconds) } });

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  shop.answers.set('/a.xml', rss('<title>One</title><link>/1</link><description>The text of the feed.</description>'));
  shop.answers.set('/1', page('One', 'A text. '.repeat(80)));
});
afterEach(() => shop.close());

const article = async (): Promise<number> => {
  await pollFeed(shop.parts, 'herald-a', signal);
  return (await shop.parts.archive.unfinished(1))[0]?.id ?? expect.fail('no article');
};
const pausedUntil = async (): Promise<string | undefined> => (await shop.parts.archive.hostPause(hostOf(shop.url)))?.until;

describe('a host that refuses', () => {
  it.each<readonly [string, string]>([
    ['a page', '/1'],
    ['robots.txt', '/robots.txt'],
  ])('%s is asked for nothing else, and the article waits', async (_, path) => {
    const id = await article();
    shop.answers.set(path, refusal(3600));
    await fetchPage(shop.parts, id, signal);
    expect(await pausedUntil()).toBe('2025-08-10T09:00:00.000Z');
    const asked = shop.asked.length;
    await pollFeed(shop.parts, 'herald-b', signal, true);
    await pollFeed(shop.parts, 'herald-b', signal);
    await fetchPage(shop.parts, id, signal);
    expect(shop.asked).toHaveLength(asked);
    expect(shop.checks.at(-1)).toMatchObject({
      verdict: 'rate-limited',
      httpStatus: null,
      detail: expect.stringContaining('asked for a rest until'),
    });
    expect(await shop.parts.archive.pending(id)).toMatchObject({ state: 'failed', retryAt: '2025-08-10T09:00:00.000Z' });
  });

  it('for longer than news can wait leaves the text of the feed', async () => {
    const id = await article();
    shop.answers.set('/1', refusal(3 * 3600));
    await fetchPage(shop.parts, id, signal);
    expect(await shop.parts.archive.article(id)).toMatchObject({ state: 'extracted', access: 'feed-only', text: 'The text of the feed.' });
  });

  it('after a redirect is the one that rests', async () => {
    shop.answers.set('/a.xml', { status: 302, headers: { Location: `${shop.url.replace('127.0.0.1', 'localhost')}/b.xml` } });
    shop.answers.set('/b.xml', refusal(7200));
    await pollFeed(shop.parts, 'herald-a', signal);
    expect(await pausedUntil()).toBeUndefined();
    expect((await shop.parts.archive.hostPauses()).map(({ host, until }) => [host.split(':')[0], until])).toEqual([
      ['localhost', '2025-08-10T10:00:00.000Z'],
    ]);
    expect((await shop.parts.archive.feed('herald-a'))?.nextPollAt).toBe('2025-08-10T10:00:00.000Z');
    shop.answers.set('/b.xml', rss());
    await pollFeed(shop.parts, 'herald-a', signal);
    expect(shop.checks.map(({ verdict }) => verdict)).toEqual(['rate-limited', 'rate-limited']);
    expect(shop.asked.filter((path) => path === '/b.xml')).toHaveLength(1);
  });
});

describe('a poll that died in the middle', () => {
  it('is not begun again before the shortest wait is over', async () => {
    shop.answers.set('/a.xml', { hangs: true });
    const stop = new AbortController();
    const polling = pollFeed(shop.parts, 'herald-a', stop.signal, true);
    await expect.poll(() => shop.asked.length).toBe(1);
    stop.abort();
    await expect(polling).rejects.toThrow();
    await pollFeed(shop.parts, 'herald-a', signal, true);
    expect(shop.asked).toHaveLength(1);
    shop.clock.set('2025-08-10T08:10:00.000Z');
    shop.answers.set('/a.xml', rss());
    await pollFeed(shop.parts, 'herald-a', signal, true);
    expect(shop.asked).toHaveLength(2);
  });
});
