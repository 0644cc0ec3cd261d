import { feedSchema, type Source, sourceSchema } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcesFromOpml } from './opml-reader.ts';
import { sourcesToOpml } from './opml-writer.ts';

const outline = (attributes: string, inside = ''): string => `<outline ${attributes}>${inside}</outline>`;
const opml = (body: string): string => `<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`;
const feedsOf = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ id, feeds }) => feeds.map((feed) => `${id} ${feed.id} ${feed.lang} ${feed.url}`));

/** Texts as an attribute can hold them: XML has no other control characters, and ends of lines survive only as references. */
const words = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((text) => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').trim() || 'x');
const optional = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(values, { nil: undefined });

const catalogue: fc.Arbitrary<Source[]> = fc
  .array(
    fc.record({
      name: words,
      zone: fc.constantFrom(undefined, 'Asia/Tbilisi', 'UTC'),
      note: optional(words),
      userAgent: optional(words),
      isWire: fc.boolean(),
      feeds: fc.array(
        fc.record({
          note: optional(words),
          userAgent: optional(words),
          enabled: fc.boolean(),
          categories: optional(
            fc.uniqueArray(fc.stringMatching(/^[A-Zа-яա-ֆ]{1,5}(?:[ /][!-+.0-~ა-ჰ]{1,5}){0,3}$/), { minLength: 1, maxLength: 4 }),
          ),
          minIntervalMinutes: optional(fc.integer({ min: 1, max: 1440 })),
          kind: fc.constantFrom('feed', 'news-sitemap', 'pointer'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drafts) =>
    drafts.map(({ feeds, ...draft }, i) =>
      sourceSchema.parse({
        ...draft,
        id: `outlet-${i}`,
        country: 'GE',
        side: 'GE',
        ownership: 'public',
        homepage: i % 2 ? `https://outlet-${i}.example` : undefined,
        feeds: feeds.map((feed, j) =>
          feedSchema.parse({ ...feed, id: `outlet-${i}-${j}`, lang: 'ka', url: `https://outlet-${i}.example/rss?a=1&b=${j}` }),
        ),
      }),
    ),
  );

describe('OPML', () => {
  it('gives back what was written, whatever names and notes hold', () => {
    fc.assert(
      fc.property(catalogue, (sources) => {
        const { sources: again, refused } = sourcesFromOpml(sourcesToOpml(sources));
        expect(refused).toEqual([]);
        expect(JSON.stringify(sorted(again))).toBe(JSON.stringify(sorted(sources)));
      }),
    );
  });

  it('does not tell by which way its owner asks, and takes none from others', () => {
    const [source] = fc.sample(catalogue, { numRuns: 1, seed: 1 })[0] ?? [];
    const xml = sourcesToOpml(source ? [{ ...source, proxy: 'way-out', headers: { 'X-Reader': 'key-of-the-desk' } }] : []);
    expect(xml).not.toMatch(/way-out|key-of-the-desk/);
    const planted = xml.replace('corridor:country', 'corridor:proxy="http://proxy.example" corridor:country');
    expect(sourcesFromOpml(planted).sources[0]).not.toHaveProperty('proxy');
  });

  it('is written so that any reader finds the feeds', () => {
    const [source] = fc.sample(catalogue, { numRuns: 1, seed: 1 })[0] ?? [];
    const xml = sourcesToOpml(source ? [source] : []);
    expect(xml).toContain('type="rss"');
    expect(xml).toContain('xmlUrl="https://outlet-0.example/rss?a=1&amp;b=0"');
  });
});

describe('sourcesFromOpml', () => {
  it.each([
    [
      'a plain list',
      opml(outline('text="One" xmlUrl="https://one.example/rss"')),
      ['one-example one-example-und und https://one.example/rss'],
    ],
    [
      'attributes in other cases',
      opml(outline('TEXT="One" XMLURL="https://one.example/rss" LANGUAGE="hy"')),
      ['one-example one-example-hy hy https://one.example/rss'],
    ],
    [
      'folders, however deep',
      opml(outline('text="A"', outline('text="B"', outline('xmlUrl="https://one.example/rss"')))),
      ['one-example one-example-und und https://one.example/rss'],
    ],
    [
      'two feeds of one host as one source',
      opml(outline('xmlUrl="https://one.example/hy" language="hy"') + outline('xmlUrl="https://www.one.example/ru" language="ru"')),
      ['one-example one-example-hy hy https://one.example/hy', 'one-example one-example-ru ru https://www.one.example/ru'],
    ],
    [
      'two feeds of one host and language',
      opml(outline('xmlUrl="https://one.example/a"') + outline('xmlUrl="https://one.example/b"')),
      ['one-example one-example-und und https://one.example/a', 'one-example one-example-und-2 und https://one.example/b'],
    ],
    [
      'language codes with underscores',
      opml(outline('xmlUrl="https://one.example/a" language="en_US"')),
      ['one-example one-example-en-us en-US https://one.example/a'],
    ],
    [
      'entities in addresses',
      opml(outline('xmlUrl="https://one.example/?a=1&amp;b=2"')),
      ['one-example one-example-und und https://one.example/?a=1&b=2'],
    ],
    [
      'bare ampersands',
      opml(outline('xmlUrl="https://one.example/?a=1&b=2"')),
      ['one-example one-example-und und https://one.example/?a=1&b=2'],
    ],
    [
      'unclosed outlines',
      '<opml><body><outline xmlUrl="https://one.example/rss">',
      ['one-example one-example-und und https://one.example/rss'],
    ],
  ])('reads %s', (_, xml, expected) => {
    expect(feedsOf(sourcesFromOpml(xml).sources)).toEqual(expected);
  });

  it('puts what a plain list does not say where a person can see it', () => {
    const [source] = sourcesFromOpml(opml(outline('text="One" htmlUrl="https://one.example/" xmlUrl="https://one.example/rss"'))).sources;
    expect(source).toMatchObject({ name: 'One', country: 'ZZ', side: 'INT', ownership: 'independent', homepage: 'https://one.example/' });
  });

  it('takes the same address once, in whatever spelling', () => {
    const xml = opml(outline('xmlUrl="https://one.example/rss" language="hy"') + outline('xmlUrl="http://www.One.example/rss/"'));
    expect(sourcesFromOpml(xml)).toMatchObject({ merged: [{ url: 'http://www.One.example/rss/', feedId: 'one-example-hy' }], refused: [] });
  });

  describe('beside sources that are known', () => {
    const known = [
      sourceSchema.parse({
        id: 'herald',
        name: 'Herald',
        country: 'AM',
        side: 'AM',
        ownership: 'private',
        homepage: 'https://herald.example',
        feeds: [
          { id: 'herald-hy', url: 'https://herald.example/hy/rss', lang: 'hy' },
          { id: 'herald-gn', url: 'https://news.google.com/rss/search?q=herald', lang: 'en', kind: 'pointer' },
        ],
      }),
      sourceSchema.parse({
        id: 'bell',
        name: 'Bell',
        country: 'AM',
        side: 'AM',
        ownership: 'private',
        feeds: [{ id: 'bell-en', url: 'https://news.google.com/rss/search?q=bell', lang: 'en', kind: 'pointer' }],
      }),
    ];

    it('adds, joins and merges', () => {
      const xml = opml(
        outline('xmlUrl="http://www.herald.example/hy/rss/"') +
          outline('xmlUrl="https://feeds.herald.example/en" htmlUrl="https://www.herald.example/" language="en"') +
          outline('text="New" xmlUrl="https://new.example/rss"') +
          outline('text="Third" xmlUrl="https://news.google.com/rss/search?q=third"'),
      );
      const { sources, joined, merged, refused } = sourcesFromOpml(xml, known);
      expect(merged).toEqual([{ url: 'http://www.herald.example/hy/rss/', feedId: 'herald-hy' }]);
      expect(joined).toMatchObject([{ sourceId: 'herald', feeds: [{ id: 'herald-en', url: 'https://feeds.herald.example/en' }] }]);
      expect(sources).toMatchObject([{ id: 'new-example' }, { id: 'news-google-com', feeds: [{ kind: 'pointer' }] }]);
      expect(refused).toEqual([]);
    });

    it('adds nothing of what they wrote themselves', () => {
      expect(sourcesFromOpml(sourcesToOpml(known), known)).toMatchObject({ sources: [], joined: [], merged: [{}, {}, {}], refused: [] });
    });

    it('gives new sources and feeds ids that are free', () => {
      const xml = `<opml xmlns:c="urn:corridor-watch:opml:1"><body>${outline('text="A"', outline('xmlUrl="https://herald-hy.example/rss" c:id="herald-hy"'))}</body></opml>`;
      expect(feedsOf(sourcesFromOpml(xml, known).sources)).toEqual(['herald-hy-example herald-hy-2 und https://herald-hy.example/rss']);
    });
  });

  it.each([
    ['one folder', opml(outline('text="Armenia"', outline('xmlUrl="https://one.example/rss"'))), ['Armenia']],
    [
      'folders in folders',
      opml(outline('text="Caucasus"', outline('text="Armenia"', outline('xmlUrl="https://one.example/rss"')))),
      ['Caucasus/Armenia'],
    ],
    ['categories', opml(outline('xmlUrl="https://one.example/rss" category="/Press/Daily, road,,/"')), ['Press/Daily', 'road']],
    [
      'both, each once',
      opml(outline('text="Press, daily"', outline('xmlUrl="https://one.example/rss" category="Press  daily,b"'))),
      ['Press daily', 'b'],
    ],
    [
      'no more than ten',
      opml(outline(`xmlUrl="https://one.example/rss" category="${Array.from({ length: 30 }, (_, i) => i)}"`)),
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ],
    ['none', opml(outline('xmlUrl="https://one.example/rss"')), undefined],
  ])('keeps %s', (_, xml, expected) => {
    expect(sourcesFromOpml(xml).sources[0]?.feeds[0]?.categories).toEqual(expected);
  });

  it('reads bytes in the charset they are in', () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?><opml><body><outline text="#" xmlUrl="https://one.example/rss"/></body></opml>`;
    const bytes = Buffer.concat(
      xml.split('#').flatMap((part, at) => (at === 0 ? [Buffer.from(part)] : [Buffer.from([0xcf, 0xf3, 0xf2, 0xfc]), Buffer.from(part)])),
    );
    expect(sourcesFromOpml(bytes).sources[0]?.name).toBe('Путь');
    expect(sourcesFromOpml(Buffer.from(`\ufeff${xml.replace('#', 'Путь')}`, 'utf16le')).sources[0]?.name).toBe('Путь');
  });

  it.each([
    ['an address that is none', opml(outline('xmlUrl="rss"')), 'rss: not an http or https address'],
    ['a scheme that is not http', opml(outline('xmlUrl="file:///etc/passwd"')), 'file:///etc/passwd: not an http or https address'],
    [
      'a language that is none',
      opml(outline('xmlUrl="https://one.example/rss" language="1"')),
      'https://one.example/rss: lang: languages are',
    ],
    [
      'a page that a reader takes apart',
      opml(outline('type="HTML+XPath" xmlUrl="https://one.example/news"')),
      'https://one.example/news: a page that its reader takes apart',
    ],
    ['another list', opml(outline('type="include" url="https://one.example/more.opml"')), 'https://one.example/more.opml: another list'],
    ['a link', opml(outline('type="link" url="https://one.example/"')), 'https://one.example/: a link'],
    ['an empty file', '', 'no outline with an xmlUrl'],
    ['something else', '{"sources": []}', 'no outline with an xmlUrl'],
    ['nesting without end', '<outline text="a">'.repeat(5000), 'deeper than 40 levels'],
    ['open tags without end', `<opml>${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}`, 'tags that are open at once'],
    ['too many', opml('<outline text="a"/>'.repeat(20_001)), 'after the first 20000'],
    ['too long', ' '.repeat(6 * 1024 * 1024), 'longer than'],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${opml(outline('text="&b;&b;"'))}`,
      'no outline with an xmlUrl',
    ],
  ])('refuses %s in words', (_, xml, expected) => {
    expect(sourcesFromOpml(xml).refused.join('\n')).toContain(expected);
  });

  it('reads no files that an entity names', () => {
    const xml = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${opml(outline('text="&a;" xmlUrl="https://one.example/rss"'))}`;
    expect(sourcesFromOpml(xml).sources[0]?.name).toBe('&a;');
  });

  it('never throws, and gives only sources the catalogue would take', () => {
    const pieces = fc.constantFrom(
      '<outline ',
      'xmlUrl="https://a.example/',
      '"',
      '>',
      '/>',
      '</outline>',
      'xmlns:c="urn:corridor-watch:opml:1"',
      ' c:id="x"',
      ' language="ka"',
      '&#0;',
      '<![CDATA[',
      '<!--',
      '<opml ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 }))), (parts) => {
        for (const source of sourcesFromOpml(parts.join('')).sources) expect(sourceSchema.safeParse(source).success).toBe(true);
      }),
    );
  });
});

/** Sources with their fields in one order and without absent ones. */
function sorted(sources: readonly Source[]): unknown {
  const inOrder = (value: object): object =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return sources.map((source) => inOrder({ ...source, feeds: source.feeds.map(inOrder) }));
}
