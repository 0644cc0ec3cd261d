import type { Entry } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';

const input = { contentType: null, url: 'https://outlet.am/rss' };
const ITEMS = 6;

/** A valid feed in pieces: what stands before its items, each item, what stands behind. */
interface FeedPieces {
  readonly head: string;
  readonly items: readonly string[];
  readonly tail: string;
}

const titleOf = (i: number): string => `Переговоры о дороге через область, день ${i}`;
const linkOf = (i: number): string => `https://outlet.am/news/${i}`;
const numbers = Array.from({ length: ITEMS }, (_, i) => i);

/** One feed in each way of writing texts. */
const feeds: Readonly<Record<string, FeedPieces>> = {
  'RSS with references': {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Outlet</title><link>https://outlet.am/</link>',
    items: numbers.map(
      (i) =>
        `<item><title>${titleOf(i)}</title><link>${linkOf(i)}</link><description>&lt;p&gt;Стороны &amp;laquo;согласны&amp;raquo;&lt;/p&gt;</description><pubDate>Fri, 08 Aug 2025 1${i}:00:00 GMT</pubDate></item>\n`,
    ),
    tail: '</channel></rss>',
  },
  'RSS with sections': {
    head: '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title><![CDATA[Outlet]]></title>',
    items: numbers.map(
      (i) =>
        `<item><guid isPermaLink="false">${i}</guid><title><![CDATA[${titleOf(i)}]]></title><link><![CDATA[${linkOf(i)}]]></link><content:encoded><![CDATA[<p>Стороны <b>согласны</b> и <img src="/a.jpg"></p>]]></content:encoded></item>\n`,
    ),
    tail: '</channel></rss>',
  },
  Atom: {
    head: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet</title><link rel="self" href="/atom"/>',
    items: numbers.map(
      (i) =>
        `<entry><id>urn:${i}</id><title>${titleOf(i)}</title><link href="${linkOf(i)}"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Стороны <em>согласны</em></p></div></content><updated>2025-08-08T1${i}:00:00Z</updated></entry>\n`,
    ),
    tail: '</feed>',
  },
  'JSON Feed': {
    head: '{"version":"https://jsonfeed.org/version/1.1","title":"Outlet","items":[',
    items: numbers.map(
      (i) => `${i > 0 ? ',' : ''}{"id":"${i}","title":"${titleOf(i)}","url":"${linkOf(i)}","content_html":"<p>Стороны \\"согласны\\"</p>"}`,
    ),
    tail: ']}',
  },
};

/** A change of a text: what stands between two places becomes something else. */
type Damage = (text: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: Buffer, share: number): number => Math.floor(share * text.length);
const joined = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);
const scraps = [
  '<',
  '>',
  '</',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&',
  '&amp',
  '"',
  '</item>',
  '<item>',
  '</title>',
  '<title>',
  '</entry>',
  '{',
  '}',
  '[',
  ']',
  '\\',
  ',',
  '\u0000',
  'слово',
  '</b>',
  '<p>',
  '<?xml ?>',
  '<!DOCTYPE a [',
  '</rss>',
  '</feed>',
];

const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 80 })).map(
    ([from, length]): Damage =>
      (text) =>
        joined(text.subarray(0, at(text, from)), text.subarray(at(text, from) + length)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 80 })).map(
    ([from, length]): Damage =>
      (text) =>
        joined(text.subarray(0, at(text, from) + length), text.subarray(at(text, from))),
  ),
  fc.tuple(place, place, fc.integer({ min: 1, max: 40 })).map(
    ([one, other, length]): Damage =>
      (text) => {
        const [a, b] = [at(text, Math.min(one, other)), at(text, Math.max(one, other))];
        return joined(
          text.subarray(0, a),
          text.subarray(b, b + length),
          text.subarray(a + length, b),
          text.subarray(a, a + length),
          text.subarray(b + length),
        );
      },
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
    ([from, bits]): Damage =>
      (text) => {
        const changed = Buffer.from(text);
        changed[at(text, from)] = (changed[at(text, from)] ?? 0) ^ bits;
        return changed;
      },
  ),
  place.map(
    (from): Damage =>
      (text) =>
        text.subarray(0, at(text, from)),
  ),
  fc.tuple(place, fc.constantFrom(...scraps)).map(
    ([from, scrap]): Damage =>
      (text) =>
        joined(text.subarray(0, at(text, from)), Buffer.from(scrap), text.subarray(at(text, from))),
  ),
);

/** The first `count` items as they were written. */
const asWritten = (count: number): readonly { readonly title: string; readonly link: string }[] =>
  numbers.slice(0, count).map((i) => ({ title: titleOf(i), link: linkOf(i) }));
const asRead = (entries: readonly Entry[], count: number) => entries.slice(0, count).map(({ title, link }) => ({ title, link }));

describe('damaged feeds', () => {
  it.each(Object.entries(feeds))('%s: what stands whole before the damage is read as it was', async (_, { head, items, tail }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: ITEMS - 1 }), fc.array(damages, { minLength: 1, maxLength: 3 }), async (hit, changes) => {
        const before = head + items.slice(0, hit).join('');
        const rest = items.slice(hit).join('') + tail;
        const damaged = changes.reduce<Buffer>((text, change) => change(text), Buffer.from(rest));
        const { entries, verdict } = await parseFeed(joined(Buffer.from(before), damaged), input);
        expect(['ok', 'empty', 'malformed', 'not-a-feed']).toContain(verdict);
        expect(asRead(entries, hit)).toEqual(asWritten(hit));
      }),
      { numRuns: 600 },
    );
  });

  it.each(Object.entries(feeds))('%s: damage anywhere never breaks the parser', async (_, { head, items, tail }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(damages, { minLength: 1, maxLength: 12 }), async (changes) => {
        const damaged = changes.reduce<Buffer>((text, change) => change(text), Buffer.from(head + items.join('') + tail));
        const { entries, verdict, detail } = await parseFeed(damaged, input);
        expect(entries.length > 0).toBe(verdict === 'ok');
        expect(detail === null).toBe(verdict === 'ok');
      }),
      { numRuns: 400 },
    );
  });
});
