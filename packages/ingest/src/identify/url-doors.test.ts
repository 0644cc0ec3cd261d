import type { Entry } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePage } from '../parse/html/web-address.ts';
import { feedAddressKey } from '../sources/load-sources.ts';
import { sourcesFromOpml } from '../sources/opml-reader.ts';
import { canonicalKey } from './canonical-key.ts';
import { entryKey } from './entry-key.ts';
import { ownAddressKey } from './own-address-key.ts';

const schemes = [
  'http://',
  'https://',
  'HTTPS://',
  '//',
  'feed://',
  'javascript:',
  'data:text/html,',
  'file:///',
  'blob:https://',
  'mailto:',
  '\\\\',
  '/',
  '?',
  '#',
  '',
];
const hosts = [
  'outlet.am',
  'новости.рф',
  'خبر.ir',
  '[::1]',
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  'user:pass@outlet.am',
  'outlet.am:99999',
  'xn--',
  'a..b',
  '%6f',
  'ⓐⓜ',
  '',
];
const tails = [
  '/',
  '/%',
  '/%zz',
  '/%00',
  '/\u0000',
  '/\ud800',
  '/a b',
  '/../..',
  '?a=%FF',
  '?a=b&a=c',
  '#!/x',
  '#\u202e',
  ';jsessionid=',
  '/amp'.repeat(9),
  'a'.repeat(9_000),
];
/** Whatever a feed, a page or a list may give as an address. */
const address = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(fc.constantFrom(...schemes), fc.constantFrom(...hosts), fc.array(fc.constantFrom(...tails), { maxLength: 4 }))
    .map(([a, b, c]) => a + b + c.join('')),
);
const entry = { guidIsLink: false, summary: null, publishedAt: null } satisfies Partial<Entry>;

describe('addresses from outside', () => {
  it('never throw, and resolve to http(s) or to nothing', () => {
    fc.assert(
      fc.property(address, address, (text, base) => {
        const resolved = resolvePage(text, [base]);
        if (resolved !== null) expect(['http:', 'https:']).toContain(new URL(resolved).protocol);
        expect(feedAddressKey(feedAddressKey(text))).toEqual(expect.any(String));
      }),
      { numRuns: 2_000 },
    );
  });

  it('make keys of bounded length, of a link only under `link:`', () => {
    fc.assert(
      fc.property(address, fc.boolean(), (text, isGuid) => {
        const key = entryKey(
          { ...entry, title: 'T', link: isGuid ? null : text, guid: isGuid ? text : null, guidIsLink: isGuid },
          'herald-en',
        );
        expect(key.length).toBeLessThanOrEqual(600);
        expect(key.startsWith('link:')).toBe(canonicalKey(text) !== null);
      }),
      { numRuns: 2_000 },
    );
  });

  it('merge a page with nothing at another host', () => {
    fc.assert(
      fc.property(address, (text) => {
        const key = ownAddressKey({ canonicalUrl: text, url: 'https://outlet.am/news/1', askedUrl: null });
        expect(key === null || /^link:outlet\.am[/?#]/.test(key)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('come out of a list of feeds as http(s) alone', () => {
    const escaped = (text: string): string => text.toWellFormed().replace(/[&<>"\u0000-\u001f]/g, (one) => `&#${one.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.array(address, { maxLength: 5 }), (texts) => {
        const { sources } = sourcesFromOpml(
          `<opml><body>${texts.map((text) => `<outline xmlUrl="${escaped(text)}"/>`).join('')}</body></opml>`,
        );
        for (const { url } of sources.flatMap(({ feeds }) => feeds)) expect(['http:', 'https:']).toContain(new URL(url).protocol);
      }),
    );
  });
});
