import { z } from 'zod';
import { selectorRefusal } from './page-selector.ts';

const selector = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const message = selectorRefusal(text);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** Fields of a page that a selector can point at. */
export const overrideFields = ['body', 'drop', 'title', 'byline', 'date', 'standfirst'] as const;
/** A field of a page that a selector can point at. */
export type OverrideField = (typeof overrideFields)[number];

/** How the pages of a source are read where the rules go wrong, as written under `extract` in `sources.yaml`. */
export const extractOverridesSchema = z
  .strictObject({
    /** CSS selector of the blocks that hold the text. */
    body: selector.optional(),
    /** CSS selector of what is on no account part of the page. */
    drop: selector.optional(),
    /** CSS selectors of single elements; the first that holds text counts. */
    title: selector.optional(),
    byline: selector.optional(),
    date: selector.optional(),
    standfirst: selector.optional(),
    /** Language of the pages, whatever they say of it (BCP 47). */
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'languages are BCP 47 codes such as "hy"')
      .optional(),
  })
  .refine((overrides) => Object.keys(overrides).length > 0, 'names nothing to read otherwise');
/** How the pages of a source are read where the rules go wrong. */
export type ExtractOverrides = z.infer<typeof extractOverridesSchema>;
