import { fixedClock } from '@corridor/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { manySamples } from './many.ts';
import { queriesOf, queryTerms } from './meaning.ts';
import { fill, polledAt, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

/** Articles beside the samples: enough that random queries find from none to all. */
const MORE_ARTICLES = 250;
const QUERIES = 600;

const zones = ['UTC', 'Asia/Yerevan', 'America/New_York', 'Asia/Kathmandu'];
const steps = ['day', 'week', 'month'] as const;

/** Words, exact phrases and beginnings of words cut from the articles themselves. */
const cutFrom = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(200), fc.integer({ min: 1, max: 4 }), fc.constantFrom('word', 'phrase', 'beginning'))
    .map((cut) => {
      const [text, at, length, kind] = cut;
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? ['corridor'];
      const run = Array.from({ length }, (_, k) => words[(at + k) % words.length] ?? '');
      const first = run[0] ?? '';
      if (kind === 'phrase') return `"${run.join(' ')}"`;
      return kind === 'beginning' && first.length > 2 ? `${first.slice(0, 2 + (at % (first.length - 1)))}*` : first;
    });

/** Two engines that were told the same answer the same, to the last mark in a snippet. */
export const describeParity = (openOne: OpenEmpty, openOther: OpenEmpty): void => {
  describe('two engines with the same articles', () => {
    const all = [...samples, ...manySamples(MORE_ARTICLES)];
    const queries = queriesOf(fc.oneof(fc.constantFrom(...queryTerms), cutFrom(all.flatMap((one) => [one.title, one.text]))));
    let one: Archive;
    let other: Archive;
    beforeAll(async () => {
      [one, other] = await Promise.all([openOne(fixedClock(polledAt)), openOther(fixedClock(polledAt))]);
      expect(await fill(one, all)).toEqual(await fill(other, all));
    });
    afterAll(() => Promise.all([one.close(), other.close()]));

    const both = async <T>(ask: (archive: Archive) => Promise<T>): Promise<T> => {
      const [left, right] = await Promise.all([ask(one), ask(other)]);
      expect(right).toEqual(left);
      return left;
    };

    it('give the same ids in the same order, totals, facets, series and notes for any query', async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(queries, fc.constantFrom(...zones), fc.constantFrom(...steps), async (query, zone, series) => {
          found += (await both((archive) => archive.search(query, { limit: 10, facets: true, series, zone }))).total;
          await both((archive) => archive.searchIds(query, zone));
        }),
        { numRuns: QUERIES },
      );
      // Queries that find nothing, or everything, would prove little.
      expect(found / QUERIES).toBeGreaterThan(all.length / 50);
      expect(found / QUERIES).toBeLessThan(all.length);
    });

    it('give the same ledgers of positions and names for any query', async () => {
      await fc.assert(
        fc.asyncProperty(queries, async (query) => {
          await both((archive) => archive.positions({ query, limit: 50 }));
          await both((archive) => archive.names({ query }));
        }),
        { numRuns: QUERIES / 6 },
      );
    });

    it('find the same by relevance, whatever its order', async () => {
      await fc.assert(
        fc.asyncProperty(queries, async (query) => {
          await both(async (archive) => {
            const { hits } = await archive.search(query, { order: 'relevance', limit: 1000 });
            return hits.map((hit) => hit.id).sort((a, b) => a - b);
          });
        }),
        { numRuns: QUERIES / 20 },
      );
    });

    it('hold the same records, receipts and counts', async () => {
      const ids = await both((archive) => archive.searchIds(''));
      await both((archive) => archive.articles(ids));
      await both((archive) => archive.counts());
      await both((archive) => archive.receipt({ from: '2025-06-01T00:00:00Z', to: '2025-09-01T00:00:00Z' }));
      await both((archive) => archive.articlesPublished({ from: '2025-08-01T00:00:00Z', to: '2025-08-05T00:00:00Z' }));
      await both((archive) => archive.sourceHealth());
    });
  });
};
