import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptEncoding, decodeContent } from './content-coding.ts';
import { FetchProblem } from './fetch-problem.ts';
import { defaultLimits } from './limits.ts';

const limits = { ...defaultLimits, decodedBytes: 100_000, ratioFloorBytes: 10_000 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeContent', () => {
  it('gives back what was compressed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const decoded = await decodeContent(gzipSync(bytes), 'gzip', limits);
        expect(Buffer.compare(Buffer.from(decoded.bytes), Buffer.from(bytes))).toBe(0);
        expect(decoded.isTruncated).toBe(false);
      }),
    );
  });

  it('ends with bytes under the limit or a FetchProblem, whatever bytes and header say', async () => {
    const codings = fc.array(fc.constantFrom('gzip', 'x-gzip', 'br', 'deflate', 'zstd', 'identity', 'compress', ''), { maxLength: 4 });
    const streams = fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      fc.nat(400).map((length) => gzipSync(Buffer.alloc(300_000)).subarray(0, length)),
      fc.nat(400).map((length) => brotliCompressSync(Buffer.alloc(300_000)).subarray(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(streams, codings, async (bytes, list) => {
        const outcome = await decodeContent(bytes, list.join(', '), limits).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(FetchProblem);
        else expect((outcome as { bytes: Uint8Array }).bytes.length).toBeLessThanOrEqual(limits.decodedBytes);
      }),
    );
  });

  it.each([
    ['a feed', '<?xml version="1.0"?><rss/>'],
    ['a feed after a byte order mark', '\ufeff<rss/>'],
    ['a feed after white space', '\n\n  <feed/>'],
    ['JSON', '{ "version": "https://jsonfeed.org/version/1.1" }'],
  ])('takes %s that calls itself brotli as it is', async (_, text) => {
    const { bytes } = await decodeContent(bytesOf(text), 'br', limits);
    expect(Buffer.from(bytes).toString()).toBe(text);
  });

  it('asks only for what it can undo', async () => {
    for (const coding of acceptEncoding.split(', ')) {
      expect((await decodeContent(new Uint8Array(), coding, limits)).bytes.length).toBe(0);
    }
  });
});
