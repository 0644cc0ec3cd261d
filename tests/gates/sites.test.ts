import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extractPage, learnSite, type SitePage } from '@corridor/ingest';
import { describe, expect, it } from 'vitest';
import { scorePage, scoreSet } from './page-metrics.ts';
import { siteWords } from './sites/site-words.ts';
import { type SiteArticle, type SyntheticPage, syntheticSite } from './sites/synthetic-site.ts';

interface Pinned {
  readonly fingerprint: string;
  readonly floors: Readonly<Record<string, number>>;
}
const pinned: Pinned = JSON.parse(readFileSync(new URL('./floors/sites.json', import.meta.url), 'utf8'));

/** Sites, languages in turn, each of one template drawn out of its number. */
const SITES = 84;

interface CorpusArticle {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}
const corpora = ['corpus/eval-dev', 'corpus/blind', 'corpus/blind-2', 'newsroom'];
const corpus: readonly CorpusArticle[] = corpora.flatMap((folder) =>
  readFileSync(new URL(`../${folder}/articles.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusArticle),
);

/** Paragraphs of two sentences. */
const paragraphsOf = (text: string): readonly string[] => {
  const sentences = text.split(/\n+|(?<=[.!?։؟…])\s+(?=\S)/u).filter(Boolean);
  return sentences.flatMap((_, at) => (at % 2 === 0 ? [sentences.slice(at, at + 2).join(' ')] : []));
};
const languages = Object.keys(siteWords);
const articles = new Map(
  languages.map((lang): [string, readonly SiteArticle[]] => [
    lang,
    corpus.filter((article) => article.lang === lang).map(({ title, text }) => ({ title, paragraphs: paragraphsOf(text) })),
  ]),
);

const sitesOf = (pages: number, background?: number): readonly (readonly SyntheticPage[])[] =>
  Array.from({ length: SITES }, (_, seed) => {
    const lang = languages[seed % languages.length] ?? 'en';
    const pool = articles.get(lang) ?? [];
    const chosen = Array.from({ length: pages }, (_, at) => pool[(seed * 3 + at) % pool.length]).filter((article) => article !== undefined);
    return syntheticSite({ lang, articles: chosen, seed, ...(background === undefined ? {} : { background }) });
  });

interface Measured {
  readonly alone: ReturnType<typeof scoreSet>;
  readonly learnt: ReturnType<typeof scoreSet>;
  /** Share of the pages that learning made worse. */
  readonly hurt: number;
  /** Share of the background paragraphs that were kept. */
  readonly background: number;
}

const measure = (sites: readonly (readonly SyntheticPage[])[]): Measured => {
  const rows = sites.flatMap((pages) => {
    const given: SitePage[] = pages.map(({ markup, url }) => ({
      bytes: Buffer.from(markup),
      origin: { contentType: 'text/html; charset=utf-8', url },
    }));
    const site = learnSite(given);
    return given.map(({ bytes, origin }, at) => {
      const [expected, background] = [pages[at]?.expected ?? '', pages[at]?.background ?? null];
      const texts = [extractPage(bytes, origin).text, extractPage(bytes, { ...origin, site }).text] as const;
      const [alone, learnt] = [scorePage(expected, texts[0]), scorePage(expected, texts[1])];
      return {
        alone,
        learnt,
        isHurt: learnt.right < alone.right,
        keepsBackground: background === null ? null : texts[1].includes(background),
      };
    });
  });
  const withBackground = rows.filter((row) => row.keepsBackground !== null);
  return {
    alone: scoreSet(rows.map((row) => row.alone)),
    learnt: scoreSet(rows.map((row) => row.learnt)),
    hurt: rows.filter((row) => row.isHurt).length / rows.length,
    background: withBackground.filter((row) => row.keepsBackground).length / withBackground.length,
  };
};

const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const page of sitesOf(10).flat()) hash.update(page.markup).update(page.expected);
  return hash.digest('hex');
};

describe('sites whose class names mean nothing', () => {
  it('are the sites that the floors were measured on', () => {
    expect(fingerprint()).toBe(pinned.fingerprint);
  });

  it('are read better by what ten of their pages teach', () => {
    const { alone, learnt, hurt, background } = measure(sitesOf(10));
    expect.soft(learnt.f1).toBeGreaterThanOrEqual(pinned.floors.learntF1 ?? 1);
    expect.soft(learnt.accuracy).toBeGreaterThanOrEqual(pinned.floors.learntAccuracy ?? 1);
    expect.soft(learnt.recall).toBeGreaterThanOrEqual(alone.recall);
    expect.soft(hurt).toBeLessThanOrEqual(pinned.floors.mostHurt ?? 0);
    expect.soft(background).toBeGreaterThanOrEqual(pinned.floors.background ?? 1);
  });

  it.each([3, 5])('are read better by what %i pages teach', (pages) => {
    const { learnt, hurt } = measure(sitesOf(pages));
    expect.soft(learnt.f1).toBeGreaterThanOrEqual(pinned.floors[`learntF1Of${pages}`] ?? 1);
    expect.soft(hurt).toBeLessThanOrEqual(pinned.floors[`mostHurtOf${pages}`] ?? 0);
  });

  it.each([3, 6, 10])('keep the paragraph of background that all of %i articles have', (pages) => {
    expect(measure(sitesOf(pages, 1)).background).toBeGreaterThanOrEqual(pinned.floors.backgroundInAll ?? 1);
  });
});
