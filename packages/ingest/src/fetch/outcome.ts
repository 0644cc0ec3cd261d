import type { FeedVerdict, StandIn } from '@corridor/model';
import type { StandInFound } from '../stand-in/read-stand-in.ts';
import type { LinkedHub } from './link-header.ts';

/** One step from an address to the next one, as the server told it (`status` 301, 302, 303, 307 or 308). */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** What every outcome tells, however the request ended. */
export interface OutcomeHead {
  /** Address asked for. */
  readonly requestedUrl: string;
  /** Address that gave the answer, or the last one tried; differs from `requestedUrl` after redirects. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** Seconds the server asks to wait (`Retry-After`, number or date), or null when absent or garbage. */
  readonly retryAfterSeconds: number | null;
  /** Seconds that the server's clock (`Date`, plus the `Age` of a cached answer) is ahead of ours; null without a date. */
  readonly aheadSeconds?: number | null;
  /** Bytes received on the wire, before decompression. */
  readonly bodyBytes: number;
  /** Time on the network; waiting for the host's turn is not in it. */
  readonly durationMillis: number;
}

/** Validators exactly as the server sent them, and how long it calls the answer fresh. */
export interface Freshness {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** `max-age` less `Age`, or `Expires` less `Date`; null when the server says neither. */
  readonly maxAgeSeconds: number | null;
}

/** A 2xx answer with its bytes, decompressed. */
export interface FetchedBody extends OutcomeHead, Freshness {
  readonly kind: 'ok';
  readonly status: number;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** Content-Language header as received; absent or null when there is none. */
  readonly contentLanguage?: string | null;
  /** True when the connection or the compressed stream broke off; validators are then null, so that the rest is asked for again. */
  readonly isTruncated: boolean;
  /** Hub and topic that the headers name. */
  readonly linked: LinkedHub;
  /** What the body stands in with for a feed, where it is a page that says so. */
  readonly standIn?: StandInFound;
}

/** 304: nothing new. Validators are the ones of this answer, or else the ones that were sent. */
export interface NotModified extends OutcomeHead, Freshness {
  readonly kind: 'not-modified';
  readonly status: 304;
}

/** No usable answer, and why. */
export interface FetchFailure extends OutcomeHead {
  readonly kind: 'failed';
  readonly verdict: FeedVerdict;
  /** What stood in for the feed or page, where that is known. */
  readonly standIn?: StandIn;
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** One line for a person: names the address, what was wrong and what to do. */
  readonly detail: string;
  /** True when asking again brings nothing: gone, not found, refused by the guard, too large. */
  readonly isPermanent: boolean;
}

/** What asking for a feed ended in. */
export type FetchOutcome = FetchedBody | NotModified | FetchFailure;

/** What asking for a page ended in; pages are asked for without validators. */
export type PageOutcome = FetchedBody | FetchFailure;
