import { renderExplanation } from '@corridor/classifier';
import { renderEditionHtml } from '@corridor/digest';
import { CorridorError, isoNow } from '@corridor/model';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { articleId, createApi, found } from './api/routes.ts';
import { renderAtom } from './feeds/atom.ts';
import { feedItems } from './feeds/feed-items.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { articlePage } from './pages/article-page.ts';
import { editionsPage, namesPage, positionsPage } from './pages/ledger-pages.ts';
import { errorPage, unsubscribedPage, unsubscribePage } from './pages/plain-pages.ts';
import { PAGE_HITS, searchPage } from './pages/search-page.ts';
import { sourcesPage } from './pages/sources-page.ts';
import { storyPage } from './pages/story-page.ts';
import { policyForInlineStyles, securityHeaders } from './security-headers.ts';
import { gridOfStory } from './side-health.ts';
import { styleSheet } from './style.ts';
import type { WebParts } from './web-parts.ts';

const FEED_ITEMS = 50;
const PAGE_POSITIONS = 200;
const PAGE_EDITIONS = 100;
/** Longest query taken from an address. */
const QUERY_CHARACTERS = 2000;

/** Pages, feeds, API and the operator's doors. Read-only but for unsubscribing. */
export const createApp = (parts: WebParts): OpenAPIHono => {
  const app = new OpenAPIHono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  addPages(app, parts);
  addFeeds(app, parts);
  addUnsubscribe(app, parts);
  addOperation(app, parts);
  app.route('/api/v1', createApi(parts));
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Corridor Watch', version: '1', description: 'Read-only access to the tagged archive.' },
    servers: [{ url: `${parts.publicUrl}/api/v1` }],
  });
  app.notFound((c) => failed(c, parts, new CorridorError('not-found', `There is no page ${c.req.path}.`)));
  app.onError((error, c) => failed(c, parts, error));
  return app;
};

const headOf = ({ dossier }: WebParts) => ({ title: dossier.title, dossierTitle: dossier.title });
const wordsOf = (c: Context, name: string): string => (c.req.query(name) ?? '').slice(0, QUERY_CHARACTERS);

const addPages = (app: OpenAPIHono, parts: WebParts): void => {
  const { archive, classifier, zone, publicUrl } = parts;
  const head = headOf(parts);
  app.get('/style.css', (c) => c.body(styleSheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }));
  app.get('/', async (c) => {
    const query = wordsOf(c, 'q').trim();
    const offset = Math.min(1_000_000, Math.max(0, Math.trunc(Number(c.req.query('offset')) || 0)));
    try {
      const result = await archive.search(query, { limit: PAGE_HITS, offset, zone, facets: true, series: 'day' });
      return c.html(searchPage(head, { query, offset, zone, result, error: null }));
    } catch (error) {
      if (!(error instanceof CorridorError) || error.code !== 'query-invalid') throw error;
      return c.html(searchPage(head, { query, offset, zone, result: null, error }), 400);
    }
  });
  app.get('/articles/:id', async (c) => {
    const article = found(await archive.article(articleId(c.req.param('id'))), `article ${c.req.param('id')}`);
    const text = {
      id: String(article.id),
      title: article.title,
      text: article.text,
      lang: article.lang,
      date: article.publishedAt,
      publisher: article.sourceName,
    };
    return c.html(articlePage(head, article, zone, renderExplanation(text, classifier.explain(text)), c.req.query('theme') ?? null));
  });
  app.get('/stories/:id', async (c) => {
    const story = found(await archive.story(c.req.param('id')), `story ${c.req.param('id')}`);
    return c.html(storyPage(head, story, gridOfStory(story, await archive.sourceHealth()), zone));
  });
  app.get('/positions', async (c) => {
    const filter = { query: wordsOf(c, 'q'), actor: wordsOf(c, 'actor'), stance: wordsOf(c, 'stance'), target: wordsOf(c, 'target') };
    const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
    return c.html(positionsPage(head, await archive.positions({ ...given, limit: PAGE_POSITIONS }), filter, zone));
  });
  app.get('/names', async (c) => c.html(namesPage(head, await archive.names({ query: wordsOf(c, 'q') }))));
  app.get('/editions', async (c) => c.html(editionsPage(head, await archive.editions(PAGE_EDITIONS), zone)));
  app.get('/editions/:id', async (c) => {
    const edition = found(await archive.edition(c.req.param('id')), `edition ${c.req.param('id')}`);
    const document = renderEditionHtml(edition, { publicUrl, unsubscribeUrl: null });
    return c.html(document, 200, { 'Content-Security-Policy': policyForInlineStyles(document) });
  });
  app.get('/sources', async (c) => c.html(sourcesPage(head, await archive.sourceHealth(), zone)));
};

const addFeeds = (app: OpenAPIHono, parts: WebParts): void => {
  const { archive, publicUrl, zone, dossier, clock } = parts;
  const read = async (c: Context) => {
    const query = wordsOf(c, 'q').trim();
    const { hits } = await archive.search(query, { limit: FEED_ITEMS, zone });
    const search = `?q=${encodeURIComponent(query)}`;
    return { title: query ? `${dossier.title}: ${query}` : dossier.title, search, items: feedItems(hits, publicUrl) };
  };
  app.get('/feed.atom', async (c) => {
    const { title, search, items } = await read(c);
    return c.body(renderAtom(title, `${publicUrl}/feed.atom${search}`, `${publicUrl}/${search}`, isoNow(clock), items), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    });
  });
  app.get('/feed.json', async (c) => {
    const { title, search, items } = await read(c);
    return c.body(JSON.stringify(jsonFeed(title, `${publicUrl}/feed.json${search}`, `${publicUrl}/${search}`, items)), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
    });
  });
};

const addUnsubscribe = (app: OpenAPIHono, parts: WebParts): void => {
  const head = headOf(parts);
  app.get('/unsubscribe/:token', (c) => c.html(unsubscribePage(head, c.req.param('token'))));
  app.post('/unsubscribe/:token', async (c) => {
    const subscriber = await parts.archive.subscriberByToken(c.req.param('token'));
    if (subscriber) await parts.archive.removeSubscriber(subscriber.id);
    return c.html(unsubscribedPage(head));
  });
};

const addOperation = (app: OpenAPIHono, { archive, metrics, dossier }: WebParts): void => {
  app.get('/healthz', async (c) => {
    const articles = await archive.counts();
    return c.json({ status: 'ok', dossier: dossier.version, articles });
  });
  app.get('/metrics', async (c) => {
    const text = await metrics.text({ articles: await archive.counts(), feedsDue: (await archive.feedsDue()).length });
    return c.body(text, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
};

/** An error as JSON under `/api`, as a page elsewhere; foreign errors are named, their stack is not shown. */
const failed = (c: Context, parts: WebParts, error: Error): Response | Promise<Response> => {
  const known = error instanceof CorridorError ? error : null;
  const status = known?.code === 'not-found' ? 404 : known?.action === 'usage' ? 400 : known?.action === 'retry' ? 503 : 500;
  const [message, advice] = known
    ? [known.message, known.advice]
    : ['Something went wrong on our side.', 'Look into the log of the process.'];
  if (c.req.path.startsWith('/api/')) return c.json({ error: { code: known?.code ?? 'unexpected', message, advice } }, status);
  return c.html(errorPage(headOf(parts), message, advice), status);
};
