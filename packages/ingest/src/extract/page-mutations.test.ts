import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const sentence = 'The bridge over the northern river was closed at noon, and drivers had to take the long road around the hills.';

/** A page as news systems build them, with everything that a mutation may tear apart. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge closed at noon | Valley Courier</title>
  <meta property="og:title" content="Bridge closed at noon"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge closed at noon","datePublished":"2025-11-14T23:40:00+04:00","author":[{"@type":"Person","name":"Lena Marsh"}],"articleBody":"${sentence}"}</script>
  <style>.a{b:c}</style></head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
  <main><article class="story"><h1>Bridge closed at noon</h1><p class="byline">By Lena Marsh</p><time datetime="2025-11-14">14 November 2025</time>
  <figure><img src="a.jpg"><figcaption>The bridge. Photo: Courier</figcaption></figure><div itemprop="articleBody"><p>${sentence}</p><p>${sentence} Again.</p>
  <blockquote><p>“${sentence}”</p></blockquote><ul><li>one way in the morning</li><li>none at night</li></ul><table><tr><td>Monday</td><td>closed</td></tr></table>
  <h2>What comes next</h2><p>${sentence} Later.</p><!-- end --></div></article><section><h3>Related stories</h3><a href="/a"><h4>Grain prices fall again</h4></a></section>
  <div class="comments"><h3>2 comments</h3><div><p>${sentence} Never.</p><a>Reply</a></div><div><p>I agree.</p><a>Reply</a></div></div></main>
  <form><input type="email"><button>Subscribe</button></form><footer>© Valley Courier</footer></body></html>`;
const bytes = new TextEncoder().encode(page);

/** Cuts a stretch out, doubles it, puts it elsewhere or replaces its bytes. */
const mutation = fc.record({
  kind: fc.constantFrom('cut', 'double', 'move', 'scramble'),
  at: fc.nat(bytes.length - 1),
  length: fc.integer({ min: 1, max: 400 }),
  to: fc.nat(bytes.length - 1),
  filling: fc.uint8Array({ minLength: 1, maxLength: 12 }),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(whole: Uint8Array, { kind, at, length, to, filling }: Mutation): Uint8Array {
  const [before, part, after] = [whole.slice(0, at), whole.slice(at, at + length), whole.slice(at + length)];
  if (kind === 'cut') return joined([before, after]);
  if (kind === 'double') return joined([before, part, part, after]);
  if (kind === 'scramble') return joined([before, filling, after]);
  const rest = joined([before, after]);
  return joined([rest.slice(0, to), part, rest.slice(to)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('a damaged page', () => {
  it('is read without an exception, into clean paragraphs', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
        const damaged = mutations.reduce(mutate, bytes);
        const { text, verdict, publishedDate } = extractPage(damaged, {
          contentType: 'text/html; charset=utf-8',
          url: 'https://outlet.example/a',
        });
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\n{3}|[ \t]\n/);
        expect(publishedDate ?? '2025-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(verdict).toEqual(expect.any(String));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its text whatever is missing around it', () => {
    const around =
      page.match(
        /<\/?(html|head|body|header|nav|ul|main|article|section|figure|footer|form|div|style|time|p)\b[^>]*>|<p class="byline">[^<]*<\/p>/g,
      ) ?? [];
    fc.assert(
      fc.property(fc.subarray(around), (missing) => {
        const { text } = extract(missing.reduce((whole, piece) => whole.replace(piece, ''), page));
        expect(text).toContain(sentence);
      }),
      { numRuns: 300 },
    );
  });
});

function extract(markup: string) {
  return extractPage(new TextEncoder().encode(markup), { contentType: 'text/html; charset=utf-8', url: 'https://outlet.example/a' });
}
