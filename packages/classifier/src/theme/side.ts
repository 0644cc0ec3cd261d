import type { Entity } from '../dossier/dossier.ts';

/** Kinds of entities whose naming brings their state into a text: towns and regions are places where others act as well. */
const actingTypes: ReadonlySet<string> = new Set(['state', 'capital', 'palace', 'ministry', 'person', 'organisation']);

/** Entity id → id of the state that it stands for: itself for a state, else the state of its capital, palaces, ministries, organisations and people. */
export type Sides = ReadonlyMap<string, string>;

/** Which entities stand for which state, so that a rule need not list capitals and office holders. */
export const sidesOf = (entities: readonly Entity[]): Sides =>
  new Map(
    entities.flatMap(({ id, type, state }): [string, string][] => {
      const side = type === 'state' ? id : state;
      return side && actingTypes.has(type) ? [[id, side]] : [];
    }),
  );
