import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorkshop, rss, type Workshop } from '../fixtures/workshop.ts';
import { journey } from '../journey.ts';
import { pollFeed } from './poll-feed.ts';
import { retag } from './retag.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  shop.answers.set(
    '/a.xml',
    rss('<title>Iran rejects the Zangezur corridor</title><description>Tehran will not allow the Zangezur corridor.</description>'),
  );
  const { signal } = new AbortController();
  await pollFeed(shop.parts, 'herald-a', signal);
  for (const { id } of await shop.parts.archive.unfinished(9)) await journey(shop.parts)({ name: 'article', articleId: id }, signal);
});
afterEach(() => shop.close());

/** A classifier of a later version that finds nothing any more. */
const later = () => {
  const { classifier, dossier, archive } = shop.parts;
  const version = `${dossier.version}1`;
  const classify: typeof classifier.classify = (article) => ({
    ...classifier.classify(article),
    tags: [],
    relevance: 'none',
    dossierVersion: version,
  });
  return { archive, dossier: { ...dossier, version }, classifier: { ...classifier, classify } };
};

it('has nothing to do for what the same version tagged', async () => {
  expect(await retag(shop.parts, false)).toMatchObject({ articles: 0, changed: 0 });
});

it('says what would change and changes nothing on a dry run', async () => {
  const report = await retag(later(), true);
  expect(report).toMatchObject({ articles: 1, changed: 1, relevanceChanged: 1 });
  expect(report.lost.get('corridor')).toMatchObject({ articles: 1, examples: [{ lang: 'en', sourceId: 'herald' }] });
  expect((await retag(later(), true)).articles).toBe(1);
});

it('changes each article once', async () => {
  expect(await retag(later(), false)).toMatchObject({ articles: 1, changed: 1 });
  expect(await retag(later(), false)).toMatchObject({ articles: 0 });
  expect(await shop.parts.archive.article(1)).toMatchObject({ relevance: 'none', themes: [] });
});
