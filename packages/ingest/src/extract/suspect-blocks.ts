import type { Block } from './block-tree.ts';
import type { PageReading } from './page-reading.ts';

/** Share of the page's prose above which a suspect block is kept all the same: class names lie, the bulk of the text does not. */
const DOMINANT_SHARE = 0.5;
const DOMINANT_SHARE_IN_DOUBT = 0.15;
const CERTAIN_SHARE = 0.97;
/** Prose that counts as a whole article, in weighted characters. */
const ARTICLE_PROSE = 400;

/** Takes away blocks whose tag, role or names speak against them, unless they hold the bulk of the text. */
export function removeSuspects(page: PageReading): void {
  const prose = proseThatCounts(page);
  page.walk(0, (block, index) => {
    if (block.suspicion === 0) return true;
    const own = page.proseOf(index);
    if (isDominant(page, block, own, prose) || (block.suspicion === 1 && own > 0)) return true;
    page.removeBlock(index);
    return false;
  });
}

/** Prose of the page without comments and consent text, when something is left then. */
function proseThatCounts(page: PageReading): number {
  let certain = 0;
  page.walk(0, (block, index) => {
    if (block.suspicion < 3 || page.proseOf(index) >= CERTAIN_SHARE * page.allProse) return true;
    certain += page.proseOf(index);
    return false;
  });
  const rest = page.allProse - certain;
  return rest > ARTICLE_PROSE ? rest : page.allProse;
}

function isDominant(page: PageReading, block: Block, own: number, prose: number): boolean {
  if (block.suspicion === 3) return page.allProse - own < ARTICLE_PROSE && own > ARTICLE_PROSE;
  return own >= (block.suspicion === 2 ? DOMINANT_SHARE : DOMINANT_SHARE_IN_DOUBT) * prose;
}
