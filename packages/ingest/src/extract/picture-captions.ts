import type { Block, TextRun } from './block-tree.ts';
import { isCreditLine } from './boilerplate-line.ts';
import type { PageReading } from './page-reading.ts';

/** A picture's caption: at most this many lines and weighted characters, and all captions together at most this share of the prose. */
const MOST_CAPTION_LINES = 2;
const LONGEST_CAPTION = 350;
/** A line in the same `p` as a picture is text from this weight on. */
const SHORTEST_PARAGRAPH = 100;
/** With a credit under it a caption may have so many more. */
const LONGEST_CREDITED = 700;
const MOST_CREDITED_LINES = 4;
/** Weighted characters from which a line that repeats a caption is one. */
const SHORTEST_REPEATED = 50;
const MOST_CAPTION_PROSE = 0.12;
/** One or two long captions may weigh more in a short article. */
const FEW_CAPTIONS = 2;
const FEW_CAPTION_PROSE = 0.4;

/** Takes away blocks of a picture and a line or two under it; when they hold much of the prose they are the entries of a list and stay. */
export function removeCaptions(page: PageReading): void {
  const captions: number[] = [];
  page.walk(0, (block, index) => {
    if (!isCaption(page, block)) return true;
    captions.push(index);
    return false;
  });
  const long = captions.map((index) => page.proseOf(index)).filter((prose) => prose > 0);
  const most = long.length <= FEW_CAPTIONS ? FEW_CAPTION_PROSE : MOST_CAPTION_PROSE;
  if (long.reduce((sum, prose) => sum + prose, 0) > page.proseOf(0) * most) return;
  for (const index of captions) page.removeBlock(index);
  removeRepeats(page, captions);
  page.sumAgain();
}

/** Galleries print a caption twice: under the picture, and in the box that opens. */
function removeRepeats(page: PageReading, captions: readonly number[]): void {
  const { runs, blocks } = page;
  const linesOf = (index: number) => runs.slice(blocks[index]?.firstRun, blocks[index]?.lastRun);
  const known = new Set(
    captions
      .flatMap(linesOf)
      .filter((run) => run.weight >= SHORTEST_REPEATED)
      .map((run) => run.text),
  );
  runs.forEach((run, at) => {
    if (known.has(run.text)) page.removeRuns(at, at + 1);
  });
}

/** A paragraph that a picture is put into. */
function isParagraph(run: TextRun): boolean {
  return run.isClosed && run.prose > SHORTEST_PARAGRAPH && !isCreditLine(run.text);
}

function isCaption({ runs }: PageReading, block: Block): boolean {
  const lines = block.lastRun - block.firstRun;
  if (lines === 0 || lines > MOST_CREDITED_LINES || block.firstImageRun > block.firstRun) return false;
  const own = runs.slice(block.firstRun, block.lastRun);
  if (own.some((run) => run.isHeading) || (block.name === 'p' && own.some(isParagraph))) return false;
  const weight = own.reduce((sum, run) => sum + run.weight, 0);
  if (block.images > 0 && lines <= MOST_CAPTION_LINES && weight <= LONGEST_CAPTION) return true;
  return (block.images > 0 || lines > 1) && weight <= LONGEST_CREDITED && own.some((run) => isCreditLine(run.text));
}
