import { CorridorError } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from './article.ts';

const line = (fields: Record<string, unknown>): string => JSON.stringify({ id: 'a', title: 'Title', text: 'Text', ...fields });
const problemOf = (text: string): CorridorError => {
  try {
    readArticles({ name: 'set.jsonl', text });
  } catch (error) {
    if (error instanceof CorridorError) return error;
    throw error;
  }
  throw new Error('was read without a complaint');
};

describe('readArticles', () => {
  it('reads a line with all fields and one with the least', () => {
    const text = `${line({ id: 'x', url: 'https://a.example/1', lang: 'hy', date: '2025-08-09', publisher: 'A' })}\n\n${line({ id: 7 })}\n`;
    expect(readArticles({ name: 'set.jsonl', text })).toEqual([
      { id: 'x', url: 'https://a.example/1', lang: 'hy', date: '2025-08-09', title: 'Title', text: 'Text', publisher: 'A' },
      { id: '7', url: null, lang: 'und', date: null, title: 'Title', text: 'Text', publisher: null },
    ]);
  });

  it.each([
    ['not JSON', `${line({})}\n{"id": `, /^set\.jsonl:2: is not a JSON object/],
    ['a list', '[1]', /^set\.jsonl:1: /],
    ['no id', JSON.stringify({ title: 'T', text: 'x' }), /^set\.jsonl:1: id:/],
    ['no title', JSON.stringify({ id: 'a', text: 'x' }), /^set\.jsonl:1: title:/],
    ['a date that is none', line({ date: 'yesterday' }), /^set\.jsonl:1: date: is not an ISO 8601/],
    ['a language that is none', line({ lang: 'the language' }), /^set\.jsonl:1: lang: is not a BCP 47/],
    ['an id twice', `${line({})}\n\n${line({})}`, /^set\.jsonl:3: id "a" already stands on line 1/],
    ['an empty file', '\n \n', /^set\.jsonl: holds no article/],
  ])('refuses %s', (_case, text, message) => {
    const problem = problemOf(text);
    expect(problem.code).toBe('input-invalid');
    expect(problem.message).toMatch(message);
  });

  it('reads any text or refuses it with a code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          return readArticles({ name: 'set.jsonl', text }).length > 0;
        } catch (error) {
          return error instanceof CorridorError && error.code === 'input-invalid';
        }
      }),
    );
  });
});
