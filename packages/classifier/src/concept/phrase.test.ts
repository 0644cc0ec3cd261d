import { describe, expect, it } from 'vitest';
import { phrasePattern } from '../dossier/concepts-file.ts';
import { parsePhrase } from './phrase.ts';

describe('parsePhrase', () => {
  it.each<[string, string, readonly [string, boolean, number][]]>([
    ['a word', 'peace', [['peace', false, 0]]],
    ['a stem', 'reject*', [['reject', true, 0]]],
    [
      'two words',
      'red line*',
      [
        ['red', false, 0],
        ['line', true, 0],
      ],
    ],
    [
      'a gap',
      'turn* .. down',
      [
        ['turn', true, 0],
        ['down', false, 3],
      ],
    ],
    [
      'a hyphen divides',
      'north-south*',
      [
        ['north', false, 0],
        ['south', true, 0],
      ],
    ],
    ['folded', 'Dəstək*', [['destek', true, 0]]],
    ['Persian without its joiner', 'می‌پذیر*', [['میپذیر', true, 0]]],
  ])('%s', (_, source, words) => {
    expect(parsePhrase(source).words.map(({ text, isStem, gap }) => [text, isStem, gap])).toEqual(words);
  });

  it('marks a form that is negated in itself', () => {
    expect(parsePhrase('~չի ընդունում').isNegated).toBe(true);
  });
});

describe('phrasePattern', () => {
  it.each([
    ['a star inside a word', 'un*able'],
    ['a gap at the end', 'turn ..'],
    ['a gap at the head', '.. turn'],
    ['too many words', 'a b c d e f g'],
  ])('refuses %s', (_, pattern) => {
    expect(phrasePattern.safeParse(pattern).success).toBe(false);
  });
});
