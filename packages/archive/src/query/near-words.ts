import { editDistance, foldWord } from '@corridor/language';
import type { QueryNode } from './syntax.ts';

/** Words from this length on may be two letters off, shorter ones one: "zangezurr" is a slip, two letters of "Iran" are another word. */
const LONG_WORD = 9;
/** Words under this length are like too many others. */
const SHORT_WORD = 4;
/** Longer words are not compared. */
const LONGEST_WORD = 40;

/** The words that a query asks for, in order, those it excludes left out. */
export const askedWords = (node: QueryNode): readonly string[] => {
  if (node.kind === 'word') return [node.text];
  return node.kind === 'and' || node.kind === 'or' ? node.parts.flatMap(askedWords) : [];
};

/** The word of a vocabulary that `word` is most likely a slip of, or null when it stands there itself or nothing is close. */
export const nearWord = (word: string, vocabulary: Iterable<string>): string | null => {
  const wanted = foldWord(word);
  if (wanted.length < SHORT_WORD || wanted.length > LONGEST_WORD) return null;
  let best: { readonly word: string; readonly edits: number } | null = null;
  for (const known of vocabulary) {
    const folded = foldWord(known);
    if (folded === wanted) return null;
    const most = Math.min((best?.edits ?? 3) - 1, wanted.length >= LONG_WORD ? 2 : 1);
    if (folded.length < SHORT_WORD || Math.abs(folded.length - wanted.length) > most) continue;
    const edits = editDistance(wanted, folded);
    if (edits <= most) best = { word: known, edits };
  }
  return best?.word ?? null;
};
