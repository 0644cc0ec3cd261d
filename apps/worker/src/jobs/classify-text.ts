import type { ArticleRecord } from '@corridor/archive';
import type { ArticleText } from '@corridor/model';
import type { Parts } from '../parts.ts';

/** classify: tags an extracted article. */
export const classifyText = async (parts: Parts, articleId: number): Promise<void> => {
  const { archive, classifier, observer } = parts;
  const article = await archive.article(articleId);
  if (article?.state !== 'extracted') return;
  await archive.saveClassified(articleId, classifier.classify(textToRead(article)));
  observer.articleMoved(articleId, 'tagged', null);
};

/** An archived article as the classifier takes it. */
export const textToRead = (article: ArticleRecord): ArticleText => ({
  id: String(article.id),
  title: article.title,
  text: article.text,
  lang: article.lang,
  date: article.publishedAt,
  publisher: article.sourceName,
  url: article.url,
});
