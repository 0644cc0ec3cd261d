import { parseFeed } from '@corridor/ingest';
import type { ParsedFeed } from '@corridor/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, openDemo } from './demo-site.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await openDemo();
});
afterAll(() => site.close());

interface Found {
  readonly total: number;
  readonly hits: readonly {
    readonly id: number;
    readonly url: string;
    readonly title: string;
    readonly publishedAt: string;
    readonly lang: string;
    readonly themes: readonly string[];
  }[];
}

const fetched = async (path: string): Promise<{ readonly answer: Response; readonly feed: ParsedFeed }> => {
  const answer = await fetch(`${site.url}${path}`);
  const contentType = answer.headers.get('content-type');
  return { answer, feed: await parseFeed(new Uint8Array(await answer.arrayBuffer()), { contentType, url: answer.url }) };
};

describe.each([
  ['/feed.atom', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
])('a feed reader that asks %s', (path, type) => {
  const query = encodeURIComponent('theme:corridor lang:fa,hy,ka');

  it('reads every article of the query, as our own parser proves', async () => {
    const { answer, feed } = await fetched(`${path}?q=${query}`);
    const found = (await site.api(`/articles?limit=50&q=${query}`)) as Found;
    expect(answer.headers.get('content-type')).toBe(type);
    expect(feed.verdict).toBe('ok');
    expect(found.total).toBeGreaterThan(5);
    const articles = found.hits.map(({ id, url, title, publishedAt, lang, themes }) => ({
      guid: `${site.url}/articles/${id}`,
      link: url,
      title,
      publishedAt,
      lang,
      categories: themes,
    }));
    const read = feed.entries.map(({ guid, link, title, publishedAt, lang, categories }) => ({
      guid,
      link,
      title,
      publishedAt,
      lang,
      categories,
    }));
    expect(read).toEqual(articles);
  });

  it('is told when nothing changed', async () => {
    const first = await fetch(`${site.url}${path}?q=${query}`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    expect((await fetch(`${site.url}${path}?q=${query}`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('reads an empty feed where nothing is found', async () => {
    const { feed } = await fetched(`${path}?q=${encodeURIComponent('on:1999')}`);
    expect([feed.verdict, feed.entries.length]).toEqual(['empty', 0]);
  });

  it('is told what is wrong with a query, without a page', async () => {
    const answer = await fetch(`${site.url}${path}?q=thme:x`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).not.toMatch(/html/);
    expect(await answer.text()).toMatch(/query-invalid/);
  });
});
