import { CorridorError } from '@corridor/model';
import { OpenAPIHono } from '@hono/zod-openapi';
import { createApi } from './api/api.ts';
import { failed } from './doors/failed.ts';
import { addFeeds } from './doors/feeds.ts';
import { addOperation } from './doors/operation.ts';
import { addPages } from './doors/pages.ts';
import { addUnsubscribe } from './doors/unsubscribe.ts';
import { addWebSub } from './doors/web-sub.ts';
import { hostGuard } from './guard/host-guard.ts';
import { methodGuard } from './guard/method-guard.ts';
import { securityHeaders } from './guard/security-headers.ts';
import { labelsOf } from './labels.ts';
import { type Frame, momentsIn } from './pages/layout.ts';
import type { WebParts } from './web-parts.ts';

/** Pages, feeds, API and the operator's doors. Read-only but for unsubscribing. */
export const createApp = (parts: WebParts): OpenAPIHono => {
  const { dossier, zone } = parts;
  const frame: Frame = { dossierTitle: dossier.title, labels: labelsOf(dossier), zone, moment: momentsIn(zone) };
  const app = new OpenAPIHono();
  app.use(securityHeaders, hostGuard(parts.hosts), methodGuard);
  addPages(app, parts, frame);
  addFeeds(app, parts);
  addUnsubscribe(app, parts, frame);
  addWebSub(app, parts);
  addOperation(app, parts);
  app.route('/api/v1', createApi(parts));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Corridor Watch',
      version: '1',
      description: 'Read-only access to the tagged archive. Times are ISO 8601 in UTC.',
      license: { name: 'MIT' },
    },
    servers: [{ url: parts.publicUrl }],
  });
  app.notFound((c) => failed(c, frame, new CorridorError('not-found', `There is no page ${c.req.path.slice(0, SHOWN_CHARACTERS)}.`)));
  app.onError((error, c) => {
    if (!(error instanceof CorridorError)) parts.onError?.(error);
    return failed(c, frame, error);
  });
  return app;
};

/** Longest part of a path repeated to whoever asked for it. */
const SHOWN_CHARACTERS = 80;
