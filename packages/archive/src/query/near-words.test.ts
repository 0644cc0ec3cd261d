import { describe, expect, it } from 'vitest';
import { askedWords, nearWord } from './near-words.ts';
import { parseQuery } from './parse-query.ts';

const vocabulary = ['Tehran', 'Teheran', 'Zangezur', 'Velayati', 'Iran', 'Երևան', 'تهران', 'Зангезурский'];

describe('nearWord', () => {
  it.each([
    ['a letter too many', 'tehrann', 'Tehran'],
    ['a letter missing', 'zangzur', 'Zangezur'],
    ['two letters of a long word', 'zangezzurr', 'Zangezur'],
    ['another script', 'зангезуркий', 'Зангезурский'],
    ['known already', 'tehran', null],
    ['two letters of a short word', 'tahrun', null],
    ['another word', 'budget', null],
    ['too short to tell', 'irn', null],
    ['absurdly long', 'tehran'.repeat(50), null],
  ])('%s', (_name, word, expected) => expect(nearWord(word, vocabulary)).toBe(expected));
});

describe('askedWords', () => {
  it.each([
    ['words', 'road tehrann', ['road', 'tehrann']],
    ['what is excluded', 'road -tehrann', ['road']],
    ['either', 'road OR rail', ['road', 'rail']],
    ['phrases and fields', '"the road" theme:corridor rail', ['rail']],
  ])('%s', (_name, query, expected) => expect(askedWords(parseQuery(query).root)).toEqual(expected));
});
