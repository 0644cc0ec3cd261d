import type { TextRun } from './block-tree.ts';

/** Weighted characters that are said of an author at least, and lines at the end of a text in which they stand. */
const SHORTEST_BIO = 40;
const LAST_LINES = 2;

/**
 * A text's lines without what is said of its author at the end: a paragraph that begins with a name of the byline ("Ada Lorne writes about …"). A
 * colon behind the name is a speaker's, of an interview.
 */
export function withoutBio(lines: readonly TextRun[], byline: string | null): readonly TextRun[] {
  const names = (byline ?? '').split(', ').filter((name) => name.includes(' '));
  const isBio = (line: TextRun): boolean =>
    line.weight >= SHORTEST_BIO && names.some((name) => line.text.startsWith(`${name} `) || line.text.startsWith(`${name}, `));
  const from = lines.findIndex((line, at) => at > 0 && at >= lines.length - LAST_LINES && isBio(line));
  return from < 0 ? lines : lines.slice(0, from);
}
