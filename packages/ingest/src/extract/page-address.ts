import type { PageFacts } from './page-facts.ts';
import { isOfKind, isRecord, textOf, unescapeText } from './structured-data.ts';
import { lettersOf } from './title-match.ts';

/** Addresses of a machine's own, which templates leave behind. */
const LOCAL = /^https?:\/\/(localhost|127\.|10\.|192\.168\.|\[::1\])/;
const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 2000;
/** What divides a page's title from the site's name behind it. */
const TITLE_DIVIDER = /\s+[|–—»«•·:-]{1,2}\s+|\s*[|»]\s*/;
const SHORTEST_TITLE = 12;

/**
 * Canonical address without its fragment: the canonical link, else og:url, else the JSON-LD's page; none of them when it points to the home page
 * from an inner page, to a machine's own (of a page that is not there itself), or is no web address.
 */
export function readCanonicalUrl(facts: PageFacts, url: string): string | null {
  const base = resolve(facts.base || url, url) ?? url;
  const told = facts.articles.flatMap((item) => [addressOf(item.mainEntityOfPage), addressOf(item.url)]);
  for (const candidate of [facts.canonical, facts.meta.get('og:url'), ...told]) {
    const address = candidate ? resolve(candidate, base) : null;
    if (address && (!LOCAL.test(address) || LOCAL.test(url)) && !(isHome(address) && !isHome(resolve(url, url) ?? address))) return address;
  }
  return null;
}

function addressOf(value: unknown): string {
  const address = isRecord(value) ? value['@id'] : value;
  return typeof address === 'string' && /^(https?:)?\/\//.test(address) ? address : '';
}

/** Name of the site as it gives it: og:site_name, publisher of the JSON-LD, application name, or what follows the page's own title in `<title>`. */
export function readSiteName(facts: PageFacts): string | null {
  const publisher = facts.structured
    .filter((item) => isOfKind(item, 'article') || isOfKind(item, 'page'))
    .map((item) => publisherOf(item.publisher, facts));
  const site = facts.structured
    .filter((item) => /WebSite|NewsMediaOrganization/.test([item['@type']].flat().join(' ')))
    .map((item) => textOf(item.name));
  const keys = ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher'].map((key) => facts.meta.get(key));
  const names = [facts.meta.get('og:site_name'), ...publisher, keys[0], ...site, ...keys.slice(1), nameInTitle(facts)];
  return names.map((name) => cleanName(name ?? '')).find((name) => name !== '' && !/^(https?:|#|@)/.test(name)) ?? null;
}

/** A name as one line; '' for one that is none by its length. Some sites escape entities twice. */
function cleanName(told: string): string {
  const name = unescapeText(unescapeText(told.slice(0, LONGEST_NAME * 4)));
  const line = name.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length <= LONGEST_NAME * 2 ? line.slice(0, LONGEST_NAME).trim() : '';
}

/** Graphs name an organisation once and refer to it by `@id`. */
function publisherOf(value: unknown, facts: PageFacts): string {
  if (!isRecord(value) || value.name !== undefined || typeof value['@id'] !== 'string') return textOf(value);
  return textOf(facts.structured.find((item) => item['@id'] === value['@id'] && item.name !== undefined)?.name);
}

/** The last part of `<title>` where heading or og:title are the part before it; '' otherwise. */
function nameInTitle(facts: PageFacts): string {
  const parts = facts.documentTitle.split(TITLE_DIVIDER);
  const head = lettersOf(parts[0] ?? '');
  const titles = [...facts.headings, facts.meta.get('og:title') ?? ''].map(lettersOf);
  return parts.length === 2 && head.length >= SHORTEST_TITLE && titles.includes(head) ? (parts[1] ?? '') : '';
}

function resolve(address: string, base: string): string | null {
  try {
    if (address.length > LONGEST_ADDRESS) return null;
    const url = new URL(address.trim(), base);
    url.hash = '';
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function isHome(address: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/.test(address);
}
