import type { Sentence } from '../concept/reading.ts';
import type { Dossier, Entity } from '../dossier/dossier.ts';

/** What finding voices needs of a dossier, looked up once. */
export interface VoiceLore {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly states: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly unofficial: ReadonlySet<string>;
  readonly groups: Dossier['positions']['groups'];
  readonly places: ReadonlySet<string>;
}

/** Prepares a dossier for finding voices. */
export const voiceLore = (dossier: Dossier): VoiceLore => ({
  entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
  states: new Set(dossier.positions.states),
  offices: new Set(dossier.positions.offices),
  unofficial: new Set(dossier.positions.unofficial),
  groups: dossier.positions.groups,
  places: new Set(dossier.positions.places),
});

/** Words of a sentence at offsets of its field. */
export const textOf = (sentence: Sentence, start: number, end: number): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

/** A state with an office beside it is that office; with an expert or deputy beside it, an unofficial voice; else the state itself. */
