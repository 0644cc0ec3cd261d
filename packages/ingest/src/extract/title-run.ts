import type { ArticleBody } from './article-body.ts';
import type { PageFacts } from './page-facts.ts';

/** Index of the line that is the page's title, else of the first top heading; 0 on a page without one. */
export function titleRunOf({ titleHolders }: PageFacts, { runs, blocks }: ArticleBody): number {
  const own = runs.findIndex((run) => {
    const element = run.isHeading ? blocks[run.block]?.element : undefined;
    return element?.type === 'tag' && titleHolders.has(element);
  });
  if (own >= 0) return own;
  return Math.max(
    0,
    runs.findIndex((run) => run.name === 'h1'),
  );
}
