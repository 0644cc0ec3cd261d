import type { ExtractedText, PendingArticle } from '@corridor/archive';
import { ownAddressKey } from '@corridor/ingest';
import type { ExtractedPage } from '@corridor/model';
import type { Parts } from '../parts.ts';
import { dayOf, feedOnly, feedText, saveFeedText } from './feed-text.ts';
import { notAhead } from './not-ahead.ts';
import { readFetched } from './read-fetched.ts';
import { waitsFor } from './waits-for.ts';

/** extract: turns a fetched page into the article's text, or falls back on what the feed carried when the page holds less. */
export const extractText = async (parts: Parts, articleId: number): Promise<void> => {
  const { archive, observer } = parts;
  const article = await archive.pending(articleId);
  if (!article || !waitsFor(article, 'fetched')) return;
  const page = await archive.fetchedPage(articleId);
  if (!page) return saveFeedText(parts, article, 'the fetched page was lost');
  const read = await readFetched(parts, page, article);
  if (typeof read === 'string') return saveFeedText(parts, article, read);
  const { verdict, detail } = read.page;
  if (verdict !== 'ok') return saveFeedText(parts, article, detail ?? verdict, read.notes);
  const { etag = null, lastModified = null } = page;
  const text = textOf(article, read.page, page.url, parts.clock.now());
  const outcome = await archive.saveExtracted(articleId, text, { etag, lastModified }, read.notes);
  observer.articleMoved(articleId, outcome === 'extracted' ? 'extracted' : 'dropped', outcome === 'extracted' ? detail : outcome);
};

/** A page's text, or the feed's where the page holds less, as the text of its article. */
export const textOf = (article: PendingArticle, page: ExtractedPage, url: string, now: number): ExtractedText => {
  const carried = feedText(article);
  const text = withStandfirst(page);
  const isFeedFuller = page.access !== 'full' && carried.length > text.length;
  return {
    ...feedOnly(article),
    standfirst: page.standfirst,
    text: isFeedFuller ? carried : text,
    byline: page.byline,
    lang: article.lang,
    publishedAt: article.publishedAt ?? notAhead(page.publishedAt, now),
    publishedDate: notAhead(page.publishedDate, now) ?? dayOf(article),
    canonicalUrl: page.canonicalUrl,
    canonicalKey: ownAddressKey({ canonicalUrl: page.canonicalUrl, url, askedUrl: article.url }),
    access: isFeedFuller ? 'full' : page.access,
  };
};

/** The standfirst is part of what the outlet said, and is read, tagged and found with the text. */
const withStandfirst = ({ standfirst, text }: ExtractedPage): string =>
  standfirst && !text.includes(standfirst) ? `${standfirst}\n\n${text}` : text;
