import { cdata, type Markup, markup } from '../markup/markup.ts';
import { element, type FeedItem, type FeedPage, feedText } from './feed-item.ts';

/** RSS 2.0 with `content:encoded` where the outlet gives the whole text. */
export const rssOf = (page: FeedPage): Markup => markup`<?xml version="1.0" encoding="${page.outlet.feed.charset}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${page.title}</title>
<link>${page.homepage}</link>
<description>${page.title}</description>
<language>${page.lang}</language>
<ttl>30</ttl>
<atom:link href="${page.self}" rel="self" type="application/rss+xml"/>
${page.items.map((item) => itemOf(item, page))}</channel>
</rss>
`;

const itemOf = (item: FeedItem, page: FeedPage): Markup => markup`<item>
${element('title', feedText(item.title, page.outlet))}${element('link', item.link)}<guid isPermaLink="${String(item.guidIsLink)}">${item.guid}</guid>
${element('description', feedText(item.teaser, page.outlet))}${element('pubDate', item.publishedAt === null ? null : rfc822(item.publishedAt))}${element(
  'content:encoded',
  item.contentHtml === null ? null : page.outlet.feed.escape === 'cdata' ? cdata(item.contentHtml) : markup`${item.contentHtml}`,
)}</item>
`;

/** RFC 822 as RSS asks for it, with a numeric zone. */
const rfc822 = (millis: number): string => new Date(millis).toUTCString().replace('GMT', '+0000');
