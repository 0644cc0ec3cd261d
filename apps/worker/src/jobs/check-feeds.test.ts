import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorkshop, rss, type Workshop } from '../fixtures/workshop.ts';
import { checkFeeds } from './check-feeds.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

it('checks every feed in the order of the catalogue and reads no article', async () => {
  shop.answers.set('/a.xml', rss('<title>One</title><link>/1</link>'));
  shop.answers.set('/p.xml', { status: 500 });
  const checks = await checkFeeds(shop.parts, 4);
  expect(checks.map((c) => [c.feedId, c.verdict, c.newEntries])).toEqual([
    ['herald-a', 'ok', 1],
    ['herald-b', 'not-found', 0],
    ['herald-p', 'http-error', 0],
  ]);
  expect(shop.asked).not.toContain('/1');
  expect(await shop.parts.archive.counts()).toMatchObject({ discovered: 1 });
});
