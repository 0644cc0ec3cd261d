import type { SearchHit } from '@corridor/archive';
import { webAddress } from '../pages/layout.ts';

/** A search as both feed formats give it. */
export interface OutgoingFeed {
  readonly title: string;
  /** Address of the feed itself, which is its id. */
  readonly selfUrl: string;
  /** Address of the same search as a page. */
  readonly pageUrl: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly items: readonly FeedItem[];
}

/** What both feed formats say of one article. */
export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly lang: string;
  readonly publishedAt: string;
  readonly author: string;
  readonly themes: readonly string[];
}

/** Articles of a search as feed items; the link goes to the outlet, or to our page where the outlet gave no web address. */
export const feedItems = (hits: readonly SearchHit[], publicUrl: string): readonly FeedItem[] =>
  hits.map((hit) => ({
    id: `${publicUrl}/articles/${hit.id}`,
    url: webAddress(hit.url) ?? `${publicUrl}/articles/${hit.id}`,
    title: hit.title,
    summary: hit.snippet,
    lang: hit.lang,
    publishedAt: hit.publishedAt,
    author: `${hit.sourceName} (${hit.side}, ${hit.ownership})`,
    themes: hit.themes,
  }));
