import type { PageFacts } from './page-facts.ts';
import { isOfKind, textOf } from './structured-data.ts';

/** Canonical address: the canonical link, else og:url; neither when it points to the home page from an inner page or is no web address. */
export function readCanonicalUrl(facts: PageFacts, url: string): string | null {
  for (const candidate of [facts.canonical, facts.meta.get('og:url')]) {
    const address = candidate ? resolve(candidate, url) : null;
    if (address && !(isHome(address) && !isHome(resolve(url, url) ?? address))) return address;
  }
  return null;
}

/** Name of the site as it gives it: og:site_name, publisher of the JSON-LD, application name. */
export function readSiteName(facts: PageFacts): string | null {
  const publisher = facts.structured
    .filter((item) => isOfKind(item, 'article') || isOfKind(item, 'page'))
    .map((item) => textOf(item.publisher));
  const site = facts.structured
    .filter((item) => /WebSite|NewsMediaOrganization/.test([item['@type']].flat().join(' ')))
    .map((item) => textOf(item.name));
  const names = [facts.meta.get('og:site_name'), ...publisher, facts.meta.get('application-name'), ...site];
  return (
    names
      .find((name) => name && !/^(https?:|#)/.test(name))
      ?.replace(/\s+/g, ' ')
      .trim() ?? null
  );
}

function resolve(address: string, base: string): string | null {
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function isHome(address: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/.test(address);
}
