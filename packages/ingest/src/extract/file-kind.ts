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
/** White space and a byte order mark may stand before a PDF's first bytes. */
const LOOKED_AT = 64;

/** What a file is that was named a page and is none; null for markup and text. */
export function fileKindOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).replace(/^(\u00ef\u00bb\u00bf)?\s*/, '');
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}
