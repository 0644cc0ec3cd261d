import zlib from 'node:zlib';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchLimits } from './limits.ts';

/** Bytes after decompression; `isTruncated` when the compressed stream ended too early and what could be read is here. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly isTruncated: boolean;
}

interface Inflation {
  readonly maxOutputLength: number;
  /** True: take what is there of a stream that broke off. */
  readonly isPartial: boolean;
}
type Inflate = (bytes: Uint8Array, inflation: Inflation) => Promise<Uint8Array>;
type ZlibCall = (
  bytes: Uint8Array,
  options: zlib.ZlibOptions & zlib.BrotliOptions,
  callback: (error: Error | null, result: Uint8Array) => void,
) => void;

const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants;

const inflater =
  (call: ZlibCall, partialFlush: number): Inflate =>
  (bytes, { maxOutputLength, isPartial }) =>
    new Promise((resolve, reject) => {
      const options = isPartial ? { maxOutputLength, finishFlush: partialFlush } : { maxOutputLength };
      call(bytes, options, (error, result) => (error ? reject(error) : resolve(result)));
    });

const zstd = (zlib as unknown as { readonly zstdDecompress?: ZlibCall }).zstdDecompress;
/** Zstandard's own constant for a flush without end. */
const ZSTD_FLUSH = 1;

const inflaters: ReadonlyMap<string, Inflate> = new Map([
  ['gzip', inflater(zlib.gunzip, Z_SYNC_FLUSH)],
  ['x-gzip', inflater(zlib.gunzip, Z_SYNC_FLUSH)],
  ['deflate', (bytes, inflation) => inflater(isZlib(bytes) ? zlib.inflate : zlib.inflateRaw, Z_SYNC_FLUSH)(bytes, inflation)],
  ['br', inflater(zlib.brotliDecompress, BROTLI_OPERATION_FLUSH)],
  ...(zstd ? ([['zstd', inflater(zstd, ZSTD_FLUSH)]] as const) : []),
]);

/** Value of Accept-Encoding: what this Node can decode. */
export const acceptEncoding = zstd ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';

/**
 * Undoes the codings of a Content-Encoding header, last applied first, on bytes already under the wire limit. Bytes that are plain text although
 * the header says otherwise are taken as they are. Throws `FetchProblem`: `too-large` over the decoded limit or the ratio, `malformed` for a
 * coding we did not ask for or bytes that cannot be decoded. Output is bounded while it is made, so a bomb costs at most the limit.
 */
export const decodeContent = async (bytes: Uint8Array, contentEncoding: string | null, limits: FetchLimits): Promise<Decoded> => {
  const codings = codingsOf(contentEncoding);
  if (codings.length > limits.codings) throw new FetchProblem('malformed', `${codings.length} content codings on top of one another`);
  let decoded: Decoded = { bytes, isTruncated: false };
  for (const coding of codings.reverse()) {
    if (looksPlain(decoded.bytes)) return decoded;
    const next = await undo(decoded.bytes, coding, bytes.length, limits);
    decoded = { bytes: next.bytes, isTruncated: decoded.isTruncated || next.isTruncated };
  }
  return decoded;
};

const codingsOf = (contentEncoding: string | null): string[] =>
  (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');

const undo = async (bytes: Uint8Array, coding: string, wireBytes: number, limits: FetchLimits): Promise<Decoded> => {
  const inflate = inflaters.get(coding);
  if (!inflate) throw new FetchProblem('malformed', `content coding "${coding.slice(0, 30)}", which was not asked for`);
  if (bytes.length === 0) return { bytes, isTruncated: false };
  const maxOutputLength = Math.min(limits.decodedBytes, Math.max(limits.ratioFloorBytes, wireBytes * limits.ratio));
  try {
    return { bytes: await inflate(bytes, { maxOutputLength, isPartial: false }), isTruncated: false };
  } catch (error) {
    if (!isCut(error)) throw problemOf(error, coding, maxOutputLength);
  }
  try {
    return { bytes: await inflate(bytes, { maxOutputLength, isPartial: true }), isTruncated: true };
  } catch (error) {
    throw problemOf(error, coding, maxOutputLength);
  }
};

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
const isCut = (error: unknown): boolean => codeOf(error) === 'Z_BUF_ERROR' || codeOf(error) === 'ZSTD_error_srcSize_wrong';

const problemOf = (error: unknown, coding: string, maxOutputLength: number): FetchProblem =>
  codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
    ? new FetchProblem('too-large', `more than ${maxOutputLength} bytes after decompression`, { cause: error })
    : new FetchProblem('malformed', `bytes that are not ${coding}, although the header says so`, { cause: error });

/** RFC 1950: compression method 8 and a header that is a multiple of 31. Anything else that calls itself deflate is a raw stream. */
const isZlib = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
};

/** A document that begins like markup or JSON, with white space or a byte order mark before it, is not compressed, whatever its header says. */
const looksPlain = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  return /^(?:\xef\xbb\xbf)?\s*(?:<[?!a-zA-Z]|[{[]\s*")/.test(start);
};
