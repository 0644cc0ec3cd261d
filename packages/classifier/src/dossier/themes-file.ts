import { z } from 'zod';
import { dossierId } from './concepts-file.ts';

/**
 * One condition: alternatives divided by `|`, each `kind:value`. Kinds: `entity:` (an entity id is mentioned), `side:` (a state, its capital, palaces, ministries, organisations or people are mentioned), `concept:` (a concept is
 * met; a trailing `~` asks for its negated form, a trailing `!` for the plain one), `class:` (any concept of the class), `target:` (a target of positions.yaml
 * is named or described), `voice:` (the sentence reports that state's officials), `expert:` (it reports an unofficial voice of that state), `name:` (a tracked name is used).
 */
const conditionPattern = z
  .string()
  .regex(
    /^(entity|side|concept|class|target|voice|expert|name):[A-Za-z0-9-]+[~!]?(\s*\|\s*(entity|side|concept|class|target|voice|expert|name):[A-Za-z0-9-]+[~!]?)*$/,
    'conditions are written "entity:x | concept:y"',
  );

/** Where the conditions of one rule must meet. `title` is the title alone; `lead` title and first sentence; `neighbours` a sentence and the one before it. */
const scopes = ['clause', 'sentence', 'neighbours', 'title', 'lead', 'article'] as const;
/** Where the conditions of one rule must meet. */
export type Scope = (typeof scopes)[number];

/** A rule: all conditions of `all`, and none of `none`, within one stretch of text. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'rule ids are lower-case words joined by dots and hyphens'),
  within: z.enum(scopes),
  all: z.array(conditionPattern).min(1),
  none: z.array(conditionPattern).default([]),
  /** Contribution of one hit, 0–1; hits add up as 1 − Π(1 − weight). */
  weight: z.number().min(0).max(1),
  /** Hits of this rule that count; further ones only add evidence. */
  atMost: z.number().int().min(1).max(10).default(1),
  about: z.string().optional(),
});
/** A rule. */
export type Rule = z.infer<typeof ruleSchema>;

/** A veto: where it holds, hits of the theme inside the same stretch do not count; within `article`, the theme is refused. */
export const vetoSchema = ruleSchema.omit({ weight: true, atMost: true }).extend({
  /** Rules that are vetoed; every rule of the theme when left out. */
  rules: z.array(z.string()).optional(),
});
/** A veto. */
export type Veto = z.infer<typeof vetoSchema>;

/** A theme with its rules. */
const themeSchema = z.strictObject({
  id: dossierId,
  name: z.string().min(1),
  about: z.string().optional(),
  /** IPTC Media Topic, `medtop:20000009`. */
  mediaTopic: z
    .string()
    .regex(/^medtop:\d{8}$/)
    .optional(),
  threshold: z.number().min(0).max(1),
  rules: z.array(ruleSchema).min(1),
  vetoes: z.array(vetoSchema).default([]),
});
/** A theme. */
export type Theme = z.infer<typeof themeSchema>;

const level = z.strictObject({
  threshold: z.number().min(0).max(1),
  rules: z.array(ruleSchema).min(1),
  vetoes: z.array(vetoSchema).default([]),
});

/** The whole of a dossier's `themes.yaml`: how relevance is decided, and the themes. */
export const themesFileSchema = z.strictObject({
  relevance: z.strictObject({
    /** Who and what the deal is about: an article that names it in few sentences, none of them the lead, only mentions the deal. Without it the direct rules tell. */
    subject: conditionPattern.optional(),
    direct: level,
    context: level,
  }),
  themes: z.array(themeSchema).min(1),
});
/** The whole of a dossier's `themes.yaml`. */
export type ThemesFile = z.infer<typeof themesFileSchema>;
