const FIXED_BYTES = 10;

/**
 * The deflate stream of a gzip file without its header (RFC 1952, 2.3), or null where there is no whole header. What is read from it does not mind a wrong
 * checksum or something written behind the stream, as pages of a failing script have.
 */
export const gzipBody = (bytes: Uint8Array): Uint8Array | null => {
  const [first, second, method, flags = 0] = bytes;
  if (first !== 0x1f || second !== 0x8b || method !== 8) return null;
  let at = FIXED_BYTES;
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
  for (const flag of [8, 16]) if (flags & flag) at = afterZero(bytes, at);
  if (flags & 2) at += 2;
  return at < bytes.length ? bytes.subarray(at) : null;
};

const afterZero = (bytes: Uint8Array, from: number): number => {
  const zero = bytes.indexOf(0, from);
  return zero === -1 ? bytes.length : zero + 1;
};
