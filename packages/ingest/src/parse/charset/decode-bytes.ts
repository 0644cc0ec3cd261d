import chardet from 'chardet';
import iconv from 'iconv-lite';
import { charsetLabel, charsetOfLanguage } from './charset-labels.ts';
import { isCyrillicCharset, likelyCyrillicCharset } from './cyrillic-charset.ts';

/** Text read out of bytes, the charset it was read with, and what decided it. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly by: 'bom' | 'sniff' | 'ascii' | 'valid-utf8' | 'nearly-utf8' | 'declared' | 'language' | 'statistics' | 'fallback';
}

/** Where a declaration or a language tag is looked for. */
const HEAD_BYTES = 4_096;
/** Text that a statistical guess is made on; more does not change it. */
const GUESS_BYTES = 200_000;
/** Share of broken sequences up to which bytes still count as damaged UTF-8; other charsets break more than half of them. */
const BROKEN_UTF8 = 0.05;

/**
 * Reads a feed's bytes: byte order mark, UTF-16/32 by their zero bytes, valid UTF-8 whatever is declared, nearly valid UTF-8,
 * the declared charset where it fits the bytes, the usual charset of the declared language, statistics, windows-1252. Never fails.
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
    const text = new TextDecoder('utf-8').decode(bytes);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return hasMark || brokenShare(text) < BROKEN_UTF8 ? { text, charset: 'utf-8', by: 'nearly-utf8' } : null;
  }
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
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const language = /<(?:dc:)?language[^<>]{0,80}>\s{0,20}([a-z]{2})|xml:lang\s{0,5}=\s{0,5}["']([a-z]{2})/i.exec(head);
  const lang = (language?.[1] ?? language?.[2] ?? '').toLowerCase();
  const text = textBytes(bytes);
  const inDocument = charsetLabel(/<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([^"']{1,40})["']/i.exec(head)?.[1]);
  const inHeader = charsetLabel(/charset\s*=\s*("?[^;\s]+)/i.exec((contentType ?? '').slice(0, 300))?.[1]);
  const found = declaredCharset(text, inDocument, inHeader) ?? usualCharset(lang) ?? guessedCharset(text);
  const charset = settled(found.charset, lang, text);
  const by = charset === found.charset ? found.by : 'statistics';
  return { text: iconv.decode(Buffer.from(bytes), charset), charset, by };
};

interface Found {
  readonly charset: string;
  readonly by: DecodedText['by'];
}

/** iso-8859-1 and us-ascii in a header are a server's default that nobody chose, so the document goes first then. */
const declaredCharset = (text: Uint8Array, inDocument: string | null, inHeader: string | null): Found | null => {
  const order = inHeader === 'windows-1252' ? [inDocument, inHeader] : [inHeader, inDocument];
  for (const label of order) {
    const isUsable = label && !/^utf-?(7|8|16|32)/.test(label) && iconv.encodingExists(label);
    if (isUsable && !(label === 'windows-1252' && isMostlyHigh(text))) return { charset: label, by: 'declared' };
  }
  return null;
};

const usualCharset = (lang: string): Found | null => {
  const charset = charsetOfLanguage[lang];
  return charset ? { charset, by: 'language' } : null;
};

/** Charsets of Latin letters: where high bytes are rare, a guess of any other script is noise. */
const LATIN = /^(?:windows-125[0247]|iso-8859-(?:[1-4]|9|1[03-6]))$/;

const guessedCharset = (text: Uint8Array): Found => {
  const isSparse = !hasMoreHighThan(text, 0.1);
  for (const guess of chardet.analyse(text.subarray(0, GUESS_BYTES)).slice(0, 4)) {
    const label = charsetLabel(guess.name);
    if (label && guess.confidence >= 10 && !label.startsWith('utf') && (!isSparse || LATIN.test(label)) && iconv.encodingExists(label))
      return { charset: label, by: 'statistics' };
  }
  return { charset: 'windows-1252', by: 'fallback' };
};

/** Turkish and Azerbaijani documents that call their windows-1254 "iso-8859-1"; Cyrillic charsets taken for one another. */
const settled = (charset: string, lang: string, text: Uint8Array): string => {
  if (charset === 'windows-1252' && (lang === 'tr' || lang === 'az')) return 'windows-1254';
  return isCyrillicCharset(charset) ? likelyCyrillicCharset(text, charset) : charset;
};

/** Bytes outside of tags. */
const textBytes = (bytes: Uint8Array): Uint8Array => {
  let isTag = false;
  return bytes.subarray(0, GUESS_BYTES).map((byte) => {
    if (byte === 0x3c) isTag = true;
    const kept = isTag ? 0x20 : byte;
    if (byte === 0x3e) isTag = false;
    return kept;
  });
};

/** True for Cyrillic, Arabic, Greek and the like in an eight-bit charset; French or Turkish is mostly plain letters. */
const isMostlyHigh = (text: Uint8Array): boolean =>
  hasMoreHighThan(text, 1) && text.reduce((n, byte) => n + (byte >= 0xc0 ? 1 : 0), 0) > 20;

/** True when there are more than `share` high bytes for each plain letter. */
const hasMoreHighThan = (text: Uint8Array, share: number): boolean => {
  let high = 0;
  let plain = 0;
  for (const byte of text) {
    if (byte >= 0xc0) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) plain += 1;
  }
  return high > plain * share;
};
