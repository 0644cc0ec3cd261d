import { type PageOrigin, readPage } from '../extract-page.ts';
import { emptySite, learnPage, type SiteMemory } from './site-memory.ts';

/** Bytes of a page and where they came from. */
export interface SitePage {
  readonly bytes: Uint8Array;
  readonly origin: PageOrigin;
}

/** Learns a site from several of its pages, each read alone, on top of what is known of it already. */
export function learnSite(pages: readonly SitePage[], known: SiteMemory = emptySite): SiteMemory {
  let site = known;
  for (const { bytes, origin } of pages) {
    const { traits } = readPage(bytes, { ...origin, site: null });
    if (traits) site = learnPage(site, traits);
  }
  return site;
}
