import type { EditionArticle, EditionInput } from './edition-input.ts';

/** True for articles on the deal, directly or as context. */
export const isOnTheDeal = ({ relevance }: EditionArticle): boolean => relevance === 'direct' || relevance === 'context';

/** True for opinion and analysis, which stand apart from the news. */
export const isComment = ({ format }: EditionArticle): boolean => format === 'opinion' || format === 'analysis';

/** Says of an article whether it is on the deal and in the languages and themes that the reader chose; no choice means all. */
export const selectionOf =
  ({ languages, themes }: Pick<EditionInput, 'languages' | 'themes'>) =>
  (article: EditionArticle): boolean =>
    isOnTheDeal(article) &&
    (languages.length === 0 || languages.includes(article.lang)) &&
    (themes.length === 0 || article.tags.some((t) => themes.includes(t.theme)));
