import { isOfKind, type StructuredItem, textOf } from './structured-data.ts';
import { lettersOf } from './title-match.ts';

/** Letters of a headline that must be the same; templates cut headlines at about 110 characters. */
const COMPARED = 40;
const SHORTEST = 12;

/**
 * The articles that a page's JSON-LD describes, its own first: where one has the headline of the page, others are those of lists and stay out.
 * `titles` are what head and heading call the page.
 */
export function ownArticles(items: readonly StructuredItem[], titles: readonly string[]): StructuredItem[] {
  const articles = items.filter((item) => isOfKind(item, 'article'));
  if (articles.length < 2) return articles;
  const known = titles.map(lettersOf).filter((title) => title.length >= SHORTEST);
  const own = articles.filter((item) => {
    const headline = lettersOf(textOf(item.headline) || textOf(item.name)).slice(0, COMPARED);
    return (
      headline.length >= SHORTEST && known.some((title) => title.startsWith(headline) || headline.startsWith(title.slice(0, COMPARED)))
    );
  });
  return own.length > 0 ? own : articles;
}
