/** Share of a title that a heading must repeat: titles carry the site's name, and an `h1` is trusted with less. */
const SHARE_BY_H1 = 0.25;
const SHARE_BY_OTHERS = 0.5;
const SHORTEST = 10;

/** Letters and digits of a text in lower case, for comparing titles. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a heading repeats one of the titles (given as letters). */
export function repeatsTitle(heading: string, tag: string, titles: readonly string[]): boolean {
  const own = lettersOf(heading);
  const share = tag === 'h1' ? SHARE_BY_H1 : SHARE_BY_OTHERS;
  return own.length >= SHORTEST && titles.some((title) => title.startsWith(own) && own.length >= title.length * share);
}
