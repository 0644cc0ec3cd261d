import iconv from 'iconv-lite';
import { type CharsetFound, eightBitCharset } from './eight-bit-charset.ts';

/** Text read out of bytes, the charset it was read with, and what decided it. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly by: 'bom' | 'sniff' | 'ascii' | 'valid-utf8' | 'nearly-utf8' | CharsetFound['by'];
}

/** Share of broken sequences up to which bytes still count as damaged UTF-8; other charsets break more than half of them. */
const BROKEN_UTF8 = 0.05;

/**
 * Reads the bytes of a feed or page: byte order mark, UTF-16/32 by their zero bytes, valid UTF-8 whatever is declared, nearly valid UTF-8,
 * the charset declared by header, XML declaration or meta where it fits the bytes, the usual charset of the declared language, statistics, windows-1252. Never fails.
 */
export const decodeBytes = (bytes: Uint8Array, contentType: string | null): DecodedText => {
  const wide = wideCharset(bytes);
  if (wide) return wide;
  if (bytes.every((byte) => byte < 0x80)) return { text: latin1(bytes), charset: 'utf-8', by: 'ascii' };
  return asUtf8(bytes) ?? asEightBit(bytes, contentType);
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Start of the bytes → charset; the mark itself is skipped. */
const marks: readonly (readonly [readonly number[], string, number, 'bom' | 'sniff'])[] = [
  [[0, 0, 0xfe, 0xff], 'utf-32be', 4, 'bom'],
  [[0xff, 0xfe, 0, 0], 'utf-32le', 4, 'bom'],
  [[0, 0, 0, 0x3c], 'utf-32be', 0, 'sniff'],
  [[0x3c, 0, 0, 0], 'utf-32le', 0, 'sniff'],
  [[0xfe, 0xff], 'utf-16be', 2, 'bom'],
  [[0xff, 0xfe], 'utf-16le', 2, 'bom'],
  [[0, 0x3c], 'utf-16be', 0, 'sniff'],
  [[0x3c, 0], 'utf-16le', 0, 'sniff'],
];

const wideCharset = (bytes: Uint8Array): DecodedText | null => {
  const mark = marks.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (!mark) return null;
  const [, charset, skip, by] = mark;
  const body = bytes.subarray(skip);
  const text = charset.startsWith('utf-16') ? new TextDecoder(charset).decode(body) : iconv.decode(Buffer.from(body), charset);
  return { text, charset, by };
};

const asUtf8 = (bytes: Uint8Array): DecodedText | null => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8', by: 'valid-utf8' };
  } catch {
    const text = new TextDecoder('utf-8').decode(withStrayLetters(bytes));
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return hasMark || brokenShare(text) < BROKEN_UTF8 ? { text, charset: 'utf-8', by: 'nearly-utf8' } : null;
  }
};

/**
 * A byte above 0xBF between plain letters is no UTF-8 but a Latin letter of an eight-bit charset (`Espa\\xF1a`), pasted from a text
 * that was not converted; a letter cut in two never stands between plain ones.
 */
const withStrayLetters = (bytes: Uint8Array): Uint8Array => {
  const text = latin1(bytes);
  const mended = text.replace(/(?<=[A-Za-z])[\xc0-\xff](?=[A-Za-z])/g, (letter) => Buffer.from(letter).toString('latin1'));
  return mended === text ? bytes : Buffer.from(mended, 'latin1');
};

const brokenShare = (text: string): number => {
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return whole === 0 ? 1 : broken / whole;
};

const asEightBit = (bytes: Uint8Array, contentType: string | null): DecodedText => {
  const { charset, by } = eightBitCharset(bytes, contentType);
  return { text: iconv.decode(Buffer.from(bytes), charset), charset, by };
};
