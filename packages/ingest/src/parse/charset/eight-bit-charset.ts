import chardet from 'chardet';
import iconv from 'iconv-lite';
import { charsetLabel, charsetOfLanguage } from './charset-labels.ts';
import { declarationsOf } from './declared-charset.ts';
import { isReadableCharset, readableCharset } from './readable-charset.ts';

/** An eight-bit charset and what decided for it. */
export interface CharsetFound {
  readonly charset: string;
  readonly by: 'declared' | 'language' | 'statistics' | 'fallback';
}

/** Where a declaration or a language tag is looked for; some pages have scripts and styles of 10 KB before it. */
const HEAD_BYTES = 32_768;
/** Text that a statistical guess is made on; more does not change it. */
const GUESS_BYTES = 200_000;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/**
 * Charset of bytes that are no UTF: the declared one where it fits them, the usual one of the declared language, the one in which they read
 * as words, statistics, windows-1252.
 */
export const eightBitCharset = (bytes: Uint8Array, contentType: string | null): CharsetFound => {
  const { charset: inDocument, lang } = declarationsOf(latin1(bytes.subarray(0, HEAD_BYTES)));
  const text = textBytes(bytes);
  const inHeader = charsetLabel(/charset\s*=\s*("?[^;\s]+)/i.exec((contentType ?? '').slice(0, 300))?.[1]);
  const declared = declaredCharset(text, lang, inDocument, inHeader);
  return isMostlyHigh(text) ? highCharset(text, declared, lang) : latinCharset(text, declared, lang);
};

/** Charsets of Latin letters: where high bytes are rare, a guess of any other script is noise. */
const LATIN = /^(?:windows-125[0247]|iso-8859-(?:[1-4]|9|1[03-6]))$/;

/** Names that iconv-lite has for what is no charset of text, and UTF, which the bytes are not by now. */
const unusable = /^utf|utf-?7$|^(?:base64|hex|binary|ucs-?2)$/;

const declaredCharset = (text: Uint8Array, lang: string, inDocument: string | null, inHeader: string | null): CharsetFound | null => {
  const order = isDocumentFirst(text, lang, inDocument, inHeader) ? [inDocument, inHeader] : [inHeader, inDocument];
  for (const label of order) {
    const isUsable = label && !unusable.test(label) && iconv.encodingExists(label);
    if (isUsable && !(label === 'windows-1252' && isMostlyHigh(text))) return { charset: label, by: 'declared' };
  }
  return null;
};

/**
 * The header goes first, unless it says iso-8859-1 or us-ascii, a server's default that nobody chose; or the document names what its language is written in; or
 * the header names another script although most letters are plain Latin ones (of running Latvian, Turkish and Azerbaijani a fifth are not).
 */
const isDocumentFirst = (text: Uint8Array, lang: string, inDocument: string | null, inHeader: string | null): boolean => {
  if (inHeader === 'windows-1252' || (inDocument !== null && inDocument === charsetOfLanguage[lang])) return true;
  return inHeader !== null && inDocument !== null && LATIN.test(inDocument) && !LATIN.test(inHeader) && !hasMoreHighThan(text, 0.5);
};

/** Charset of a text in another script than Latin: what is declared, else what its language is written in, unless it reads as nothing there. */
const highCharset = (text: Uint8Array, declared: CharsetFound | null, lang: string): CharsetFound => {
  const said = declared ?? usualCharset(lang);
  if (said && !isReadableCharset(said.charset)) return said;
  const charset = readableCharset(text, said?.charset ?? null, declared !== null);
  if (said && charset === said.charset) return said;
  return charset ? { charset, by: 'statistics' } : guessedCharset(text);
};

/** Charset of a text in Latin letters; a declared one of another script is not believed when its letters stand inside Latin words. */
const latinCharset = (text: Uint8Array, declared: CharsetFound | null, lang: string): CharsetFound => {
  const isForeign = declared !== null && isReadableCharset(declared.charset) && isInsideLatinWords(text);
  const said = (isForeign ? null : declared) ?? usualCharset(lang) ?? guessedCharset(text);
  const isTurkish = said.charset === 'windows-1252' && (lang === 'tr' || lang === 'az' || (lang !== 'is' && looksTurkish(text)));
  return isTurkish ? { charset: 'windows-1254', by: 'statistics' } : said;
};

const isPlainLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** True when most high letters have a plain letter beside them: Cyrillic words have none. */
const isInsideLatinWords = (text: Uint8Array): boolean => {
  let inside = 0;
  let high = 0;
  for (const [i, byte] of text.entries()) {
    if (byte < 0xc0) continue;
    high += 1;
    if (isPlainLetter(text[i - 1]) || isPlainLetter(text[i + 1])) inside += 1;
  }
  return high > 0 && inside > high * 0.8;
};

/** ğ, ı, ş and their capitals in windows-1254; windows-1252 has ð, ý, þ there, which only Icelandic writes often. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
/** ç, ö, ü, â, î, û and their capitals: Turkish writes them, and others too. */
const SHARED = new Set([0xc7, 0xd6, 0xdc, 0xe7, 0xf6, 0xfc, 0xc2, 0xce, 0xdb, 0xe2, 0xee, 0xfb]);

/** True when the letters that only Turkish writes outnumber by far those that it never does. */
const looksTurkish = (text: Uint8Array): boolean => {
  const letters = text.filter((byte) => byte >= 0xc0);
  const own = letters.reduce((n, byte) => n + (TURKISH.has(byte) ? 1 : 0), 0);
  const others = letters.reduce((n, byte) => n + (TURKISH.has(byte) || SHARED.has(byte) ? 0 : 1), 0);
  return own >= 2 && own > others * 8;
};

const usualCharset = (lang: string): CharsetFound | null => {
  const charset = charsetOfLanguage[lang];
  return charset ? { charset, by: 'language' } : null;
};

const guessedCharset = (text: Uint8Array): CharsetFound => {
  const isSparse = !hasMoreHighThan(text, 0.1);
  for (const guess of chardet.analyse(text.subarray(0, GUESS_BYTES)).slice(0, 4)) {
    const label = charsetLabel(guess.name);
    if (label && guess.confidence >= 10 && !label.startsWith('utf') && (!isSparse || LATIN.test(label)) && iconv.encodingExists(label))
      return { charset: label, by: 'statistics' };
  }
  return { charset: 'windows-1252', by: 'fallback' };
};

/** Bytes outside of tags, scripts and styles. */
const textBytes = (bytes: Uint8Array): Uint8Array => {
  const sample = latin1(bytes.subarray(0, GUESS_BYTES));
  const lower = sample.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (let open = sample.indexOf('<'); open !== -1; open = sample.indexOf('<', at)) {
    kept.push(sample.slice(at, open));
    at = markupEnd(lower, open);
  }
  return Buffer.from([...kept, sample.slice(at)].join(' '), 'latin1');
};

const markupEnd = (lower: string, open: number): number => {
  if (lower.startsWith('<![cdata[', open)) return open + 9;
  const name = /^<(script|style)\b/.exec(lower.slice(open, open + 8))?.[1];
  const close = name ? lower.indexOf(`</${name}`, open) : lower.indexOf('>', open);
  return close === -1 ? lower.length : close + 1;
};

/** True for Cyrillic, Arabic, Greek and the like in an eight-bit charset; French or Turkish is mostly plain letters. */
const isMostlyHigh = (text: Uint8Array): boolean =>
  hasMoreHighThan(text, 1) && text.reduce((n, byte) => n + (byte >= 0x80 ? 1 : 0), 0) > 12;

/** True when there are more than `share` high bytes for each plain letter. */
const hasMoreHighThan = (text: Uint8Array, share: number): boolean => {
  let high = 0;
  let plain = 0;
  for (const byte of text) {
    if (byte >= 0x80) high += 1;
    else if (isPlainLetter(byte)) plain += 1;
  }
  return high > plain * share;
};
