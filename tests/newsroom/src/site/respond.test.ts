import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedPathOf } from '../feed/feed-body.ts';
import { readOutlets } from '../outlets/outlet.ts';
import type { FaultKind } from './fault.ts';
import { postingOf, type Site } from './posting.ts';
import type { Reply } from './reply.ts';
import { respond } from './respond.ts';

const outlets = readOutlets({
  name: 'outlets.yaml',
  text: readFileSync(new URL('../../outlets.yaml', import.meta.url), 'utf8'),
  code: 'sources-invalid',
});
const article = (id: string, lang: string) => ({
  id,
  url: null,
  lang,
  date: '2025-08-09T10:00:00Z',
  title: `Title <${id}> & "more"`,
  text: `First paragraph of ${id}.\n\nSecond paragraph.`,
  publisher: null,
});
/** A site of the catalogue with a few postings, one of each quirk the outlet has. */
const siteOf = (id: string): Site => {
  const outlet = outlets.find((candidate) => candidate.id === id);
  if (!outlet) throw new Error(`no outlet ${id}`);
  const ids = ['one', 'two', 'three', ...outlet.page.missing, ...outlet.page.moved, ...outlet.page.paywalled];
  const lang = outlet.languages[0] ?? 'en';
  return {
    outlet,
    origin: 'http://127.0.0.2:80',
    postings: ids.map((name) => postingOf(article(name, lang), outlet, Date.parse('2025-08-09T10:00:00Z'))),
  };
};
const get = (site: Site, url: string, headers: Record<string, string> = {}, fault: FaultKind | null = null): Reply | null =>
  respond(site, { method: 'GET', url, headers }, fault).reply;
const feedUrl = (site: Site): string => feedPathOf(site.outlet, site.outlet.languages[0] ?? 'en');

describe('respond', () => {
  it.each([
    ['the ETag it gave', (reply: Reply) => ({ 'if-none-match': reply.headers.etag ?? '' }), 304],
    ['the ETag in a list, weak', (reply: Reply) => ({ 'if-none-match': `"x", W/${reply.headers.etag}` }), 304],
    [
      'another ETag and the date it gave',
      (reply: Reply) => ({ 'if-none-match': '"x"', 'if-modified-since': reply.headers['last-modified'] ?? '' }),
      200,
    ],
    ['the date it gave', (reply: Reply) => ({ 'if-modified-since': reply.headers['last-modified'] ?? '' }), 304],
    ['an earlier date', () => ({ 'if-modified-since': 'Fri, 08 Aug 2025 10:00:00 GMT' }), 200],
    ['a date that is none', () => ({ 'if-modified-since': 'soon' }), 200],
  ])('answers a feed request with %s', (_case, headersOf, status) => {
    const site = siteOf('kur-xeber');
    const first = get(site, feedUrl(site));
    if (!first) throw new Error('no answer');
    const second = get(site, feedUrl(site), headersOf(first));
    expect(second?.status).toBe(status);
    expect(second?.body.length === 0).toBe(status === 304);
  });

  it.each([
    ['html-instead-of-feed', 200, 'text/html; charset=utf-8'],
    ['empty', 200, 'application/rss+xml; charset=utf-8'],
    ['truncated', 200, 'application/rss+xml; charset=utf-8'],
    ['http-500', 500, 'text/plain'],
    ['not-found', 404, 'text/plain'],
    ['gone', 410, 'text/plain'],
    ['rate-limited', 429, 'text/plain'],
  ] as const)('breaks a feed: %s', (fault, status, type) => {
    const site = siteOf('kur-xeber');
    const reply = get(site, feedUrl(site), {}, fault);
    expect([reply?.status, reply?.headers['content-type']]).toEqual([status, type]);
    expect(get(site, site.postings[0]?.path ?? '', {}, fault)?.status).toBe(200);
  });

  it('leaves a hanging feed without an answer and cuts a truncated one inside', () => {
    const site = siteOf('kur-xeber');
    expect(get(site, feedUrl(site), {}, 'hang')).toBeNull();
    const cut = String(get(site, feedUrl(site), {}, 'truncated')?.body);
    expect(cut).toContain('<item>');
    expect(cut).not.toContain('</rss>');
  });

  it.each([
    ['a page', 'mtkvari', 'one', '', 200],
    ['a page with parameters of counters', 'bosphorus-courier', 'one', '?utm_source=rss', 200],
    ['a page that is missing', 'syunik-herald', 'n-am-goris-festival', '', 404],
    ['a page that has moved', 'tbilisi-lantern', 'n-ge-transit-opinion', '', 301],
  ])('answers %s', (_case, outlet, id, query, status) => {
    const site = siteOf(outlet);
    const posting = site.postings.find((candidate) => candidate.article.id === id);
    expect(get(site, `${posting?.feedPath}${query}`)?.status).toBe(status);
  });

  it('shows only the first paragraph of a paywalled page, and says so to machines', () => {
    const site = siteOf('potomac-ledger');
    const posting = site.postings.find(({ article: { id } }) => site.outlet.page.paywalled.includes(id));
    const html = String(get(site, posting?.path ?? '')?.body);
    expect(html).toContain('First paragraph of');
    expect(html).not.toContain('Second paragraph');
    expect(html).toContain('"isAccessibleForFree":false');
  });

  it('has an AMP twin that names the page, and the page names the twin', () => {
    const site = siteOf('bogaz-postasi');
    const path = site.postings[0]?.path ?? '';
    const escaped = path.replaceAll('&', '&amp;');
    expect(String(get(site, path)?.body)).toContain(`<link rel="amphtml" href="${site.origin}/amp${escaped}">`);
    expect(String(get(site, `/amp${path}`)?.body)).toContain(`<link rel="canonical" href="${site.origin}${escaped}">`);
  });

  it('prints a Solar Hijri date and gives machines none', () => {
    const site = siteOf('alvand-khabar');
    const html = String(get(site, site.postings[0]?.path ?? '')?.body);
    expect(html).toContain('۱۸ مرداد ۱۴۰۴');
    expect(html).not.toContain('2025-08-09');
  });

  it.each([
    ['/robots.txt', 'robots', 200],
    ['/', 'other', 200],
    ['/section/3', 'other', 404],
    ['/%zz', 'other', 404],
  ])('answers %s', (url, kind, status) => {
    const answer = respond(siteOf('kur-xeber'), { method: 'GET', url, headers: {} }, null);
    expect([answer.kind, answer.reply?.status]).toEqual([kind, status]);
  });

  it('refuses to be written to', () => {
    expect(respond(siteOf('kur-xeber'), { method: 'POST', url: '/', headers: {} }, null).reply?.status).toBe(405);
  });
});
