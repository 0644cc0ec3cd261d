import { foldWord, searchTokens, tokenize } from '@corridor/language';

/**
 * What the search index holds of an article. `title` and `body` are folded and stemmed, so that inflected forms find one another; `exact` holds
 * the folded words of both as they stand, title and text divided by a GAP, for quoted phrases and prefixes. No token repeats more than
 * MOST_TIMES: a GAP keeps the place of what is left out.
 */
export interface IndexedText {
  readonly title: readonly string[];
  readonly body: readonly string[];
  readonly exact: readonly string[];
}

/** Keeps the place of what is not found: between title and body in `exact`, so that no phrase runs from one into the other. Private use: no word holds it. */
export const GAP = '\ue000';

/**
 * Most words of title and body that are indexed. A place in a tsvector is at most 16,383 and a token has 256 of them; both engines stop at the
 * same word, so that a query means the same on both.
 */
const MOST_WORDS = 16_000;
const MOST_TIMES = 255;
/** Most bytes of different tokens, once for the stems and once for the words: a tsvector holds a mebibyte, places included. */
const MOST_BYTES = 350_000;
/** Longest token in characters, of four bytes at most: a lexeme of a tsvector has 2,046 bytes. What is longer is cut, in queries too. */
const LONGEST_TOKEN = 200;

const cut = (token: string): string => (token.length > LONGEST_TOKEN ? [...token].slice(0, LONGEST_TOKEN).join('') : token);

const capped = (tokens: readonly string[]): string[] => {
  const times = new Map<string, number>();
  const kept: string[] = [];
  let bytes = 0;
  for (const token of tokens.slice(0, MOST_WORDS)) {
    const before = times.get(token) ?? 0;
    if (before === 0) bytes += Buffer.byteLength(token);
    if (bytes > MOST_BYTES) break;
    times.set(token, before + 1);
    kept.push(before < MOST_TIMES ? token : GAP);
  }
  return kept;
};

/** Tokens of `exact` for a text: its words folded, divided at whatever is neither letter nor digit. */
export const exactTokens = (text: string): string[] =>
  tokenize(text).flatMap((token) => (foldWord(token.text).match(/[\p{L}\p{N}]+/gu) ?? []).map(cut));

/** A stem as the index holds it: letters and digits alone, so that no engine divides it. */
export const indexedStem = (stem: string): string => cut(stem.replace(/[^\p{L}\p{N}]+/gu, ''));

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
  const title = stemTokens(article.title, article.lang);
  const stems = capped([...title, GAP, ...stemTokens(body, article.lang)]);
  return {
    title: stems.slice(0, title.length),
    body: stems.slice(title.length + 1),
    exact: capped([...exactTokens(article.title), GAP, ...exactTokens(body)]),
  };
};
