/** Bounds of one parse. */
export interface ParseLimits {
  /** Longest body, before and after decompression. */
  readonly maxBytes: number;
  /** Entries read; the rest is left out and said so in `repairs`. */
  readonly maxEntries: number;
}

/** 20 MB and 2,000 entries: ten times the largest feed among 168 captured ones of the region. */
export const defaultParseLimits: ParseLimits = { maxBytes: 20 * 1024 * 1024, maxEntries: 2_000 };

/** What is known of the bytes beside themselves. */
export interface ParseInput {
  /** Content-Type header as received, or null. */
  readonly contentType: string | null;
  /** Address the bytes came from, the base of relative links; null when unknown. */
  readonly url: string | null;
  /** When the bytes came, ISO 8601; entries dated more than a day after it are told of in `repairs`. */
  readonly receivedAt?: string | null;
}
