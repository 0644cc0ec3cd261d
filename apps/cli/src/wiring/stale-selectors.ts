import type { Archive } from '@corridor/archive';

/** Pages in a row without the text, title or date that a selector points at: the outlet has changed its pages. */
const STALE_PAGES = 10;
/** Not every page has an author, a standfirst or what is to be dropped. */
const STALE_PAGES_OF_OTHERS = 100;
const onEveryPage: ReadonlySet<string> = new Set(['body', 'title', 'date']);

/** Selectors of sources that no longer find anything, one line each with what to do. */
export const staleSelectors = async (archive: Archive): Promise<readonly string[]> =>
  (await archive.staleOverrides(STALE_PAGES))
    .filter(({ field, misses }) => onEveryPage.has(field) || misses >= STALE_PAGES_OF_OTHERS)
    .map(
      ({ sourceId, field, selector, misses }) =>
        `${sourceId}: extract.${field} (${selector}) found nothing on the last ${misses} pages; the rules read them. Look at a page and correct it in sources.yaml.`,
    );
