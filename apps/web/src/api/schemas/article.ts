import { articleFormats, articleStates, relevances, sides, stances } from '@corridor/model';
import { z } from '@hono/zod-openapi';

const evidence = {
  field: z.enum(['title', 'text']),
  start: z.int().openapi({ description: 'UTF-16 units of the field' }),
  end: z.int().openapi({ description: 'UTF-16 units of the field, exclusive' }),
};
const list = <S extends z.ZodType>(of: S) => z.array(of).readonly();

/** One article as search shows it. Times are ISO 8601 in UTC. */
const articleRowSchema = z
  .object({
    id: z.int(),
    key: z.string().openapi({ description: 'Canonical key of the entry' }),
    url: z.string().nullable(),
    title: z.string(),
    lang: z.string().openapi({ description: 'BCP 47' }),
    sourceId: z.string(),
    sourceName: z.string(),
    country: z.string().openapi({ description: 'ISO 3166-1 alpha-2' }),
    side: z.enum(sides),
    ownership: z.string(),
    isWire: z.boolean(),
    feedId: z.string(),
    publishedAt: z.string(),
    seenAt: z.string(),
    state: z.enum(articleStates),
    reason: z.string().nullable().openapi({ description: 'Why it failed or was dropped' }),
    access: z.enum(['full', 'paywalled', 'truncated', 'feed-only']),
    relevance: z.enum(relevances).nullable(),
    format: z.enum(articleFormats).nullable(),
    themes: list(z.string()),
    storyId: z.string().nullable(),
    copyOf: z.int().nullable().openapi({ description: 'Id of the article whose text this one repeats' }),
  })
  .openapi('ArticleRow');

/** An article that a query found; `marks` are UTF-16 offsets into `snippet`. */
const searchHitSchema = articleRowSchema
  .extend({ snippet: z.string(), marks: list(z.object({ start: z.int(), end: z.int() })) })
  .openapi('SearchHit');

/** What a search gives. */
export const searchResultSchema = z
  .object({
    query: z.string(),
    total: z.int(),
    hits: list(searchHitSchema),
    facets: z.record(z.string(), list(z.object({ value: z.string(), articles: z.int() }))).nullable(),
    series: list(z.object({ from: z.string(), articles: z.int(), seen: z.int() })).nullable(),
    notes: list(z.string()).openapi({ description: 'What the query was read as, for a person' }),
  })
  .openapi('SearchResult');

/** A position: who says what about what, with the verbatim sentence at its offsets. */
const positionSchema = z
  .object({
    ...evidence,
    actor: z.string(),
    speaker: z.string().nullable(),
    stance: z.enum(stances),
    target: z.string(),
    sentence: z.string(),
    rule: z.string(),
  })
  .openapi('Position');

const mentionSchema = z
  .object({
    ...evidence,
    entity: z.string(),
    surface: z.string(),
    alias: z.string(),
    lang: z.string(),
    kind: z.enum(['name', 'demonym', 'descriptor']),
    metonym: z.string().nullable(),
    name: z.string().nullable(),
    quoted: z.boolean(),
  })
  .openapi('Mention');

const tagSchema = z
  .object({ theme: z.string(), score: z.number(), rules: list(z.string()), evidence: list(z.object(evidence)) })
  .openapi('Tag');

/** One article with everything held of it. */
export const articleSchema = articleRowSchema
  .extend({
    standfirst: z.string().nullable(),
    text: z.string(),
    summary: z.string().nullable(),
    byline: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    publishedDate: z.string().nullable(),
    mentions: list(mentionSchema),
    concepts: list(z.string()),
    tags: list(tagSchema),
    positions: list(positionSchema),
    dossierVersion: z.string().nullable(),
    engineVersion: z.string().nullable(),
    revisions: list(z.object({ revision: z.int(), title: z.string(), text: z.string(), seenAt: z.string() })).openapi({
      description: 'Earlier texts, oldest first; seenAt is when the next one took their place',
    }),
    readAt: z.string().nullable().openapi({ description: 'When the text was last read from the outlet' }),
    rereads: z.int().openapi({ description: 'How often it was read again because its entry changed' }),
    rereadsEnded: z.string().nullable().openapi({ description: 'Why later changes are not read: changes-too-often' }),
    sightings: list(z.object({ feedId: z.string(), seenAt: z.string(), url: z.string().nullable() })).openapi({
      description: 'Feeds that show the article, first sight first',
    }),
  })
  .openapi('Article');

/** One row of the ledger. */
export const positionRowSchema = positionSchema
  .extend({ article: articleRowSchema, changedFrom: z.string().nullable() })
  .openapi('PositionRow');

/** One row of the names ledger. */
export const nameRowSchema = z
  .object({
    name: z.string(),
    entity: z.string(),
    sourceId: z.string(),
    sourceName: z.string(),
    side: z.enum(sides),
    week: z.string().openapi({ description: 'Monday, YYYY-MM-DD' }),
    uses: z.int(),
    quoted: z.int().openapi({ description: 'Of the uses, inside quotation marks' }),
  })
  .openapi('NameRow');

const gridCellSchema = z
  .object({
    side: z.enum(sides),
    state: z.enum(['reported', 'silent', 'unheard', 'unwatched']),
    articles: list(z.string()),
    origins: z.int(),
    sources: list(z.string()),
    firstAt: z.string().nullable(),
    names: list(z.string()),
    health: z.object({ healthy: z.int(), sources: z.int() }),
  })
  .openapi('GridCell');

/** One story with its grid of sides. */
export const storySchema = z.object({ id: z.string(), articles: list(articleSchema), grid: list(gridCellSchema) }).openapi('Story');
