import { CorridorError } from '@corridor/model';
import { OpenAPIHono } from '@hono/zod-openapi';
import { gridOfStory } from '../side-grid.ts';
import type { WebParts } from '../web-parts.ts';
import { articleId, found, given } from './asked.ts';
import { routes } from './routes.ts';
import { shownHealth } from './shown-health.ts';

/** The read-only API under `/api/v1`; its description is `/openapi.json`. Wrong parameters end in `usage-invalid` naming each. */
export const createApi = ({ archive, zone }: WebParts): OpenAPIHono => {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success)
        throw new CorridorError('request-invalid', result.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
    },
  });
  api.openapi(routes.articles, async (c) => {
    const { q, facets, series, ...options } = c.req.valid('query');
    return c.json(await archive.search(q, { ...options, zone, facets: facets === 'true', ...(series ? { series } : {}) }), 200);
  });
  api.openapi(routes.article, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await archive.article(articleId(id)), 'article', id), 200);
  });
  api.openapi(routes.story, async (c) => {
    const { id } = c.req.valid('param');
    const story = found(await archive.story(id), 'story', id);
    return c.json({ ...story, grid: await gridOfStory(story, archive) }, 200);
  });
  api.openapi(routes.positions, async (c) => {
    const { q, limit, ...filter } = c.req.valid('query');
    return c.json(await archive.positions({ query: q, limit, ...given(filter) }), 200);
  });
  api.openapi(routes.names, async (c) => c.json(await archive.names({ query: c.req.valid('query').q }), 200));
  api.openapi(routes.editions, async (c) => c.json(await archive.editions(c.req.valid('query').limit), 200));
  api.openapi(routes.edition, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(found(await archive.edition(id), 'edition', id), 200);
  });
  api.openapi(routes.alerts, async (c) => c.json(await archive.alerts({ isOpen: c.req.valid('query').open === 'true' }), 200));
  api.openapi(routes.sources, async (c) => c.json((await archive.sourceHealth()).map(shownHealth), 200));
  return api;
};
