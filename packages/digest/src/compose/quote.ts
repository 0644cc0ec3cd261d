import type { EditionPosition, Position, QuotedSentence } from '@corridor/model';
import type { EditionArticle, TextSpan } from './edition-input.ts';

/** A verbatim quotation with its source; null when the article has no web address to link to. */
export const quote = (article: EditionArticle, sentence: string): QuotedSentence | null =>
  article.url === null
    ? null
    : {
        articleId: article.id,
        sentence: sentence.replace(/\s+/g, ' ').trim(),
        lang: article.lang,
        sourceId: article.sourceId,
        sourceName: article.sourceName,
        side: article.side,
        ownership: article.ownership,
        url: article.url,
        publishedAt: article.publishedAt,
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
