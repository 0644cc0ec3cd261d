import type { EditionPosition, Position, QuotedSentence } from '@corridor/model';
import type { EditionArticle, TextSpan } from './edition-input.ts';

/** Longest quotation, UTF-16 units: a paragraph without a full stop must not fill the mail. Longer ones are cut and marked. */
export const LONGEST_QUOTE = 600;
/** Longest address that is linked to; browsers and mail readers agree up to about here. */
const LONGEST_ADDRESS = 2048;

/** White space of any kind becomes one space; ends are trimmed. */
export const foldSpace = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** A verbatim quotation with its source; null when there are no words or the article has no web address to link to. */
export const quote = (article: EditionArticle, words: string): QuotedSentence | null => {
  const url = webAddress(article.url);
  const whole = foldSpace(words);
  if (url === null || whole === '') return null;
  const { id: articleId, lang, sourceId, sourceName, side, ownership, publishedAt } = article;
  return { articleId, ...cut(whole), lang, sourceId, sourceName, side, ownership, url, publishedAt };
};

/** The words of a span as a quotation; null when its article is unknown. */
export const quoteSpan = (articles: ReadonlyMap<number, EditionArticle>, span: TextSpan | null): QuotedSentence | null => {
  const article = span ? articles.get(span.articleId) : undefined;
  return article && span ? quote(article, article.text.slice(span.start, span.end)) : null;
};

/** A position as it stands in an edition. */
export const quotePosition = (article: EditionArticle, position: Position, actorName: string): EditionPosition | null => {
  const quoted = quote(article, position.sentence);
  return (
    quoted && { ...quoted, actor: position.actor, actorName, speaker: position.speaker, stance: position.stance, target: position.target }
  );
};

/** The address in its safe spelling; null for anything that is no http or https address, whatever a feed said. */
export const webAddress = (address: string | null): string | null => {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.length <= LONGEST_ADDRESS ? href : null;
};

const cut = (whole: string): { readonly sentence: string; readonly isCut?: true } => {
  if (whole.length <= LONGEST_QUOTE) return { sentence: whole };
  const space = whole.lastIndexOf(' ', LONGEST_QUOTE);
  // A pair of surrogates is one character and is not divided.
  const end = space > 0 ? space : LONGEST_QUOTE - (/[\ud800-\udbff]/.test(whole.charAt(LONGEST_QUOTE - 1)) ? 1 : 0);
  return { sentence: whole.slice(0, end), isCut: true };
};
