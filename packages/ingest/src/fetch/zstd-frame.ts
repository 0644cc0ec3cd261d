const MAGIC = 0xfd2fb528;

/**
 * True when `bytes` are exactly one Zstandard frame with its end (RFC 8878, 3.1.1). Node 22 gives what it could read of a frame that was cut and says nothing,
 * and every Node leaves out what stands behind the first frame. Goes from block to block, without decompressing; never throws.
 */
export const isWholeZstdFrame = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== MAGIC) return false;
  const descriptor = view.getUint8(4);
  let at = 5 + headerBytes(descriptor);
  for (;;) {
    if (at + 3 > bytes.length) return false;
    const block = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    at += 3 + blockBytes(block);
    if (block & 1) return at + checksumBytes(descriptor) === bytes.length;
  }
};

/** Window, dictionary and content size, as the descriptor says. */
const headerBytes = (descriptor: number): number => {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  return (isSingleSegment ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + contentSize;
};

/** A block of one repeated byte (type 1) takes one byte, whatever its size. */
const blockBytes = (block: number): number => (((block >> 1) & 3) === 1 ? 1 : block >> 3);

const checksumBytes = (descriptor: number): number => (descriptor & 4 ? 4 : 0);
