import { detect } from 'chardet';
import iconv from 'iconv-lite';

/** Bytes of a page that are searched for a declared charset (the HTML standard prescans 1,024; real pages put it later). */
const PRESCAN_BYTES = 4096;
/** Bytes handed to the statistical detector; more does not change its answer on news pages and costs time. */
const SNIFF_BYTES = 32_768;
/** Share of undecodable characters up to which a page that declares UTF-8 is still read as UTF-8 (a cut or damaged page). */
const TOLERATED_DAMAGE = 0.002;

/**
 * Text of a page's bytes. Order of trust: byte order mark, bytes that are valid UTF-8, charset of the `Content-Type` header,
 * `<meta charset>`, statistics, windows-1252. Never throws; what cannot be decoded becomes U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null | undefined): string {
  const marked = charsetOfMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const declared = charsetOfHeader(contentType) ?? charsetOfMarkup(bytes);
  if (declared?.startsWith('utf-16') && !isMostlyAscii(bytes)) return decodeAs(bytes, declared);
  const damage = countReplacements(utf8);
  if (damage === 0) return utf8;
  const isUtf8Declared = declared === null || /^utf-?8$/.test(declared) || !iconv.encodingExists(declared);
  if (!isUtf8Declared) return decodeAs(bytes, declared);
  if (damage <= utf8.length * TOLERATED_DAMAGE && isMultibyte(utf8)) return utf8;
  return decodeAs(bytes, detect(bytes.subarray(0, SNIFF_BYTES)) ?? 'windows-1252');
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    iconv.encodingExists(charset) ? charset : 'windows-1252',
  );
}

function charsetOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function charsetOfHeader(contentType: string | null | undefined): string | null {
  return normalCharset(/charset\s{0,3}=\s{0,3}["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1]);
}

function charsetOfMarkup(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  return normalCharset(/<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w.:-]{2,40})/i.exec(head)?.[1]);
}

/** Browsers read these labels as the larger Windows set; so do we (WHATWG Encoding Standard). */
function normalCharset(label: string | undefined): string | null {
  if (!label) return null;
  const name = label.toLowerCase();
  if (/^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/.test(name)) return 'windows-1252';
  return /^(iso-?8859-?9|latin-?5)$/.test(name) ? 'windows-1254' : name;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

function isMultibyte(text: string): boolean {
  return /[\u0080-\uFFFC]/.test(text);
}

function isMostlyAscii(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512);
  return head.length > 0 && head.filter((byte) => byte === 0).length < head.length / 8;
}
