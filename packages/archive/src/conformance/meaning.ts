import { queryForms } from '@corridor/language';
import { fixedClock } from '@corridor/model';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { parseQuery } from '../query/parse-query.ts';
import { boundsOf } from '../query/period.ts';
import type { QueryNode } from '../query/syntax.ts';
import { exactTokens, stemTokens } from '../store/indexed-text.ts';
import { fill, polledAt, type Sample, sampleSources, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const now = Date.parse(polledAt);

/** Whether a sample is found, read off the tree word by word, without any index. */
const isFound = (node: QueryNode, sample: Sample): boolean => {
  if (node.kind === 'everything') return true;
  if (node.kind === 'not') return !isFound(node.part, sample);
  if (node.kind === 'word') {
    const stems = [...stemTokens(sample.title, sample.lang), ...stemTokens(sample.text, sample.lang)];
    return queryForms(node.text).some((form) => stems.includes(form));
  }
  if (node.kind === 'phrase' || node.kind === 'prefix') return [sample.title, sample.text].some((text) => holds(exactTokens(text), node));
  if (node.kind === 'field') return node.values.some((value) => valuesOf(sample, node.field).includes(value.text));
  if (node.kind === 'date') return isDated(node, Date.parse(sample.publishedAt));
  return node.kind === 'and' ? node.parts.every((part) => isFound(part, sample)) : node.parts.some((part) => isFound(part, sample));
};

const isDated = (node: Extract<QueryNode, { kind: 'date' }>, dated: number): boolean =>
  node.periods.some((period) => {
    const { from, to } = boundsOf(period, 'UTC', now);
    return node.field === 'before' ? dated < from : dated >= from && (node.field === 'after' || dated < to);
  });

const holds = (words: readonly string[], { kind, text }: { readonly kind: string; readonly text: string }): boolean => {
  const wanted = exactTokens(text);
  return words.some((_, at) =>
    wanted.every((one, k) => {
      const word = words[at + k];
      return kind === 'prefix' && k === wanted.length - 1 ? word?.startsWith(one) === true : word === one;
    }),
  );
};

const valuesOf = (sample: Sample, field: string): readonly string[] => {
  const source = sampleSources.find((one) => one.id === sample.source);
  const values: Readonly<Record<string, readonly (string | undefined)[]>> = {
    theme: sample.themes,
    entity: [...sample.entities, ...(sample.names ? ['tripp'] : [])],
    name: (sample.names ?? []).map(([name]) => name),
    actor: (sample.positions ?? []).map(([actor]) => actor),
    source: [sample.source],
    side: [source?.side],
    lang: [sample.lang],
    country: [source?.country],
    story: [sample.story],
    relevance: [sample.relevance],
    format: [sample.format ?? 'news'],
  };
  return (values[field] ?? []).filter((value) => value !== undefined);
};

/** Terms of every kind, most of them found somewhere in the samples. */
export const queryTerms = [
  ...[
    'corridor',
    'corridors',
    'route',
    'declaration',
    'goals',
    'koridor',
    'коридор',
    'правительства',
    'միջանցք',
    'դիմում',
    'dəhliz',
    'დერეფანი',
    'مرز',
    'دالان',
    'unheard',
  ],
  ...['"transit route"', '"the corridor"', '"Iran would block"', '"правительство изучает"', 'corr*', 'კო*', 'თბ*', 'negot*', 'dəh*'],
  ...[
    'theme:corridor',
    'theme:peace-accord,us-mediation',
    'theme:iranian-opposition',
    'entity:tripp',
    'entity:armenia',
    'name:trump-route',
    'actor:iran',
  ],
  ...[
    'source:potomac-post',
    'side:IR',
    'side:AM,AZ',
    'lang:en',
    'lang:hy,ka',
    'country:TR',
    'story:s-tehran',
    'relevance:none',
    'relevance:direct',
    'format:analysis',
  ],
  ...['after:2025-08-09', 'before:2025-08-10', 'on:2025-08-09', 'after:PT4H', 'before:P1D', 'on:2025'],
];

/** Queries put together at random of these terms, with brackets, AND, OR and NOT. */
export const queriesOf = (terms: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      terms,
      fc.tuple(tie('query'), fc.constantFrom(' ', ' AND ', ' OR ', ' -', ' AND NOT '), tie('query')).map((parts) => `(${parts.join('')})`),
      tie('query').map((part) => `-${part}`),
    ),
  })).query;

/** Random queries mean what they say: the index finds what reading every article would. */
export const describeMeaning = (open: OpenEmpty): void => {
  describe('meaning', () => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await open(fixedClock(polledAt));
      await fill(archive);
    });
    afterAll(() => archive.close());

    it('is the same as reading every article, for any query', async () => {
      await fc.assert(
        fc.asyncProperty(queriesOf(fc.constantFrom(...queryTerms)), async (text) => {
          const { root } = parseQuery(text);
          const expected = samples.filter((sample) => isFound(root, sample)).map((sample) => sample.key);
          const { hits, total } = await archive.search(text, { limit: 100 });
          expect(hits.map((hit) => hit.key)).toEqual(expected.toReversed());
          expect(total).toBe(expected.length);
        }),
        { numRuns: 500 },
      );
    });
  });
};
