/** Bounds of one parse. */
export interface ParseLimits {
  /** Longest body, before and after decompression. */
  readonly maxBytes: number;
  /** Entries read; the rest is left out and said so in `repairs`. */
  readonly maxEntries: number;
}

/**
 * 20 MB and 2,000 entries. A whole 19 MB feed of 2,000 entries is read in 0.3 s within 150 MB of heap; a hostile body of that size took
 * up to 3 s and 1 GB, which is as much as one feed may cost.
 */
export const defaultParseLimits: ParseLimits = { maxBytes: 20 * 1024 * 1024, maxEntries: 2_000 };

/** What is known of the bytes beside themselves. */
export interface ParseInput {
  /** Content-Type header as received, or null. */
  readonly contentType: string | null;
  /** Address the bytes came from, the base of relative links; null when unknown. */
  readonly url: string | null;
  /** When the bytes came, ISO 8601; entries dated more than a day after it are told of in `repairs`. */
  readonly receivedAt?: string | null;
  /** Content-Language header as received: the feed's language when it names none itself. */
  readonly contentLanguage?: string | null;
  /** Hub and own address that the Link headers name: they go before the feed's own word (WebSub, 4). */
  readonly linked?: { readonly hubUrl: string | null; readonly selfUrl: string | null } | null;
  /** Zone of dates that name none: a time zone database name or an offset; absent means UTC. */
  readonly timeZone?: string | null;
}
