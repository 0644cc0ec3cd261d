import { sentences, tokenize } from '@corridor/language';
import { wordAnchor } from '../story/features.ts';

/** One article of a story, as new facts are read from it. */
export interface FactArticle {
  readonly id: string;
  readonly lang: string;
  readonly date: string | null;
  readonly text: string;
  /** Entities with their offsets in the text. */
  readonly entities: readonly { readonly entity: string; readonly start: number; readonly end: number }[];
  readonly isCopy: boolean;
}

/** A sentence that brings something the story did not have: `text.slice(start, end)`. */
export interface NewFact {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  /** What is new: `#:43` a number, `n:…` a name, `e:…` an entity. */
  readonly anchors: readonly string[];
}

/** A sentence shorter than this is a heading or a credit. */
const LEAST_CHARACTERS = 40;
/** How much each kind of anchor says: a number is a fact by itself, a name may be a byline. */
const weightOf = (anchor: string): number => (anchor.startsWith('#:') ? 2 : anchor.startsWith('e:') ? 2 : 1);
/** One new name alone is too little; a number, an entity, or two names are enough. */
const LEAST_WEIGHT = 2;

/**
 * Sentences of `fresh` articles with a number, name or entity that no article of `known` has, strongest first, at most `limit`.
 * What one fresh sentence brought is known to the next, so the same fact is told once. Copies bring nothing.
 */
export const newFacts = (known: readonly FactArticle[], fresh: readonly FactArticle[], limit = 3): readonly NewFact[] => {
  const seen = new Set(known.flatMap((article) => anchorsBetween(article, 0, article.text.length)));
  const candidates = fresh
    .filter((article) => !article.isCopy)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .flatMap((article) => sentences(article.text, article.lang).map(({ start, end }) => ({ article, start, end })))
    .filter(({ start, end }) => end - start >= LEAST_CHARACTERS);
  const facts: (NewFact & { readonly weight: number })[] = [];
  for (const { article, start, end } of candidates) {
    const anchors = anchorsBetween(article, start, end).filter((anchor) => !seen.has(anchor));
    const weight = anchors.reduce((sum, anchor) => sum + weightOf(anchor), 0);
    if (weight < LEAST_WEIGHT) continue;
    for (const anchor of anchors) seen.add(anchor);
    facts.push({ articleId: article.id, start, end, anchors, weight });
  }
  return facts
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ weight: _, ...fact }) => fact);
};

const anchorsBetween = (article: FactArticle, start: number, end: number): readonly string[] => {
  const anchors = new Set<string>();
  for (const { entity, start: at } of article.entities) if (at >= start && at < end) anchors.add(`e:${entity}`);
  for (const token of tokenize(article.text.slice(start, end))) {
    const anchor = wordAnchor(token.text);
    if (anchor) anchors.add(anchor);
  }
  return [...anchors];
};
