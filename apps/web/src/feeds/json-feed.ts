import type { OutgoingFeed } from './feed-items.ts';

/** A search as a JSON Feed (version 1.1). */
export const jsonFeed = ({ title, selfUrl, pageUrl, items }: OutgoingFeed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: pageUrl,
  feed_url: selfUrl,
  items: items.map((item) => ({
    id: item.id,
    url: item.url,
    title: item.title,
    content_text: item.summary,
    ...(item.lang === 'und' ? {} : { language: item.lang }),
    date_published: item.publishedAt,
    authors: [{ name: item.author }],
    tags: item.themes,
  })),
});
