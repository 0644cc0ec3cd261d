const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** What an element holds. `record` one entry · `group` elements only · `mixed` elements or text · `markup`, `title`, `plain` text. */
export type ElementKind = 'root' | 'channel' | 'record' | 'group' | 'mixed' | 'markup' | 'title' | 'plain';

const kinds: Readonly<Record<ElementKind, readonly string[]>> = {
  root: list('rss feed rdf:RDF urlset sitemapindex'),
  channel: list('channel'),
  record: list('item entry'),
  group: list(`media:group media:content itunes:owner skipHours skipDays textInput items entries rdf:Seq rdf:Bag news:news
    news:publication image:image video:video contributor`),
  mixed: list('author source image atom:author atom:contributor dc:creator itunes:category media:credit'),
  markup: list(`description content summary content:encoded xhtml:div yandex:full-text mailru:full-text
    rbc_news:full-text rambler:fulltext turbo:content full-text fulltext fullitem body xhtml:body tagline info
    subtitle copyright rights atom:summary atom:content atom:subtitle atom:rights itunes:summary itunes:subtitle dc:description
    dcterms:abstract media:description feedburner:browserFriendly news:description`),
  title: list('title atom:title dc:title media:title itunes:title news:title image:title'),
  plain: list(`link guid id pubDate published updated issued modified created date lastBuildDate language category tags comments ttl
    generator managingEditor webMaster docs cloud logo icon url uri name email width height hour day enclosure
    atom:link atom:id atom:published atom:updated atom:category atom:icon atom:logo atom:name atom:email atom:uri
    dc:date dc:language dc:subject dc:author dc:contributor dc:identifier dc:source dc:publisher
    dcterms:issued dcterms:created dcterms:modified prism:publicationDate prism:modificationDate
    sy:updatePeriod sy:updateFrequency sy:updateBase media:keywords media:category media:thumbnail media:text
    itunes:author itunes:keywords itunes:image itunes:link itunes:name itunes:email feedburner:origLink feedburner:origEnclosureLink yandex:genre
    news:publication_date news:keywords news:name news:language news:genres image:loc image:caption video:thumbnail_loc loc lastmod priority changefreq
    rdf:li textinput`),
};

const kindByName = new Map<string, ElementKind>(
  (Object.entries(kinds) as [ElementKind, readonly string[]][]).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
);
const nameByLower = new Map<string, string>([...kindByName.keys()].map((name) => [name.toLowerCase(), name]));
for (const [written, name] of [
  ['lastbuild', 'lastBuildDate'],
  ['publisheddate', 'published'],
  ['textinput', 'textInput'],
] as const)
  nameByLower.set(written, name);

/** Kind of a known element, or undefined for one that no feed reader needs. */
export const kindOf = (name: string): ElementKind | undefined => kindByName.get(name);

/** The spelling of a name in the formats, whatever case it was written in. */
export const canonicalCase = (name: string): string => (kindByName.has(name) ? name : (nameByLower.get(name.toLowerCase()) ?? name));

/** Names that HTML and SVG use too, so that they may stand inside marked-up text. */
const htmlNames = new Set(list('title link summary source body image content'));

/** True when this element can only belong to the feed: it ends a marked-up text that was left open. */
export const isFeedOnly = (name: string): boolean => kindByName.has(name) && !htmlNames.has(name) && !name.startsWith('xhtml:');

/** Elements of HTML that stand inside a line or paragraph of naked markup. */
const markupNames = new Set(
  list(`a abbr acronym b bdi bdo big blockquote br center cite code dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li
    mark ol p pre q s samp small span strike strong sub sup table tbody td th tr tt u ul var wbr nobr svg math script style`),
);

/** True for a name, as written, that HTML has. */
export const isMarkupName = (writtenName: string): boolean =>
  markupNames.has(writtenName.slice(writtenName.indexOf(':') + 1).toLowerCase());

/** Attributes that mean something to a feed reader, in lower case. */
export const keptAttributes: ReadonlySet<string> = new Set(
  list(`type mode href rel url length filesize ispermalink rdf:about about rdf:resource resource xml:base xml:lang term label scheme domain
    medium width height text src title hreflang version isdefault role name`),
);
