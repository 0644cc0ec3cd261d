import { CorridorError } from '@corridor/model';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { gridOfStory } from '../side-health.ts';
import type { WebParts } from '../web-parts.ts';
import {
  articleSchema,
  editionSchema,
  errorSchema,
  nameRowSchema,
  positionRowSchema,
  searchResultSchema,
  sourceHealthSchema,
  storySchema,
} from './schemas.ts';

const query = z
  .string()
  .max(2000)
  .default('')
  .openapi({ description: 'Query language of the archive', example: 'theme:corridor actor:iran' });
const json = <S extends z.ZodType>(schema: S, description: string) => ({ description, content: { 'application/json': { schema } } });
const wrong = { 400: json(errorSchema, 'The request was not understood'), 404: json(errorSchema, 'There is no such thing') };
const get = <P extends string, R extends { params?: z.ZodObject; query?: z.ZodObject }, S extends z.ZodType>(
  path: P,
  summary: string,
  request: R,
  schema: S,
) => createRoute({ method: 'get', path, summary, request, responses: { 200: json(schema, summary), ...wrong } });
const byId = { params: z.object({ id: z.string().max(200) }) };

const routes = {
  articles: get(
    '/articles',
    'Articles that a query finds, newest first',
    {
      query: z.object({
        q: query,
        limit: z.coerce.number().int().min(1).max(1000).default(20),
        offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
        order: z.enum(['newest', 'relevance']).default('newest'),
        facets: z.enum(['true', 'false']).default('false'),
        series: z.enum(['day', 'week', 'month']).optional(),
      }),
    },
    searchResultSchema,
  ),
  article: get('/articles/{id}', 'One article with its evidence', byId, articleSchema),
  story: get('/stories/{id}', 'One story with its grid of sides', byId, storySchema),
  positions: get(
    '/positions',
    'The position ledger, newest first',
    {
      query: z.object({
        q: query,
        actor: z.string().max(200).optional(),
        stance: z.string().max(40).optional(),
        target: z.string().max(100).optional(),
        limit: z.coerce.number().int().min(1).max(10_000).default(100),
      }),
    },
    z.array(positionRowSchema),
  ),
  names: get('/names', 'Which names are used, by outlet, side and week', { query: z.object({ q: query }) }, z.array(nameRowSchema)),
  editions: get(
    '/editions',
    'Editions, newest first',
    { query: z.object({ limit: z.coerce.number().int().min(1).max(365).default(30) }) },
    z.array(editionSchema),
  ),
  edition: get('/editions/{id}', 'One edition', byId, editionSchema),
  sources: get('/sources', 'Sources with the health of their feeds', {}, z.array(sourceHealthSchema)),
} as const;

/** The read-only API under `/api/v1`; its description is `/openapi.json`. */
export const createApi = ({ archive, zone }: WebParts): OpenAPIHono => {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success)
        throw new CorridorError('input-invalid', result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
    },
  });
  api.openapi(routes.articles, async (c) => {
    const { q, facets, series, ...options } = c.req.valid('query');
    return c.json(plainJson(await archive.search(q, { ...options, zone, facets: facets === 'true', ...(series ? { series } : {}) })), 200);
  });
  api.openapi(routes.article, async (c) =>
    c.json(plainJson(found(await archive.article(articleId(c.req.valid('param').id)), `article ${c.req.valid('param').id}`)), 200),
  );
  api.openapi(routes.story, async (c) => {
    const story = found(await archive.story(c.req.valid('param').id), `story ${c.req.valid('param').id}`);
    return c.json(plainJson({ ...story, grid: gridOfStory(story, await archive.sourceHealth()) }), 200);
  });
  api.openapi(routes.positions, async (c) => {
    const { q, actor, stance, target, limit } = c.req.valid('query');
    return c.json(
      plainJson(
        await archive.positions({
          query: q,
          limit,
          ...(actor ? { actor } : {}),
          ...(stance ? { stance } : {}),
          ...(target ? { target } : {}),
        }),
      ),
      200,
    );
  });
  api.openapi(routes.names, async (c) => c.json(plainJson(await archive.names({ query: c.req.valid('query').q })), 200));
  api.openapi(routes.editions, async (c) => c.json(plainJson(await archive.editions(c.req.valid('query').limit)), 200));
  api.openapi(routes.edition, async (c) =>
    c.json(plainJson(found(await archive.edition(c.req.valid('param').id), `edition ${c.req.valid('param').id}`)), 200),
  );
  api.openapi(routes.sources, async (c) => c.json(plainJson(await archive.sourceHealth()), 200));
  return api;
};

/** An article's number; anything else names no article. */
export const articleId = (text: string): number => (/^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0);

/** The thing, or a `not-found` that names it. */
export const found = <T>(thing: T | null, name: string): T => {
  if (thing === null) throw new CorridorError('not-found', `There is no ${name}.`);
  return thing;
};

/** Readonly archive values as the mutable JSON types that the schemas infer; nothing is copied. */
// biome-ignore lint/suspicious/noExplicitAny: the schema's types are checked against real answers in the tests instead
const plainJson = (value: unknown): any => value;
