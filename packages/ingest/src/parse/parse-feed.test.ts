// Over 300 lines because its feeds are written out: one form or fault each.
import { gzipSync } from 'node:zlib';
import type { Entry, ParsedFeed } from '@corridor/model';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';

const url = 'https://outlet.am/feeds/rss.xml';
const parse = (text: string | Uint8Array, contentType: string | null = null): Promise<ParsedFeed> =>
  parseFeed(typeof text === 'string' ? Buffer.from(text) : text, { contentType, url });
const entryOf = async (text: string): Promise<Entry | undefined> => (await parse(text)).entries[0];

const item = (
  content: string,
): string => `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:yandex="http://news.yandex.ru">
  <channel><title>Outlet</title><link>https://outlet.am/</link><language>hy</language><item>${content}</item></channel></rss>`;
const atom = (content: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en_GB"><title>Outlet</title><author><name>Desk</name></author><entry>${content}</entry></feed>`;

describe('parseFeed', () => {
  it.each([
    [
      'RSS 2.0',
      '<rss version="2.0"><channel><title>Outlet</title><item><title>One</title><link>/1</link><pubDate>Fri, 08 Aug 2025 10:00:00 GMT</pubDate></item></channel></rss>',
      'rss',
    ],
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>Outlet</title><item><title>One</title><link>/1</link><pubDate>Fri, 08 Aug 2025 10:00:00 GMT</pubDate></item></channel></rss>',
      'rss',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Outlet</title></channel><item rdf:about="https://outlet.am/1"><title>One</title><link>https://outlet.am/1</link><dc:date>2025-08-08T10:00:00Z</dc:date></item></rdf:RDF>',
      'rdf',
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet</title><entry><title>One</title><link href="/1"/><published>2025-08-08T10:00:00Z</published></entry></feed>',
      'atom',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Outlet</title><entry><title>One</title><link rel="alternate" type="text/html" href="/1"/><issued>2025-08-08T10:00:00Z</issued></entry></feed>',
      'atom',
    ],
    [
      'JSON Feed 1.1',
      '{"version":"https://jsonfeed.org/version/1.1","title":"Outlet","items":[{"id":"1","url":"/1","title":"One","date_published":"2025-08-08T10:00:00Z"}]}',
      'json',
    ],
  ])('reads %s', async (_, text, format) => {
    const { feed, entries, verdict, repairs } = await parse(text);
    expect({ format: feed.format, title: feed.title, verdict, repairs }).toEqual({ format, title: 'Outlet', verdict: 'ok', repairs: [] });
    expect(entries).toMatchObject([{ title: 'One', link: 'https://outlet.am/1', publishedAt: '2025-08-08T10:00:00.000Z' }]);
  });

  it.each([
    ['what it declares', 'windows-1251', 'windows-1251', []],
    ['another charset than it declares', 'windows-1251', 'koi8-r', ['read as koi8-r (statistics)']],
  ])('tells of a charset only when the feed was not written in %s', async (_, declared, charset, repairs) => {
    const text = `<?xml version="1.0" encoding="${declared}"?>${item('<title>Переговоры о дороге продолжатся осенью</title>')}`;
    expect(await parse(iconv.encode(text, charset))).toMatchObject({
      charset,
      repairs,
      entries: [{ title: 'Переговоры о дороге продолжатся осенью' }],
    });
  });

  it('reads a news sitemap and a sitemap index, and refuses a plain sitemap', async () => {
    const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://outlet.am/1</loc><lastmod>2025-08-09</lastmod>
      <n:news><n:publication><n:name>Outlet</n:name><n:language>hy</n:language></n:publication><n:publication_date>2025-08-08T14:00:00+04:00</n:publication_date><n:title>One &amp; two</n:title><n:keywords>corridor, talks</n:keywords></n:news></url></urlset>`;
    expect(await parse(news)).toMatchObject({ verdict: 'ok', feed: { format: 'news-sitemap' } });
    expect((await parse(news)).entries).toMatchObject([
      {
        link: 'https://outlet.am/1',
        title: 'One & two',
        publishedAt: '2025-08-08T10:00:00.000Z',
        lang: 'hy',
        sourceName: 'Outlet',
        categories: ['corridor', 'talks'],
      },
    ]);
    const index = await parse(
      '<sitemapindex><sitemap><loc>https://outlet.am/news.xml</loc><lastmod>2025-08-08</lastmod></sitemap></sitemapindex>',
    );
    expect(index).toMatchObject({
      feed: { format: 'sitemap-index' },
      entries: [{ link: 'https://outlet.am/news.xml', updatedAt: '2025-08-08T00:00:00.000Z' }],
    });
    expect((await parse('<urlset><url><loc>https://outlet.am/</loc></url></urlset>')).verdict).toBe('not-a-feed');
  });

  it.each([
    ['an HTML page', '<!DOCTYPE html><html><body><h1>News</h1></body></html>', 'html-instead-of-feed'],
    ['a page without a declaration', '<html><head><title>Just a moment</title></head></html>', 'html-instead-of-feed'],
    ['an empty body', '', 'not-a-feed'],
    ['white space', ' \n\n ', 'not-a-feed'],
    ['plain text', 'Forbidden', 'not-a-feed'],
    ['JSON of another kind', '{"error":"no access"}', 'not-a-feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'malformed'],
    ['XML of another kind with items', '<response><items><item><id>1</id></item></items></response>', 'not-a-feed'],
    ['an outline', '<opml version="2.0"><head/><body><outline text="x"/></body></opml>', 'not-a-feed'],
    ['XML of another kind', '<?xml version="1.0"?><config/>', 'not-a-feed'],
    ['a channel without entries', '<rss version="2.0"><channel><title>Outlet</title></channel></rss>', 'empty'],
    ['a feed cut at its start', '<rss version="2.0"><channel><title>Out', 'malformed'],
    ['a gzip body that is broken', '\u001f\u008b\u0008', 'not-a-feed'],
  ])('has a verdict on %s', async (_, text, verdict) => {
    const parsed = await parse(text);
    expect(parsed.verdict).toBe(verdict);
    expect(parsed.detail).toMatch(/^[^\n]+$/);
  });

  it('keeps the whole items of a JSON Feed that was cut, and tells of dates in the future', async () => {
    const items = '{"id":"1","url":"/1","title":"a \\"}","date_published":"2025-08-10T00:00:00Z"},{"id":"2","ti';
    const body = Buffer.from(`{"version":"https://jsonfeed.org/version/1.1","hubs":[{"url":"https://hub.example/"}],"items":[${items}`);
    const parsed = await parseFeed(body, { contentType: null, url, receivedAt: '2025-08-08T00:00:00Z' });
    expect(parsed.entries.map((entry) => entry.title)).toEqual(['a "}']);
    expect(parsed.repairs).toEqual(['document cut short', '1 entries dated in the future']);
  });

  it('opens a body that is compressed without saying so, and refuses one that grows too large', async () => {
    expect((await parse(gzipSync(item('<title>One</title>')))).entries).toHaveLength(1);
    expect((await parse(gzipSync(Buffer.alloc(30e6)))).verdict).toBe('too-large');
    expect((await parse(gzipSync(item('<title>One</title>')).subarray(0, 40))).verdict).toBe('malformed');
  });

  it.each([
    ['tags and references of a title', '<title>&lt;b&gt;Route&lt;/b&gt; &amp;amp; talks</title>', { title: 'Route & talks' }],
    ['a title of CDATA over lines', '<title><![CDATA[Route\n  and talks]]></title>', { title: 'Route and talks' }],
    ['a bracket that is no tag', '<title>2 &lt; 3</title>', { title: '2 < 3' }],
    [
      'the publisher behind a title',
      '<title>Route opens - Wire</title><source url="https://wire.example">Wire</source>',
      { title: 'Route opens', sourceName: 'Wire', sourceUrl: 'https://wire.example/' },
    ],
    ['a relative link', '<link>../news/1?a=1&amp;b=2</link>', { link: 'https://outlet.am/news/1?a=1&b=2' }],
    ['a link without a scheme', '<link>//outlet.am/1</link>', { link: 'https://outlet.am/1' }],
    ['a link among blanks', '<link>\n https://outlet.am/1 \n</link>', { link: 'https://outlet.am/1' }],
    ['a link of Atom', '<link/><atom:link href="https://outlet.am/1"/>', { link: 'https://outlet.am/1' }],
    [
      'no link but a guid',
      '<guid>https://outlet.am/1</guid>',
      { link: 'https://outlet.am/1', guid: 'https://outlet.am/1', guidIsLink: true },
    ],
    ['a guid that says it is no link', '<guid isPermaLink="false">https://outlet.am/1</guid>', { link: null, guidIsLink: false }],
    ['a guid that is no address', '<guid>77</guid>', { guid: '77', link: null, guidIsLink: false }],
    ['a script as link', '<title>t</title><link>javascript:alert(1)</link>', { link: null }],
    ['mail and name', '<author>desk@outlet.am (News Desk)</author>', { authors: ['News Desk'], authorEmails: ['desk@outlet.am'] }],
    [
      'name and mail',
      '<dc:creator>News Desk &lt;desk@outlet.am&gt;</dc:creator>',
      { authors: ['News Desk'], authorEmails: ['desk@outlet.am'] },
    ],
    ['two authors', '<dc:creator>News Desk</dc:creator><dc:creator>Photo Desk</dc:creator>', { authors: ['News Desk', 'Photo Desk'] }],
    [
      'categories',
      '<category domain="x">Politics</category><dc:subject>Region</dc:subject><category>politics</category>',
      { categories: ['Politics', 'Region'] },
    ],
    [
      'full text of Yandex',
      '<description>Short</description><yandex:full-text>Long text</yandex:full-text>',
      { summary: 'Short', contentHtml: 'Long text' },
    ],
    [
      'a description with markup',
      '<description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two &lt;a href="/x"&gt;x&lt;/a&gt;&lt;/p&gt;</description>',
      { summary: 'One two x', contentHtml: '<p>One</p><p>two <a href="https://outlet.am/x">x</a></p>' },
    ],
    ['a description escaped twice', '<description>&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;</description>', { summary: 'One' }],
    [
      'a description left open',
      '<description>One <b>two</b><link>https://outlet.am/1</link><pubDate>2025-08-08</pubDate>',
      { summary: 'One two', link: 'https://outlet.am/1', publishedAt: '2025-08-08T00:00:00.000Z' },
    ],
    ['naked markup', '<description>One <b>two</b> three</description>', { summary: 'One two three' }],
    [
      'a picture of Media RSS',
      '<media:group><media:content url="/a.mp4" type="video/mp4"/><media:content url="/a.jpg" medium="image"/></media:group>',
      { image: 'https://outlet.am/a.jpg' },
    ],
    ['a thumbnail', '<media:thumbnail url="/t.jpg"/>', { image: 'https://outlet.am/t.jpg' }],
    ['a picture in the text', '<description>&lt;img width="1" src="/p.png"&gt; Text</description>', { image: 'https://outlet.am/p.png' }],
    [
      'enclosures',
      '<enclosure url="/a.mp3" type="audio/mpeg" length="12"/>',
      { enclosures: [{ url: 'https://outlet.am/a.mp3', type: 'audio/mpeg', bytes: 12 }], image: null },
    ],
    ['an impossible date', '<title>t</title><pubDate>31 Feb 2025</pubDate>', { publishedAt: null }],
    ['a bad date before a good one', '<pubDate>soon</pubDate><dc:date>2025-08-08</dc:date>', { publishedAt: '2025-08-08T00:00:00.000Z' }],
    ['the feed’s language', '<title>t</title>', { lang: 'hy' }],
    ['a language of its own', '<dc:language>ru</dc:language><title>t</title>', { lang: 'ru' }],
  ])('reads %s', async (_, content, expected) => {
    expect(await entryOf(item(content))).toMatchObject(expected);
  });

  it.each([
    ['literal text', '<title>1 &lt; 2 &amp; AT&amp;T</title>', { title: '1 < 2 & AT&T' }],
    ['an HTML title', '<title type="html">&lt;i&gt;Route&lt;/i&gt;</title>', { title: 'Route' }],
    [
      'an xhtml title',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <em>route</em></div></title>',
      { title: 'The route' },
    ],
    [
      'the alternate among links',
      '<link rel="enclosure" href="/a.mp3" length="5"/><link rel="alternate" type="application/json" href="/1.json"/><link href="/1" type="text/html"/>',
      { link: 'https://outlet.am/1', enclosures: [{ url: 'https://outlet.am/a.mp3', type: null, bytes: 5 }] },
    ],
    ['nested bases', '<link xml:base="/news/" href="1"/>', { link: 'https://outlet.am/news/1' }],
    ['inherited author and language', '<id>urn:1</id>', { authors: ['Desk'], lang: 'en-GB', guid: 'urn:1' }],
    ['terms and labels', '<category term="pol" label="Politics"/>', { categories: ['pol', 'Politics'] }],
    [
      'both dates apart',
      '<published>2025-08-08T10:00:00Z</published><updated>2025-08-09T10:00:00Z</updated>',
      { publishedAt: '2025-08-08T10:00:00.000Z', updatedAt: '2025-08-09T10:00:00.000Z' },
    ],
    [
      'a feed it was taken from',
      '<title>One</title><source><title>Wire</title><link href="https://wire.example/"/></source>',
      { sourceName: 'Wire', sourceUrl: 'https://wire.example/', title: 'One' },
    ],
    [
      'a link without attributes',
      '<link>https://outlet.am/1</link><published>never</published>',
      { link: 'https://outlet.am/1', publishedAt: null },
    ],
  ])('reads %s of an Atom entry', async (_, content, expected) => {
    expect(await entryOf(atom(content))).toMatchObject(expected);
  });

  it('reads how often a feed wants to be read, its hub and its own address', async () => {
    const { feed } =
      await parse(`<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Outlet</title><ttl>30</ttl>
      <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency><skipHours><hour>0</hour><hour>24</hour><hour>3</hour><hour>99</hour></skipHours><skipDays><day>Sunday</day><day>Someday</day></skipDays>
      <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="/rss"/><generator>Press</generator><image><url>/logo.png</url></image></channel></rss>`);
    expect(feed).toMatchObject({ ttlMinutes: 30, updatePeriodMinutes: 30, skipHours: [0, 3], skipDays: ['Sunday'] });
    expect(feed).toMatchObject({
      hubUrl: 'https://hub.example/',
      selfUrl: 'https://outlet.am/rss',
      generator: 'Press',
      image: 'https://outlet.am/logo.png',
    });
  });

  it('reads a whole JSON Feed item', async () => {
    const feed = JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'Outlet',
      language: 'fa',
      author: { name: 'Desk' },
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [
        {
          id: 7,
          external_url: 'https://wire.example/1',
          content_html: '<p><a href="/x">x</a></p>',
          tags: ['a'],
          image: '/i.jpg',
          attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 9 }],
        },
      ],
    });
    expect(await parse(`\ufeff${feed}`)).toMatchObject({ feed: { hubUrl: 'https://hub.example/', lang: 'fa' }, verdict: 'ok' });
    expect(await entryOf(feed)).toMatchObject({
      guid: '7',
      link: 'https://wire.example/1',
      summary: 'x',
      contentHtml: '<p><a href="https://outlet.am/x">x</a></p>',
      authors: ['Desk'],
      categories: ['a'],
      image: 'https://outlet.am/i.jpg',
      enclosures: [{ url: 'https://outlet.am/a.mp3', type: 'audio/mpeg', bytes: 9 }],
      lang: 'fa',
    });
  });

  it('never rejects, whatever bytes come, and keeps its promises about them', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .string({ unit: 'binary', maxLength: 200 })
        .map((text) => Buffer.from(item(`<title>${text}</title><link>${text}</link><description>${text}</description>`))),
      fc.json().map((text) => Buffer.from(`{"version":"https://jsonfeed.org/version/1","items":[${text},{"id":"1","url":${text}}]}`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        const { entries, verdict, detail } = await parse(body);
        expect(verdict === 'ok').toBe(entries.length > 0);
        expect(verdict === 'ok').toBe(detail === null);
        for (const { link, title } of entries) {
          expect(link === null || /^https?:/.test(link)).toBe(true);
          expect(title === null || title === title.trim()).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
