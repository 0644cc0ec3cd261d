import type { Source } from '@corridor/model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorkshop, page, rss, type Workshop } from '../fixtures/workshop.ts';
import { journey } from '../journey.ts';
import { pollFeed } from './poll-feed.ts';

const text =
  'Armenia and Azerbaijan agreed in Washington that the Trump Route through Syunik will open once both parliaments have voted on it. ';
const { signal } = new AbortController();
let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

const feedIds = ['plain', 'tracked', 'amp', 'wrapped', 'guid', 'moved'];

it('the same item in six feeds is one article with six sightings', async () => {
  const { archive } = shop.parts;
  const address = `${shop.url}/news/route-1`;
  const feeds = feedIds.map((id) => ({ id, url: `${shop.url}/${id}.xml`, lang: 'en', kind: 'feed' as const, enabled: true }));
  const source: Source = { id: 'herald', name: 'H', country: 'AM', side: 'AM', ownership: 'private', isWire: false, feeds };
  await archive.registerSources([source], 0);
  const items: Readonly<Record<string, string>> = {
    plain: `<link>${address}</link>`,
    tracked: `<link>${address}/?utm_source=rss&amp;fbclid=x#comments</link><guid isPermaLink="false">77</guid>`,
    amp: `<link>${address}/amp</link>`,
    wrapped: `<link>https://www.google.com/url?q=${encodeURIComponent(address)}</link>`,
    guid: `<guid>${address}</guid>`,
    moved: `<link>${shop.url}/old/99</link>`,
  };
  const { body = '' } = page('Route agreed', text.repeat(3), text.repeat(2));
  shop.answers.set('/news/route-1', { type: 'text/html', body });
  shop.answers.set('/old/99', { type: 'text/html', body: body.replace('</head>', `<link rel="canonical" href="${address}"></head>`) });
  for (const id of feedIds) {
    shop.answers.set(`/${id}.xml`, rss(`<title>Route agreed</title>${items[id]}`));
    await pollFeed(shop.parts, id, signal);
  }
  for (const { id } of await archive.unfinished(10)) await journey(shop.parts)({ name: 'article', articleId: id }, signal);
  await journey(shop.parts)({ name: 'group' }, signal);
  const found = await archive.search('route');
  expect(found.total).toBe(1);
  expect((await archive.counts()).dropped).toBe(1);
  const article = await archive.article(found.hits[0]?.id ?? 0);
  expect(article?.sightings.map((one) => one.feedId).toSorted()).toEqual(feedIds.toSorted());
  expect(shop.asked.filter((path) => path.startsWith('/news/'))).toHaveLength(1);
});

it.each([
  ['the home page', '/'],
  ['a section', '/news/'],
])('two articles whose pages call %s their address stay two', async (_, canonical) => {
  const { archive } = shop.parts;
  const { body = '' } = page('Route agreed', text.repeat(3), text.repeat(2));
  const wrong = `<link rel="canonical" href="${shop.url}${canonical}"></head>`;
  shop.answers.set('/news/route-1', { type: 'text/html', body: body.replace('</head>', wrong) });
  shop.answers.set('/news/route-2', { type: 'text/html', body: body.replaceAll('Washington', 'Geneva').replace('</head>', wrong) });
  shop.answers.set(
    '/a.xml',
    rss('<title>Route agreed</title><link>/news/route-1</link>', '<title>Route agreed</title><link>/news/route-2</link>'),
  );
  await pollFeed(shop.parts, 'herald-a', signal);
  for (const { id } of await archive.unfinished(10)) await journey(shop.parts)({ name: 'article', articleId: id }, signal);
  expect((await archive.search('route')).total).toBe(2);
});
