import type { Source } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

/** The one article of an outlet in `zone`, read from feed and page. */
const readIn = async (zone: string | undefined, pubDate: string, published: string | null) => {
  const feed = { id: 'herald-a', url: `${shop.url}/a.xml`, lang: 'en', kind: 'feed' as const, enabled: true };
  const source: Source = {
    id: 'herald',
    name: 'H',
    country: 'AM',
    side: 'AM',
    ownership: 'private',
    isWire: false,
    feeds: [feed],
    ...(zone ? { zone } : {}),
  };
  await shop.parts.archive.registerSources([source], 0);
  shop.answers.set('/a.xml', rss(`<title>Route agreed</title><link>/1</link>${pubDate ? `<pubDate>${pubDate}</pubDate>` : ''}`));
  if (published !== null) {
    const { body = '' } = page('Route agreed', text.repeat(3), text.repeat(2));
    shop.answers.set('/1', {
      type: 'text/html',
      body: body.replace('</head>', `<meta property="article:published_time" content="${published}"></head>`),
    });
  }
  await pollFeed(shop.parts, 'herald-a', signal);
  await journey(shop.parts)({ name: 'article', articleId: 1 }, signal);
  const article = await shop.parts.archive.article(1);
  return [article?.publishedAt, article?.publishedDate];
};

describe('dates without a zone', () => {
  it.each([
    ['of a feed are in the source’s', 'Asia/Yerevan', '9 Aug 2025 01:30:00', null, '2025-08-08T21:30:00.000Z', '2025-08-09'],
    ['of a feed are UTC where the source names none', undefined, '9 Aug 2025 01:30:00', null, '2025-08-09T01:30:00.000Z', '2025-08-09'],
    ['of a page are in the source’s', 'Asia/Tehran', '', '2025-08-09T01:30:00', '2025-08-08T22:00:00.000Z', '2025-08-09'],
    [
      'stay as the page prints them beside the feed’s instant',
      'Asia/Baku',
      'Fri, 08 Aug 2025 21:30:00 GMT',
      '2025-08-09',
      '2025-08-08T21:30:00.000Z',
      '2025-08-09',
    ],
    [
      'and an instant’s day is the outlet’s own',
      'Asia/Baku',
      'Fri, 08 Aug 2025 21:30:00 GMT',
      null,
      '2025-08-08T21:30:00.000Z',
      '2025-08-09',
    ],
  ])('%s', async (_, zone, pubDate, published, at, day) => {
    expect(await readIn(zone, pubDate, published)).toEqual([at, day]);
  });
});

describe('dates ahead of the clock', () => {
  it.each([
    ['of a feed: the moment of seeing stands in', 'Tue, 10 Aug 2027 07:00:00 GMT', null, '2025-08-10T08:00:00.000Z', null],
    ['of a page', '', '2031-01-01T00:00:00Z', '2025-08-10T08:00:00.000Z', null],
    ['by hours, of a clock in another zone, are kept', 'Sun, 10 Aug 2025 12:00:00 GMT', null, '2025-08-10T12:00:00.000Z', '2025-08-10'],
  ])('%s', async (_, pubDate, published, at, day) => {
    expect(await readIn(undefined, pubDate, published)).toEqual([at, day]);
  });
});
