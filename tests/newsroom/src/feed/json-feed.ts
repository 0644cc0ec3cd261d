import type { FeedItem, FeedPage } from './feed-item.ts';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeedOf = (page: FeedPage): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: page.title,
    home_page_url: page.homepage,
    feed_url: page.self,
    language: page.lang,
    items: page.items.map(itemOf),
  });

/** The standard asks for content in every item; an outlet that gives teasers puts the teaser there. */
const itemOf = (item: FeedItem): Record<string, string> => ({
  id: item.guid,
  url: item.link,
  title: item.title,
  summary: item.teaser,
  ...(item.contentHtml === null ? { content_text: item.teaser } : { content_html: item.contentHtml }),
  ...(item.publishedAt === null ? {} : { date_published: new Date(item.publishedAt).toISOString() }),
});
