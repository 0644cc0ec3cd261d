import type { FetchedPage, PageNotes, PendingArticle } from '@corridor/archive';
import { isWellKnown, learntSite, type PageTraits, readPage, siteKeyOf, teachSite } from '@corridor/ingest';
import type { ExtractedPage } from '@corridor/model';
import type { Parts } from '../parts.ts';

/** A page as text, and what its reading leaves beside that. */
export interface ReadFetched {
  readonly page: ExtractedPage;
  readonly notes: PageNotes;
  /** Whether the site's other pages had taught enough to read it with. */
  readonly isSiteKnown: boolean;
}

/**
 * Reads a page with what its site taught and with its source's selectors. Gives a text where reading it broke: whatever a page does to the reader, its
 * article goes on with the feed's text.
 */
export const readFetched = async (
  { archive }: Parts,
  { body, contentType, url, isTruncated = false }: FetchedPage,
  article: Pick<PendingArticle, 'lang' | 'zone' | 'extract' | 'sourceId'>,
): Promise<ReadFetched | string> => {
  const { lang, zone, extract: overrides, sourceId } = article;
  const site = siteKeyOf(url, lang);
  const memory = await archive.siteMemory(site);
  try {
    const { page, traits, selectors } = readPage(body, { contentType, url, lang, zone, overrides, site: learntSite(memory), isTruncated });
    const notes = {
      lesson: traits ? lessonOf(site, memory, traits) : null,
      overrides: selectors.length > 0 ? { sourceId, selectors } : null,
    };
    return { page, notes, isSiteKnown: traits !== null && isWellKnown(memory, traits) };
  } catch (error) {
    return `the page broke the reader: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** Learning looks at the memory as it is when the text is written: another page of the site may have been read meanwhile. */
const lessonOf = (site: string, memory: string | null, traits: PageTraits): PageNotes['lesson'] => ({
  site,
  learn: (stored) => teachSite(stored, traits),
  keepsPage: !isWellKnown(memory, traits),
});
