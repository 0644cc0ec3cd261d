import type { ArticleRecord } from '@corridor/archive';
import type { ArticleText, Classification } from '@corridor/model';
import type { Parts } from '../parts.ts';
import { waitsFor } from './waits-for.ts';

/** A text that broke the classifier breaks it again until something is mended: once in six hours is often enough. */
const BROKEN_PAUSE_MILLIS = 6 * 3600 * 1000;

/** classify: tags an extracted article. */
export const classifyText = async (parts: Parts, articleId: number): Promise<void> => {
  const { archive, observer } = parts;
  const pending = await archive.pending(articleId);
  const article = pending && waitsFor(pending, 'extracted') ? await archive.article(articleId) : null;
  if (!article) return;
  const read = readText(parts, article);
  if (typeof read === 'string') {
    await archive.saveFailed(articleId, read, new Date(parts.clock.now() + BROKEN_PAUSE_MILLIS).toISOString());
    return observer.articleMoved(articleId, 'failed', read);
  }
  await archive.saveClassified(articleId, read);
  observer.articleMoved(articleId, 'tagged', null);
};

/** The tags of a text, or why reading it broke: such a text stays in the archive and is tried again, perhaps by a better version. */
const readText = ({ classifier }: Parts, article: ArticleRecord): Classification | string => {
  try {
    return classifier.classify(textToRead(article));
  } catch (error) {
    return `the text broke the classifier: ${error instanceof Error ? error.message : String(error)}`;
  }
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
