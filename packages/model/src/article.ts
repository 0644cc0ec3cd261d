import type { StandIn } from './stand-in.ts';

/** Life of an article in the archive; a crash leaves it in one of these and the next run goes on from there. */
export const articleStates = ['discovered', 'fetched', 'extracted', 'tagged', 'grouped', 'failed', 'dropped'] as const;
/** State of an article. */
export type ArticleState = (typeof articleStates)[number];

/** How much of the text we have: `full`, `paywalled` or `truncated` by evidence on the page, `feed-only` when the page could not be read. */
export type Access = 'full' | 'paywalled' | 'truncated' | 'feed-only';

/** What kind of text an article is. */
export const articleFormats = ['news', 'opinion', 'analysis', 'interview', 'statement'] as const;
/** What kind of text an article is. */
export type ArticleFormat = (typeof articleFormats)[number];

/** How an article relates to the deal; rules in `docs/methodology.md`. */
export const relevances = ['direct', 'context', 'none'] as const;
/** How an article relates to the deal. */
export type Relevance = (typeof relevances)[number];

/**
 * What one page said of itself and the text it holds. `pageVerdict` is `ok` when the text may be classified:
 * `too-short`, `boilerplate` (consent, bot wall, link lists), `not-an-article` (index, gallery, video), `too-deep`, `too-large`, `empty`.
 */
export const pageVerdicts = ['ok', 'too-short', 'boilerplate', 'not-an-article', 'too-deep', 'too-large', 'empty'] as const;
/** What reading one page ended in. */
export type PageVerdict = (typeof pageVerdicts)[number];

/** What `corridor extract` prints: page bytes turned into clean text and metadata. */
export interface ExtractedPage {
  readonly title: string | null;
  /** Standfirst (deck) where the page has one apart from the text. */
  readonly standfirst: string | null;
  /** Clean text, paragraphs divided by one blank line; quotes, lists and sub-headings kept. */
  readonly text: string;
  readonly byline: string | null;
  /** Instant, ISO 8601 in UTC, or null. */
  readonly publishedAt: string | null;
  /** Date as printed at the outlet, YYYY-MM-DD, or null; never shifted by a zone. */
  readonly publishedDate: string | null;
  readonly modifiedAt: string | null;
  readonly lang: string | null;
  readonly canonicalUrl: string | null;
  readonly siteName: string | null;
  readonly access: Access;
  readonly verdict: PageVerdict;
  /** One line for a person when the verdict is not `ok`, or a selector of the source found nothing. */
  readonly detail: string | null;
  /** What the page stood in with for an article (a wall, a parked name, a page that was not found), where that is why it holds none. */
  readonly standIn?: StandIn;
}

/** A text to be read: what every stage after extraction needs of an article. */
export interface ArticleText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** BCP 47 when known beforehand (the feed's language); a prior, not a fact. */
  readonly lang?: string | null;
  /** Publication instant or date, ISO 8601. */
  readonly date?: string | null;
  /** Name of the outlet. */
  readonly publisher?: string | null;
  readonly url?: string | null;
}
