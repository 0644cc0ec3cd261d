import type { EditionPosition } from '@corridor/model';

/** Positions under the name of their actor, in their order. */
export const byActor = (positions: readonly EditionPosition[]): readonly (readonly [string, readonly EditionPosition[]])[] => {
  const groups = new Map<string, EditionPosition[]>();
  for (const position of positions) groups.set(position.actorName, [...(groups.get(position.actorName) ?? []), position]);
  return [...groups];
};
