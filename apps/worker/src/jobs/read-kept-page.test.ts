import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, page, rss, type Workshop } from '../fixtures/workshop.ts';
import { runOnce } from '../run.ts';

const promo = 'Every evening our desk picks the five pieces that matter and brings them to your phone, without any noise.';
const words = ['ferry', 'railway', 'museum', 'harbour', 'bakery', 'theatre', 'library'];
const textOf = (word: string): string =>
  `The ${word} of the town will close for a week in autumn while workers mend its roof, its director told the press. Nobody who needs the ${word} will have to wait for longer than that.`;

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

/** Reads an outlet's articles, each with the same prompt after its text. */
const readArticles = async (count: number): Promise<void> => {
  const chosen = words.slice(0, count);
  shop.answers.set('/a.xml', rss(...chosen.map((word) => `<title>A roof for the ${word}</title><link>/${word}</link>`)));
  shop.answers.set('/b.xml', rss());
  shop.answers.set('/p.xml', rss());
  for (const word of chosen) shop.answers.set(`/${word}`, page(`A roof for the ${word}`, textOf(word), `${promo}`));
  await runOnce(shop.parts, { concurrency: 2, all: true });
};
const texts = async (): Promise<readonly string[]> =>
  (await shop.parts.archive.articlesSeen({ from: '1970-01-01T00:00:00Z', to: '2999-01-01T00:00:00Z' })).length > 0
    ? (await shop.parts.archive.articles((await shop.parts.archive.searchIds('')).toSorted((a, b) => a - b))).map((article) => article.text)
    : [];

describe('pages that were read before their site was known', () => {
  it('are read again once it is, from the bytes that were kept: the same text whatever came first', async () => {
    await readArticles(7);
    expect((await texts()).toSorted()).toEqual(words.map(textOf).toSorted());
    expect(shop.asked.filter((path) => words.includes(path.slice(1)))).toHaveLength(7);
    const articles = await shop.parts.archive.articles(await shop.parts.archive.searchIds(''));
    expect(articles.map(({ state, revisions }) => [state, revisions.length])).toEqual(articles.map(() => ['grouped', 0]));
    expect(await shop.parts.archive.keptPagesDue(10)).toEqual([]);
    expect(shop.moves.filter((move) => move.includes('its site is known by now')).length).toBeGreaterThanOrEqual(4);
  });

  it('stay as they are while the site is not known', async () => {
    await readArticles(4);
    expect((await texts()).filter((text) => text.includes(promo))).toHaveLength(4);
  });

  it('are finished by the next run when this one ended in between', async () => {
    await readArticles(4);
    const { archive } = shop.parts;
    const [id = 0] = await archive.searchIds('');
    const site = `${new URL(shop.url).host} en`;
    await archive.saveExtracted(id, { ...(await heldText(id)) }, undefined, {
      lesson: { site, keepsPage: false, learn: (memory) => ({ memory: memory ?? '', isRipe: true }) },
    });
    expect((await archive.keptPagesDue(10)).length).toBeGreaterThan(0);
    await readArticles(7);
    expect((await texts()).filter((text) => text.includes(promo)).length).toBeLessThanOrEqual(1);
    expect(await archive.keptPagesDue(10)).toEqual([]);
  });
});

const heldText = async (id: number) => {
  const held = await shop.parts.archive.article(id);
  if (!held) throw new Error('no article');
  const { title, standfirst, text, byline, lang, publishedAt, publishedDate, canonicalUrl, access } = held;
  return { title, standfirst, text, byline, lang, publishedAt, publishedDate, canonicalUrl, access, canonicalKey: null };
};

describe('a source with selectors', () => {
  it('is read with them, and one that finds nothing is counted', async () => {
    const { archive } = shop.parts;
    const [health] = await archive.sourceHealth();
    if (!health) throw new Error('no source');
    await archive.registerSources([{ ...health.source, extract: { drop: 'p:last-child', title: '.nowhere' } }], 0);
    await readArticles(2);
    expect(await texts()).toEqual(words.slice(0, 2).map(textOf));
    expect(await archive.staleOverrides(2)).toEqual([{ sourceId: 'herald', field: 'title', selector: '.nowhere', misses: 2 }]);
    expect(shop.moves.filter((move) => move.includes('.nowhere'))).toHaveLength(2);
  });
});
