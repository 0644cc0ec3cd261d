/** First bytes of files that are no page, whatever their address or header says (the registries of each format). */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zipped file'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u0089PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['RIFF', 'a picture or sound'],
  ['OggS', 'a sound or film'],
  ['ID3', 'a sound'],
  ['{\\rtf', 'a text file of a word processor'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office file'],
];
/** What a feed, a list of addresses or data begin with; before it may stand declarations and short comments. */
const FEED_ROOT = /^\s*(?:<[?!](?!doctype html)[^<>]{0,300}>\s*){0,6}<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)[\s>]/i;
const DATA = /^\s*(?:\{\s*["}]|\[\s*[[{"])/;
/** White space and a byte order mark may stand before the first bytes. */
const LOOKED_AT = 2048;
/** Share of control characters from which bytes are no text; texts of any charset but UTF-16 have next to none, arbitrary bytes some 10 %. */
const MOST_CONTROLS = 0.03;
/** Fewer bytes than this tell nothing by their controls. */
const FEWEST_BYTES = 64;

/** What a file is that was named a page and is none; null for markup and text. */
export function fileKindOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const start = String.fromCharCode(...head).replace(/^(\u00ef\u00bb\u00bf)?\s*/, '');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (known) return known;
  if (FEED_ROOT.test(start)) return 'a feed or a list of addresses';
  if (DATA.test(start)) return 'data';
  return isBinary(head) ? 'no text' : null;
}

function isBinary(head: Uint8Array): boolean {
  if (head.length < FEWEST_BYTES || isWide(head)) return false;
  let controls = 0;
  for (const byte of head) if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 && byte !== 0) controls += 1;
  return controls > head.length * MOST_CONTROLS;
}

/** UTF-16 and UTF-32, whose bytes look like controls: by mark, or by the zero beside the first sign. */
function isWide([first = 0, second = 0]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}
