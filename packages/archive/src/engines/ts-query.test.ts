import { describe, expect, it } from 'vitest';
import type { TextQuery } from '../query/text-query.ts';
import { tsQuery } from './ts-query.ts';

const word = (...tokens: string[]): TextQuery => ({ kind: 'exact', tokens });

describe('a text query as a tsquery', () => {
  it.each<[what: string, query: TextQuery, literal: string]>([
    ['forms of a word', { kind: 'stems', sequences: [['road'], ['yol']] }, "('road' | 'yol')"],
    ['parts side by side', { kind: 'stems', sequences: [['a', 'b']] }, "('a' <-> 'b')"],
    ['an exact phrase', word('the', 'roads'), "'=the' <-> '=roads'"],
    ['a beginning', { kind: 'prefix', tokens: ['the', 'ro'] }, "'=the' <-> '=ro':*"],
    ['no word at all is in no text', word(), "'='"],
    ['no beginning at all', { kind: 'prefix', tokens: [] }, "'='"],
    ['and', { kind: 'and', parts: [word('a'), word('b', 'c')] }, "('=a') & ('=b' <-> '=c')"],
    ['or', { kind: 'or', parts: [word('a'), word('b')] }, "('=a') | ('=b')"],
    ['but not', { kind: 'minus', from: word('a'), without: word('b') }, "('=a') & !('=b')"],
    ['what would end a lexeme', word("o'n | x"), "'=o''n | x'"],
  ])('%s', (_, query, literal) => {
    expect(tsQuery(query)).toBe(literal);
  });
});
