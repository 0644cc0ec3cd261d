import { encodeMarkup } from '../markup/encode.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { Site } from '../site/posting.ts';
import { atomOf } from './atom.ts';
import { type FeedPage, feedPageOf } from './feed-item.ts';
import { jsonFeedOf } from './json-feed.ts';
import { newsSitemapOf } from './news-sitemap.ts';
import { rdfOf } from './rdf.ts';
import { rssOf } from './rss.ts';

type Format = Outlet['feed']['format'];

const files: Record<Format, string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  rdf: 'index.rdf',
  'json-feed': 'feed.json',
  'news-sitemap': 'sitemap-news.xml',
};
const mediaTypes: Record<Format, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  'json-feed': 'application/feed+json',
  'news-sitemap': 'application/xml',
};
const writers: Record<Format, (page: FeedPage) => string> = {
  rss: (page) => rssOf(page).source,
  atom: (page) => atomOf(page).source,
  rdf: (page) => rdfOf(page).source,
  'json-feed': jsonFeedOf,
  'news-sitemap': (page) => newsSitemapOf(page).source,
};

/** Path of the feed of one language. */
export const feedPathOf = (outlet: Outlet, lang: string): string => `/${lang}/${files[outlet.feed.format]}`;

/** Content-Type of an outlet's feeds; the charset is declared in the header too, as real servers mostly do. */
export const feedContentType = (outlet: Outlet): string => `${mediaTypes[outlet.feed.format]}; charset=${outlet.feed.charset}`;

/** Bytes of the feed of one language, in the outlet's format and charset. */
export const feedBody = (site: Site, lang: string): Buffer => {
  const { outlet } = site;
  return encodeMarkup(writers[outlet.feed.format](feedPageOf(site, lang, feedPathOf(outlet, lang))), outlet.feed.charset);
};
