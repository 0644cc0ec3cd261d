import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createFeedParser } from './feed-parser.ts';

const input = { contentType: null, url: 'https://outlet.am/rss' };
const small = Buffer.from('<rss version="2.0"><channel><title>Outlet</title><item><title>One</title></item></channel></rss>');
const item = (content: string): string => `<rss version="2.0"><channel><title>t</title><item>${content}</item></channel></rss>`;
const many = (text: string, times: number): string => text.repeat(times);
const laughs = Array.from({ length: 40 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('');

/** Bodies made to take memory or time that grows faster than their length. */
const attacks: readonly (readonly [string, () => string | Buffer])[] = [
  ['entities that double forty times', () => `<!DOCTYPE r [<!ENTITY e0 "ha">${laughs}]>${item('<title>&e40;</title>')}`],
  [
    'one entity a million times',
    () => `<!DOCTYPE r [<!ENTITY a "${many('a', 60)}">]>${item(`<description>${many('&a;', 1e6)}</description>`)}`,
  ],
  ['an external entity', () => `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>${item('<title>&x;</title>')}`],
  ['a document type without end', () => `<!DOCTYPE r [${many('<!ENTITY ', 1e6)}`],
  ['30,000 unclosed titles', () => item(many('<title>', 30_000))],
  ['a million unclosed unknown tags and as many strays', () => item(many('<a>', 1e6) + many('</b>', 1e6))],
  ['a million unclosed tags in a description', () => item(`<description>${many('<b>', 1e6)}`)],
  ['elements nested half a million deep', () => item(many('<media:group>', 5e5) + many('</media:group>', 5e5))],
  ['markup nested half a million deep', () => item(`<description>${many('<div>', 5e5)}${many('</div>', 5e5)}</description>`)],
  ['ten million opening brackets', () => item(`<description>${many('<', 1e7)}</description>`)],
  ['brackets and letters without an end', () => item(`<description><![CDATA[${many('<a', 5e6)}]]></description>`)],
  ['quotes that never close', () => item(many('<a b="', 1e6))],
  ['comments that never close', () => item(many('<!--', 3e6))],
  ['CDATA sections that never close', () => item(many('<title><![CDATA[', 1e6))],
  ['closing tags that never close', () => item(many('</a', 4e6))],
  ['a million attributes', () => item(`<enclosure ${many('a="b" ', 1e6)}/>`)],
  ['a hundred thousand namespaces', () => item(Array.from({ length: 1e5 }, (_, i) => `<a xmlns:p${i}="u">`).join(''))],
  ['ten million ampersands', () => item(`<title>${many('&', 1e7)}</title>`)],
  ['nineteen million blanks', () => item(`<description>${many(' ', 1.9e7)}x</description>`)],
  ['fifty megabytes of text', () => many('a', 5e7)],
  ['half a million categories', () => item(many('<category>a</category>', 5e5))],
  ['two hundred thousand items', () => `<rss><channel>${many('<item><title>a</title></item>', 2e5)}</channel></rss>`],
  ['a byline that backtracks', () => item(`<author>${many('a@', 100)}${many('(', 100)}</author>`)],
  ['a date that backtracks', () => item(`<pubDate>${many('1 ', 20)}${many('-a', 20)}:${many('1', 20)}</pubDate>`)],
  ['pictures that never close', () => item(`<description><![CDATA[${many('<img src="', 1e6)}]]></description>`)],
  ['JSON nested five million deep', () => `{"items":${many('[', 5e6)}`],
  ['a compressed body of 300 MB', () => gzipSync(Buffer.alloc(3e8))],
  ['names of the object prototype', () => item('<__proto__><title>x</title></__proto__><constructor/><toString>y</toString>')],
];

describe('createFeedParser', () => {
  /** Three deadlines long, because the machines that run tests are shared; alone the slowest of these takes about a second. */
  const parser = createFeedParser({ deadlineMillis: 15_000 });
  afterAll(() => parser.close());

  it('parses in its thread', async () => {
    const feed = await parser.parse(small, input);
    expect(feed.entries.map((entry) => entry.title)).toEqual(['One']);
    expect(feed.verdict).toBe('ok');
  });

  it('leaves the caller’s bytes as they are and keeps the order of many', async () => {
    const titles = ['a', 'b', 'c'];
    const feeds = await Promise.all(titles.map((title) => parser.parse(Buffer.from(item(`<title>${title}</title>`)), input)));
    expect(feeds.map((feed) => feed.entries[0]?.title)).toEqual(titles);
    expect(small.length).toBeGreaterThan(0);
  });

  it.each(attacks)('ends within the deadline on %s', async (_, body) => {
    const feed = await parser.parse(Buffer.from(body()), input);
    expect(feed.verdict).not.toBe('timeout');
    expect(feed.entries.length).toBeLessThanOrEqual(2_000);
    if (feed.verdict !== 'ok') expect(feed.detail).toMatch(/^[^\n]{5,300}$/);
    expect(JSON.stringify(feed.entries.slice(0, 1))).not.toContain('root:');
  });

  it('says that a feed took too long and goes on with the next', async () => {
    const patient = createFeedParser({ deadlineMillis: 1_500, maxBytes: 1e9 });
    const late = await patient.parse(Buffer.from(item(`<title>${many('&', 9e7)}</title>`)), input);
    expect(late.verdict).toBe('timeout');
    expect((await patient.parse(small, input)).verdict).toBe('ok');
    await patient.close();
  });

  it('refuses what is too large and cuts what is too many', async () => {
    const narrow = createFeedParser({ maxBytes: 1_000, maxEntries: 2 });
    expect((await narrow.parse(Buffer.alloc(1_001), input)).verdict).toBe('too-large');
    const feed = await narrow.parse(Buffer.from(`<rss><channel>${many('<item><title>a</title></item>', 5)}</channel></rss>`), input);
    expect([feed.entries.length, feed.repairs]).toEqual([2, ['only the first 2 entries read']]);
    await narrow.close();
  });

  it('answers after it was closed', async () => {
    const closed = createFeedParser();
    await closed.close();
    expect((await closed.parse(small, input)).verdict).toBe('timeout');
  });
});
