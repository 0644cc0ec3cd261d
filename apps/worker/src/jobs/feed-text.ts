import type { ExtractedText, PageNotes, PendingArticle } from '@corridor/archive';
import { extractPage } from '@corridor/ingest';
import type { Parts } from '../parts.ts';
import { localDate } from '../schedule.ts';

/** The text an entry carries itself: its full content where the feed has it, else its summary, else nothing but the title. */
export const feedText = (article: Pick<PendingArticle, 'contentHtml' | 'summary' | 'url' | 'lang'>): string => {
  const content = article.contentHtml ? textOfHtml(article.contentHtml, article.url, article.lang) : '';
  const summary = article.summary ?? '';
  return content.length >= summary.length ? content : summary;
};

/** Ends the reading of an article with the feed's own text, marked `feed-only`. */
export const saveFeedText = async (parts: Parts, article: PendingArticle, reason: string, notes: PageNotes = {}): Promise<void> => {
  const outcome = await parts.archive.saveExtracted(article.id, feedOnly(article), undefined, notes);
  parts.observer.articleMoved(article.id, outcome === 'extracted' ? 'extracted' : 'dropped', reason);
};

/** The feed's own text as an article's text. */
export const feedOnly = (article: PendingArticle): ExtractedText => ({
  title: article.title,
  standfirst: null,
  text: feedText(article),
  byline: null,
  lang: article.lang,
  publishedAt: article.publishedAt,
  publishedDate: dayOf(article),
  canonicalUrl: null,
  canonicalKey: null,
  access: 'feed-only',
});

/** The day of publication where the outlet is, YYYY-MM-DD, as far as the feed dates it. */
export const dayOf = ({ publishedAt, zone }: Pick<PendingArticle, 'publishedAt' | 'zone'>): string | null =>
  publishedAt === null ? null : localDate(Date.parse(publishedAt), zone ?? 'UTC');

/** Content that breaks the reader counts as none: the summary is left. */
const textOfHtml = (contentHtml: string, url: string | null, lang: string): string => {
  const page = `<!doctype html><html lang="${lang.replace(/[^\w-]/g, '')}"><meta charset="utf-8"><body><article>${contentHtml}</article></body></html>`;
  try {
    return extractPage(Buffer.from(page), { contentType: 'text/html; charset=utf-8', url: url ?? 'https://feed.invalid/', lang }).text;
  } catch {
    return '';
  }
};
