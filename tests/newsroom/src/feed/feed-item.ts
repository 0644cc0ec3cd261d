import { asMarkup, cdata, type Markup, markup } from '../markup/markup.ts';
import type { Outlet } from '../outlets/outlet.ts';
import { chromeWords } from '../page/chrome-words.ts';
import { type Posting, paragraphsOf, type Site } from '../site/posting.ts';

/** Length of a teaser in UTF-16 code units, about what outlets of the region give. */
const TEASER_LENGTH = 160;

/** One entry as every feed format needs it. */
export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly guidIsLink: boolean;
  /** Milliseconds since 1970; null where the outlet or the article gives none. */
  readonly publishedAt: number | null;
  /** Plain text, or HTML where the outlet writes it. */
  readonly teaser: string;
  /** The whole text as HTML, or null where the feed has teasers only. */
  readonly contentHtml: string | null;
}

/** What stands above the entries. */
export interface FeedPage {
  readonly title: string;
  readonly homepage: string;
  readonly self: string;
  readonly lang: string;
  readonly outlet: Outlet;
  readonly items: readonly FeedItem[];
}

/** The feed of one language of a site, newest entry first. */
export const feedPageOf = (site: Site, lang: string, self: string): FeedPage => ({
  title: site.outlet.name,
  homepage: `${site.origin}/`,
  self: `${site.origin}${self}`,
  lang,
  outlet: site.outlet,
  items: site.postings.filter((posting) => posting.article.lang === lang).map((posting) => itemOf(posting, site)),
});

/** Text of an element as the outlet writes it: escaped, or in a CDATA section. */
export const feedText = (text: string, outlet: Outlet): Markup => (outlet.feed.escape === 'cdata' ? cdata(text) : markup`${text}`);

/** An element with text, or nothing when there is none. */
export const element = (name: string, content: Markup | string | null): Markup =>
  content === null ? asMarkup('') : markup`<${asMarkup(name)}>${content}</${asMarkup(name)}>\n`;

/** The first words of a text, cut at a word with an ellipsis. */
export const teaserOf = (text: string): string => {
  const first = paragraphsOf(text).join(' ');
  if (first.length <= TEASER_LENGTH) return first;
  const cut = first.slice(0, TEASER_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
};

const itemOf = (posting: Posting, site: Site): FeedItem => {
  const { feed } = site.outlet;
  const link = withQuery(`${site.origin}${posting.feedPath}`, feed.tracking);
  const paragraphs = paragraphsOf(posting.article.text);
  return {
    title: posting.article.title,
    link,
    guid: guidOf(posting, site, link),
    guidIsLink: feed.guid === 'link',
    publishedAt: feed.dates && posting.article.date !== null ? Date.parse(posting.article.date) : null,
    teaser: feed.teaser === 'html' ? htmlTeaser(posting, link) : teaserOf(posting.article.text),
    contentHtml: feed.content === 'full' ? markup`${paragraphs.map((p) => markup`<p>${p}</p>\n`)}`.source : null,
  };
};

const htmlTeaser = ({ article }: Posting, link: string): string =>
  markup`<p><img src="/pictures/small.jpg" alt=""> ${teaserOf(article.text)}</p><p><a href="${link}">${chromeWords(article.lang).readOn}</a></p>`
    .source;

const guidOf = (posting: Posting, site: Site, link: string): string => {
  if (site.outlet.feed.guid === 'same') return `${site.outlet.host}/news`;
  return site.outlet.feed.guid === 'number' ? `${site.outlet.id}-${posting.article.id}` : link;
};

const withQuery = (url: string, query: string | undefined): string => (query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url);
