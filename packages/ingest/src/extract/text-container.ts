import type { Block } from './block-tree.ts';
import type { PageReading } from './page-reading.ts';

/** The text's container is the smallest block that holds this share of the prose of its parent (60–90 % tried on AEB-90). */
const CONTAINER_SHARE = 0.8;
/** A block that the title stands in may hold less: what is beside it has no title of the page. */
const SHARE_WITH_TITLE = 0.6;
const MARKED_BODY_SHARE = 0.4;
/** A standfirst is one paragraph; from so many on, what stands before the richest block is the text's beginning (tried on both sets). */
const INTRO_PARAGRAPHS = 2;
/** A section beside the richest one goes on with the text when it has prose of this weight that is most of its characters, and few links. */
const FURTHER_PROSE = 300;
const FURTHER_PROSE_SHARE = 0.5;
const FURTHER_LINK_SHARE = 0.2;
const NOT_A_CONTAINER = new Set('p li h1 h2 h3 h4 h5 h6 blockquote ul ol table td tr tbody'.split(' '));

/** Finds the block marked as article body, or the root; from there inwards while one child holds nearly all prose. */
export function findContainer(page: PageReading, title: number): number {
  let container = markedBody(page);
  for (;;) {
    const child = richestChild(page, container);
    const isTitled = page.blocks[child]?.name !== 'header' && holdsRun(page, child, title) && !isOneOfSections(page, container, child);
    const share = isTitled ? SHARE_WITH_TITLE : CONTAINER_SHARE;
    if (child < 0 || page.proseOf(child) < share * page.proseOf(container)) return container;
    if (NOT_A_CONTAINER.has(page.blocks[child]?.name ?? '')) return container;
    if (paragraphsBefore(page, container, child) >= INTRO_PARAGRAPHS) return container;
    if (goesOnBeside(page, container, child)) return container;
    container = child;
  }
}

function holdsRun({ blocks }: PageReading, block: number, run: number): boolean {
  const { firstRun = 0, lastRun = 0 } = blocks[block] ?? {};
  return run >= firstRun && run < lastRun;
}

/** Whether a like section after the richest one goes on with the text, in a block that holds little else: a conclusion may stand in one of its own. */
function goesOnBeside(page: PageReading, block: number, child: number): boolean {
  const { blocks } = page;
  const richest = blocks[child];
  if (!richest || !isMostlyProse(page, block)) return false;
  return (blocks[block]?.children ?? []).some((index) => {
    const other = blocks[index];
    return index > child && other !== undefined && other.suspicion === 0 && areSections(richest, other) && isMostlyProse(page, index);
  });
}

/** Whether a like block after a child holds prose too, so that the title stands in the first section of a text. */
function isOneOfSections({ blocks, sums }: PageReading, block: number, child: number): boolean {
  const first = blocks[child];
  return (blocks[block]?.children ?? []).some((index) => {
    const other = blocks[index];
    return first !== undefined && other !== undefined && index > child && areSections(first, other) && sums.prose(other) > 0;
  });
}

/** Sections of one text: of that tag, or of the same tag and all the same class names. */
function areSections(one: Block, other: Block): boolean {
  if (one.name !== other.name || one.name === 'article') return false;
  return one.name === 'section' || (classOf(one) !== '' && classOf(one) === classOf(other));
}

function classOf({ element }: Block): string {
  return element.type === 'tag' ? (element.attribs.class ?? '').trim() : '';
}

function isMostlyProse({ blocks, sums }: PageReading, index: number): boolean {
  const characters = sums.characters(blocks[index]);
  const prose = sums.prose(blocks[index]);
  return (
    prose >= FURTHER_PROSE &&
    prose >= FURTHER_PROSE_SHARE * characters &&
    sums.linkedCharacters(blocks[index]) <= FURTHER_LINK_SHARE * characters
  );
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
