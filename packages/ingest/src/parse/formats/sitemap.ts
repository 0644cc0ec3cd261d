import type { Entry } from '@corridor/model';
import { feedDateIso } from '../dates/feed-date.ts';
import { htmlText } from '../html/html-text.ts';
import { resolveAddress, resolvePage } from '../html/web-address.ts';
import { languageTag } from '../normalise/language-tag.ts';
import type { ParseInput } from '../parse-limits.ts';
import { type FeedNode, firstText } from '../tree/feed-node.ts';

/** What an entry has when its format says nothing more. */
export const emptyEntry: Entry = {
  guid: null,
  guidIsLink: false,
  link: null,
  title: null,
  summary: null,
  contentHtml: null,
  authors: [],
  categories: [],
  enclosures: [],
  image: null,
  publishedAt: null,
  updatedAt: null,
  lang: null,
  sourceName: null,
  sourceUrl: null,
};

/** True when the sitemap has at least one page of the news extension: only those are feeds of news. */
export const isNewsSitemap = (urls: readonly FeedNode[]): boolean => urls.some((url) => url.first('news:news') !== undefined);

/** One `url` of a news sitemap (Google's extension 0.9). */
export const sitemapEntry = (url: FeedNode, { url: address, timeZone }: ParseInput): Entry => {
  const zone = timeZone ?? undefined;
  const news = url.first('news:news');
  const publication = news?.first('news:publication');
  const text = (node: FeedNode | undefined, name: string): string => htmlText(node ? (firstText(node, [name]) ?? '').slice(0, 4_000) : '');
  return {
    ...emptyEntry,
    link: resolvePage(firstText(url, ['loc']), [address]),
    title: text(news, 'news:title') || null,
    summary: text(news, 'news:description') || null,
    categories: text(news, 'news:keywords')
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
      .slice(0, 64),
    image:
      resolveAddress(url.first('image:image')?.first('image:loc')?.text, [address]) ??
      resolveAddress(url.first('video:video')?.first('video:thumbnail_loc')?.text, [address]),
    publishedAt: feedDateIso(news ? firstText(news, ['news:publication_date']) : null, zone),
    updatedAt: feedDateIso(firstText(url, ['lastmod']), zone),
    lang: languageTag(text(publication, 'news:language')),
    sourceName: text(publication, 'news:name') || null,
  };
};

/** Entries of a sitemap index: where further sitemaps lie and when they changed, those that are likeliest to hold news first. */
export const sitemapIndexEntries = (sitemaps: readonly FeedNode[], { url: address, timeZone }: ParseInput): readonly Entry[] =>
  sitemaps
    .map((sitemap) => ({
      ...emptyEntry,
      link: resolvePage(firstText(sitemap, ['loc']), [address]),
      updatedAt: feedDateIso(firstText(sitemap, ['lastmod']), timeZone ?? undefined),
    }))
    .filter(({ link }) => link !== null)
    .toSorted((a, b) => newsRank(b) - newsRank(a) || (b.updatedAt ?? '').localeCompare(a.updatedAt ?? ''));

/** Sitemaps of news have it in their name, as the search engines that ask for them advise. */
const newsRank = ({ link }: Pick<Entry, 'link'>): number => (link && /news/i.test(new URL(link).pathname) ? 1 : 0);
