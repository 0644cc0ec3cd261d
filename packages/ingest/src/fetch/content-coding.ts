import zlib from 'node:zlib';
import { FetchProblem } from './fetch-problem.ts';
import { gzipBody } from './gzip-body.ts';
import type { FetchLimits } from './limits.ts';
import { isWholeZstdFrame } from './zstd-frame.ts';

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
type ZlibOptions = zlib.ZlibOptions & zlib.BrotliOptions;
type ZlibCall = (bytes: Uint8Array, options: ZlibOptions, callback: (error: Error | null, result: Uint8Array) => void) => void;

/** How one coding is undone. */
interface Coding {
  readonly inflate: Inflate;
  /** Bytes that every stream begins with. */
  readonly magic?: readonly number[];
  /** False for a stream that is not whole although its decoder does not mind. */
  readonly isWhole?: (bytes: Uint8Array) => boolean;
  /** A second try at bytes that the decoder refused. */
  readonly salvage?: Inflate;
}

const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants;

const inflater =
  (call: ZlibCall, partialFlush: number, more: ZlibOptions = {}): Inflate =>
  (bytes, { maxOutputLength, isPartial }) =>
    new Promise((resolve, reject) => {
      const options = { ...more, maxOutputLength, ...(isPartial ? { finishFlush: partialFlush } : {}) };
      call(bytes, options, (error, result) => (error ? reject(error) : resolve(result)));
    });

/** There is none before Node 22.15 and 23.8; constants by their values, which are Zstandard's own. */
const zstd = (zlib as unknown as { readonly zstdDecompress?: ZlibCall }).zstdDecompress;
const ZSTD_FLUSH = 1;
const ZSTD_WINDOW_LOG_MAX = 100;
/** RFC 9659, 3: no window over 8 MB in HTTP. A frame may ask for 128 MB of memory otherwise. */
const WINDOW_LOG = 23;

const raw = inflater(zlib.inflateRaw, Z_SYNC_FLUSH);
const gzip: Coding = {
  magic: [0x1f, 0x8b],
  inflate: inflater(zlib.gunzip, Z_SYNC_FLUSH),
  salvage: (bytes, inflation) => {
    const body = gzipBody(bytes);
    return body ? raw(body, inflation) : Promise.reject(new Error('no gzip header'));
  },
};
const codingsByName: ReadonlyMap<string, Coding> = new Map<string, Coding>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', { inflate: (bytes, inflation) => (isZlib(bytes) ? inflater(zlib.inflate, Z_SYNC_FLUSH) : raw)(bytes, inflation) }],
  ['br', { inflate: inflater(zlib.brotliDecompress, BROTLI_OPERATION_FLUSH) }],
  ...(zstd
    ? ([
        [
          'zstd',
          {
            magic: [0x28, 0xb5, 0x2f, 0xfd],
            inflate: inflater(zstd, ZSTD_FLUSH, { params: { [ZSTD_WINDOW_LOG_MAX]: WINDOW_LOG } }),
            isWhole: isWholeZstdFrame,
          },
        ],
      ] as const)
    : []),
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
  for (const name of codings.reverse()) {
    if (looksPlain(decoded.bytes, name)) return decoded;
    const next = await undo(decoded.bytes, name, bytes.length, limits);
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

const undo = async (bytes: Uint8Array, name: string, wireBytes: number, limits: FetchLimits): Promise<Decoded> => {
  const coding = codingsByName.get(name);
  if (!coding) throw new FetchProblem('malformed', `content coding "${name.slice(0, 30)}", which was not asked for`);
  if (bytes.length === 0) return { bytes, isTruncated: false };
  const maxOutputLength = Math.min(limits.decodedBytes, Math.max(limits.ratioFloorBytes, wireBytes * limits.ratio));
  try {
    const whole = await coding.inflate(bytes, { maxOutputLength, isPartial: false });
    return { bytes: whole, isTruncated: coding.isWhole?.(bytes) === false };
  } catch (error) {
    const again = isCut(error) ? coding.inflate : isOver(error) ? undefined : coding.salvage;
    if (!again) throw problemOf(error, name, maxOutputLength);
    const part = await again(bytes, { maxOutputLength, isPartial: true }).catch((second: unknown) => {
      throw problemOf(second, name, maxOutputLength);
    });
    return { bytes: part, isTruncated: true };
  }
};

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
const isCut = (error: unknown): boolean => codeOf(error) === 'Z_BUF_ERROR' || codeOf(error) === 'ZSTD_error_srcSize_wrong';
const isOver = (error: unknown): boolean => codeOf(error) === 'ERR_BUFFER_TOO_LARGE';

const problemOf = (error: unknown, coding: string, maxOutputLength: number): FetchProblem => {
  if (isOver(error)) return new FetchProblem('too-large', `more than ${maxOutputLength} bytes after decompression`, { cause: error });
  if (codeOf(error) === 'ZSTD_error_frameParameter_windowTooLarge')
    return new FetchProblem('too-large', 'a zstd window of more than 8 MB', { cause: error });
  return new FetchProblem('malformed', `bytes that are not ${coding}, although the header says so`, { cause: error });
};

/** RFC 1950: compression method 8 and a header that is a multiple of 31. Anything else that calls itself deflate is a raw stream. */
const isZlib = (bytes: Uint8Array): boolean => {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
};

/**
 * A document that begins like markup or JSON, with white space or a byte order mark before it, is not compressed, whatever its header says; nor is text where
 * the stream would begin with its own mark.
 */
const looksPlain = (bytes: Uint8Array, name: string): boolean => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (/^(?:\xef\xbb\xbf)?\s*(?:<[?!a-zA-Z]|[{[]\s*")/.test(start)) return true;
  const { magic = [] } = codingsByName.get(name) ?? {};
  return magic.some((byte, i) => bytes[i] !== byte) && !/[\x00-\x08\x0e-\x1f\x7f]/.test(start);
};
