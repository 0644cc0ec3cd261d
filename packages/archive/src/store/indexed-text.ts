import { foldWord, searchTokens, tokenize } from '@corridor/language';

/**
 * What the search index holds of an article, tokens joined by one space. `title` and `body` are folded and stemmed, so that inflected forms
 * find one another; `exact` holds the folded words of both as they stand, for quoted phrases and prefixes.
 */
export interface IndexedText {
  readonly title: string;
  readonly body: string;
  readonly exact: string;
}

/** Stands between title and body in `exact`, so that no phrase runs from one into the other. No word folds to it. */
const GAP = 'xgapx';

/** Tokens of `exact` for a text: its words folded, divided at whatever is neither letter nor digit. */
export const exactTokens = (text: string): string[] =>
  tokenize(text).flatMap((token) => foldWord(token.text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** A stem as the index holds it: letters and digits alone, so that no engine divides it. */
export const indexedStem = (stem: string): string => stem.replace(/[^\p{L}\p{N}]+/gu, '');

/** Tokens of a text in a language as the index holds them. */
export const stemTokens = (text: string, lang: string): string[] =>
  searchTokens(text, lang)
    .map(indexedStem)
    .filter((stem) => stem !== '');

/** What of an article is searched and shown in snippets beside its title: standfirst and text, the standfirst once where the text repeats it. */
export const searchedText = (standfirst: string | null, text: string): string =>
  standfirst === null || text.includes(standfirst) ? text : `${standfirst}\n\n${text}`;

/** Cuts an article into what the search index holds. */
export const indexedText = (article: {
  readonly title: string;
  readonly standfirst: string | null;
  readonly text: string;
  readonly lang: string;
}): IndexedText => {
  const body = searchedText(article.standfirst, article.text);
  return {
    title: stemTokens(article.title, article.lang).join(' '),
    body: stemTokens(body, article.lang).join(' '),
    exact: [...exactTokens(article.title), GAP, ...exactTokens(body)].join(' '),
  };
};
