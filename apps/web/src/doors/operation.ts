import { CorridorError } from '@corridor/model';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { WebParts } from '../web-parts.ts';

/** Doors of whoever runs it: `/healthz` for probes, `/metrics` for Prometheus. */
export const addOperation = (app: OpenAPIHono, { archive, metrics, dossier, pulse, onError }: WebParts): void => {
  app.get('/healthz', async (c) => {
    try {
      const { lastTickAt = null, isAlive = true } = pulse?.() ?? {};
      const articles = await archive.counts();
      const about = { dossier: dossier.version, articles, ...(pulse ? { lastTickAt } : {}) };
      return isAlive ? c.json({ status: 'ok', ...about }) : c.json({ status: 'unhealthy', ...about, code: 'work-stopped' }, 503);
    } catch (error) {
      const code = error instanceof CorridorError ? error.code : 'unexpected';
      if (code === 'unexpected' && error instanceof Error) onError?.(error);
      return c.json({ status: 'unhealthy', dossier: dossier.version, code }, 503);
    }
  });
  app.get('/metrics', async (c) => {
    const [articles, due, open] = await Promise.all([archive.counts(), archive.feedsDue(), archive.alerts({ isOpen: true })]);
    const alerts: Record<string, number> = {};
    for (const { kind } of open) alerts[kind] = (alerts[kind] ?? 0) + 1;
    const text = await metrics.text({ articles, feedsDue: due.length, alerts });
    return c.body(text, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
};
