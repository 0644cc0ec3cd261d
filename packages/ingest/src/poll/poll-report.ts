import type { FeedHead, FeedVerdict, ParsedFeed } from '@corridor/model';
import type { FetchOutcome, Redirect } from '../fetch/outcome.ts';

/** All of one poll that decides when the next one is. */
export interface PollReport {
  readonly verdict: FeedVerdict;
  readonly status: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly maxAgeSeconds: number | null;
  readonly retryAfterSeconds: number | null;
  readonly redirects: readonly Redirect[];
  /** What the feed says of its pace; null when no body was read. */
  readonly hints: Pick<FeedHead, 'ttlMinutes' | 'updatePeriodMinutes' | 'skipHours' | 'skipDays'> | null;
  /** Instants of the feed's entries, ISO 8601, in any order. */
  readonly entryTimes: readonly string[];
}

/** Brings together what fetching and parsing (null when nothing was parsed) say of one poll. */
export const pollReport = (outcome: FetchOutcome, parsed: ParsedFeed | null): PollReport => {
  const { redirects, retryAfterSeconds, status } = outcome;
  const fresh = outcome.kind === 'failed' ? { etag: null, lastModified: null, maxAgeSeconds: null } : outcome;
  return {
    verdict: verdictOf(outcome, parsed),
    status,
    etag: fresh.etag,
    lastModified: fresh.lastModified,
    maxAgeSeconds: fresh.maxAgeSeconds,
    retryAfterSeconds,
    redirects,
    hints: parsed?.feed ?? null,
    entryTimes: parsed?.entries.flatMap(({ publishedAt, updatedAt }) => publishedAt ?? updatedAt ?? []) ?? [],
  };
};

const verdictOf = (outcome: FetchOutcome, parsed: ParsedFeed | null): FeedVerdict => {
  if (outcome.kind === 'failed') return outcome.verdict;
  if (outcome.kind === 'not-modified') return 'not-modified';
  return parsed?.verdict ?? 'not-a-feed';
};
