import { describe, expect, it } from 'vitest';
import { ruleSchema, vetoSchema } from '../dossier/themes-file.ts';
import { scoreRules } from './score.ts';
import type { SentenceSignals } from './signal.ts';

const sentence = (index: number, clauses: readonly (readonly string[])[], isTitle = false): SentenceSignals => ({
  index,
  isTitle,
  span: { field: isTitle ? 'title' : 'text', start: index * 100, end: index * 100 + 99 },
  signals: clauses.flatMap((keys, clause) =>
    keys.map((key) => ({ keys: [key], evidence: { field: 'text' as const, start: 0, end: 1 }, sentence: index, clause })),
  ),
});

const rule = (fields: object) => ruleSchema.parse({ id: 'r', within: 'sentence', all: ['entity:a', 'concept:b'], weight: 0.5, ...fields });
const article = [sentence(0, [['entity:a']], true), sentence(1, [['entity:a'], ['concept:b']]), sentence(2, [['entity:a', 'concept:b']])];

describe('scoreRules', () => {
  it.each<[string, object, number]>([
    ['a sentence', {}, 0.5],
    ['more than one hit', { atMost: 2 }, 0.75],
    ['a clause', { within: 'clause', atMost: 5 }, 0.5],
    ['the title', { within: 'title' }, 0],
    ['title and lead', { within: 'lead' }, 0.5],
    ['neighbours', { within: 'neighbours', atMost: 5 }, 0.75],
    ['the article', { within: 'article' }, 0.5],
    ['an alternative', { all: ['entity:x | entity:a'], atMost: 1 }, 0.5],
    ['something that must not be there', { none: ['concept:b'] }, 0],
  ])('%s', (_, fields, score) => {
    expect(scoreRules(article, { threshold: 0.5, rules: [rule(fields)], vetoes: [] }).score).toBeCloseTo(score);
  });

  it('strikes out what a veto holds in the same sentence and says so', () => {
    const veto = vetoSchema.parse({ id: 'v', within: 'clause', all: ['entity:a', 'concept:b'] });
    const scored = scoreRules(article, { threshold: 0.5, rules: [rule({ atMost: 2 })], vetoes: [veto] });
    expect(scored.counted.map((hit) => hit.sentence)).toEqual([1]);
    expect(scored.vetoed.map(({ hit, veto: id }) => [hit.sentence, id])).toEqual([[2, 'v']]);
  });

  it('refuses the whole by a veto within the article', () => {
    const veto = vetoSchema.parse({ id: 'v', within: 'article', all: ['concept:b'] });
    expect(scoreRules(article, { threshold: 0.5, rules: [rule({})], vetoes: [veto] }).refusedBy).toBe('v');
  });
});
