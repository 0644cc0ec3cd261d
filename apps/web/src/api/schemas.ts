import { articleFormats, articleStates, relevances, sides, stances } from '@corridor/model';
import { z } from '@hono/zod-openapi';

const evidence = { field: z.enum(['title', 'text']), start: z.int(), end: z.int() };

/** What went wrong: a stable code, what it was, what to do. */
export const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string(), advice: z.string() }) }).openapi('Error');

/** One article as search shows it. Times are ISO 8601 in UTC. */
export const articleRowSchema = z
  .object({
    id: z.int(),
    key: z.string(),
    url: z.string().nullable(),
    title: z.string(),
    lang: z.string().openapi({ description: 'BCP 47' }),
    sourceId: z.string(),
    sourceName: z.string(),
    country: z.string(),
    side: z.enum(sides),
    ownership: z.string(),
    isWire: z.boolean(),
    feedId: z.string(),
    publishedAt: z.string(),
    seenAt: z.string(),
    state: z.enum(articleStates),
    reason: z.string().nullable(),
    access: z.enum(['full', 'paywalled', 'truncated', 'feed-only']),
    relevance: z.enum(relevances).nullable(),
    format: z.enum(articleFormats).nullable(),
    themes: z.array(z.string()),
    storyId: z.string().nullable(),
    copyOf: z.int().nullable(),
  })
  .openapi('ArticleRow');

const searchHitSchema = articleRowSchema
  .extend({ snippet: z.string(), marks: z.array(z.object({ start: z.int(), end: z.int() })) })
  .openapi('SearchHit');
const facetValueSchema = z.object({ value: z.string(), articles: z.int() });

/** What a search gives. */
export const searchResultSchema = z
  .object({
    query: z.string(),
    total: z.int(),
    hits: z.array(searchHitSchema),
    facets: z.record(z.string(), z.array(facetValueSchema)).nullable(),
    series: z.array(z.object({ from: z.string(), articles: z.int(), seen: z.int() })).nullable(),
    notes: z.array(z.string()),
  })
  .openapi('SearchResult');

/** A position: who says what about what, with the verbatim sentence at its offsets (UTF-16 units). */
export const positionSchema = z
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

/** One article with everything held of it; evidence offsets are UTF-16 units of `title` and `text`. */
export const articleSchema = articleRowSchema
  .extend({
    standfirst: z.string().nullable(),
    text: z.string(),
    byline: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    publishedDate: z.string().nullable(),
    mentions: z.array(
      z.object({
        ...evidence,
        entity: z.string(),
        surface: z.string(),
        kind: z.string(),
        metonym: z.string().nullable(),
        name: z.string().nullable(),
        quoted: z.boolean(),
      }),
    ),
    tags: z.array(z.object({ theme: z.string(), score: z.number(), rules: z.array(z.string()), evidence: z.array(z.object(evidence)) })),
    positions: z.array(positionSchema),
    dossierVersion: z.string().nullable(),
    engineVersion: z.string().nullable(),
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
    week: z.string(),
    uses: z.int(),
    quoted: z.int(),
  })
  .openapi('NameRow');

/** One cell of the grid of sides. */
const gridCellSchema = z.object({
  side: z.enum(sides),
  state: z.enum(['reported', 'silent', 'unheard', 'unwatched']),
  articles: z.array(z.string()),
  origins: z.int(),
  sources: z.array(z.string()),
  firstAt: z.string().nullable(),
  names: z.array(z.string()),
  health: z.object({ healthy: z.int(), sources: z.int() }),
});

/** One story with its grid of sides. */
export const storySchema = z.object({ id: z.string(), articles: z.array(articleSchema), grid: z.array(gridCellSchema) }).openapi('Story');

/** One edition, whole; its parts are described in the docs. */
export const editionSchema = z
  .looseObject({
    id: z.string(),
    date: z.string(),
    zone: z.string(),
    from: z.string(),
    to: z.string(),
    articles: z.int(),
    stories: z.int(),
  })
  .openapi('Edition');

/** Health of one source. */
export const sourceHealthSchema = z
  .looseObject({
    source: z.looseObject({ id: z.string(), name: z.string(), side: z.enum(sides) }),
    feeds: z.array(
      z.looseObject({ state: z.looseObject({ feedId: z.string() }), checks: z.array(z.looseObject({ verdict: z.string() })) }),
    ),
  })
  .openapi('SourceHealth');
