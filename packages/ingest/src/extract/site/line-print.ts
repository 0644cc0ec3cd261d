/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** A line with fewer letters tells nothing. */
const FEWEST_LETTERS = 2;

/** A number that stands for a text; 32 bits, never 0. */
export function printOf(text: string): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0 || 1;
}

/** One number out of two, order kept. */
export function joined(one: number, other: number): number {
  let hash = Math.imul(one ^ (other >>> 15), 0x2c1b3c6d) + other;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}

/** Print of a line's letters in lower case: digits, spaces and marks count for nothing, so dates and counters differ in nothing. 0 where there are hardly any letters. */
export function linePrint(text: string): number {
  const lower = text.toLowerCase();
  let hash = BASIS;
  let letters = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (!isLetter(code)) continue;
    hash = Math.imul(hash ^ code, PRIME);
    letters += 1;
  }
  return letters < FEWEST_LETTERS ? 0 : hash >>> 0 || 1;
}

/** Good enough for telling lines apart: ASCII by its letters, beyond it all but the digits of Arabic scripts and the punctuation blocks. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code < 0xc0) return false;
  if (code >= 0x660 && code <= 0x66c) return false;
  if (code >= 0x6f0 && code <= 0x6f9) return false;
  return code < 0x2000 || code > 0x206f;
}
