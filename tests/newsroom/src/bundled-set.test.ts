import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readArticles } from './articles/article.ts';
import { readOutlets } from './outlets/outlet.ts';
import { paragraphsOf } from './site/posting.ts';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const articles = readArticles({ name: 'articles.jsonl', text: read('articles.jsonl') });
const outlets = readOutlets({ name: 'outlets.yaml', text: read('outlets.yaml'), code: 'sources-invalid' });
const byId = new Map(articles.map((article) => [article.id, article]));

const themes = [
  'corridor',
  'nagorno-karabakh',
  'iranian-opposition',
  'russian-criticism',
  'turkish-support',
  'us-mediation',
  'trade-economy',
  'security-guarantee',
  'peace-accord',
  'regional-influence',
] as const;
const entities =
  'armenia azerbaijan turkey iran russia united-states central-asia qatar ukraine europe syunik nakhchivan nagorno-karabakh south-caucasus baku moscow tehran washington donald-trump nikol-pashinyan ilham-aliyev steve-witkoff aryeh-lightstone david-friedman jared-kushner white-house axios truth-social tripp'.split(
    ' ',
  );
const labelSchema = z.strictObject({
  id: z.string(),
  relevance: z.enum(['direct', 'context', 'none']),
  themes: z.array(z.enum(themes)),
  entities: z.array(z.enum(entities)),
  metonyms: z.array(z.strictObject({ surface: z.string(), entity: z.string() })),
  stances: z.array(
    z.strictObject({
      actor: z.string().min(1),
      position: z.enum(['supports', 'opposes', 'critical', 'neutral']),
      target: z.enum(['corridor', 'peace-accord']),
      evidence: z.string().min(5),
    }),
  ),
  story: z.string().nullable(),
  copyOf: z.string().nullable(),
  uncertain: z.boolean(),
  note: z.string(),
});
const labels = read('labels.jsonl')
  .trim()
  .split('\n')
  .map((line) => labelSchema.parse(JSON.parse(line)));

const countBy = <T>(items: readonly T[], key: (item: T) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};

describe('the bundled articles', () => {
  it('are at least 66 over the two news days, each in a known outlet and language of it', () => {
    expect(articles.length).toBeGreaterThanOrEqual(66);
    expect(Object.keys(countBy(articles, (a) => (a.date ?? '').slice(0, 10))).sort()).toEqual(['2025-08-09', '2025-08-10']);
    const languages = new Map(outlets.map((outlet) => [outlet.name, outlet.languages]));
    for (const article of articles) expect(languages.get(article.publisher ?? ''), article.id).toContain(article.lang);
  });

  it('come from 12 to 14 outlets of all sides', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(12);
    expect(outlets.length).toBeLessThanOrEqual(14);
    expect(new Set(outlets.map((outlet) => outlet.side))).toEqual(new Set(['AM', 'AZ', 'TR', 'IR', 'RU', 'US', 'GE', 'INT']));
    for (const side of ['AM', 'AZ', 'TR', 'IR', 'GE']) expect(outlets.filter((o) => o.side === side).length, side).toBe(2);
    const used = new Set(articles.map((article) => article.publisher));
    for (const outlet of outlets) expect(used, outlet.name).toContain(outlet.name);
  });

  it('are at least 7 in each language of the region', () => {
    const counts = countBy(articles, (a) => a.lang);
    for (const lang of ['en', 'hy', 'az', 'ru', 'tr', 'fa', 'ka']) expect(counts[lang] ?? 0, lang).toBeGreaterThanOrEqual(7);
  });

  it.each(articles.map((article) => [article.id, article] as const))('%s has 80 to 220 words in paragraphs', (_id, article) => {
    const words = article.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(220);
    expect(paragraphsOf(article.text).length).toBeGreaterThan(1);
  });

  it('speak every feed format and charset', () => {
    expect(Object.keys(countBy(outlets, (o) => o.feed.format)).sort()).toEqual(['atom', 'json-feed', 'news-sitemap', 'rdf', 'rss']);
    expect(Object.keys(countBy(outlets, (o) => o.feed.charset)).sort()).toEqual(['utf-8', 'windows-1251', 'windows-1254']);
    const quirks = outlets.flatMap((o) => [...o.page.paywalled, ...o.page.missing, ...o.page.moved]);
    expect(quirks).toHaveLength(3);
    for (const id of quirks) expect(byId.has(id), id).toBe(true);
  });
});

describe('the bundled labels', () => {
  it('stand for each article once', () => {
    expect(labels.map((label) => label.id).sort()).toEqual([...byId.keys()].sort());
  });

  it.each(labels.map((label) => [label.id, label] as const))('%s: evidence verbatim, nothing without relevance', (id, label) => {
    const { title, text } = byId.get(id) ?? { title: '', text: '' };
    for (const { evidence } of label.stances) expect(`${title}\n${text}`).toContain(evidence);
    for (const { surface } of label.metonyms) expect(`${title}\n${text}`).toContain(surface);
    if (label.relevance === 'none') expect([label.themes, label.stances]).toEqual([[], []]);
    else expect(label.themes.length).toBeGreaterThan(0);
  });

  it('names as origin of a copy an earlier article of the same story in another outlet', () => {
    const labelOf = new Map(labels.map((label) => [label.id, label]));
    const copies = labels.filter((label) => label.copyOf !== null);
    expect(copies.length).toBeGreaterThanOrEqual(6);
    for (const copy of copies) {
      const origin = labelOf.get(copy.copyOf ?? '');
      expect(origin?.story, copy.id).toBe(copy.story);
      expect(origin?.copyOf, copy.id).toBeNull();
      const [first, second] = [byId.get(origin?.id ?? ''), byId.get(copy.id)];
      expect((first?.date ?? '') < (second?.date ?? ''), copy.id).toBe(true);
      expect(first?.publisher).not.toBe(second?.publisher);
    }
  });

  it('cover every theme, every scored entity, and stories told by several sides and languages', () => {
    expect(new Set(labels.flatMap((label) => label.themes))).toEqual(new Set(themes));
    expect(new Set(labels.flatMap((label) => label.entities))).toEqual(new Set(entities));
    const sideOf = new Map(outlets.map((outlet) => [outlet.name, outlet.side]));
    const stories = countBy(
      labels.filter((label) => label.story !== null),
      (label) => label.story ?? '',
    );
    const sidesOf = (story: string) =>
      new Set(labels.filter((label) => label.story === story).map((label) => sideOf.get(byId.get(label.id)?.publisher ?? '')));
    expect(Object.values(stories).filter((count) => count > 1).length).toBeGreaterThanOrEqual(10);
    expect(Object.keys(stories).filter((story) => sidesOf(story).size >= 4).length).toBeGreaterThanOrEqual(4);
    expect(labels.filter((label) => label.relevance === 'none').length).toBeGreaterThanOrEqual(15);
  });
});
