import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, openWorkshop, rss, type Workshop } from '../fixtures/workshop.ts';
import { pollFeed } from './poll-feed.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

const poll = (feedId = 'herald-a', signal = new AbortController().signal): Promise<void> => pollFeed(shop.parts, feedId, signal);
const found = async () => (await shop.parts.archive.unfinished(100)).map((a) => a.title);
const item = (title: string, path: string, more = ''): string => `<title>${title}</title><link>/${path}</link>${more}`;

describe('what a poll finds', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['every entry', [item('One', '1'), item('Two', '2')], ['One', 'Two']],
    ['an entry twice in one feed', [item('First', '1'), item('Again', '1')], ['First']],
    ['an entry without link', ['<title>No link</title><description>A text.</description>'], ['No link']],
    ['an entry without title', ['<link>/x</link><description>Only a summary.</description>'], ['Only a summary.']],
    ['an entry that says nothing', ['<link>/x</link>', item('One', '1')], ['One']],
    ['the same page with tracking', [item('One', '1'), item('Tracked', '1?utm_source=rss')], ['One']],
  ])('%s', async (_name, items, expected) => {
    shop.answers.set('/a.xml', rss(...items));
    await poll();
    expect((await found()).toSorted()).toEqual(expected.toSorted());
  });

  it('counts an article of two feeds once', async () => {
    shop.answers.set('/a.xml', rss(item('One', '1')));
    shop.answers.set('/b.xml', rss(item('One elsewhere', '1'), item('Two', '2')));
    await poll('herald-a');
    await poll('herald-b');
    expect(await found()).toEqual(['One', 'Two']);
  });

  it.each([
    ['today', 'Sun, 10 Aug 2025 07:00:00 GMT', '2025-08-10T07:00:00.000Z'],
    ['a few hours ahead, as a wrong zone is', 'Sun, 10 Aug 2025 12:00:00 GMT', '2025-08-10T12:00:00.000Z'],
    ['two years ahead', 'Tue, 10 Aug 2027 07:00:00 GMT', null],
    ['no date', 'yesterday evening', null],
  ])('takes the date: %s', async (_name, date, expected) => {
    shop.answers.set('/a.xml', rss(item('One', '1', `<pubDate>${date}</pubDate>`)));
    await poll();
    expect((await shop.parts.archive.unfinished(1))[0]?.publishedAt).toBe(expected);
  });
});

describe('what a poll ends in', () => {
  it.each<[string, Answer | null, string]>([
    ['a good feed', rss(item('One', '1')), 'ok'],
    ['a feed without entries', rss(), 'empty'],
    ['a page', { type: 'text/html', body: '<!doctype html><html><body><h1>Moved</h1></body></html>' }, 'html-instead-of-feed'],
    ['nothing there', null, 'not-found'],
    ['a server error', { status: 500 }, 'http-error'],
    ['gone', { status: 410 }, 'gone'],
    ['too many requests', { status: 429, headers: { 'Retry-After': '120' } }, 'rate-limited'],
  ])('%s', async (_name, answer, verdict) => {
    if (answer) shop.answers.set('/a.xml', answer);
    await poll();
    expect(shop.checks).toMatchObject([{ feedId: 'herald-a', verdict }]);
    const state = await shop.parts.archive.feed('herald-a');
    expect(Date.parse(state?.nextPollAt ?? '')).toBeGreaterThan(shop.clock.now());
  });

  it('says of an index of sitemaps what to do', async () => {
    const body =
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://x.example/s1.xml</loc></sitemap></sitemapindex>';
    shop.answers.set('/a.xml', { type: 'application/xml', body });
    await poll();
    expect(shop.checks[0]?.detail).toContain('https://x.example/s1.xml');
    expect(await found()).toEqual([]);
  });

  it('is no check when our own stop ended it', async () => {
    shop.answers.set('/a.xml', { hangs: true });
    const stop = new AbortController();
    const polling = poll('herald-a', stop.signal);
    stop.abort();
    await expect(polling).rejects.toMatchObject({ name: 'AbortError' });
    expect(shop.checks).toEqual([]);
    expect(await shop.parts.archive.feed('herald-a')).toMatchObject({ consecutiveFailures: 0, lastCheckedAt: null });
  });

  it('sends the validators back and reads nothing anew on 304', async () => {
    shop.answers.set('/a.xml', { ...rss(item('One', '1')), headers: { ETag: '"v1"' } });
    await poll();
    shop.answers.set('/a.xml', { status: 304, headers: { ETag: '"v1"' } });
    await poll();
    expect(shop.checks.map((c) => c.verdict)).toEqual(['ok', 'not-modified']);
  });
});
