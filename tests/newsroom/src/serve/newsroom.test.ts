import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feed, Source } from '@corridor/model';
import { sourceSchema } from '@corridor/model';
import sax from 'sax';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeText } from '../markup/markup.ts';
import { type Newsroom, startNewsroom } from './newsroom.ts';

const charsetOf = (response: Response): string => /charset=([\w-]+)/.exec(response.headers.get('content-type') ?? '')?.[1] ?? '';
const textOf = async (response: Response): Promise<string> =>
  new TextDecoder(charsetOf(response), { fatal: true }).decode(await response.arrayBuffer());

/** Links of a feed's entries in any format, read strictly. */
const linksOf = (text: string): readonly string[] => {
  if (text.startsWith('{')) return (JSON.parse(text) as { items: { url: string }[] }).items.map((item) => item.url);
  const parser = sax.parser(true);
  const links: string[] = [];
  const path: string[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    path.push(name);
    if (name === 'link' && path.at(-2) === 'entry') links.push(String(attributes.href));
  };
  parser.onclosetag = () => path.pop();
  parser.ontext = (part) => {
    if ((path.at(-1) === 'link' && path.at(-2) === 'item') || path.at(-1) === 'loc') links.push(part);
  };
  parser.write(text).close();
  return links;
};

const feedsOf = (sources: readonly Source[]): readonly Feed[] => sources.flatMap((source) => source.feeds);
const allLinks = async (newsroom: Newsroom): Promise<readonly string[]> => {
  const lists = await Promise.all(feedsOf(newsroom.sources).map(async (feed) => linksOf(await textOf(await fetch(feed.url)))));
  return lists.flat();
};

describe('the bundled newsroom', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom({ now: '2025-08-10T23:59:59.999Z' });
  });
  afterAll(() => newsroom.close());

  it('lists its outlets as sources of the model, each on an address of its own', () => {
    for (const source of newsroom.sources) expect(sourceSchema.parse(source).id).toBe(source.id);
    expect(newsroom.sources).toHaveLength(14);
    expect(new Set(newsroom.sources.map((source) => new URL(source.homepage ?? '').host)).size).toBe(14);
    expect(newsroom.days).toEqual(['2025-08-09T23:59:59.999Z', '2025-08-10T23:59:59.999Z']);
  });

  it('serves feeds that a strict reader takes, in the charset they declare', async () => {
    for (const feed of feedsOf(newsroom.sources)) {
      const response = await fetch(feed.url);
      const text = await textOf(response);
      expect(text.startsWith('{') || text.includes(`encoding="${charsetOf(response)}"`), feed.id).toBe(true);
      expect(linksOf(text).length, feed.id).toBeGreaterThan(0);
    }
  });

  it('leads from its feeds to every article', async () => {
    const found = new Set<string>();
    for (const link of await allLinks(newsroom)) {
      const response = await fetch(link);
      const article = newsroom.articles.find(({ id }) => newsroom.pages.get(id) === response.url.replace(/[?&]utm_.*/, ''));
      expect(article, link).toBeDefined();
      if (response.status === 404) expect(article?.id).toBe('n-am-goris-festival');
      else expect(await textOf(response), link).toContain(`<h1`);
      found.add(article?.id ?? '');
    }
    expect(found.size).toBe(newsroom.articles.length);
  });

  it('shows headline and text on the page, escaped', async () => {
    for (const article of newsroom.articles.filter(({ id }) => !['n-am-goris-festival', 'n-us-lease-analysis'].includes(id))) {
      const html = await textOf(await fetch(newsroom.pages.get(article.id) ?? ''));
      const decoded = html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      const shown = (text: string): string => escapeText(text).replaceAll('&#39;', "'");
      expect(decoded, article.id).toContain(shown(article.title));
      for (const paragraph of article.text.split('\n\n')) expect(decoded, article.id).toContain(shown(paragraph));
    }
  });

  it('hides what is not out yet', async () => {
    newsroom.setNow(newsroom.days[0]);
    const dayOne = await allLinks(newsroom);
    expect(dayOne.length).toBe(newsroom.articles.filter(({ date }) => date?.startsWith('2025-08-09')).length);
    const later = newsroom.articles.find(({ date }) => date?.startsWith('2025-08-10'));
    expect((await fetch(newsroom.pages.get(later?.id ?? '') ?? '')).status).toBe(404);
    newsroom.setNow('2025-08-09T00:00:00Z');
    expect(await allLinks(newsroom)).toEqual([]);
    newsroom.setNow(newsroom.days[1]);
    expect((await allLinks(newsroom)).length).toBe(newsroom.articles.length);
  });

  it('answers 304 to what is unchanged, counts it, and 200 after news', async () => {
    const [feed] = newsroom.sources.find((source) => source.id === 'kur-xeber')?.feeds ?? [];
    newsroom.setNow(newsroom.days[0]);
    const etag = (await fetch(feed?.url ?? '')).headers.get('etag') ?? '';
    const before = newsroom.stats()['kur-xeber'];
    expect((await fetch(feed?.url ?? '', { headers: { 'if-none-match': etag } })).status).toBe(304);
    newsroom.setNow(newsroom.days[1]);
    expect((await fetch(feed?.url ?? '', { headers: { 'if-none-match': etag } })).status).toBe(200);
    const after = newsroom.stats()['kur-xeber'];
    expect([(after?.feed ?? 0) - (before?.feed ?? 0), (after?.notModified ?? 0) - (before?.notModified ?? 0)]).toEqual([2, 1]);
  });

  it('breaks and mends a feed at run time, and refuses an outlet it does not have', async () => {
    const [feed] = newsroom.sources.find((source) => source.id === 'mtkvari')?.feeds ?? [];
    newsroom.setFault('mtkvari', 'gone');
    expect((await fetch(feed?.url ?? '')).status).toBe(410);
    newsroom.setFault('mtkvari', null);
    expect((await fetch(feed?.url ?? '')).status).toBe(200);
    expect(() => newsroom.setFault('nobody', 'gone')).toThrow('no outlet "nobody"');
  });
});

describe('a newsroom of any other file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('loses nothing: odd ids, publishers without Latin letters, no dates, languages the newsroom has no words for', async () => {
    const rows = [
      { id: 'a/b?c=1', lang: 'de', date: '2025-03-01', title: 'Eins <b>', text: 'Text & mehr', publisher: 'Blatt "X" & Söhne' },
      { id: 'ü 2', lang: 'hy', date: null, title: 'Երկու', text: 'Տեքստ\nԵրկրորդ', publisher: 'Հետք' },
      { id: 3, title: 'Three\u0007', text: ']]> \uD800', publisher: null },
      { id: '4', lang: 'zh-Hant', date: '2025-11-02T10:00:00+08:00', title: '四', text: '文', publisher: 'Mehr News Agency' },
      { id: '40', lang: 'ar', date: '2025-11-02', title: 'خمسة', text: 'نص', publisher: 'Mehr News Agency' },
    ];
    const file = join(folder, 'set.jsonl');
    await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const newsroom = await startNewsroom({ articlesFile: file });
    try {
      for (const source of newsroom.sources) sourceSchema.parse(source);
      expect(newsroom.sources.map((source) => [source.side, source.country])).toEqual([
        ['INT', 'ZZ'],
        ['INT', 'ZZ'],
        ['INT', 'ZZ'],
        ['IR', 'IR'],
      ]);
      expect(await allLinks(newsroom)).toHaveLength(3);
      newsroom.setNow(newsroom.days[1]);
      const links = await allLinks(newsroom);
      expect([...links].sort()).toEqual([...newsroom.pages.values()].sort());
      for (const link of links) expect((await fetch(link)).status, link).toBe(200);
    } finally {
      await newsroom.close();
    }
  });

  it.each([
    ['a broken line', '{"id":"a","title":"T","text":"x"}\n{oops', 'input-invalid', 'broken.jsonl:2'],
    ['no file', null, 'file-missing', 'broken.jsonl'],
  ])('refuses %s', async (_case, text, code, message) => {
    const file = join(folder, 'broken.jsonl');
    if (text === null) await rm(file, { force: true });
    else await writeFile(file, text);
    await expect(startNewsroom({ articlesFile: file })).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('takes free ports when the one it is given is taken', async () => {
    const first = await startNewsroom();
    const second = await startNewsroom({ port: Number(new URL(first.url).port) });
    try {
      expect(second.url).not.toBe(first.url);
      expect((await fetch(second.sources[0]?.feeds[0]?.url ?? '')).status).toBe(200);
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });

  it('closes while a feed hangs', async () => {
    const newsroom = await startNewsroom({ faults: [{ outlet: 'halcyon-wire', kind: 'hang' }] });
    const request = fetch(newsroom.sources.find((source) => source.id === 'halcyon-wire')?.feeds[0]?.url ?? '').catch(() => 'ended');
    await expect.poll(() => newsroom.stats()['halcyon-wire']?.feed).toBe(1);
    await newsroom.close();
    expect(await request).toBe('ended');
  });

  it('refuses a moment that is none', async () => {
    await expect(startNewsroom({ now: 'tomorrow' })).rejects.toMatchObject({ code: 'usage-invalid' });
  });
});
