import { fold, tokenize } from '@corridor/language';
import type { EvidenceField } from '@corridor/model';

/** Zero-width non-joiner: optional inside Persian words. */
export const ZWNJ = 0x200c;

/** A field of an article, folded and cut into words once for all that read it. */
export interface FieldWords {
  readonly field: EvidenceField;
  readonly original: string;
  readonly folded: string;
  /** Offsets into `folded` of word `i`: `starts[i]`, `ends[i]`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
  /** Word `i`, folded, without zero-width non-joiners. */
  readonly texts: readonly string[];
  /** From an offset of `folded` to the offset of `original`. */
  readonly map: Uint32Array;
}

/** Folds and cuts a field. Linear. */
export const wordsOf = (field: EvidenceField, original: string): FieldWords => {
  const { text, map } = fold(original);
  const tokens = tokenize(text);
  const starts = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  tokens.forEach((token, i) => {
    starts[i] = token.start;
    ends[i] = token.end;
  });
  const hasJoiners = text.includes('\u200c');
  const texts = tokens.map((token) => (hasJoiners ? token.text.replaceAll('\u200c', '') : token.text));
  return { field, original, folded: text, starts, ends, count: tokens.length, texts, map };
};

/** Word `i`, folded, without zero-width non-joiners; empty beyond the ends of the field. */
export const wordAt = (words: FieldWords, i: number): string => words.texts[i] ?? '';

/** Offset in the original just behind the folded offset `end`, so that marks dropped after the last letter stay outside. */
export const originalEnd = (words: FieldWords, end: number): number => {
  const last = words.map[end - 1] ?? 0;
  const unit = words.original.charCodeAt(last);
  return Math.min(last + (unit >= 0xd800 && unit <= 0xdbff ? 2 : 1), words.original.length);
};

/** Offset in the original of the folded offset `start`. */
export const originalStart = (words: FieldWords, start: number): number => words.map[start] ?? words.original.length;

/** Original text between word `i` and the word after it. */
export const gapAfter = (words: FieldWords, i: number): string => {
  const from = originalEnd(words, words.ends[i] ?? 0);
  return words.original.slice(from, i + 1 < words.count ? originalStart(words, words.starts[i + 1] ?? 0) : words.original.length);
};
