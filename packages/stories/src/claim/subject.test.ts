import { describe, expect, it } from 'vitest';
import { groupedBy, sharedThings, subjectIndex, subjectOf } from './subject.ts';

describe('sharedThings', () => {
  it.each<[string, readonly string[], readonly string[], number]>([
    ['the same thing', ['syunik', 'goris'], ['syunik'], 1],
    ['a thing named twice once', ['syunik', 'syunik'], ['syunik', 'syunik'], 1],
    ['a name with and without capitals', ['n:shrmtv'], ['m:shrmtv'], 1],
    ['two words without capitals not', ['m:shrmtv'], ['m:shrmtv'], 0],
    ['a word that stands with a capital elsewhere in the sentence', ['m:shrmtv', 'n:shrmtv'], ['m:shrmtv'], 1],
    ['nothing', [], ['syunik'], 0],
  ])('counts %s', (_name, a, b, expected) => {
    expect(sharedThings(subjectOf(a), subjectOf(b))).toBe(expected);
    expect(sharedThings(subjectOf(b), subjectOf(a))).toBe(expected);
  });
});

it('groups in order', () =>
  expect([...groupedBy(['ab', 'c', 'ad'], (s) => s.charAt(0))]).toEqual([
    ['a', ['ab', 'ad']],
    ['c', ['c']],
  ]));

it('finds what shares a thing, once', () => {
  const near = subjectIndex(['a b', 'b c', 'd'], (text) => subjectOf(text.split(' ')));
  expect([...near(subjectOf(['a', 'b']))]).toEqual(['a b', 'b c']);
});
