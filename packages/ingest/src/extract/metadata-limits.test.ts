import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

/** Each takes a quarter of a second on a calm machine; what is quadratic takes minutes. */
const DEADLINE_MILLIS = 5000;
const PROSE =
  '<p>The ferry sailed again on Monday morning after eleven weeks in the yard, the harbour office said to the press.</p>'.repeat(4);

function read(markup: string, url = 'https://outlet.example/n/7') {
  return extractPage(Buffer.from(markup), { contentType: 'text/html; charset=utf-8', url });
}

function expectInBounds(markup: string, url?: string): void {
  const page = read(markup, url);
  const bounds = [
    [page.title, 600],
    [page.standfirst, 1200],
    [page.byline, 600],
    [page.siteName, 80],
    [page.canonicalUrl, 6000],
    [page.lang, 3],
  ] as const;
  for (const [text, longest] of bounds) {
    expect(text?.length ?? 0).toBeLessThanOrEqual(longest);
    expect(text ?? 'none').toMatch(/^[^\u0000-\u001f\u007f-\u009f]+$/);
  }
  expect(page.publishedDate ?? '2000-01-01').toMatch(/^(199[5-9]|20[0-4]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  for (const instant of [page.publishedAt, page.modifiedAt]) if (instant) expect(new Date(instant).toISOString()).toBe(instant);
}

const text = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    'By Ada Lorne and Ben Oakes',
    'Von Ada Lorne (dpa)',
    'Lorne, Ada',
    '8 August 2025, 14:30',
    '2025-08-08T14:30:00+25:99',
    '31.02.2025',
    '۱۷ مرداد ۱۴۰۴',
    '令和7年8月8日',
    '0001-01-01T00:00:00Z',
    '9999999999999',
    '\u0000\u0007\u009f',
    '&amp;amp;#0;&#x1f;',
    'https://[',
    '(((((((((',
    ' | - | » ',
  ),
);
const shapes: readonly ((value: string) => string)[] = [
  (value) => `<meta name="author" content="${value}">`,
  (value) => `<meta property="article:published_time" content="${value}">`,
  (value) => `<meta property="og:title" content="${value}"><meta property="og:site_name" content="${value}">`,
  (value) => `<title>${value}</title>`,
  (value) => `<html lang="${value}">`,
  (value) => `<link rel="canonical" href="${value}"><base href="${value}">`,
  (value) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: value, author: [value, { name: value }], datePublished: value, publisher: { name: value } })}</script>`,
  (value) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"${value}"},"datePublished":"${value}","x":"y" "z"}</script>`,
  (value) => `<script>{"publishDate":"${value}","author":"${value}"}</script>`,
  (value) => `<div class="byline">${value}</div>`,
  (value) => `<time datetime="${value}">${value}</time>`,
  (value) => `<span class="date" title="${value}" data-x-date="${value}">${value}</span>`,
  (value) => `<h1>${value}</h1><p class="standfirst">${value}</p>`,
  (value) => `<p>${value}</p>`,
];

describe('metadata of any page', () => {
  it('stay in bounds, whatever the markup', () => {
    const piece = fc.tuple(fc.nat({ max: shapes.length - 1 }), text).map(([shape, value]) => shapes[shape]?.(value) ?? '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.webUrl({ withQueryParameters: true }), (pieces, url) => {
        expectInBounds(pieces.join('') + PROSE, url);
      }),
      { numRuns: 400 },
    );
  });

  const long = 300_000;
  it.each([
    ['a title of bars', `<title>${'a | '.repeat(long)}</title>`],
    ['a heading of brackets', `<h1>${'('.repeat(long)}</h1>`],
    ['an author of brackets', `<meta name="author" content="${'('.repeat(4000)}">`],
    ['an author of short words', `<meta name="author" content="By ${'Ab '.repeat(1300)}">`],
    [
      'twenty thousand authors',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: Array.from({ length: 20_000 }, (_, at) => ({ name: `Ada Lorne${at}` })) })}</script>`,
    ],
    ['open objects', `<script type="application/ld+json">${'{"@type":"NewsArticle","author":'.repeat(15_000)}</script>`],
    ['spaces in JSON-LD', `<script type="application/ld+json">{"a":1}${' '.repeat(500_000)}x</script>`],
    ['backslashes in JSON-LD', `<script type="application/ld+json">{"a":"${'\\'.repeat(500_000)}</script>`],
    ['open authors in a script', `<script>${'"author":{"name":'.repeat(30_000)}</script>`],
    ['dates begun in a script', `<script>${'published_'.repeat(60_000)}</script>`],
    ['boxes with authors and dates', '<span class="author meta date">By Ada Lorne 12.12.</span>'.repeat(20_000)],
    ['lines that nearly sign', '<p>by A B 2025 x</p>'.repeat(30_000)],
    ['class names without end', `<div class="author date ${'a-'.repeat(5000)}">x 1 1</div>`.repeat(100)],
    ['an address without end', `<link rel="canonical" href="/${'a'.repeat(500_000)}">`],
  ])(
    'are read before the deadline: %s',
    (_, markup) => {
      expectInBounds(`${markup}<h1>Ferry returns to the harbour</h1>${PROSE}`);
    },
    DEADLINE_MILLIS,
  );
});
