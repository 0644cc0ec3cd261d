import { regionLanguages } from '@corridor/model';
import { z } from 'zod';

/**
 * Classes of meaning: PLOVER's verb classes, the four a negotiation is made of (STATE, APPEAL, ACCUSE, DENY), and TOPIC for
 * nouns that name a subject rather than an act. Rules may ask for a class instead of single concepts.
 */
const conceptClasses = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATE',
  'APPEAL',
  'ACCUSE',
  'DENY',
  'TOPIC',
] as const;
/** One class of meaning. */
export type ConceptClass = (typeof conceptClasses)[number];

/** An id of the dossier: lower-case words joined by hyphens. */
export const dossierId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens');

/**
 * A phrase of a concept. Words stand in order; `word*` takes any ending, `..` skips up to three words, a leading `~` marks a
 * form that is negated in itself (Persian "نمی‌پذیرد", Armenian "չի ընդունում"). At most six words.
 */
export const phrasePattern = z
  .string()
  .min(2)
  .max(80)
  .refine((p) => p.replace(/^~/, '').trim().split(/\s+/).length <= 6, 'at most six words')
  .refine((p) => !/\*\S/.test(p), '* stands at the end of a word')
  .refine((p) => !/^~?\s*(\.\.|\*)/.test(p) && !/\.\.\s*$/.test(p), 'a phrase begins and ends with a word');

const words = z.record(z.string().regex(/^[a-z]{2,3}$/, 'languages are BCP 47 codes such as "hy"'), z.array(phrasePattern).min(1));

/** A meaning with its words in every language the product reads. */
export const conceptSchema = z.strictObject({
  id: dossierId,
  class: z.enum(conceptClasses),
  /** What is meant and what is not, for the analyst who edits the file. */
  about: z.string().optional(),
  words: words.superRefine((value, context) => {
    for (const lang of regionLanguages)
      if (!value[lang]) context.addIssue({ code: 'custom', message: `has no words in "${lang}"`, path: [lang] });
  }),
});
/** A meaning with its words. */
export type Concept = z.infer<typeof conceptSchema>;

/** The whole of a dossier's `concepts.yaml`. */
export const conceptsFileSchema = z.strictObject({ concepts: z.array(conceptSchema).min(1) });
