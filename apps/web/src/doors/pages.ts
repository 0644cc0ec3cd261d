import type { ArticleRecord } from '@corridor/archive';
import { dossierVocabulary } from '@corridor/classifier';
import { renderEditionHtml } from '@corridor/digest';
import { type ArticleText, CorridorError } from '@corridor/model';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { articleId, found, given } from '../api/asked.ts';
import { policyForInlineStyles } from '../guard/security-headers.ts';
import { articlePage } from '../pages/article-page.ts';
import { editionsPage } from '../pages/editions-page.ts';
import { icon } from '../pages/icon.ts';
import type { Frame } from '../pages/layout.ts';
import { namesPage } from '../pages/names-page.ts';
import { PAGE_POSITIONS, positionsPage } from '../pages/positions-page.ts';
import { orderOf } from '../pages/search-address.ts';
import { PAGE_HITS, searchPage } from '../pages/search-page.ts';
import { sourcesPage } from '../pages/sources-page.ts';
import { storyPage } from '../pages/story-page.ts';
import { styleSheet } from '../pages/style.ts';
import { gridOfStory } from '../side-grid.ts';
import type { WebParts } from '../web-parts.ts';

const PAGE_EDITIONS = 100;
/** The API's own limit; beyond it a person narrows the query. */
const LAST_OFFSET = 1_000_000;
/** Units of text whose explanation costs no wait. One of 200,000 units took 3 s on two busy cores; that is made when it is asked for. */
const EXPLAINED_AT_ONCE = 20_000;
/** Style and icon change only with the product. */
const KEPT = { 'Cache-Control': 'public, max-age=3600' };

/** The pages for people, each rendered whole on the server. */
export const addPages = (app: OpenAPIHono, parts: WebParts, frame: Frame): void => {
  const { archive } = parts;
  app.get('/style.css', (c) => c.body(styleSheet, 200, { 'Content-Type': 'text/css; charset=utf-8', ...KEPT }));
  for (const path of ['/icon.svg', '/favicon.ico']) app.get(path, (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml', ...KEPT }));
  app.get('/', (c) => search(c, parts, frame));
  app.get('/articles/:id', async (c) => {
    const id = c.req.param('id');
    const article = found(await archive.article(articleId(id)), 'article', id);
    const theme = article.tags.find((tag) => tag.theme === c.req.query('theme'))?.theme ?? null;
    const isExplained = article.text.length <= EXPLAINED_AT_ONCE || c.req.query('why') !== undefined;
    const explanation = isExplained ? parts.classifier.explain(textToRead(article)) : null;
    return c.html(articlePage(frame, { article, explanation, theme }));
  });
  app.get('/stories/:id', async (c) => {
    const id = c.req.param('id');
    const story = found(await archive.story(id), 'story', id);
    return c.html(storyPage(frame, story, await gridOfStory(story, archive)));
  });
  app.get('/positions', (c) => positions(c, parts, frame));
  app.get('/names', async (c) => {
    const query = asked(c, 'q');
    return c.html(namesPage(frame, await archive.names({ query }), query));
  });
  app.get('/editions', async (c) => c.html(editionsPage(frame, await archive.editions(PAGE_EDITIONS))));
  app.get('/editions/:id', (c) => edition(c, parts));
  app.get('/sources', async (c) => c.html(sourcesPage(frame, await archive.sourceHealth())));
};

const asked = (c: Context, name: string): string => (c.req.query(name) ?? '').trim();

const search = async (c: Context, { archive, dossier, zone }: WebParts, frame: Frame): Promise<Response> => {
  const query = asked(c, 'q');
  const order = orderOf(c.req.query('order'));
  const offset = Math.min(LAST_OFFSET, Math.max(0, Math.trunc(Number(c.req.query('offset')) || 0)));
  try {
    const options = { limit: PAGE_HITS, offset, order, zone, facets: true, series: 'day' as const };
    const first = await archive.search(query, options);
    const result = first.total > 0 ? first : await archive.search(query, { ...options, vocabulary: dossierVocabulary(dossier) });
    return c.html(searchPage(frame, { query, offset, order, result, error: null }));
  } catch (error) {
    if (!(error instanceof CorridorError) || error.code !== 'query-invalid') throw error;
    return c.html(searchPage(frame, { query, offset, order, result: null, error }), 400);
  }
};

const positions = async (c: Context, { archive, dossier }: WebParts, frame: Frame): Promise<Response> => {
  const filter = { query: asked(c, 'q'), actor: asked(c, 'actor'), stance: asked(c, 'stance'), target: asked(c, 'target') };
  const rows = await archive.positions({ ...given(filter), limit: PAGE_POSITIONS });
  const actors = [...new Set([...dossier.positions.states, ...rows.map(({ actor }) => actor)])];
  const targets = dossier.positions.targets.map(({ id }) => id);
  return c.html(positionsPage(frame, rows, filter, { actors, targets }));
};

/** The edition exactly as it is mailed, under a policy that allows its own styles alone. */
const edition = async (c: Context, { archive, publicUrl }: WebParts): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const document = renderEditionHtml(found(await archive.edition(id), 'edition', id), { publicUrl, unsubscribeUrl: null });
  return c.html(document, 200, { 'Content-Security-Policy': policyForInlineStyles(document) });
};

/** What the classifier read when it tagged the article. */
const textToRead = ({ id, title, text, lang, publishedAt, sourceName, url }: ArticleRecord): ArticleText => ({
  id: String(id),
  title,
  text,
  lang,
  date: publishedAt,
  publisher: sourceName,
  url,
});
