import { createRoute, z } from '@hono/zod-openapi';
import { alertSchema } from './schemas/alert.ts';
import { articleSchema, nameRowSchema, positionRowSchema, searchResultSchema, storySchema } from './schemas/article.ts';
import { editionSchema } from './schemas/edition.ts';
import { errorSchema } from './schemas/error.ts';
import { sourceHealthSchema } from './schemas/source-health.ts';

const query = z
  .string()
  .max(2000)
  .default('')
  .openapi({ description: 'Query language of the archive: docs/query-language.md', example: 'theme:corridor actor:iran' });
const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);
const json = <S extends z.ZodType>(schema: S, description: string) => ({ description, content: { 'application/json': { schema } } });
const wrong = {
  400: json(errorSchema, 'The request was not understood'),
  404: json(errorSchema, 'There is no such thing'),
  500: json(errorSchema, 'Something went wrong on our side'),
  503: json(errorSchema, 'The archive is busy; ask again'),
};
const get = <P extends string, R extends { params?: z.ZodObject; query?: z.ZodObject }, S extends z.ZodType>(
  path: P,
  operationId: string,
  summary: string,
  request: R,
  schema: S,
) => createRoute({ method: 'get', path, operationId, summary, request, responses: { 200: json(schema, summary), ...wrong } });
const byId = { params: z.object({ id: z.string().max(200) }) };

/** Every door of the API with what it takes and gives. */
export const routes = {
  articles: get(
    '/articles',
    'searchArticles',
    'Articles that a query finds, newest first',
    {
      query: z.object({
        q: query,
        limit: limit(1000, 20),
        offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
        order: z.enum(['newest', 'relevance']).default('newest'),
        facets: z.enum(['true', 'false']).default('false'),
        series: z.enum(['day', 'week', 'month']).optional(),
      }),
    },
    searchResultSchema,
  ),
  article: get('/articles/{id}', 'getArticle', 'One article with its evidence', byId, articleSchema),
  story: get('/stories/{id}', 'getStory', 'One story with its grid of sides', byId, storySchema),
  positions: get(
    '/positions',
    'listPositions',
    'The position ledger, newest first',
    {
      query: z.object({
        q: query,
        actor: z.string().max(200).optional(),
        stance: z.string().max(40).optional(),
        target: z.string().max(100).optional(),
        limit: limit(10_000, 100),
      }),
    },
    z.array(positionRowSchema).readonly(),
  ),
  names: get(
    '/names',
    'listNames',
    'Which names are used, by outlet, side and week',
    { query: z.object({ q: query }) },
    z.array(nameRowSchema).readonly(),
  ),
  editions: get(
    '/editions',
    'listEditions',
    'Editions, newest first',
    { query: z.object({ limit: limit(365, 30) }) },
    z.array(editionSchema).readonly(),
  ),
  edition: get('/editions/{id}', 'getEdition', 'One edition', byId, editionSchema),
  alerts: get(
    '/alerts',
    'listAlerts',
    'Alerts of sources and feeds, newest first',
    { query: z.object({ open: z.enum(['true', 'false']).default('false').openapi({ description: 'Only those that last' }) }) },
    z.array(alertSchema).readonly(),
  ),
  sources: get('/sources', 'listSources', 'Sources with the health of their feeds', {}, z.array(sourceHealthSchema).readonly()),
} as const;
