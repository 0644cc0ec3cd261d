import type { EditionArticle, EditionInput } from './edition-input.ts';
import { type GatheredStory, gatherStories, storyOf } from './edition-stories.ts';
import { isComment, isOnTheDeal, selectionOf } from './selection.ts';

/** A single report is no story that could fall quiet. */
const LEAST_ARTICLES = 2;

/** Stories published about in the window before, of the same length, that nobody wrote about in this one, in any language. */
export const quietStories = (input: EditionInput): readonly GatheredStory[] => {
  const from = Date.parse(input.from);
  const since = from - (Date.parse(input.to) - from);
  const alive = new Set(input.articles.filter(isOnTheDeal).map(storyOf));
  const isBefore = (a: EditionArticle): boolean =>
    isOnTheDeal(a) && !isComment(a) && Date.parse(a.publishedAt) >= since && !alive.has(storyOf(a));
  return gatherStories(input.earlier.filter(isBefore), selectionOf(input)).filter((s) => s.articles.length >= LEAST_ARTICLES);
};
