import { type Markup, markup } from '../markup/markup.ts';
import { element, type FeedItem, type FeedPage } from './feed-item.ts';

/** A news sitemap: only titles and dates, no text. */
export const newsSitemapOf = (page: FeedPage): Markup => markup`<?xml version="1.0" encoding="${page.outlet.feed.charset}"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${page.items.map((item) => urlOf(item, page))}</urlset>
`;

const urlOf = (item: FeedItem, page: FeedPage): Markup => markup`<url>
<loc>${item.link}</loc>
<news:news>
<news:publication><news:name>${page.title}</news:name><news:language>${page.lang}</news:language></news:publication>
${element('news:publication_date', item.publishedAt === null ? null : new Date(item.publishedAt).toISOString())}<news:title>${item.title}</news:title>
</news:news>
</url>
`;
