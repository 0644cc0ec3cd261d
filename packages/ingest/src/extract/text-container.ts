import type { PageReading } from './page-reading.ts';

/** The text's container is the smallest block that holds this share of the prose of its parent (60–90 % tried on AEB-90). */
const CONTAINER_SHARE = 0.8;
const MARKED_BODY_SHARE = 0.4;
/** A standfirst is one paragraph; from so many on, what stands before the richest block is the text's beginning (tried on both sets). */
const INTRO_PARAGRAPHS = 2;
const NOT_A_CONTAINER = new Set('p li h1 h2 h3 h4 h5 h6 blockquote ul ol table td tr tbody'.split(' '));

/** Finds the block marked as article body, or the root; from there inwards while one child holds nearly all prose. */
export function findContainer(page: PageReading): number {
  let container = markedBody(page);
  for (;;) {
    const child = richestChild(page, container);
    if (child < 0 || page.proseOf(child) < CONTAINER_SHARE * page.proseOf(container)) return container;
    if (NOT_A_CONTAINER.has(page.blocks[child]?.name ?? '')) return container;
    if (paragraphsBefore(page, container, child) >= INTRO_PARAGRAPHS) return container;
    container = child;
  }
}

/** Paragraphs of prose inside a block before its child: an introduction that stands outside the rest of the text. */
function paragraphsBefore(page: PageReading, block: number, child: number): number {
  const first = page.blocks[block]?.firstRun ?? 0;
  const before = page.runs.slice(first, page.blocks[child]?.firstRun ?? first);
  return before.filter((run, at) => run.prose > 0 && run.name === 'p' && !page.isRunGone(first + at)).length;
}

function markedBody(page: PageReading): number {
  let best = 0;
  let most = MARKED_BODY_SHARE * page.proseOf(0);
  page.walk(0, (block, index) => {
    const isMarked = block.element.type === 'tag' && block.element.attribs.itemprop?.includes('articleBody');
    const prose = page.proseOf(index);
    if (!isMarked || prose <= most) return true;
    best = index;
    most = prose;
    return true;
  });
  return best;
}

function richestChild(page: PageReading, block: number): number {
  let best = -1;
  let most = 0;
  for (const child of page.blocks[block]?.children ?? []) {
    const prose = page.isBlockGone(child) ? 0 : page.proseOf(child);
    if (prose <= most) continue;
    most = prose;
    best = child;
  }
  return best;
}
