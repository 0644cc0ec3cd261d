import { articleFormats, sides, stances } from '@corridor/model';
import { z } from '@hono/zod-openapi';
import { receiptAlertSchema } from './alert.ts';

const list = <S extends z.ZodType>(of: S) => z.array(of).readonly();

const quotedSentenceSchema = z
  .object({
    articleId: z.int(),
    sentence: z.string(),
    isCut: z.literal(true).optional().openapi({ description: 'The sentence goes on in the article' }),
    lang: z.string(),
    sourceId: z.string(),
    sourceName: z.string(),
    side: z.enum(sides),
    ownership: z.string(),
    url: z.string(),
    publishedAt: z.string().nullable(),
  })
  .openapi('QuotedSentence');

const editionStorySchema = z
  .object({
    storyId: z.string(),
    title: quotedSentenceSchema,
    lead: quotedSentenceSchema,
    articles: z.int(),
    origins: z.int(),
    copies: z.int(),
    languages: list(z.string()),
    themes: list(z.string()),
    sides: z.partialRecord(z.enum(sides), z.int()).openapi({ type: 'object', additionalProperties: { type: 'integer' } }),
    silentSides: list(z.enum(sides)),
    unheardSides: list(z.enum(sides)),
  })
  .openapi('EditionStory');

const grownStorySchema = editionStorySchema.extend({ newFacts: list(quotedSentenceSchema) }).openapi('GrownStory');

const editionPositionSchema = quotedSentenceSchema
  .extend({
    actor: z.string(),
    actorName: z.string(),
    speaker: z.string().nullable(),
    stance: z.enum(stances),
    target: z.string(),
  })
  .openapi('EditionPosition');

const receiptSchema = z
  .object({
    from: z.string(),
    to: z.string(),
    feedsTried: z.int(),
    feedsHealthy: z.int(),
    sources: z.int(),
    sourcesHealthy: z.int(),
    bySide: list(z.object({ side: z.enum(sides), sources: z.int(), healthy: z.int(), articles: z.int() })),
    byLanguage: list(z.object({ lang: z.string(), articles: z.int() })),
    unhealthy: list(z.object({ feedId: z.string(), sourceName: z.string(), verdict: z.string(), since: z.string().nullable() })),
    alerts: list(receiptAlertSchema).optional(),
    seen: z.int(),
    extracted: z.int(),
    tagged: z.int(),
    relevant: z.int(),
    dropped: list(z.object({ reason: z.string(), articles: z.int() })),
  })
  .openapi('Receipt');

const sections = ['newStories', 'grown', 'quiet', 'positions', 'claims', 'opinion'] as const;

/** One edition, whole: every sentence in it is verbatim from the article it names. */
export const editionSchema = z
  .object({
    id: z.string(),
    dossierId: z.string(),
    dossierTitle: z.string(),
    dossierVersion: z.string(),
    engineVersion: z.string(),
    date: z.string().openapi({ description: 'Local date in `zone`, YYYY-MM-DD' }),
    zone: z.string().openapi({ description: 'IANA zone' }),
    from: z.string().openapi({ description: 'Start of the window, inclusive' }),
    to: z.string().openapi({ description: 'End of the window, exclusive' }),
    composedAt: z.string(),
    articles: z.int(),
    stories: z.int(),
    topLines: list(quotedSentenceSchema),
    changed: z.object({ newStories: list(editionStorySchema), grown: list(grownStorySchema), quiet: list(editionStorySchema) }),
    positions: list(editionPositionSchema),
    claims: list(z.object({ claim: quotedSentenceSchema, response: quotedSentenceSchema })),
    byTheme: list(z.object({ theme: z.string(), name: z.string(), stories: list(editionStorySchema), more: z.int(), query: z.string() })),
    opinion: list(quotedSentenceSchema.extend({ title: z.string(), format: z.enum(articleFormats) })),
    more: z
      .partialRecord(z.enum(sections), z.int())
      .optional()
      .openapi({ type: 'object', additionalProperties: { type: 'integer' }, description: 'How many each section left out for room' }),
    receipt: receiptSchema,
  })
  .openapi('Edition');
