import type { ExtractedPage } from '@corridor/model';
import { extractPage } from '../extract-page.ts';
import { learnSite, type SitePage } from './learn-site.ts';

/** Reads pages of one site, or of several, each with what all pages of its site teach; in the order given. A page is of the site that its canonical address names; where one names none, all are taken for one site. */
export function extractTogether(pages: readonly SitePage[]): ExtractedPage[] {
  const alone = pages.map(({ bytes, origin }) => extractPage(bytes, origin));
  const hosts = alone.map((page) => hostOf(page.canonicalUrl));
  const siteOf = (at: number): string => (hosts.includes('') ? '' : (hosts[at] ?? ''));
  const sites = new Map(
    [...new Set(pages.map((_, at) => siteOf(at)))].map((site) => [site, learnSite(pages.filter((_, at) => siteOf(at) === site))]),
  );
  return pages.map(({ bytes, origin }, at) => extractPage(bytes, { ...origin, site: sites.get(siteOf(at)) ?? null }));
}

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).host.replace(/^(www|m|amp)\./, '') : '';
}
