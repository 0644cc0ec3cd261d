import type { Parts } from '../parts.ts';
import { textOf } from './extract-text.ts';
import { readFetched } from './read-fetched.ts';

/**
 * extract, once more: reads a page that came before its site was known, now that it is. Another text takes the place of the one before, as our own
 * correction; one that gives less than we hold changes nothing.
 */
export const readKeptPage = async (parts: Parts, articleId: number): Promise<void> => {
  const { archive, clock, observer } = parts;
  const page = await archive.keptPage(articleId);
  const [article, held] = page ? [await archive.pending(articleId), await archive.article(articleId)] : [null, null];
  if (!page || !article || !held) return;
  const read = await readFetched(parts, page, article);
  if (typeof read === 'string') return archive.saveReadAgain(articleId, null, true);
  const isFull = read.page.verdict === 'ok' && (read.page.access === 'full' || held.access !== 'full');
  const text = read.isSiteKnown && isFull ? textOf(article, read.page, page.url, clock.now()) : null;
  await archive.saveReadAgain(articleId, text, read.isSiteKnown);
  if (text && text.text !== held.text) observer.articleMoved(articleId, 'extracted', 'read again: its site is known by now');
};
