import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StemTrie } from './stem-trie.ts';

const valueAt = (trie: StemTrie, word: string): number => {
  let node = 0;
  for (let i = 0; i < word.length && node >= 0; i++) node = trie.step(node, word.charCodeAt(i));
  return node < 0 ? -1 : trie.valueOf(node);
};

describe('StemTrie', () => {
  it('carries what a map carries, however much it grows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 400 }), (words) => {
        const trie = new StemTrie();
        words.forEach((word, i) => {
          trie.insert(word, i + 1);
        });
        words.forEach((word, i) => {
          expect(valueAt(trie, word)).toBe(i + 1);
        });
        expect(valueAt(trie, `${words.join('')}x`)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the first number of a stem', () => {
    const trie = new StemTrie();
    expect(trie.insert('կապ', 3)).toBe(3);
    expect(trie.insert('կապ', 9)).toBe(3);
  });
});
