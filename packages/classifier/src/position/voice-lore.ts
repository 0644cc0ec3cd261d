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
  /** English adjectives of states ("Iranian"), for voices without a name. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** English nouns of roles without a name, by concept. */
  readonly unnamed: Readonly<Record<string, string>>;
  /** Offices of which a state has one. */
  readonly homeOffices: ReadonlySet<string>;
  /** State whose office is meant by "the president" in a language's own press. */
  readonly homes: Readonly<Record<string, string>>;
}

/** Prepares a dossier for finding voices. */
export const voiceLore = (dossier: Dossier): VoiceLore => ({
  entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
  states: new Set(dossier.positions.states),
  offices: new Set(dossier.positions.offices),
  unofficial: new Set(dossier.positions.unofficial),
  groups: dossier.positions.groups,
  places: new Set(dossier.positions.places),
  adjectives: new Map(
    dossier.entities.flatMap((entity) => {
      const adjective = entity.aliases.find((alias) => alias.kind === 'demonym' && alias.lang === 'en');
      return adjective ? [[entity.id, adjective.text] as const] : [];
    }),
  ),
  unnamed: dossier.positions.unnamed,
  homeOffices: new Set(dossier.positions.homeOffices),
  homes: dossier.positions.homes,
});

/** Words of a sentence at offsets of its field. */
export const textOf = (sentence: Sentence, start: number, end: number): string =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

/** A state with an office beside it is that office; with an expert or deputy beside it, an unofficial voice; else the state itself. */
