import { canonicalCase } from './element-names.ts';
import type { FeedRoot } from './mended-feed.ts';
import { knownName, type NamespaceScope } from './namespaces.ts';

const rootByName: ReadonlyMap<string, FeedRoot> = new Map([
  ['rss', 'rss'],
  ['feed', 'atom'],
  ['rdf:RDF', 'rdf'],
  ['RDF', 'rdf'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap-index'],
]);
/** Elements that stand for a root that is missing. */
const impliedRoot: ReadonlyMap<string, FeedRoot> = new Map([
  ['channel', 'rss'],
  ['item', 'rss'],
  ['entry', 'atom'],
]);

/** The root that an element is, or null when no feed starts with it. `isImplied` when it is a part of a feed whose root is missing. */
export const startedRoot = (
  scope: NamespaceScope,
  writtenName: string,
): { readonly name: string; readonly root: FeedRoot; readonly isImplied: boolean } | null => {
  const name = canonicalCase(knownName(scope, writtenName).replace(/^atom:/, ''));
  const local = canonicalCase(localName(writtenName));
  const key = !rootByName.has(name) && /^(?:rss|rdf|urlset|sitemapindex|feed)$/i.test(local) ? local : name;
  const root = rootByName.get(key) ?? rootByName.get(key.toUpperCase()) ?? impliedRoot.get(name);
  return root ? { name, root, isImplied: impliedRoot.has(name) } : null;
};

/** True when a page starts with this element; `head` and `body` behind other elements are another vocabulary's. */
export const startsPage = (writtenName: string, isFirst: boolean): boolean => {
  const local = localName(writtenName);
  return /^html$/i.test(local) || (isFirst && /^(?:head|body)$/i.test(local));
};

/** True when a closing tag of this known name ends a document of this root. */
export const endsRoot = (root: FeedRoot | null, name: string): boolean => root !== null && rootByName.get(name) === root;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
