// Over 300 lines because its feeds are written out: one form of feed, sitemap or damaged JSON each.
import { gzipSync } from 'node:zlib';
import type { Entry, ParsedFeed } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';
import type { ParseInput } from './parse-limits.ts';

const url = 'https://outlet.am/feeds/rss.xml';
const parse = (text: string | Uint8Array, input: Partial<ParseInput> = {}): Promise<ParsedFeed> =>
  parseFeed(Buffer.from(text), { contentType: null, url, ...input });
const first = async (text: string, input: Partial<ParseInput> = {}): Promise<Entry | undefined> => (await parse(text, input)).entries[0];

const item = '<title>One</title><link>https://outlet.am/1</link>';
const rss = (attributes: string, content = item): string =>
  `<rss ${attributes}><channel><title>Outlet</title><link>https://outlet.am/</link><item>${content}</item></channel></rss>`;
const atom = (content: string, head = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Outlet</title>${head}<entry>${content}</entry></feed>`;
const old = (content: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Outlet</title><entry><title>One</title><link rel="alternate" href="https://outlet.am/1"/>${content}</entry></feed>`;
const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

describe('forms of feeds', () => {
  it.each([
    [
      'RSS 0.90',
      `<rdf:RDF ${rdf} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Outlet</title></channel><item>${item}</item></rdf:RDF>`,
      'rdf',
    ],
    [
      'RSS 0.90 of another namespace',
      `<rdf:RDF ${rdf} xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>Outlet</title></channel><item>${item}</item></rdf:RDF>`,
      'rdf',
    ],
    [
      'RSS 0.91 with its document type',
      `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss('version="0.91"')}`,
      'rss',
    ],
    ['RSS 0.92', rss('version="0.92"'), 'rss'],
    ['RSS 0.93', rss('version="0.93"'), 'rss'],
    ['RSS 0.94', rss('version="0.94"'), 'rss'],
    ['RSS without version', rss(''), 'rss'],
    ['RSS with a default namespace', rss('version="2.0" xmlns="http://backend.userland.com/rss2"'), 'rss'],
    ['RSS of an unknown namespace', rss('version="2.0" xmlns="urn:outlet"'), 'rss'],
    [
      'RSS in capital letters',
      '<RSS VERSION="2.0"><CHANNEL><TITLE>Outlet</TITLE><ITEM><TITLE>One</TITLE><LINK>https://outlet.am/1</LINK></ITEM></CHANNEL></RSS>',
      'rss',
    ],
    [
      'RSS 1.0 with its items listed',
      `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://outlet.am/"><title>Outlet</title><items><rdf:Seq><rdf:li resource="https://outlet.am/1"/></rdf:Seq></items></channel><item rdf:about="https://outlet.am/1">${item}</item></rdf:RDF>`,
      'rdf',
    ],
    [
      'RSS 1.0 with prefixes of its own',
      `<w:RDF xmlns:w="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:title>Outlet</r:title></r:channel><r:item><r:title>One</r:title><r:link>https://outlet.am/1</r:link></r:item></w:RDF>`,
      'rdf',
    ],
    ['Atom 0.3', old(''), 'atom'],
    ['Atom without a namespace', atom('<title>One</title><link href="https://outlet.am/1"/>').replace(/ xmlns="[^"]*"/, ''), 'atom'],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Outlet</a:title><a:entry><a:title>One</a:title><a:link href="https://outlet.am/1"/></a:entry></a:feed>',
      'atom',
    ],
    [
      'a feed behind a style sheet and comments',
      `<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><!-- a --><!-- b -->${rss('version="2.0"')}`,
      'rss',
    ],
  ])('reads %s', async (_, text, format) => {
    const { feed, entries, verdict, repairs } = await parse(text);
    expect({ format: feed.format, title: feed.title, verdict, repairs }).toEqual({ format, title: 'Outlet', verdict: 'ok', repairs: [] });
    expect(entries).toMatchObject([{ title: 'One', link: 'https://outlet.am/1' }]);
  });

  it('names a root after the object prototype no feed', async () => {
    expect((await parse('<constructor><title>x</title></constructor>')).verdict).toBe('not-a-feed');
    expect((await parse('<__proto__><item><title>x</title></item></__proto__>')).entries.length).toBeLessThan(2);
  });
});

describe('parts of an Atom entry', () => {
  it.each([
    ['plain text', '<content type="text">1 &lt; 2 &amp; 3</content>', { contentHtml: '1 &lt; 2 &amp; 3' }],
    ['HTML', '<content type="html">&lt;p&gt;One&lt;/p&gt;</content>', { contentHtml: '<p>One</p>' }],
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p></div></content>',
      { contentHtml: '<div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p></div>' },
    ],
    ['a media type', '<content type="text/html">&lt;p&gt;One&lt;/p&gt;</content>', { contentHtml: '<p>One</p>' }],
    [
      'base64',
      `<content type="application/octet-stream">${Buffer.from('<p>One</p>').toString('base64')}</content>`,
      { contentHtml: '<p>One</p>' },
    ],
    ['content that lies elsewhere', '<content type="text/html" src="/full.html"/>', { link: 'https://outlet.am/full.html' }],
    [
      'links of every kind',
      '<link rel="self" href="/1.atom"/><link rel="replies" href="/1/replies"/><link rel="via" href="https://wire.example/1"/><link rel="alternate" type="text/html" href="/1"/><link rel="enclosure" type="audio/mpeg" href="/1.mp3" length="9"/><link rel="related" href="/2"/>',
      { link: 'https://outlet.am/1', enclosures: [{ url: 'https://outlet.am/1.mp3', type: 'audio/mpeg', bytes: 9 }] },
    ],
    [
      'translations',
      '<link rel="alternate" hreflang="ru" href="/ru/1"/><link rel="alternate" hreflang="en-GB" href="/en/1"/>',
      { link: 'https://outlet.am/en/1' },
    ],
    [
      'relations by their full name',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="/1"/>',
      { link: 'https://outlet.am/1' },
    ],
    ['an id that is an address and no link', '<id>https://outlet.am/id/1</id><title>One</title>', { link: 'https://outlet.am/id/1' }],
    ['a language of its text', '<title xml:lang="hy">Մեկ</title>', { lang: 'hy' }],
    [
      'the feed it was taken from',
      '<title>One</title><source><id>urn:wire</id><title>Wire</title><author><name>Wire Desk</name></author></source>',
      { sourceName: 'Wire', authors: ['Wire Desk'] },
    ],
    [
      'several authors',
      '<author><name>A</name></author><author><name>B</name><email>b@outlet.am</email></author>',
      { authors: ['A', 'B'] },
    ],
  ])('reads %s', async (_, content, expected) => {
    expect(await first(atom(content))).toMatchObject(expected);
  });

  it.each([
    [
      'base64 content',
      `<content mode="base64" type="text/html">${Buffer.from('<p>One</p>').toString('base64')}</content>`,
      { contentHtml: '<p>One</p>' },
    ],
    ['escaped content', '<content mode="escaped" type="text/html">&lt;p&gt;One&lt;/p&gt;</content>', { contentHtml: '<p>One</p>' }],
    [
      'naked content',
      '<content mode="xml" type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">One</div></content>',
      { contentHtml: '<div xmlns="http://www.w3.org/1999/xhtml">One</div>' },
    ],
    [
      'its dates',
      '<issued>2025-08-08T10:00:00Z</issued><modified>2025-08-09T10:00:00Z</modified>',
      { publishedAt: '2025-08-08T10:00:00.000Z', updatedAt: '2025-08-09T10:00:00.000Z' },
    ],
  ])('reads %s of Atom 0.3', async (_, content, expected) => {
    expect(await first(old(content))).toMatchObject(expected);
  });
});

describe('parts of an RSS item', () => {
  const spaces = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="https://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:turbo="http://turbo.yandex.ru" xmlns:yandex="https://news.yandex.ru" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:georss="http://www.georss.org/georss"
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" version="2.0"`;
  it.each([
    [
      'content beside a description',
      '<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>',
      { summary: 'Short', contentHtml: '<p>Long</p>' },
    ],
    [
      'full text of Yandex in paragraphs',
      '<yandex:full-text>First.\n\nSecond.</yandex:full-text>',
      { contentHtml: '<p>First.</p>\n<p>Second.</p>' },
    ],
    [
      'a plain description of several paragraphs',
      '<description>First line\nof a paragraph.\n\nSecond.</description>',
      { summary: 'First line of a paragraph. Second.', contentHtml: '<p>First line</p>\n<p>of a paragraph.</p>\n<p>Second.</p>' },
    ],
    ['a plain description', '<description>Short\ntext</description>', { summary: 'Short text', contentHtml: null }],
    [
      'content of Turbo pages',
      '<turbo:content><![CDATA[<header><h1>One</h1></header><p>Long</p>]]></turbo:content>',
      { contentHtml: '<header><h1>One</h1></header><p>Long</p>' },
    ],
    ['a body of XHTML', '<xhtml:div><xhtml:p>One <xhtml:b>two</xhtml:b></xhtml:p></xhtml:div>', { contentHtml: '<p>One <b>two</b></p>' }],
    [
      'the address behind a feed service',
      '<link>https://feeds.example/~r/1</link><feedburner:origLink>https://outlet.am/1</feedburner:origLink>',
      { link: 'https://outlet.am/1' },
    ],
    [
      'the file behind a feed service',
      '<enclosure url="https://feeds.example/~5/1.mp3" type="audio/mpeg"/><feedburner:origEnclosureLink>https://outlet.am/1.mp3</feedburner:origEnclosureLink>',
      { enclosures: [{ url: 'https://outlet.am/1.mp3', type: 'audio/mpeg', bytes: null }] },
    ],
    [
      'a title deep in Media RSS',
      '<media:group><media:content url="/a.mp4"><media:title>Deep</media:title></media:content></media:group>',
      { title: 'Deep' },
    ],
    [
      'the widest of several pictures',
      '<media:content url="/s.jpg" medium="image" width="100"/><media:content url="/l.jpg" medium="image" width="900"/>',
      { image: 'https://outlet.am/l.jpg' },
    ],
    [
      'the picture that is the default',
      '<media:content url="/l.jpg" medium="image" width="900"/><media:content url="/d.jpg" medium="image" isDefault="true"/>',
      { image: 'https://outlet.am/d.jpg' },
    ],
    [
      'the widest thumbnail',
      '<media:thumbnail url="/s.jpg" width="75"/><media:thumbnail url="/l.jpg" width="640"/>',
      { image: 'https://outlet.am/l.jpg' },
    ],
    [
      'a guid that says it is no link',
      '<guid isPermaLink="no">https://outlet.am/x</guid><title>One</title>',
      { link: null, guidIsLink: false },
    ],
    ['the outlet’s host without a scheme', '<link>outlet.am/1?a=b</link>', { link: 'https://outlet.am/1?a=b' }],
    ['a file that looks like a host', '<link>story.html</link>', { link: 'https://outlet.am/feeds/story.html' }],
    ['markup in a title', '<title><![CDATA[<b>Route</b> &amp; <i>talks</i>]]></title>', { title: 'Route & talks' }],
    ['several links', '<link>https://outlet.am/1</link><link>https://outlet.am/2</link>', { link: 'https://outlet.am/1' }],
    ['nothing but what no reader needs', '<georss:point>40 44</georss:point>', { title: null, link: null }],
    ['numbers of comments and places', `<slash:comments>3</slash:comments><georss:point>40 44</georss:point>${item}`, { title: 'One' }],
  ])('reads %s', async (_, content, expected) => {
    expect(await first(rss(spaces, content))).toMatchObject(expected);
  });

  it('keeps the same item twice: telling them apart is not the parser’s business', async () => {
    expect((await parse(rss('version="2.0"', `${item}</item><item>${item}`))).entries).toHaveLength(2);
  });

  it('starts relative links at the site when a feed service serves the feed', async () => {
    const text = rss('version="2.0"', '<link>/1</link>');
    expect(await first(text, { url: 'https://feeds.example/outlet' })).toMatchObject({ link: 'https://outlet.am/1' });
    expect(await first(text, { url: null })).toMatchObject({ link: 'https://outlet.am/1' });
  });
});

describe('what comes beside the body', () => {
  it('takes hub, own address and language from headers, and a zone for dates without one', async () => {
    const text = rss('version="2.0"', `${item}<pubDate>08.08.2025 14:05</pubDate>`);
    const parsed = await parse(text, {
      contentLanguage: 'hy',
      linked: { hubUrl: 'https://hub.example/', selfUrl: '/rss' },
      timeZone: 'Asia/Yerevan',
    });
    expect(parsed.feed).toMatchObject({ lang: 'hy', hubUrl: 'https://hub.example/', selfUrl: 'https://outlet.am/rss' });
    expect(parsed.entries[0]).toMatchObject({ lang: 'hy', publishedAt: '2025-08-08T10:05:00.000Z' });
  });

  it('prefers the language that a feed names itself', async () => {
    expect((await parse(atom('<title>One</title>'), { contentLanguage: 'ru' })).feed.lang).toBe('en');
  });
});

describe('sitemaps', () => {
  const page = (extension: string): string => `<url><loc>https://outlet.am/1</loc>${extension}</url>`;
  const news = (prefix: string): string =>
    `<${prefix}:news><${prefix}:publication><${prefix}:name>Outlet</${prefix}:name><${prefix}:language>ka</${prefix}:language></${prefix}:publication><${prefix}:publication_date>2025-08-08</${prefix}:publication_date><${prefix}:title>One</${prefix}:title></${prefix}:news>`;
  const map = (attributes: string, content: string): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ${attributes}>${content}</urlset>`;

  it.each([
    ['the usual prefix', map('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', page(news('news')))],
    ['a prefix of its own and https', map('xmlns:n="https://www.google.com/schemas/sitemap-news/0.9/"', page(news('n')))],
    ['a prefix that is not declared', map('', page(news('news')))],
    [
      'a prefix on everything',
      map('', page(news('news')))
        .replace(/(<\/?)(urlset|url|loc)/g, '$1s:$2')
        .replace('xmlns=', 'xmlns:s='),
    ],
    [
      'pages without news among them',
      map('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', `${page(news('news'))}${page('')}`),
    ],
  ])('reads news with %s', async (_, text) => {
    const { feed, entries, verdict } = await parse(text);
    expect([feed.format, verdict]).toEqual(['news-sitemap', 'ok']);
    expect(entries[0]).toMatchObject({ title: 'One', link: 'https://outlet.am/1', lang: 'ka', publishedAt: '2025-08-08T00:00:00.000Z' });
    expect((await parse(gzipSync(text))).entries).toEqual(entries);
  });

  it.each([
    [
      'a picture',
      '<image:image><image:loc>/a.jpg</image:loc><image:title>No title of the page</image:title></image:image>',
      'https://outlet.am/a.jpg',
    ],
    [
      'a film',
      '<video:video><video:thumbnail_loc>/v.jpg</video:thumbnail_loc><video:title>No title of the page</video:title></video:video>',
      'https://outlet.am/v.jpg',
    ],
  ])('knows %s beside the news', async (_, extension, image) => {
    const entry = await first(
      map(
        'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"',
        page(extension + news('news')),
      ),
    );
    expect(entry).toMatchObject({ title: 'One', image });
  });
});

describe('a sitemap index', () => {
  it('points at the sitemap that is likeliest to hold news', async () => {
    const child = (name: string, changed: string): string => `<sitemap><loc>/${name}.xml</loc><lastmod>${changed}</lastmod></sitemap>`;
    const text = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${child('pages', '2025-08-09')}${child('archive', '2025-08-10')}<sitemap/>${child('sitemap-news', '2025-08-08')}</sitemapindex>`;
    const { feed, entries, verdict } = await parse(text);
    expect([feed.format, verdict]).toEqual(['sitemap-index', 'ok']);
    expect(entries.map(({ link }) => link)).toEqual([
      'https://outlet.am/sitemap-news.xml',
      'https://outlet.am/archive.xml',
      'https://outlet.am/pages.xml',
    ]);
  });
});

describe('damaged JSON Feeds', () => {
  const version = '"version":"https://jsonfeed.org/version/1.1"';
  it.each([
    ['comments', `{/* made by hand */ ${version}, // the version\n"items":[{"id":"1","url":"https://outlet.am/1"}]}`],
    ['commas too many', `{${version},"items":[{"id":"1","url":"https://outlet.am/1",},],}`],
    ['commas too few', `{${version} "items":[{"id":"1" "url":"https://outlet.am/1"}{"id":"2"}]}`],
    ['raw line breaks in strings', `{${version},"title":"a\nb\tc","items":[{"id":"1","url":"https://outlet.am/1"}]}`],
    ['backslashes that escape nothing', `{${version},"title":"\\d \\' \\u12","items":[{"id":"1","url":"https://outlet.am/1"}]}`],
    ['words of JavaScript', `{${version},"ttl":NaN,"x":undefined,"items":[{"id":"1","url":"https://outlet.am/1"}]}`],
    ['a mark, and text behind', `\ufeff{${version},"items":[{"id":"1","url":"https://outlet.am/1"}]}<!-- cached -->`],
    ['a warning before it', `<br />\n<b>Warning</b>: in line 3\n{${version},"items":[{"id":"1","url":"https://outlet.am/1"}]}`],
    ['an end too early', `{${version},"items":[{"id":"1","url":"https://outlet.am/1"},{"id":"2","url":"https://out`],
    ['an end too early behind comments', `{${version},"items":[/* first */{"id":"1","url":"https://outlet.am/1",},{"id":"2`],
  ])('reads one with %s', async (_, text) => {
    const { entries, verdict } = await parse(text);
    expect(verdict).toBe('ok');
    expect(entries[0]).toMatchObject({ guid: '1', link: 'https://outlet.am/1' });
  });

  it('reads names, numbers and lines in the places of objects, strings and markup', async () => {
    const text = `{${version},"items":[{"id":7,"url":"/1","title":"</a> 1 < 2","author":"Desk","date_published":1754661900,"content_text":"One.\\nTwo."}]}`;
    expect(await first(text)).toMatchObject({
      guid: '7',
      title: '1 < 2',
      authors: ['Desk'],
      publishedAt: '2025-08-08T14:05:00.000Z',
      contentHtml: '<p>One.</p>\n<p>Two.</p>',
    });
    expect(await first(`{${version},"items":[{"title":"</a>"}]}`)).toMatchObject({ title: '</a>' });
  });
});
