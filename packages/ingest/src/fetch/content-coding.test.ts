import zlib, { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptEncoding, decodeContent } from './content-coding.ts';
import { FetchProblem } from './fetch-problem.ts';
import { defaultLimits } from './limits.ts';

const limits = { ...defaultLimits, decodedBytes: 100_000, ratioFloorBytes: 10_000 };
const zstdCompressSync = (zlib as unknown as { zstdCompressSync?: (bytes: Uint8Array, options?: object) => Buffer }).zstdCompressSync;
type Compress = (bytes: Uint8Array) => Buffer;
const compressors: readonly (readonly [coding: string, compress: Compress])[] = [
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ...(zstdCompressSync ? [['zstd', zstdCompressSync] as const] : []),
];
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

  it.each(compressors)('%s: whole is whole, every cut is told, a bomb is refused', async (coding, compress) => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255));
    const stream = compress(noise);
    expect(await decodeContent(stream, coding, limits)).toEqual({ bytes: noise, isTruncated: false });
    for (const length of [stream.length >> 3, stream.length >> 1, stream.length - 1]) {
      const { bytes, isTruncated } = await decodeContent(stream.subarray(0, length), coding, limits);
      expect([isTruncated, Buffer.compare(bytes, noise.subarray(0, bytes.length))]).toEqual([true, 0]);
    }
    await expect(decodeContent(compress(Buffer.alloc(5_000_000)), coding, limits)).rejects.toMatchObject({ verdict: 'too-large' });
    const twice = compress(compress(Buffer.alloc(5_000_000)));
    await expect(decodeContent(twice, `${coding}, ${coding}`, limits)).rejects.toMatchObject({ verdict: 'too-large' });
  });

  it.each([
    ['something behind the stream', (stream: Buffer) => Buffer.concat([stream, Buffer.from('<!-- made in 0.2 s -->')])],
    ['a wrong checksum', (stream: Buffer) => Buffer.concat([stream.subarray(0, -8), Buffer.alloc(8, 1)])],
    ['no checksum', (stream: Buffer) => stream.subarray(0, -8)],
  ])('reads a gzip stream with %s, and says that it is not whole', async (_, damage) => {
    const feed = bytesOf('<rss/>'.repeat(500));
    const decoded = await decodeContent(damage(gzipSync(feed)), 'gzip', limits);
    expect([Buffer.from(decoded.bytes).toString(), decoded.isTruncated]).toEqual([Buffer.from(feed).toString(), true]);
  });

  it.skipIf(!zstdCompressSync)('refuses a zstd window that takes much memory', async () => {
    const wide =
      zstdCompressSync?.(Buffer.concat([Buffer.from('a'), Buffer.alloc(20_000_000)]), { params: { 101: 27 } }) ?? Buffer.alloc(0);
    await expect(decodeContent(wide, 'zstd', limits)).rejects.toThrow('a zstd window of more than 8 MB');
  });

  it('takes text that calls itself gzip as it is', async () => {
    expect((await decodeContent(bytesOf('User-agent: *'), 'gzip', limits)).bytes).toEqual(bytesOf('User-agent: *'));
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
