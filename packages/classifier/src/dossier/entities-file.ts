import { regionLanguages, sides } from '@corridor/model';
import { z } from 'zod';
import { dossierId } from './concepts-file.ts';
import { dossierDate, localized } from './dossier-file.ts';
import { strictShape } from './strict-shape.ts';

/** Kinds of entity. `capital` and `palace` can act for their state; `ministry` always does. */
const entityTypes = ['state', 'capital', 'palace', 'person', 'organisation', 'ministry', 'place', 'region', 'route', 'platform'] as const;
/** One kind of entity. */
export type EntityType = (typeof entityTypes)[number];

const lang = z.string().regex(/^[a-z]{2,3}$/, 'languages are BCP 47 codes such as "hy"');

/** A word or phrase of a context; `word*` takes any ending. Compared folded. */
const contextWord = z
  .string()
  .min(1)
  .max(60)
  .refine((p) => !/\*\S/.test(p), '* stands at the end of a word');

/**
 * Where an alias or entity is not what it seems. `next` and `previous` stand beside the mention, `near` within eight words of it,
 * `article` anywhere in title or text. One hit is enough.
 */
const vetoSchema = strictShape({
  next: z.array(contextWord).min(1).optional(),
  previous: z.array(contextWord).min(1).optional(),
  near: z.array(contextWord).min(1).optional(),
  article: z.array(contextWord).min(1).optional(),
  /** Entities one of which, if mentioned in the article, lifts an `article` or `near` veto. */
  unless: z.array(dossierId).optional(),
  about: z.string().optional(),
});
/** Where a mention does not count. */
export type MentionVeto = z.infer<typeof vetoSchema>;

/** What must also be there for an ambiguous alias to count; one hit of any kind is enough. */
const needsSchema = strictShape({
  /** Words within eight words of the alias. */
  near: z.array(contextWord).min(1).optional(),
  /** Words anywhere in the article. */
  article: z.array(contextWord).min(1).optional(),
  /** Entities mentioned anywhere in the article by an alias that needs nothing itself. */
  entities: z.array(dossierId).min(1).optional(),
  /** The entity itself, mentioned in the article by an alias that needs nothing ("Miller" after "Matthew Miller"). */
  self: z.literal(true).optional(),
});
/** What an ambiguous alias needs. */
export type AliasNeeds = z.infer<typeof needsSchema>;

const longAlias = strictShape({
  text: z.string().min(1).max(120),
  /** Tracked name of `dossier.yaml` that this is. */
  name: dossierId.optional(),
  /** Side of the press that uses it. */
  side: z.enum(sides).optional(),
  needs: needsSchema.optional(),
  veto: z.array(vetoSchema).optional(),
  /** `exact`: upper and lower case as written ("US"); `capital`: begins with a capital; `any`. By default names need a capital where the script has them. */
  case: z.enum(['exact', 'capital', 'any']).optional(),
  /** Irregular stems that take endings as well ("Բաքվ" of "Բաքու"). */
  stems: z.array(z.string().min(2)).optional(),
  /** True for a name that counts only where it acts (Brussels for the Union), not as a venue. */
  acts: z.boolean().optional(),
  /** False for a word that takes no endings. */
  inflected: z.boolean().optional(),
});
/** An alias: its text, or the text with what is particular about it. */
const alias = z.union([z.string().min(1).max(120), longAlias], {
  error: 'an alias is a text, or a map with text and optionally name, side, needs, veto, case, stems, acts, inflected',
});
/** Aliases of one kind by language. */
const aliases = z.record(lang, z.array(alias).min(1, 'a language that is named needs at least one alias'));

/** A role with its dates; who speaks for which state at which time. */
const roleSchema = strictShape({
  title: z.string().min(1),
  state: dossierId.optional(),
  organisation: dossierId.optional(),
  from: dossierDate.optional(),
  to: dossierDate.optional(),
  /** False for an office that does not speak for its state: deputy of a parliament, party leader. */
  speaks: z.boolean().default(true),
});
/** A role with its dates. */
export type Role = z.infer<typeof roleSchema>;

/** One entity as written in `entities.yaml`. */
const entitySchema = strictShape({
  id: dossierId,
  type: z.enum(entityTypes),
  qid: z
    .string()
    .regex(/^Q\d+$/, 'Wikidata ids are written Q399')
    .optional(),
  /** State that it belongs to, acts for or speaks for. */
  state: dossierId.optional(),
  roles: z.array(roleSchema).default([]),
  /** Shown names by language; the first name of each language by default. */
  display: localized.optional(),
  names: aliases.superRefine((value, context) => {
    for (const code of regionLanguages)
      if (!value[code]) context.addIssue({ code: 'custom', message: `has no name in "${code}"`, path: [code] });
  }),
  demonyms: aliases.default({}),
  descriptors: aliases.default({}),
  vetoes: z.array(vetoSchema).default([]),
  /** True when a name inside this one counts as well: "Russian Railways" names Russia. */
  transparent: z.boolean().default(false),
  about: z.string().optional(),
});
/** One entity as written in `entities.yaml`. */
export type EntityRow = z.infer<typeof entitySchema>;

/** The whole of a dossier's `entities.yaml`. `decoys` are longer names that swallow an entity's name and mean something else. */
export const entitiesFileSchema = strictShape({ entities: z.array(entitySchema).min(1), decoys: aliases.default({}) });
/** The whole of a dossier's `entities.yaml`. */
export type EntitiesFile = z.infer<typeof entitiesFileSchema>;
