import { fold, tokenize } from '@corridor/language';
import type { AliasNeeds, MentionVeto } from '../dossier/entities-file.ts';
import type { Match } from './match-names.ts';
import { type FieldWords, wordAt } from './words.ts';

/** Words to the left and right that count as near: about half a sentence. Wider, a context of the next sentence would speak for this one. */
const NEAR_WORDS = 8;

/** Words of a context pattern, the last with or without any ending. */
type ContextPattern = readonly { readonly text: string; readonly anyEnding: boolean }[];

const patterns = new Map<string, ContextPattern>();

/** Reads "champions league" or "league*" once. */
const patternOf = (written: string): ContextPattern => {
  const known = patterns.get(written);
  if (known) return known;
  const pattern = written.split(/\s+/).flatMap((piece) =>
    tokenize(fold(piece.replace(/\*$/, '')).text).map((token) => ({
      text: token.text.replaceAll('\u200c', ''),
      anyEnding: piece.endsWith('*'),
    })),
  );
  patterns.set(written, pattern);
  return pattern;
};

const matchesAt = (words: FieldWords, pattern: ContextPattern, at: number): boolean =>
  pattern.every(({ text, anyEnding }, i) => {
    const word = wordAt(words, at + i);
    return anyEnding ? word.startsWith(text) : word === text || word === `${text}'s`;
  });

const occursIn = (words: FieldWords, written: string, from: number, to: number): boolean => {
  const pattern = patternOf(written);
  if (pattern.length === 0) return false;
  for (let at = Math.max(from, 0); at <= Math.min(to, words.count) - pattern.length; at++) if (matchesAt(words, pattern, at)) return true;
  return false;
};

/** The article around a match, asked for words. */
export interface Surroundings {
  /** Entities mentioned by an alias that needs nothing. */
  readonly certain: ReadonlySet<string>;
  /** True when a context stands anywhere in title or text; answers are kept. */
  readonly contains: (written: string) => boolean;
}

/** Every word of the article; asked first, because most contexts are not there at all. */
const vocabularyOf = (fields: readonly FieldWords[]): ReadonlySet<string> => new Set(fields.flatMap((words) => words.texts));

/** What `hasNeeds` and `isVetoed` ask of an article; words are gathered when first needed. */
export const surroundingsOf = (fields: readonly FieldWords[], certain: ReadonlySet<string>): Surroundings => {
  let vocabulary: ReadonlySet<string> | null = null;
  const asked = new Map<string, boolean>();
  const search = (written: string): boolean => {
    vocabulary ??= vocabularyOf(fields);
    const first = patternOf(written)[0];
    if (!first || (!first.anyEnding && !vocabulary.has(first.text) && !vocabulary.has(`${first.text}'s`))) return false;
    return fields.some((words) => occursIn(words, written, 0, words.count));
  };
  const contains = (written: string): boolean => {
    const answer = asked.get(written) ?? search(written);
    asked.set(written, answer);
    return answer;
  };
  return { certain, contains };
};

const isNear = ({ words, first, last }: Match, written: string): boolean =>
  occursIn(words, written, first - NEAR_WORDS, first) || occursIn(words, written, last + 1, last + 1 + NEAR_WORDS);

const isNext = ({ words, last }: Match, written: string): boolean => matchesAt(words, patternOf(written), last + 1);

const isPrevious = ({ words, first }: Match, written: string): boolean =>
  matchesAt(words, patternOf(written), first - patternOf(written).length);

/** True when an ambiguous alias has what it needs. */
export const hasNeeds = (match: Match, needs: AliasNeeds, around: Surroundings): boolean =>
  (needs.self === true && around.certain.has(match.pattern.entity?.id ?? '')) ||
  (needs.entities ?? []).some((id) => around.certain.has(id)) ||
  (needs.near ?? []).some((word) => around.contains(word) && isNear(match, word)) ||
  (needs.article ?? []).some(around.contains);

/** True when the mention is not what it seems. */
export const isVetoed = (match: Match, veto: MentionVeto, around: Surroundings): boolean => {
  const beside = (written: readonly string[] | undefined, stands: (match: Match, word: string) => boolean): boolean =>
    (written ?? []).some((word) => around.contains(word) && stands(match, word));
  if (beside(veto.next, isNext) || beside(veto.previous, isPrevious)) return true;
  if ((veto.unless ?? []).some((id) => around.certain.has(id))) return false;
  return beside(veto.near, isNear) || (veto.article ?? []).some(around.contains);
};
