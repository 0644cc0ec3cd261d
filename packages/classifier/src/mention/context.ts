import { fold, tokenize } from '@corridor/language';
import type { AliasNeeds, MentionVeto } from '../dossier/entities-file.ts';
import type { Match } from './match-names.ts';
import { type FieldWords, wordAt } from './words.ts';

/** Words to the left and right that count as near; wider windows reached into the neighbouring sentence on the labelled texts. */
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
  readonly fields: readonly FieldWords[];
  /** Entities mentioned by an alias that needs nothing. */
  readonly certain: ReadonlySet<string>;
}

const isNear = ({ words, first, last }: Match, written: string): boolean =>
  occursIn(words, written, first - NEAR_WORDS, first) || occursIn(words, written, last + 1, last + 1 + NEAR_WORDS);

const isNext = ({ words, last }: Match, written: string): boolean => matchesAt(words, patternOf(written), last + 1);

const isPrevious = ({ words, first }: Match, written: string): boolean =>
  matchesAt(words, patternOf(written), first - patternOf(written).length);

const isInArticle = ({ fields }: Surroundings, written: string): boolean =>
  fields.some((words) => occursIn(words, written, 0, words.count));

/** True when an ambiguous alias has what it needs. */
export const hasNeeds = (match: Match, needs: AliasNeeds, around: Surroundings): boolean =>
  (needs.self === true && around.certain.has(match.pattern.entity?.id ?? '')) ||
  (needs.entities ?? []).some((id) => around.certain.has(id)) ||
  (needs.near ?? []).some((word) => isNear(match, word)) ||
  (needs.article ?? []).some((word) => isInArticle(around, word));

/** True when the mention is not what it seems. */
export const isVetoed = (match: Match, veto: MentionVeto, around: Surroundings): boolean => {
  if ((veto.next ?? []).some((word) => isNext(match, word))) return true;
  if ((veto.previous ?? []).some((word) => isPrevious(match, word))) return true;
  if ((veto.unless ?? []).some((id) => around.certain.has(id))) return false;
  return (veto.near ?? []).some((word) => isNear(match, word)) || (veto.article ?? []).some((word) => isInArticle(around, word));
};
