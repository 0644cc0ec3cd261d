import { isoNow } from '@corridor/model';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { etag } from 'hono/etag';
import { renderAtom } from '../feeds/atom.ts';
import type { OutgoingFeed } from '../feeds/feed-items.ts';
import { feedItems } from '../feeds/feed-items.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import type { WebParts } from '../web-parts.ts';

const FEED_ITEMS = 50;
/** Feed readers ask often: they may keep the answer and ask whether it changed. */
const ASK_AGAIN = { 'Cache-Control': 'private, no-cache' };

/** Any query as a feed, for feed readers; conditional requests are answered with 304. */
export const addFeeds = (app: OpenAPIHono, parts: WebParts): void => {
  app.use('/feed.atom', etag());
  app.use('/feed.json', etag());
  app.get('/feed.atom', async (c) =>
    c.body(renderAtom(await read(c, parts, '/feed.atom')), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', ...ASK_AGAIN }),
  );
  app.get('/feed.json', async (c) =>
    c.body(JSON.stringify(jsonFeed(await read(c, parts, '/feed.json'))), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
      ...ASK_AGAIN,
    }),
  );
};

const read = async (c: Context, { archive, publicUrl, zone, dossier, clock }: WebParts, path: string): Promise<OutgoingFeed> => {
  const query = (c.req.query('q') ?? '').trim();
  const { hits } = await archive.search(query, { limit: FEED_ITEMS, zone });
  const search = query === '' ? '' : `?q=${encodeURIComponent(query)}`;
  return {
    title: query === '' ? dossier.title : `${dossier.title}: ${query}`,
    selfUrl: `${publicUrl}${path}${search}`,
    pageUrl: `${publicUrl}/${search}`,
    updatedAt: hits[0]?.publishedAt ?? isoNow(clock),
    items: feedItems(hits, publicUrl),
  };
};
