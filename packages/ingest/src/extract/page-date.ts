import type { Element } from 'domhandler';
import type { TextRun } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './page-tree.ts';
import { type DateOrder, type PrintedDate, readPrintedDate } from './printed-date.ts';
import { isOfKind, type StructuredItem, textOf } from './structured-data.ts';

/** Dates of a page. */
export interface PageDates {
  readonly publishedAt: string | null;
  readonly publishedDate: string | null;
  readonly modifiedAt: string | null;
}

const PUBLISHED_KEYS =
  'article:published_time og:article:published_time og:published_time og:pubdate datepublished date_published publish-date publish_date publishdate published-date published published_time published_at article:published article:post_date og:release_date pdate release_date publication_date publication-date pubdate pub_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime article.published article.created originalpublicationdate dc.date.issued dcterms.issued dcterms.created dc.date.created dcterms.date dc.date dcsext.articlefirstpublished citation_publication_date citation_date bt:pubdate shareaholic:article_published_time rnews:datepublished ptime date created content_create_date mediator_published_time vr:published_time displaydate article_date_original'.split(
    ' ',
  );
const MODIFIED_KEYS =
  'article:modified_time og:updated_time datemodified lastmod last-modified dc.date.modified dcterms.modified revised modified date_modified eomportal-lastupdate last-published'.split(
    ' ',
  );
const AROUND = /related|comment|sidebar|teaser|widget|recent|popular|footer|recommend|latest|trending|most-?read/i;
/** The foot of the article itself. */
const OWN_FOOTER = /(article|post|entry|story)[-_]{0,2}(\w{1,12}[-_]{1,2})?foot/i;
const SCRIPT_DATE =
  /\b(?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|pubDate|published_time)(?:\\?"|&quot;|')?\s?:\s?(?:\\?"|&quot;|')(\d{4}-\d{2}-\d{2}[^"\\&']{0,30})/;
const MAX_SCRIPT = 400_000;
const PUBLISHED =
  /publi[sc]|posted|created|issued|pubdate|veröffentlich|erstellt|publié|pubblicat|опубл|создан|yayın|dərc|հրապարակ|منتشر|انتشار|გამოქვეყნ|opublikow|zveřejn|gepubliceerd|publicer/i;
const UPDATED =
  /updat|modif|revis|aktualis|geändert|mis à jour|actualizad|atualizad|aggiornat|обновл|измен|güncel|yenilən|թարմաց|به.?روز|განახლ|zaktualiz|aktualiz|bijgewerkt|uppdater|oppdater|opdater|päivitetty/i;
const PRINTED_BOX = /publish|pub-?date|post-?date|entry-?date|article-?date|date|byline|meta|time|info/i;
const LONGEST_NAMES = 300;
/** Ancestors that are looked at to tell the article's own date from that of a list. */
const MAX_CLIMB = 12;
const DAY = 86_400_000;
/** Characters from the start of the page's text in which an otherwise unmarked date is looked for. */
const TEXT_SCAN = 4000;

/** Day first nearly everywhere; month first in English of the United States and unmarked English. */
function dateOrderOf(lang: string | null, url: string): DateOrder {
  return lang === 'en' && !/\.(uk|au|nz|in|ie|za|am|az|ge|ir|tr|ru|kz|eu)(\/|:|$)/.test(url.slice(0, 200)) ? 'month-first' : 'day-first';
}

/**
 * Publication and change dates: JSON-LD, meta, microdata, address, `time` elements, boxes whose class speaks of a date, the first printed
 * date of the text, in that order. `publishedDate` is the date as written. `publishedAt` is the instant where a time is written (one without
 * a zone is read as UTC, unless another mark of the page gives the zone) and 00:00 UTC of the date where only a date is.
 */
export function readPageDates(facts: PageFacts, url: string, lang: string | null, runs: readonly TextRun[]): PageDates {
  const order = dateOrderOf(lang, url);
  const read = (text: string | null | undefined): PrintedDate | null => readPrintedDate(text, order);
  const marked = markedDates(facts, read);
  const first =
    marked[0] ??
    addressDate(url) ??
    addressDate(facts.canonical) ??
    printedDate(facts, read) ??
    textDate(runs, read) ??
    scriptDate(facts, read);
  const modified = modifiedDate(facts, read);
  const told = first ? bestTold(first, marked, facts, read) : modified;
  const published = told && asPrinted(told, facts, read);
  return {
    publishedAt: published ? instantOf(published) : null,
    publishedDate: published?.date ?? null,
    modifiedAt: modified ? instantOf(modified) : null,
  };
}

type Read = (text: string | null | undefined) => PrintedDate | null;

function instantOf(printed: PrintedDate): string {
  return printed.instant ?? `${printed.date}T00:00:00.000Z`;
}

function markedDates(facts: PageFacts, read: Read): PrintedDate[] {
  const items = articleFirst(facts.structured);
  const texts = [
    ...items.map((item) => textOf(item.datePublished)),
    ...PUBLISHED_KEYS.map((key) => facts.meta.get(key)),
    ...items.map((item) => textOf(item.dateCreated) || textOf(item.uploadDate)),
  ];
  const marked = facts.times.filter((element) =>
    /date(published|created)/i.test(`${element.attribs.itemprop ?? ''} ${element.attribs.property ?? ''}`),
  );
  const values = [...texts.map(read), ...marked.map((element) => read(toldDate(element)))];
  return values.filter((value) => value !== null);
}

function articleFirst(items: readonly StructuredItem[]): StructuredItem[] {
  const rank = (item: StructuredItem): number =>
    isOfKind(item, 'article') ? 0 : isOfKind(item, 'page') || isOfKind(item, 'video') ? 1 : 2;
  return items.filter((item) => rank(item) < 2).sort((one, other) => rank(one) - rank(other));
}

/** Attributes in which scripts keep the moment that they show as "two hours ago". */
const DATE_ATTRIBUTES =
  'datetime content data-datetime data-date data-time data-timestamp data-published data-utime data-epoch title'.split(' ');

function toldDate(element: Element): string {
  const told = DATE_ATTRIBUTES.map((name) => element.attribs[name]).find((value) => value && /\d{4}/.test(value));
  return told ?? publishedPart(plainText(element, 200));
}

/** Of a line that tells of publication and change, the part about publication. */
function publishedPart(text: string): string {
  return UPDATED.test(text) ? text.slice(Math.max(0, text.search(PUBLISHED))) : text;
}

/** Whether a date is marked as that of a change: by its names, its own words or the few words before it. */
function isUpdate(element: Element): boolean {
  const parent = element.parent?.type === 'tag' ? element.parent : null;
  const isAlone = parent !== null && parent.children.filter((child) => child.type === 'tag').length === 1;
  const words = `${namesOf(element.attribs)} ${element.attribs.itemprop ?? ''} ${plainText(isAlone ? parent : element, 120)}`;
  return UPDATED.test(words) && !PUBLISHED.test(words);
}

/** The first date of elements in order; one marked as that of a change only when there is no other. */
function firstPublished(elements: readonly Element[], textOf: (element: Element) => string, read: Read): PrintedDate | null {
  let changed: PrintedDate | null = null;
  for (const element of elements) {
    const date = read(textOf(element));
    if (date && !isUpdate(element)) return date;
    changed ??= date;
  }
  return changed;
}

/** The same moment told with a zone beats one told in UTC, since it is the outlet's own date; the same date with a time beats one without. */
function bestTold(first: PrintedDate, marked: readonly PrintedDate[], facts: PageFacts, read: Read): PrintedDate {
  const others = [...marked, ...facts.times.map((element) => read(element.attribs.datetime))].filter((other) => other !== null);
  const zoned = others.find((other) => other.offsetMinutes && other.instant?.slice(0, 16) === first.instant?.slice(0, 16));
  if (zoned && !first.offsetMinutes) return zoned;
  if (first.instant && first.offsetMinutes !== null) return first;
  return (
    others.find((other) => other.date === first.date && other.offsetMinutes !== null) ??
    others.find((other) => other.date === first.date && other.instant) ??
    first
  );
}

/** Near midnight an instant told in UTC has another date than the one that readers see; theirs counts. */
function asPrinted(told: PrintedDate, facts: PageFacts, read: Read): PrintedDate {
  if (!told.instant || told.offsetMinutes) return told;
  const own = aroundTitle(facts.times, facts.titleIndex).filter((element) => !isAroundArticle(element, facts.titleHolders));
  const printed = firstPublished(own, shortText, read);
  const days = printed ? (Date.parse(printed.date) - Date.parse(told.date)) / DAY : 0;
  const hour = Number(told.instant.slice(11, 13));
  const isNearMidnight = (days === 1 && hour >= 10) || (days === -1 && hour < 12);
  return printed && isNearMidnight ? { ...told, date: printed.date } : told;
}

function modifiedDate(facts: PageFacts, read: Read): PrintedDate | null {
  for (const item of articleFirst(facts.structured)) {
    const date = read(textOf(item.dateModified));
    if (date) return date;
  }
  return firstRead(
    MODIFIED_KEYS.map((key) => facts.meta.get(key)),
    read,
  );
}

function firstRead(texts: readonly (string | undefined)[], read: Read): PrintedDate | null {
  for (const text of texts) {
    const date = read(text);
    if (date) return date;
  }
  return null;
}

/** `/2025/08/09/`, `/2025/aug/09/`, `-20250809-` or `/09-08-2025/` in an address. */
function addressDate(url: string): PrintedDate | null {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url) ?? /[/_-](20[012]\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(url);
  if (match) return readPrintedDate(`${match[1]}-${match[2]}-${match[3]}`, 'day-first');
  const other = /\/(20\d\d\/[a-z]{3,9}\/\d{1,2})\//i.exec(url) ?? /[/_-](\d\d-\d\d-20\d\d)(?=[/_.]|$)/.exec(url);
  return other ? readPrintedDate((other[1] ?? '').replace(/\//g, ' '), 'day-first') : null;
}

/** `time` elements by the clarity of their mark, then boxes with a telling class; those of lists and comments are passed over. */
function printedDate(facts: PageFacts, read: Read): PrintedDate | null {
  const own = aroundTitle(facts.times, facts.titleIndex).filter((element) => !isAroundArticle(element, facts.titleHolders));
  const ranked = [
    ...own.filter((element) => 'pubdate' in element.attribs || /publi|date/i.test(element.attribs.class ?? '')),
    ...own.filter((element) => element.attribs.datetime),
    ...own,
  ];
  const boxes = aroundTitle(facts.dateBoxes, facts.titleIndex).filter(
    (box) => PRINTED_BOX.test(`${box.attribs.class ?? ''} ${box.attribs.id ?? ''}`) && !isAroundArticle(box, facts.titleHolders),
  );
  return firstPublished(ranked, toldDate, read) ?? firstPublished(boxes, shortText, read);
}

/** Elements by their nearness to the title: page heads print today's date, lists below print those of others. */
function aroundTitle(elements: readonly Element[], titleIndex: number): Element[] {
  const distance = (element: Element): number => Math.abs((element.startIndex ?? 0) - titleIndex);
  return [...elements].sort((one, other) => distance(one) - distance(other));
}

/** A page builder calls every box of a page its widget. */
function namesOf(attribs: Readonly<Record<string, string>>): string {
  return `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, LONGEST_NAMES).replace(/elementor-\S+/g, '');
}

function shortText(box: Element): string {
  const text = plainText(box, 260);
  const stamp = box.attribs['data-timestamp'] ?? box.attribs['data-date'] ?? box.attribs['data-time'] ?? '';
  if (/^\d{4}-\d\d-|^\d{10}(\d{3})?$/.test(stamp)) return stamp;
  return text.length >= 6 && text.length <= 200 ? publishedPart(text) : '';
}

/** Whether an element is inside what its names call a list of other articles, a comment or a side column; what holds the title is none. */
export function isAroundArticle(element: Element, holders: ReadonlySet<Element>): boolean {
  let node: Element | null = element;
  for (let climb = 0; node && climb < MAX_CLIMB && !holders.has(node); climb += 1) {
    if (node.name !== 'body' && isAround(node)) return true;
    node = node.parent && node.parent.type === 'tag' ? node.parent : null;
  }
  return false;
}

function isAround({ name, attribs }: Element, names = namesOf(attribs)): boolean {
  return (name === 'aside' || name === 'footer' || AROUND.test(names)) && !OWN_FOOTER.test(names);
}

/** A date that scripts give the article, as pages drawn by scripts do. */
function scriptDate(facts: PageFacts, read: Read): PrintedDate | null {
  return firstRead(
    facts.scripts.map((script) => SCRIPT_DATE.exec(script.slice(0, MAX_SCRIPT))?.[1]),
    read,
  );
}

/** The first printed date of a short line after the title, else of one before it. */
function textDate(runs: readonly TextRun[], read: Read): PrintedDate | null {
  const title = Math.max(
    0,
    runs.findIndex((run) => run.name === 'h1'),
  );
  return firstDated(runs.slice(title), read) ?? firstDated(runs.slice(0, title), read);
}

function firstDated(runs: readonly TextRun[], read: Read): PrintedDate | null {
  let scanned = 0;
  let changed: PrintedDate | null = null;
  for (const { text } of runs) {
    const date = text.length < 200 ? read(publishedPart(text)) : null;
    if (date && !(UPDATED.test(text) && !PUBLISHED.test(text))) return date;
    changed ??= date;
    scanned += text.length;
    if (scanned > TEXT_SCAN) break;
  }
  return changed;
}
