import { kindOf } from './like-blocks.ts';
import type { PageReading } from './page-reading.ts';
import { repeatsTitle } from './title-match.ts';

/** Share of the page's prose that must follow a heading for it to be the title of the text. */
const PROSE_AFTER_TITLE = 0.4;
/** Prose, in weighted characters, that an article must have of its own before others beside it are removed. */
const OWN_PROSE = 100;

/** Takes away what stands above the heading that repeats the page's title, and like articles beside or inside the text's own. Index of the heading; -1 when there is none. */
export function anchorAtTitle(page: PageReading, titles: readonly string[]): number {
  const at = titleRun(page, titles);
  if (at < 0) return at;
  page.removeRuns(0, at);
  page.sumAgain();
  removeOtherArticles(page, at);
  page.sumAgain();
  return at;
}

/** The first of the highest headings that repeat a title and have much of the prose after them; -1 when there is none. */
function titleRun(page: PageReading, titles: readonly string[]): number {
  const { runs } = page;
  const needed = PROSE_AFTER_TITLE * page.proseOf(0);
  let best = -1;
  runs.forEach((run, at) => {
    if (!run.isHeading || run.name > 'h3' || run.text.length > 400 || page.sums.proseBetween(at, runs.length) < needed) return;
    const isHigher = best < 0 || run.name < (runs[best]?.name ?? '');
    if (isHigher && repeatsTitle(run.text, run.name, titles)) best = at;
  });
  return best;
}

function removeOtherArticles(page: PageReading, titleRunAt: number): void {
  const { blocks, runs } = page;
  let own = runs[titleRunAt]?.block ?? 0;
  while (own > 0 && blocks[own]?.name !== 'article') own = blocks[own]?.parent ?? 0;
  const article = blocks[own];
  if (own <= 0 || !article) return;
  const others: number[] = [];
  page.walk(0, (block, index) => {
    const isOther = index !== own && block.name === 'article' && block.firstRun > titleRunAt && kindOf(block) === kindOf(article);
    if (isOther) others.push(index);
    return !isOther;
  });
  const inside = others.filter((index) => index > own && index < article.end).reduce((sum, index) => sum + page.proseOf(index), 0);
  if (page.proseOf(own) - inside >= OWN_PROSE) for (const index of others) page.removeBlock(index);
}
