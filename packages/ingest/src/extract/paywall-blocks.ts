import type { PageReading } from './page-reading.ts';
import { isPaywallBlock } from './paywall-line.ts';

/** A notice at a paywall has at most so many characters; text before it may stand in a block of the same name. */
const LONGEST_WALL = 500;

/** Takes away blocks that are called a paywall, hold little text and ask to subscribe; tells whether there were any. */
export function removePaywalls(page: PageReading): boolean {
  let hasWall = false;
  page.walk(0, (block, index) => {
    if (block.element.type !== 'tag' || block.lastRun === block.firstRun || page.sums.characters(block) > LONGEST_WALL) return true;
    const { class: names = '', id = '' } = block.element.attribs;
    const text = (): string =>
      page.runs
        .slice(block.firstRun, block.lastRun)
        .map((run) => run.text)
        .join(' ');
    if ((!names && !id) || !isPaywallBlock(`${names} ${id}`, text)) return true;
    hasWall = true;
    page.removeBlock(index);
    return false;
  });
  if (hasWall) page.sumAgain();
  return hasWall;
}
