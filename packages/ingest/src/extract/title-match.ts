/** Share of a title that a heading must repeat: titles carry the site's name, and an `h1` is trusted with less. */
const SHARE_BY_H1 = 0.25;
const SHARE_BY_OTHERS = 0.5;
/** Share of the heading that must be the title's: headings carry a source or a number of comments at their end. */
const SHARE_OF_HEADING = 0.8;
const SHORTEST = 10;
/** Letters by which a title is found behind a kicker in the same heading. */
const LETTERS_OF_START = 16;

/** Letters and digits of a text in lower case, for comparing titles. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a heading begins as one of the titles does (given as letters), for nearly all of its own length. */
export function repeatsTitle(heading: string, tag: string, titles: readonly string[]): boolean {
  const own = lettersOf(heading);
  const share = tag === 'h1' ? SHARE_BY_H1 : SHARE_BY_OTHERS;
  if (own.length < SHORTEST) return false;
  return titles.some((title) => repeats(own, title, share) || repeats(withoutKicker(own, title), title, share));
}

function repeats(own: string, title: string, share: number): boolean {
  return sharedStart(own, title) >= Math.max(SHORTEST, own.length * SHARE_OF_HEADING, title.length * share);
}

/** A heading from where the title begins in it, when that is in its first half. */
function withoutKicker(own: string, title: string): string {
  const at = own.indexOf(title.slice(0, LETTERS_OF_START));
  return at > 0 && at <= own.length / 2 ? own.slice(at) : own;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
