import type { StandIn } from './stand-in.ts';

/**
 * What one check of a feed ended in. Exactly one per check; empty and broken are never the same.
 * `ok` new or known entries were read · `not-modified` 304 · `empty` a valid feed without entries ·
 * `html-instead-of-feed` · `not-a-feed` neither feed nor page · `malformed` could not be repaired ·
 * `blocked` 401, 403, 451 or a bot wall · `rate-limited` 429 or 503 with Retry-After · `gone` 410 · `not-found` 404 ·
 * `http-error` any other status · `timeout` · `dns` the name does not resolve · `unreachable` refused, reset or no route ·
 * `tls` certificate or handshake · `proxy` our own proxy is not there or did not let us through ·
 * `too-large` over a byte limit · `refused` our own guard said no (private address, scheme, port, redirects).
 */
export const feedVerdicts = [
  'ok',
  'not-modified',
  'empty',
  'html-instead-of-feed',
  'not-a-feed',
  'malformed',
  'blocked',
  'rate-limited',
  'gone',
  'not-found',
  'http-error',
  'timeout',
  'dns',
  'unreachable',
  'tls',
  'proxy',
  'too-large',
  'refused',
] as const;
/** What one check of a feed ended in. */
export type FeedVerdict = (typeof feedVerdicts)[number];

/** Verdicts that count as a healthy feed in receipts and in the grid of sides. */
export const healthyVerdicts: ReadonlySet<FeedVerdict> = new Set<FeedVerdict>(['ok', 'not-modified', 'empty']);

/** Verdicts of checks that counted the feed's entries; the 0 of any other says nothing and is not shown. */
export const countingVerdicts: ReadonlySet<FeedVerdict> = new Set<FeedVerdict>(['ok', 'empty']);

/**
 * What is odd about a feed that was read; none of them makes it unhealthy. `same-guid` · `same-link` all its entries have one · `undated` no entry has a
 * date · `future-dates` most entries are dated ahead · `clock-wrong` the server's clock is far from ours · `stale` its newest entry is old ·
 * `truncated` the answer broke off and what came was read.
 */
export const feedNotes = ['same-guid', 'same-link', 'undated', 'future-dates', 'clock-wrong', 'stale', 'truncated'] as const;
/** What is odd about a feed that was read. */
export type FeedNote = (typeof feedNotes)[number];

/** What a note means and what to do about it, for a person. */
export const feedNoteAdvice: Readonly<Record<FeedNote, string>> = {
  'same-guid': 'all entries carry one guid; they are told apart by their links',
  'same-link': 'all entries link to one address, so they count as one article; look for another feed of the outlet',
  undated: 'no entry has a date that can be read; the moment of first sight stands in',
  'future-dates': 'most entries are dated ahead; the moment of first sight stands in',
  'clock-wrong': 'the server’s clock is far from ours; dates of its entries may be wrong',
  stale: 'its newest entry is more than two months old; look for the outlet’s present feed',
  truncated: 'the answer broke off; what came was read, the rest is asked for again',
};

/** What the last body of a feed said about its pace; kept so that a 304, which has no body, does not lose it. */
export interface FeedPace {
  /** When a body was last read, ISO 8601 in UTC. */
  readonly readAt: string;
  /** Minutes that the feed's entries cover, as in its busy hours of the last days; null when its entries carry no dates. */
  readonly windowMinutes: number | null;
  /** Longest wait the feed asked for in its body (`ttl`, `sy:updatePeriod`), in minutes, uncapped; or null. */
  readonly hintMinutes: number | null;
  /** Newest date among its entries that was not ahead, ISO 8601 in UTC; null when none had one, absent in older archives. */
  readonly newestAt?: string | null;
  /** Hours (0–23, UTC) and English names of days in which the feed asks to be left alone. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
}

/** What the archive remembers of a feed between polls. All times are ISO 8601 in UTC. */
export interface FeedState {
  readonly feedId: string;
  /** Address polled now; differs from the catalogue after a confirmed permanent redirect. */
  readonly url: string;
  /** Validators exactly as the server sent them, or null. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextPollAt: string;
  readonly lastCheckedAt: string | null;
  readonly lastOkAt: string | null;
  readonly consecutiveFailures: number;
  /** The same failures by weight: what mostly passes by itself counts half, what came of our own network not at all. */
  readonly failureWeight: number;
  /** When the server was last found to have answered 304 though there was news; its feed is then asked for in full for a while; or null. */
  readonly liedAt: string | null;
  /** Evidence of a permanent redirect that is not adopted yet. */
  readonly redirectTo: string | null;
  readonly redirectSeen: number;
  readonly redirectSince: string | null;
  /** Times the server said 410 in a row. */
  readonly goneSeen: number;
  /** First of these 410 answers, or null. */
  readonly goneSince: string | null;
  /** Until when the host of this feed wants no request at all, as the archive's pauses say; or null. */
  readonly hostPausedUntil: string | null;
  readonly pace: FeedPace | null;
}

/** One check of one feed, kept as history (the last 30 are kept). */
export interface FeedCheck {
  readonly feedId: string;
  readonly checkedAt: string;
  readonly verdict: FeedVerdict;
  readonly httpStatus: number | null;
  readonly entries: number;
  readonly newEntries: number;
  readonly bodyBytes: number;
  readonly durationMillis: number;
  /** One line for a person: what was wrong and what to do; null when all is well. */
  readonly detail: string | null;
  /** What is odd about it though it was read; absent when nothing is, or when no body came. */
  readonly notes?: readonly FeedNote[];
  /** What stood in for the feed, where that is known. */
  readonly standIn?: StandIn;
  /** Newest date of its entries that is not ahead, ISO 8601 in UTC; null when none has one, absent when no body came. */
  readonly newestAt?: string | null;
  /** Seconds that the server's clock is ahead of ours, where that is more than a note's worth. */
  readonly aheadSeconds?: number;
}
