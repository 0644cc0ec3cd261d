import type { Block } from './block-tree.ts';
import type { PageReading } from './page-reading.ts';

/** A card has at most so many characters, and all cards at most this share of the page's prose: above it they are the entries of a text. */
const LONGEST_CARD = 700;
const MOST_CARD_PROSE = 0.1;

/** Takes away single cards: another page's picture and headline, both links, with a line about it. */
export function removeTeaserCards(page: PageReading): void {
  const cards: number[] = [];
  page.walk(0, (block, index) => {
    if (!isCard(page, block)) return true;
    cards.push(index);
    return false;
  });
  if (cards.reduce((sum, index) => sum + page.proseOf(index), 0) > page.proseOf(0) * MOST_CARD_PROSE) return;
  for (const index of cards) page.removeBlock(index);
  page.sumAgain();
}

function isCard({ sums }: PageReading, block: Block): boolean {
  if (block.linkedImages === 0 || /^(p|h\d|blockquote)$/.test(block.name)) return false;
  return sums.linkedLines(block) > 0 && sums.proseLines(block) <= 1 && sums.characters(block) < LONGEST_CARD;
}
