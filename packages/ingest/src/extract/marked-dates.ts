import type { PageFacts } from './page-facts.ts';
import type { PrintedDate } from './printed-date.ts';
import { type ReadDate, toldDate } from './shown-dates.ts';
import { isOfKind, type StructuredItem, textOf } from './structured-data.ts';

/** Names of `meta` with a date of publication, the clearest first. */
const PUBLISHED_KEYS =
  'article:published_time og:article:published_time og:published_time og:pubdate datepublished date_published publish-date publish_date publishdate published-date published publish_time publishtime published_time published_at article:published article:post_date article:create_date og:publish_date og:release_date pdate release_date publication_date publication-date pubdate pub_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime article.published article.created originalpublicationdate dc.date.issued dc.date.published dcterms.issued dcterms.created dc.date.created dc.created dcterms.date dc.date dcsext.articlefirstpublished citation_publication_date citation_online_date citation_date bt:pubdate shareaholic:article_published_time rnews:datepublished ptime date datum fecha created datecreated creation_date content_create_date mediator_published_time vr:published_time displaydate article_date_original timestamp search_date'.split(
    ' ',
  );
const MODIFIED_KEYS =
  'article:modified_time og:updated_time datemodified lastmod last-modified dc.date.modified dcterms.modified revised modified date_modified eomportal-lastupdate last-published'.split(
    ' ',
  );
/** Names of `meta` that are in no list and still speak of publication. */
const PUBLISHED_KEY = /publi(sh|c)|pub-?_?date|posted|(^|[._:-])issued/;
const NO_PUBLISHED_KEY = /publisher|modif|updat|expir|until|event|republish|unpublish|site|status|type|section/;

/** Dates of publication that markup gives the page: those of JSON-LD, of `meta`, then of creation, then of marked elements. */
export function markedDates(facts: PageFacts, read: ReadDate): PrintedDate[] {
  const items = datedItems(facts);
  const marked = facts.times.filter((element) =>
    /date(published|created)|dc(terms)?:(date|created|issued)/i.test(`${element.attribs.itemprop ?? ''} ${element.attribs.property ?? ''}`),
  );
  const texts = [
    ...items.map((item) => textOf(item.datePublished)),
    ...PUBLISHED_KEYS.map((key) => facts.meta.get(key)),
    ...items.map((item) => textOf(item.dateCreated) || textOf(item.uploadDate)),
    ...otherKeys(facts),
  ];
  const values = [...texts.map(read), ...marked.map((element) => read(toldDate(element)))];
  return values.filter((value) => value !== null);
}

function otherKeys(facts: PageFacts): string[] {
  return [...facts.meta].filter(([key]) => PUBLISHED_KEY.test(key) && !NO_PUBLISHED_KEY.test(key)).map(([, value]) => value);
}

/** Date of change that JSON-LD or `meta` give; null when they give none. */
export function modifiedDate(facts: PageFacts, read: ReadDate): PrintedDate | null {
  for (const text of [...datedItems(facts).map((item) => textOf(item.dateModified)), ...MODIFIED_KEYS.map((key) => facts.meta.get(key))]) {
    const date = read(text);
    if (date) return date;
  }
  return null;
}

/** The page's articles, then what else its JSON-LD calls a page or a video. */
function datedItems(facts: PageFacts): StructuredItem[] {
  const others = facts.structured.filter((item) => !isOfKind(item, 'article') && (isOfKind(item, 'page') || isOfKind(item, 'video')));
  return [...facts.articles, ...others];
}
