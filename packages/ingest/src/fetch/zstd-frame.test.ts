import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWholeZstdFrame } from './zstd-frame.ts';

/** One frame of "road road road road road" with a checksum, as Node writes it; and one of 100,000 times "a" without (its second block is one repeated byte). */
const text = Buffer.from('28b52ffd24185d000028726f6164200100488a16594f82f4', 'hex');
const repeated = Buffer.from('28b52ffda0a086010055000010616101009b8639c002', 'hex');

describe('isWholeZstdFrame', () => {
  it.each([
    ['text', text, true],
    ['one repeated byte', repeated, true],
    ['without its last byte', text.subarray(0, -1), false],
    ['without its blocks', text.subarray(0, 7), false],
    ['with something behind it', Buffer.concat([text, text]), false],
    ['something else', Buffer.from('no frame at all'), false],
    ['nothing', new Uint8Array(), false],
  ])('%s: %s', (_, bytes, isWhole) => {
    expect(isWholeZstdFrame(bytes)).toBe(isWhole);
  });

  it('no beginning of a frame is a frame', () => {
    for (let length = 0; length < repeated.length; length++) expect(isWholeZstdFrame(repeated.subarray(0, length))).toBe(false);
  });

  it('never throws, and ends, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof isWholeZstdFrame(Buffer.concat([text.subarray(0, 4), bytes]))).toBe('boolean');
      }),
    );
  });
});
