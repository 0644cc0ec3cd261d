import type { SearchHit } from '@corridor/archive';

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

/** Articles of a search as feed items; the link goes to the outlet, or to our page where there is none. */
export const feedItems = (hits: readonly SearchHit[], publicUrl: string): readonly FeedItem[] =>
  hits.map((hit) => ({
    id: `${publicUrl}/articles/${hit.id}`,
    url: hit.url ?? `${publicUrl}/articles/${hit.id}`,
    title: hit.title,
    summary: hit.snippet,
    lang: hit.lang,
    publishedAt: hit.publishedAt,
    author: `${hit.sourceName} (${hit.side}, ${hit.ownership})`,
    themes: hit.themes,
  }));
