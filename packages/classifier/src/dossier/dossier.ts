import type { MentionKind, Side } from '@corridor/model';
import type { Concept } from './concepts-file.ts';
import type { DossierFile } from './dossier-file.ts';
import type { AliasNeeds, EntityType, MentionVeto, Role } from './entities-file.ts';
import type { PositionsFile } from './positions-file.ts';
import type { ThemesFile } from './themes-file.ts';

/** A name of an entity in one language, with what is particular about it. */
export interface Alias {
  readonly text: string;
  readonly lang: string;
  readonly kind: MentionKind;
  /** Id of the tracked name; null where names are not told apart. */
  readonly name: string | null;
  readonly side: Side | null;
  readonly needs: AliasNeeds | null;
  readonly vetoes: readonly MentionVeto[];
  readonly letterCase: 'exact' | 'capital' | 'any';
  readonly stems: readonly string[];
  readonly inflected: boolean;
  /** True for a name that counts only where it acts, not as a venue. */
  readonly acts: boolean;
}

/** Someone or something that texts name. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly qid: string | null;
  /** State that it belongs to, acts for or speaks for. */
  readonly state: string | null;
  readonly roles: readonly Role[];
  /** Shown name by language; all seven languages are there. */
  readonly display: Readonly<Record<string, string>>;
  readonly aliases: readonly Alias[];
  readonly vetoes: readonly MentionVeto[];
  /** True when a name inside this one's counts as well. */
  readonly transparent: boolean;
}

/** A deal as data: everything that the classifier knows of it. Immutable; made by `loadDossier` alone. */
export interface Dossier {
  readonly id: string;
  /** `<id>@<semver>+<first 8 hex digits of the content's SHA-256>`. */
  readonly version: string;
  readonly title: string;
  readonly summary: string;
  readonly window: DossierFile['window'];
  readonly facts: DossierFile['facts'];
  readonly targets: DossierFile['targets'];
  readonly names: DossierFile['names'];
  readonly entities: readonly Entity[];
  /** Longer names that swallow an entity's name and mean something else. */
  readonly decoys: readonly Alias[];
  readonly concepts: readonly Concept[];
  readonly themes: ThemesFile['themes'];
  readonly relevance: ThemesFile['relevance'];
  /** Targets, states, offices, groups and stance rules. */
  readonly positions: PositionsFile;
}

/** What finding mentions needs of a dossier. */
export type Gazetteer = Pick<Dossier, 'entities' | 'decoys'>;

/**
 * State that a person speaks for on a date (ISO 8601, only the day counts): the state of the role held then, else the entity's own.
 * Null when the role held then does not speak for a state (a deputy), or there is none. Without a date the latest role counts.
 */
export const speaksFor = (entity: Entity, date: string | null): string | null => {
  const day = date?.slice(0, 10) ?? null;
  const held = entity.roles.filter((role) => day === null || ((role.from ?? '') <= day && day <= (role.to ?? '9999-12-31')));
  const role = held.findLast((candidate) => candidate.speaks) ?? held.at(-1);
  if (!role) return entity.roles.length > 0 ? null : entity.state;
  return role.speaks ? (role.state ?? entity.state) : null;
};
