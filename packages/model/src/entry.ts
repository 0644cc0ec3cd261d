import type { FeedVerdict } from './feed-check.ts';

/** A file that an entry carries (picture, audio, video). */
export interface Enclosure {
  readonly url: string;
  readonly type: string | null;
  readonly bytes: number | null;
}

/** One item of a feed after repair and normalisation. Texts are plain (no markup) unless the name says HTML. */
export interface Entry {
  /** The feed's own identifier as written, or null. */
  readonly guid: string | null;
  /** True when the guid is an address that can serve as the link. */
  readonly guidIsLink: boolean;
  /** Absolute http(s) address of the article, or null. */
  readonly link: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly contentHtml: string | null;
  readonly authors: readonly string[];
  /** E-mail addresses that the entry gives with its authors; absent when its format has none. */
  readonly authorEmails?: readonly string[];
  readonly categories: readonly string[];
  readonly enclosures: readonly Enclosure[];
  readonly image: string | null;
  /** ISO 8601 in UTC; null when absent or impossible. */
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  /** BCP 47 as declared by the entry or its feed. */
  readonly lang: string | null;
  /** Outlet named by the entry itself (`source`, Google News), or null. */
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
}

/** Head of a feed. */
export interface FeedHead {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json' | 'news-sitemap' | 'sitemap-index' | 'unknown';
  readonly title: string | null;
  readonly description: string | null;
  readonly link: string | null;
  readonly lang: string | null;
  readonly image: string | null;
  readonly authors: readonly string[];
  /** E-mail addresses that the feed gives with its authors; absent when its format has none. */
  readonly authorEmails?: readonly string[];
  /** Identifier of the feed itself (Atom's `id`), or null; absent when its format has none. */
  readonly id?: string | null;
  readonly updatedAt: string | null;
  /** Minutes the feed asks to wait (`ttl`), or null. */
  readonly ttlMinutes: number | null;
  /** Minutes between updates by `sy:updatePeriod` and `sy:updateFrequency`, or null. */
  readonly updatePeriodMinutes: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  readonly hubUrl: string | null;
  readonly selfUrl: string | null;
  readonly generator: string | null;
}

/** What `corridor parse` prints: feed bytes turned into entries, or the reason why not. */
export interface ParsedFeed {
  readonly feed: FeedHead;
  readonly entries: readonly Entry[];
  readonly verdict: FeedVerdict;
  /** One line for a person when the verdict is not `ok`. */
  readonly detail: string | null;
  /** What was repaired, in the order it was done; empty for a clean feed. */
  readonly repairs: readonly string[];
  /** Charset the bytes were read with. */
  readonly charset: string;
}
