/** Namespace (lower case, as http, without its last `/` or `#`) → the prefix every other file here knows it by; '' is a feed's own vocabulary. */
const prefixOfNamespace: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://www.w3.org/2005/atom': 'atom',
    'http://purl.org/atom/ns': 'atom',
    'http://example.com/newformat': 'atom',
    'http://example.com/necho': 'atom',
    'http://purl.org/echo': 'atom',
    'uri/of/echo/namespace': 'atom',
    'http://purl.org/pie': 'atom',
    'http://purl.org/rss/1.0': '',
    'http://my.netscape.com/rdf/simple/0.9': '',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'http://channel.netscape.com/rdf/simple/0.9': '',
    'http://backend.userland.com/rss': '',
    'http://backend.userland.com/rss2': '',
    'http://backend.userland.com/rss2.1': '',
    'http://backend.userland.com/rss091': '',
    'http://blogs.law.harvard.edu/tech/rss': '',
    'http://cyber.law.harvard.edu/rss': '',
    'http://www.sitemaps.org/schemas/sitemap/0.9': '',
    'http://www.google.com/schemas/sitemap/0.84': '',
    'http://www.google.com/schemas/sitemap-news/0.9': 'news',
    'http://www.google.com/schemas/sitemap-image/1.1': 'image',
    'http://www.google.com/schemas/sitemap-video/1.1': 'video',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'http://purl.org/dc/elements/1.1': 'dc',
    'http://purl.org/dc/elements/1.0': 'dc',
    'http://purl.org/dc/terms': 'dcterms',
    'http://purl.org/rss/1.0/modules/content': 'content',
    'http://purl.org/rss/1.0/modules/syndication': 'sy',
    'http://search.yahoo.com/mrss': 'media',
    'http://video.search.yahoo.com/mrss': 'media',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://news.yandex.ru': 'yandex',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://prismstandard.org/namespaces/basic/2.0': 'prism',
    'http://prismstandard.org/namespaces/1.2/basic': 'prism',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/xml/1998/namespace': 'xml',
  }),
);

/** Prefixes in force at one element: prefix as written → prefix as known, or undefined for a namespace that is not. */
export interface NamespaceScope {
  readonly known: ReadonlyMap<string, string | undefined>;
}

/** Before any declaration: prefixes mean what they usually do. */
export const emptyScope: NamespaceScope = { known: new Map() };

/** Declarations kept at once; feeds have a dozen. */
const MAX_PREFIXES = 64;

/** The scope inside an element with these attributes; the same object when it declares nothing. */
export const scopeWith = (scope: NamespaceScope, attributes: ReadonlyMap<string, string>): NamespaceScope => {
  const declared = [...attributes].filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  if (declared.length === 0 || scope.known.size > MAX_PREFIXES) return scope;
  const known = new Map(scope.known);
  for (const [key, uri] of declared) known.set(key.slice(6), knownPrefix(uri));
  return { known };
};

const knownPrefix = (uri: string): string | undefined =>
  prefixOfNamespace.get(
    uri
      .trim()
      .toLowerCase()
      .replace(/^https:/, 'http:')
      .replace(/[/#]$/, ''),
  );

/** A qualified name with the prefix that it is known by; names of unknown namespaces keep theirs. */
export const knownName = (scope: NamespaceScope, name: string): string => {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const known = scope.known.has(prefix) ? (scope.known.get(prefix) ?? prefix) : prefix;
  return known ? `${known}:${local}` : local;
};
