import type { Block } from './block-tree.ts';
import { kindOf } from './like-blocks.ts';
import type { PageReading } from './page-reading.ts';

/** Of like siblings this share must look like teasers, of at most so many characters each. */
const TEASER_SHARE = 0.7;
const LONGEST_TEASER = 700;

/** Takes away three or more like siblings, each a linked heading or picture with little text: a list of other articles. */
export function removeTeasers(page: PageReading): void {
  page.walk(0, (block) => {
    for (const group of likeChildren(page, block)) if (areTeasers(page, group)) for (const index of group) page.removeBlock(index);
    return true;
  });
  page.sumAgain();
}

function likeChildren(page: PageReading, block: Block): number[][] {
  if (block.children.length < 3) return [];
  const groups = new Map<string, number[]>();
  for (const index of block.children) {
    const child = page.blocks[index];
    if (!child || page.isBlockGone(index) || child.lastRun === child.firstRun || !canBeTeaser(child)) continue;
    const group = groups.get(kindOf(child));
    if (group) group.push(index);
    else groups.set(kindOf(child), [index]);
  }
  return [...groups.values()].filter((group) => group.length >= 3);
}

/** List items are entries of a text's own list unless they come with a picture. */
function canBeTeaser(block: Block): boolean {
  return block.name === 'li' ? block.images > 0 : !/^(p|h\d)$/.test(block.name);
}

function areTeasers({ blocks, sums, allProse }: PageReading, group: readonly number[]): boolean {
  const own = group.map((index) => blocks[index]);
  const isTeaser = (block: Block | undefined): boolean =>
    (sums.linkedLines(block) > 0 || (block?.linkedImages ?? 0) > 0) &&
    sums.proseLines(block) <= 1 &&
    sums.characters(block) < LONGEST_TEASER;
  const teasers = own.filter(isTeaser).length;
  if (teasers < 3 || teasers < TEASER_SHARE * group.length) return false;
  const prose = own.reduce((sum, block) => sum + sums.prose(block), 0);
  return prose < 0.4 * allProse || (allProse - prose > 500 && prose / group.length < 220);
}
