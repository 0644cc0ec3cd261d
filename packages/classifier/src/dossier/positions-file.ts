import { stances } from '@corridor/model';
import { z } from 'zod';
import { conceptSchema, dossierId } from './concepts-file.ts';

/** Something positions are taken on. */
const targetSchema = z.strictObject({
  id: dossierId,
  name: z.string().min(1),
  /** Entities that are the target by name. */
  entities: z.array(dossierId).default([]),
  /** Concepts that describe it ("transit corridor", "peace treaty"); enough in a text on the deal. */
  descriptors: z.array(dossierId).default([]),
  /** Concepts that mean it loosely wherever the deal is the subject ("the understanding", "transport links"). */
  loose: z.array(dossierId).default([]),
  /** Concepts that mean it only to those who welcome it: nobody who opposes a treaty opposes "peace". */
  welcomed: z.array(dossierId).default([]),
  /** Concepts that point back to it ("the project", "the deal"); used only after it was named. */
  anaphora: z.array(dossierId).default([]),
  /** Concepts or entities whose presence in the clause means another thing is spoken of. */
  not: z.array(dossierId).default([]),
});
/** Something positions are taken on. */
export type PositionTarget = z.infer<typeof targetSchema>;

/** What a verb or phrase says of the target. */
const stanceRuleSchema = z.strictObject({
  id: dossierId,
  stance: z.enum(stances),
  /** Concepts any of which carries the stance. */
  concepts: z.array(dossierId).min(1),
  /** Further concepts all of which must stand in the sentence. */
  with: z.array(dossierId).default([]),
  /** Concepts none of which may stand in the sentence. */
  without: z.array(dossierId).default([]),
  /** Concepts one of which must stand beside the cue, within a few words ("bring" and "prosperity"). */
  near: z.array(dossierId).default([]),
  /** Concepts none of which may stand beside the cue ("dismissed fears"). */
  notNear: z.array(dossierId).default([]),
  /** The form that is asked for: plain, negated, or either. */
  form: z.enum(['plain', 'negated', 'either']).default('plain'),
  /** Targets the rule speaks of; all when left out. */
  targets: z.array(dossierId).optional(),
  /** States or names the rule is limited to; all when left out. */
  actors: z.array(z.string()).optional(),
  /** True when the concept alone points to the target ("initialled", "the lease"), so that none need be named in the sentence. */
  impliesTarget: z.boolean().default(false),
  /** True for main verbs whose object is the article's subject where none is named ("welcomed the decision"). */
  defaultsToSubject: z.boolean().default(false),
  /** True when it counts only in words that the sentence gives as someone's. */
  spoken: z.boolean().default(false),
  /** How sure it is, 0–1; the surest rule of a sentence wins. */
  weight: z.number().min(0).max(1),
  about: z.string().optional(),
});
/** What a verb or phrase says of the target. */
export type StanceRule = z.infer<typeof stanceRuleSchema>;

/** A group that speaks under its own English name: how it is recognised by concepts and entities. */
const voiceGroupSchema = z.strictObject({
  /** Name in English, as the ledger prints it. */
  name: z.string().min(1),
  /** State whose public life it belongs to, for themes that ask for an unofficial voice. */
  state: dossierId.optional(),
  /** True when it speaks for that state, so that the state is the actor ("the supreme leader's office"). */
  official: z.boolean().default(false),
  /** Entities and concepts that together name the group within one clause. */
  all: z
    .array(
      z
        .string()
        .regex(/^(entity|concept):[a-z0-9-]+(\s*\|\s*(entity|concept):[a-z0-9-]+)*$/, 'conditions are written "entity:x | concept:y"'),
    )
    .min(1),
});

/** The whole of a dossier's `positions.yaml`. */
export const positionsFileSchema = z.strictObject({
  targets: z.array(targetSchema).min(1),
  /** Concepts that stand for whatever a text is about ("the document", "the project"): of a target never named they mean the only one that was. */
  standIns: z.array(dossierId).default([]),
  /** Concepts that, as the object of a main verb, mean the article's subject ("welcomed the step"); any other object is another thing. */
  outcomes: z.array(dossierId).default([]),
  /** Entity ids that count as states: their officials, capitals and ministries speak for them. */
  states: z.array(dossierId).min(1),
  /** Concept ids: an office that speaks for its state ("minister", "spokesperson", "embassy"). */
  offices: z.array(dossierId).min(1),
  /** Concept ids: a voice that does not speak for its state ("deputy", "expert", "former"). */
  unofficial: z.array(dossierId).min(1),
  /** English nouns for unofficial voices that a text leaves without a name, by concept: with their state they are the actor ("Iranian deputy"). */
  unnamed: z.record(dossierId, z.string().min(1)).default({}),
  /** Offices of which a state has one, so that a language's own press names them without the state. */
  homeOffices: z.array(dossierId).default([]),
  /** State that an office without its state belongs to in a language's own press ("Prezident" in Azerbaijani), where nobody was named before. */
  homes: z.record(z.string(), dossierId).default({}),
  /** Aliases of organisations that are mostly places ("Europe" of the European Union), which cannot speak. */
  places: z.array(z.string()).default([]),
  groups: z.array(voiceGroupSchema).default([]),
  /** Concepts in whose words voices judge; read like those of `concepts.yaml`, but they tell nothing of what happened, so stories do not compare them. */
  concepts: z.array(conceptSchema).default([]),
  stances: z.array(stanceRuleSchema).min(1),
});
/** The whole of a dossier's `positions.yaml`. */
export type PositionsFile = z.infer<typeof positionsFileSchema>;
