import type { EditionPosition } from '@corridor/model';
import type { EditionArticle } from './edition-input.ts';
import { byTime } from './edition-stories.ts';
import { quotePosition } from './quote.ts';

/**
 * Positions by party: one sentence per actor, stance and target, the latest, never out of a copy. States (actors with a name in
 * `actors`) come first, each in alphabetical order, then persons and bodies.
 */
export const positionsOf = (articles: readonly EditionArticle[], actors: ReadonlyMap<string, string>): readonly EditionPosition[] => {
  const found = articles
    .filter((a) => a.copyOf === null)
    .toSorted(byTime)
    .flatMap((a) => a.positions.map((p) => quotePosition(a, p, actors.get(p.actor) ?? p.actor)))
    .filter((p) => p !== null);
  const latest = new Map(found.map((p) => [`${p.actor}|${p.stance}|${p.target}`, p]));
  const isOther = (p: EditionPosition): number => (actors.has(p.actor) ? 0 : 1);
  const key = (p: EditionPosition): string => `${p.actorName}\n${p.target}\n${p.stance}`;
  return [...latest.values()].toSorted((a, b) => isOther(a) - isOther(b) || (key(a) < key(b) ? -1 : 1));
};
