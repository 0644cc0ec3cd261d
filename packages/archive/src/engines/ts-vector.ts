import { GAP, type IndexedText } from '../store/indexed-text.ts';

/** Begins every folded word in a tsvector, so that exact words and stems never meet. No stem begins with it. */
export const EXACT_MARK = '=';

/** Weight of what stands in the title; the text has the lowest, `D`, which is not written. */
const TITLE = 'A';

/**
 * The tokens of an article as the literal of a tsvector, `'corridor':1A,7 '=corridors':1A`. It is cast, never given to `to_tsvector`, so that
 * PostgreSQL analyses nothing by itself. One place stays free between title and text: no phrase runs from one into the other.
 */
export const tsVector = ({ title, body, exact }: IndexedText): string => {
  const places = new Map<string, string[]>();
  const put = (tokens: readonly string[], first: number, mark: string, weight: string): void => {
    for (const [at, token] of tokens.entries()) {
      if (token === GAP) continue;
      const known = places.get(mark + token);
      if (known) known.push(`${first + at}${weight}`);
      else places.set(mark + token, [`${first + at}${weight}`]);
    }
  };
  const gap = exact.indexOf(GAP);
  const titleWords = gap < 0 ? exact.length : gap;
  put(title, 1, '', TITLE);
  put(body, title.length + 2, '', '');
  put(exact.slice(0, titleWords), 1, EXACT_MARK, TITLE);
  put(exact.slice(titleWords), titleWords + 1, EXACT_MARK, '');
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ');
};

/** A lexeme in the quotation marks of tsvector and tsquery. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
