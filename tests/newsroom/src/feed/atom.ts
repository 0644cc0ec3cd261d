import { type Markup, markup } from '../markup/markup.ts';
import { element, type FeedItem, type FeedPage, feedText } from './feed-item.ts';

/** Shown as `updated` where no date is known; RFC 4287 makes the element obligatory. */
const NO_DATE = '1970-01-01T00:00:00Z';

/** Atom 1.0 (RFC 4287). */
export const atomOf = (page: FeedPage): Markup => markup`<?xml version="1.0" encoding="${page.outlet.feed.charset}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.lang}">
<title>${page.title}</title>
<id>${page.self}</id>
<link rel="alternate" type="text/html" href="${page.homepage}"/>
<link rel="self" type="application/atom+xml" href="${page.self}"/>
<updated>${isoOf(Math.max(...page.items.map((item) => item.publishedAt ?? 0), 0))}</updated>
<author><name>${page.title}</name></author>
${page.items.map((item) => entryOf(item, page))}</feed>
`;

const entryOf = (item: FeedItem, page: FeedPage): Markup => markup`<entry>
<title type="text">${feedText(item.title, page.outlet)}</title>
<link rel="alternate" href="${item.link}"/>
<id>${item.guidIsLink ? item.guid : `urn:newsroom:${item.guid}`}</id>
${element('updated', isoOf(item.publishedAt))}${element('published', item.publishedAt === null ? null : isoOf(item.publishedAt))}<summary type="text">${feedText(item.teaser, page.outlet)}</summary>
${item.contentHtml === null ? null : markup`<content type="html">${feedText(item.contentHtml, page.outlet)}</content>\n`}</entry>
`;

const isoOf = (millis: number | null): string => (millis === null || millis === 0 ? NO_DATE : new Date(millis).toISOString());
