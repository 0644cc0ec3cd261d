import type { EditionPosition } from '@corridor/model';
import type { EditionArticle } from './edition-input.ts';
import { byTime } from './edition-stories.ts';
import { quotePosition } from './quote.ts';

type Actors = ReadonlyMap<string, string>;

/**
 * One sentence per actor, stance and target, the latest, never out of a copy. In the order in which they deserve room: the first of
 * every actor before the second of any, states (actors with a name in `actors`) before persons and bodies, a stance before a neutral
 * sentence, so that no party is left out because another said much.
 */
export const positionsOf = (articles: readonly EditionArticle[], actors: Actors): readonly EditionPosition[] => {
  const found = articles
    .filter((a) => a.copyOf === null)
    .toSorted(byTime)
    .flatMap((a) => a.positions.map((p) => quotePosition(a, p, actors.get(p.actor) ?? p.actor)))
    .filter((p) => p !== null);
  const latest = new Map(found.map((p) => [`${p.actor}|${p.stance}|${p.target}`, p]));
  const isNeutral = (p: EditionPosition): number => (p.stance === 'neutral' ? 1 : 0);
  const turns = new Map<string, number>();
  return [...latest.values()]
    .toSorted((a, b) => isNeutral(a) - isNeutral(b) || inOrder(actors)(a, b))
    .map((position) => {
      const turn = turns.get(position.actor) ?? 0;
      turns.set(position.actor, turn + 1);
      return { position, turn };
    })
    .toSorted((a, b) => isOther(a.position, actors) - isOther(b.position, actors) || a.turn - b.turn)
    .map(({ position }) => position);
};

/** As they stand in the edition: states in alphabetical order, then persons and bodies, each by target and stance. */
export const inOrder =
  (actors: Actors) =>
  (a: EditionPosition, b: EditionPosition): number =>
    isOther(a, actors) - isOther(b, actors) || (keyOf(a) < keyOf(b) ? -1 : 1);

const isOther = (p: EditionPosition, actors: Actors): number => (actors.has(p.actor) ? 0 : 1);
const keyOf = (p: EditionPosition): string => `${p.actorName}\n${p.target}\n${p.stance}`;
