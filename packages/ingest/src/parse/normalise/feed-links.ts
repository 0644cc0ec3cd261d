import { type Bases, resolveAddress, resolvePage } from '../html/web-address.ts';
import type { FeedNode } from '../tree/feed-node.ts';

/** One `link` element: an address with what it is for. */
export interface FeedLink {
  readonly href: string;
  readonly rel: string;
  readonly type: string | undefined;
  readonly bytes: string | undefined;
  readonly base: string | undefined;
  /** Language of what it leads to (`hreflang`), in lower case. */
  readonly lang: string | undefined;
}

/** Links of an element, RSS's (text) and Atom's (`href`) alike; `rel` defaults to `alternate` (RFC 4287, 4.2.7.2). */
export const linksOf = (node: FeedNode, names: readonly string[]): readonly FeedLink[] =>
  names
    .flatMap((name) => node.all(name))
    .flatMap((link) => {
      const href = link.attribute('href') ?? (link.text.trim() || link.attribute('rdf:resource') || link.attribute('url'));
      if (!href) return [];
      const lang = link.attribute('hreflang')?.toLowerCase();
      const about = { href, type: link.attribute('type'), bytes: link.attribute('length'), base: link.attribute('xml:base'), lang };
      return relationsOf(link.attribute('rel')).map((rel) => ({ ...about, rel }));
    });

/** Several relations may stand in one attribute; the registry's address before a name means nothing. */
const relationsOf = (rel: string | undefined): readonly string[] =>
  (rel ?? 'alternate')
    .toLowerCase()
    .split(/\s+/, 5)
    .map((name) => name.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, ''));

/**
 * The page that an element is about: its first alternate that is HTML or says no type, else its first alternate. Among translations the
 * one in `lang` goes first.
 */
export const pageLink = (links: readonly FeedLink[], bases: Bases, lang: string | null = null): string | null => {
  const alternates = links.filter((link) => link.rel === 'alternate');
  const pages = alternates.filter((link) => !link.type || /html/i.test(link.type));
  const own = pages.filter((link) => link.lang && primary(link.lang) === primary(lang ?? ''));
  return firstPage([...own, ...pages, ...alternates], bases);
};

const primary = (lang: string): string => lang.toLowerCase().split('-', 1)[0] ?? '';

/** Any page among links that are neither files nor the feed's own plumbing. */
export const anyPage = (links: readonly FeedLink[], bases: Bases): string | null =>
  firstPage(
    links.filter((link) => !plumbing.has(link.rel)),
    bases,
  );

const plumbing = new Set([
  'enclosure',
  'self',
  'hub',
  'edit',
  'replies',
  'next',
  'prev',
  'previous',
  'first',
  'last',
  'license',
  'image',
  'icon',
]);

const firstPage = (links: readonly FeedLink[], bases: Bases): string | null => {
  for (const link of links) {
    const page = resolvePage(link.href, [...bases, link.base]);
    if (page) return page;
  }
  return null;
};

/** Address of the first link with this relation, or null. */
export const relatedAddress = (links: readonly FeedLink[], rel: string, bases: Bases): string | null => {
  const link = links.find((candidate) => candidate.rel === rel);
  return link ? resolveAddress(link.href, [...bases, link.base]) : null;
};
