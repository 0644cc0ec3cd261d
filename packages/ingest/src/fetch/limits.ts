/** Hard limits of one request, redirects included. */
export interface FetchLimits {
  /** Whole time on the network, in milliseconds; waiting for the host's turn does not count. */
  readonly totalMillis: number;
  readonly connectMillis: number;
  /** Longest silence before the headers and between two pieces of the body. */
  readonly idleMillis: number;
  readonly headerBytes: number;
  /** Received bytes, before decompression. */
  readonly wireBytes: number;
  readonly decodedBytes: number;
  /** Decoded bytes per received byte, looked at above `ratioFloorBytes`. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  /** Content codings on top of one another. */
  readonly codings: number;
  readonly redirects: number;
  /** Characters of an address. */
  readonly urlLength: number;
}

/**
 * Defaults. The largest regional feed seen is 1.4 MB decoded and the largest article page 3 MB, so the byte limits leave room
 * for six times as much; text compresses 4–12 times, so a ratio of 200 is a bomb (a gzip of zeros reaches 1030).
 */
export const defaultLimits: FetchLimits = {
  totalMillis: 30_000,
  connectMillis: 10_000,
  idleMillis: 15_000,
  headerBytes: 32 * 1024,
  wireBytes: 10 * 1024 * 1024,
  decodedBytes: 20 * 1024 * 1024,
  ratio: 200,
  ratioFloorBytes: 1024 * 1024,
  codings: 2,
  redirects: 5,
  urlLength: 8192,
};
