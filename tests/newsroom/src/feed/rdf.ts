import { type Markup, markup } from '../markup/markup.ts';
import { element, type FeedItem, type FeedPage, feedText } from './feed-item.ts';

/** RSS 1.0 (RDF) with Dublin Core dates and languages. */
export const rdfOf = (page: FeedPage): Markup => markup`<?xml version="1.0" encoding="${page.outlet.feed.charset}"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${page.self}">
<title>${page.title}</title>
<link>${page.homepage}</link>
<description>${page.title}</description>
<dc:language>${page.lang}</dc:language>
<items><rdf:Seq>
${page.items.map((item) => markup`<rdf:li rdf:resource="${item.link}"/>\n`)}</rdf:Seq></items>
</channel>
${page.items.map((item) => itemOf(item, page))}</rdf:RDF>
`;

const itemOf = (item: FeedItem, page: FeedPage): Markup => markup`<item rdf:about="${item.link}">
${element('title', feedText(item.title, page.outlet))}${element('link', item.link)}${element('description', feedText(item.teaser, page.outlet))}${element(
  'dc:date',
  item.publishedAt === null ? null : new Date(item.publishedAt).toISOString(),
)}${element('content:encoded', item.contentHtml === null ? null : feedText(item.contentHtml, page.outlet))}</item>
`;
