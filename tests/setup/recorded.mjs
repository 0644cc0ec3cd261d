// What a corpus entry of `npm run record` expects of the product; the recorder writes it, the gate compares it.
import { extractPage, parseFeed } from '@corridor/ingest';

/** Reads recorded bytes as the product reads them: a page whole, a feed by its head and what matters of each entry. */
export const readRecorded = async (kind, bytes, { url, contentType }) => {
  if (kind === 'page') return extractPage(bytes, { contentType, url });
  const { verdict, charset, feed, entries } = await parseFeed(bytes, { contentType, url });
  return {
    verdict,
    charset,
    format: feed.format,
    title: feed.title,
    lang: feed.lang,
    entries: entries.map(({ guid, link, title, summary, authors, publishedAt }) => ({ guid, link, title, summary, authors, publishedAt })),
  };
};
