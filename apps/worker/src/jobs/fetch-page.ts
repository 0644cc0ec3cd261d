import type { PendingArticle } from '@corridor/archive';
import type { PageOutcome } from '@corridor/ingest';
import type { Parts } from '../parts.ts';
import { saveFeedText } from './feed-text.ts';
import { mannersOf } from './manners-of.ts';
import { restAfter } from './rest-after.ts';
import { waitsFor } from './waits-for.ts';

/** Attempts at a page before the feed's own text has to do: at once, after 5 minutes, 20 minutes and 80 minutes. */
const PAGE_ATTEMPTS = 4;
const FIRST_PAUSE_MILLIS = 5 * 60_000;
const BROKEN_OFF = "the connection broke off before the page's end";
/** A host that rests for longer than this would make its news late: the feed's own text has to do. About what four attempts take. */
const LONGEST_REST_MILLIS = 2 * 3600_000;

/** fetch: brings the page of a discovered article. A page that cannot be had leaves the feed's own text, so no article is lost. */
export const fetchPage = async (parts: Parts, articleId: number, signal: AbortSignal): Promise<void> => {
  const { archive, observer } = parts;
  const article = await archive.pending(articleId);
  if (!article || !waitsFor(article, 'discovered')) return;
  const feed = await archive.feed(article.feedId);
  if (!article.url || feed?.kind === 'pointer') return saveFeedText(parts, article, 'no page to read');
  const outcome = await parts.fetcher.fetchPage({ url: article.url, ...mannersOf(feed), signal });
  if (outcome.kind === 'failed') return keepGoing(parts, articleId, outcome);
  const { url, contentType, body, etag, lastModified, isTruncated } = outcome;
  if (isTruncated && article.attempts + 1 < PAGE_ATTEMPTS) return tryAgain(parts, article, BROKEN_OFF, 0);
  await archive.saveFetched(articleId, { url, contentType, body, etag, lastModified, isTruncated });
  observer.articleMoved(articleId, 'fetched', isTruncated ? `${BROKEN_OFF}; what came is read` : null);
};

/** Looks again first: a page is slow, and another process may have read it meanwhile. */
const keepGoing = async (parts: Parts, articleId: number, outcome: PageOutcome & { kind: 'failed' }): Promise<void> => {
  const article = await parts.archive.pending(articleId);
  if (!article || !waitsFor(article, 'discovered')) return;
  const rest = await restAfter(parts, outcome);
  const restMillis = rest === null ? 0 : Date.parse(rest) - parts.clock.now();
  const isLast =
    outcome.isPermanent || outcome.verdict === 'blocked' || article.attempts + 1 >= PAGE_ATTEMPTS || restMillis > LONGEST_REST_MILLIS;
  if (isLast) return saveFeedText(parts, article, outcome.detail);
  return tryAgain(parts, article, outcome.detail, Math.max((outcome.retryAfterSeconds ?? 0) * 1000, restMillis));
};

const tryAgain = async (
  { archive, clock, observer }: Parts,
  article: PendingArticle,
  detail: string,
  leastMillis: number,
): Promise<void> => {
  const pause = Math.max(FIRST_PAUSE_MILLIS * 4 ** article.attempts, leastMillis);
  await archive.saveFailed(article.id, detail, new Date(clock.now() + pause).toISOString());
  observer.articleMoved(article.id, 'failed', detail);
};
