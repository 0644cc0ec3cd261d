import type { TextRun } from './block-tree.ts';
import type { PageReading } from './page-reading.ts';

/** A line that is a name: so many words without a mark of a sentence. */
const NAME = /^[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,3}$/u;
const LONGEST_NAME = 60;
/** Weighted characters that are said of an author at least. */
const SHORTEST_BIO = 40;
/** Longest line above the text that can be a byline. */
const LONGEST_BYLINE = 120;
/** Lines above the text among which its byline is. */
const LINES_ABOVE = 60;
/** Share of the page's prose that stands before what is said of the author, and characters of it in which the name comes. */
const SHARE_BEFORE = 0.6;
const NEAR_START = 20;
/** Share of the prose that may be said of the author. */
const LONGEST_SHARE = 0.3;

/**
 * Takes away the box about the author under a text: the name that the byline above has, alone on a line, and a paragraph that begins with it. Known
 * by that alone, whatever the box is called and in any language.
 */
export function removeAuthorBoxes(page: PageReading): void {
  const { runs } = page;
  const total = page.proseOf(0);
  const first = runs.findIndex((run, at) => run.prose > 0 && !page.isRunGone(at));
  const bylines = runs
    .slice(Math.max(0, first - LINES_ABOVE), Math.max(0, first))
    .filter((run) => run.text.length <= LONGEST_BYLINE && run.text.includes(' '));
  if (bylines.length === 0) return;
  runs.forEach((run, at) => {
    if (page.isRunGone(at) || !headsBox(run, runs[at + 1]) || page.sums.proseBetween(0, at) < SHARE_BEFORE * total) return;
    if (!bylines.some(({ text }) => text.includes(run.text))) return;
    const end = endOfBox(page, at);
    if (page.sums.proseBetween(at, end) <= LONGEST_SHARE * total) page.removeRuns(at, end);
  });
  page.sumAgain();
}

function headsBox({ text }: TextRun, next: TextRun | undefined): boolean {
  if (!next || text.length > LONGEST_NAME || !NAME.test(text) || !next.isClosed || next.weight < SHORTEST_BIO) return false;
  return next.text.slice(0, text.length + NEAR_START).includes(text);
}

/** The innermost block around name and paragraph ends the box when it begins with the name; else the paragraph does. */
function endOfBox({ blocks, runs }: PageReading, at: number): number {
  let holder = runs[at]?.block ?? 0;
  while (holder > 0 && (blocks[holder]?.lastRun ?? 0) < at + 2) holder = blocks[holder]?.parent ?? 0;
  const box = blocks[holder];
  return box && holder > 0 && box.firstRun === at ? box.lastRun : at + 2;
}
