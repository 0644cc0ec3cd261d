import type { FeedRecord } from '@corridor/archive';
import type { SourceManners } from '@corridor/ingest';

/** How a feed's source wants its feeds and pages to be asked for; the product's own way for a feed that is not there. */
export const mannersOf = (feed: FeedRecord | null): SourceManners =>
  feed ? { userAgent: feed.userAgent, proxy: feed.proxy, headers: feed.headers } : {};
