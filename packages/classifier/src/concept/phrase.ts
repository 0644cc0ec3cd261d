import { foldWord, tokenize } from '@corridor/language';

/** One word of a phrase: folded, exact or a stem that takes any ending, and how many words may stand before it. */
export interface PhraseWord {
  readonly text: string;
  readonly isStem: boolean;
  /** Words that may be skipped between the word before and this one. */
  readonly gap: number;
}

/** A phrase of a concept, ready to be compared with folded words. */
export interface Phrase {
  readonly source: string;
  readonly words: readonly PhraseWord[];
  /** True for a form that is negated in itself. */
  readonly isNegated: boolean;
}

/** Words that `..` may skip: enough for an object between the parts of a verb, too few to leave the clause. */
const GAP_WORDS = 3;

/** A word as phrases are compared by: folded, without the zero-width non-joiner that Persian writers set or leave out. */
export const comparable = (word: string): string => foldWord(word).replaceAll('\u200c', '');

/** Reads a phrase of `concepts.yaml` (`~`, `word*`, `..`); what it means stands with `phrasePattern`. */
export const parsePhrase = (source: string): Phrase => {
  const isNegated = source.startsWith('~');
  const words: PhraseWord[] = [];
  let gap = 0;
  for (const part of source.replace(/^~/, '').trim().split(/\s+/)) {
    if (part === '..') gap = GAP_WORDS;
    else {
      words.push(...wordsOf(part, gap));
      gap = 0;
    }
  }
  return { source, words, isNegated };
};

/** A part may be several tokens ("north-south*"); the star belongs to the last. */
const wordsOf = (part: string, gap: number): readonly PhraseWord[] => {
  const tokens = tokenize(part.replace(/\*$/, ''));
  return tokens.map((token, i) => ({
    text: comparable(token.text),
    isStem: part.endsWith('*') && i === tokens.length - 1,
    gap: i === 0 ? gap : 0,
  }));
};
