import type { Element } from 'domhandler';
import type { ArticleBody } from './article-body.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The facts with the elements that hold the article's text among those that hold its title: whatever they are called ("article-widget",
 * "has-sidebar"), what they hold is not beside the article.
 */
export function withArticleHolders(facts: PageFacts, { blocks, container }: ArticleBody): PageFacts {
  const holders = new Set<Element>(facts.titleHolders);
  const inner = blocks[container]?.element;
  for (let node = inner?.type === 'tag' ? inner : null; node; node = node.parent?.type === 'tag' ? node.parent : null) holders.add(node);
  return { ...facts, titleHolders: holders };
}
