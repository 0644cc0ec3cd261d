import type { TextRun } from './block-tree.ts';
import { isQuoted } from './choose-lines.ts';
import type { PageReading } from './page-reading.ts';
import { lettersOf } from './title-match.ts';

/** Lines that are links for more than this share of their characters, and shorter than this, stand for other pages. */
const LINK_LINE_SHARE = 0.6;
const LINK_PARAGRAPH_SHARE = 0.9;
const LONGEST_LINK_LINE = 140;

/** Takes away lists, tables and boxes inside the container that are mostly links and hold no prose. */
export function removeLinkLists(page: PageReading, container: number): void {
  page.walk(container, (block, index) => {
    if (!/^(ul|ol|table|dl|div|section)$/.test(block.name) || index === container) return true;
    const characters = page.sums.characters(block);
    const share = characters ? page.sums.linkedCharacters(block) / characters : 0;
    const isList = share > 0.5 || (page.sums.lines(block) >= 3 && share > 0.35);
    if (!isList || page.sums.proseLines(block) > 0) return true;
    page.removeBlock(index);
    return false;
  });
}

/** A quotation that is one link and nothing else: another article, embedded. */
function isEmbeddedArticle(run: TextRun, { blocks }: PageReading): boolean {
  let block = blocks[run.block];
  while (block && block.name !== 'blockquote' && block.parent >= 0) block = blocks[block.parent];
  return run.linkShare > LINK_PARAGRAPH_SHARE && block !== undefined && block.lastRun - block.firstRun === 1;
}

/** Lines of a block that stand, without titles, links alone on a line and boilerplate. */
export function linesOf(page: PageReading, container: number): TextRun[] {
  const { runs, blocks } = page;
  const titles = new Set(runs.filter((run) => run.name === 'h1').map((run) => lettersOf(run.text)));
  const first = blocks[container]?.firstRun ?? 0;
  return runs.slice(first, blocks[container]?.lastRun ?? 0).filter((run, at) => {
    if (page.isRunGone(first + at) || run.name === 'h1' || run.isBoilerplate) return false;
    if (run.isHeading && titles.has(lettersOf(run.text))) return false;
    if (run.isHeading || (isQuoted(run, blocks) && !isEmbeddedArticle(run, page))) return true;
    return !(run.linkShare > (run.name === 'p' ? LINK_PARAGRAPH_SHARE : LINK_LINE_SHARE) && run.weight < LONGEST_LINK_LINE);
  });
}
