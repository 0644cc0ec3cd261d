import type { Element } from 'domhandler';
import { isAroundArticle } from './around-article.ts';
import { isPersonName, looksLikeName, nameInAddress, namesIn } from './author-name.ts';
import type { TextRun } from './block-tree.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText, walkTree } from './page-tree.ts';
import { isOfKind, isRecord, textOf } from './structured-data.ts';
import { lettersOf } from './title-match.ts';

const AUTHOR_KEYS =
  'author article:author dc.creator dcterms.creator dc.creator.name parsely-author sailthru.author byl citation_author cxenseparse:author vr:author article.author content-author og:article:author creator twitter:creator:name mediator_author'.split(
    ' ',
  );
/** Lines that are bylines by their first word, which a name must follow. */
const SIGNED =
  /^[^\p{L}\p{N}]{0,3}((written |story |reported )?by|words by|текст|автор(ы)?:|yaz(an|ar)[:ı]|müəllif:|հեղինակ\s?[՝:]|نویسنده:|ავტორი:|von|par|por|autor(in)?:|av|af|door) ?\s*\p{L}/iu;
/** A date before the signature (`Published May 3, 2025 by …`). */
const SIGNED_LATE = /\d{4}[^\p{L}]{0,5}\bby\s+(\p{Lu}.{3,50})$/u;
const WRITTEN_BY = /^(written by|автор|написано|yazan|yazar|müəllif|հեղինակ|نویسنده|نوشته|ავტორი|verfasst von|écrit par|escrito por)/i;
const LINES_AFTER_TITLE = 12;
const LINES_BEFORE_TITLE = 4;
const LONGEST_LINE = 80;
const LONGEST_ELEMENT = 260;
/** Elements marked by property, rel or an author name's class. */
const SURE_RANK = 1;
const LONGEST_BOX = 120;
const MAX_AUTHORS = 8;

/**
 * Authors as printed, divided by ", ", without "By", roles and dates; from JSON-LD, meta, marked elements, then signed lines. A source that
 * names a person goes before one that names the site or an agency alone; null when the page names nobody.
 */
export function readByline(facts: PageFacts, runs: readonly TextRun[], siteNames: readonly string[]): string | null {
  const sites = siteNames.map((name) => lettersOf(name.replace(/^www\./, ''))).filter((name) => name.length > 2);
  let spare: string[] = [];
  for (const source of [fromStructured, fromMeta, fromElements, fromLines]) {
    for (const names of source(facts, runs, spare.length > 0)) {
      const people = names.filter((name) => isPersonName(name, sites) && (spare.length === 0 || name.includes(' ')));
      if (people.length > 0) return joined(people);
      if (spare.length === 0) spare = names;
    }
  }
  return spare.length > 0 ? joined(spare) : null;
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].slice(0, MAX_AUTHORS).join(', ');
}

/** Lists of names as a source gives them, best first; `isSure` asks for clear marks only, since another source has named somebody. */
type Source = (facts: PageFacts, runs: readonly TextRun[], isSure: boolean) => Iterable<string[]>;

const fromStructured: Source = function* (facts) {
  for (const item of facts.structured) {
    if (!isOfKind(item, 'article')) continue;
    for (const value of [item.author, item.creator]) {
      const names = [value].flat(2).flatMap((author) => namesOf(author, facts));
      if (names.length > 0) yield names;
    }
  }
};

/** Names of one entry: a text, an object with one or several names, a list object, a reference by `@id`, or an author page's address. */
function namesOf(entry: unknown, facts: PageFacts): string[] {
  const author = referenced(entry, facts);
  if (isRecord(author) && Array.isArray(author['@list']))
    return author['@list'].flatMap((inner) => namesOf(referenced(inner, facts), facts));
  if (isRecord(author) && /Organization/.test(textOf(author['@type'])))
    return [textOf(author.name)].filter((name) => name !== '' && !/^https?:/.test(name));
  const texts = isRecord(author) ? [author.name ?? author['@value'] ?? ''].flat() : [author];
  const names = texts.map(textOf).flatMap((text) => (/^https?:/.test(text) ? [nameInAddress(text)] : namesIn(text)));
  const known = names.filter((name) => name !== '');
  if (known.length > 0 || !isRecord(author)) return known;
  return [author.url, author['@id']]
    .map((address) => nameInAddress(textOf(address)))
    .filter((name) => name !== '')
    .slice(0, 1);
}

/** Graphs name a person once and refer to it by `@id`. */
function referenced(author: unknown, facts: PageFacts): unknown {
  if (!isRecord(author) || author.name !== undefined || typeof author['@id'] !== 'string') return author;
  return facts.structured.find((item) => item['@id'] === author['@id'] && item.name !== undefined) ?? author;
}

const fromMeta: Source = function* (facts) {
  const told = WRITTEN_BY.test(facts.meta.get('twitter:label1') ?? '') ? facts.meta.get('twitter:data1') : undefined;
  for (const text of [...AUTHOR_KEYS.map((key) => facts.meta.get(key)), told]) {
    const address = nameInAddress(text ?? '');
    const names = address ? [address] : namesIn(text ?? '');
    if (names.length > 0) yield names;
  }
};

/** Marked elements, the clearest mark first; neighbours with the same mark are authors of the same text. */
const fromElements: Source = function* (facts, _, isSure) {
  const own = facts.authors
    .filter((element) => !isAroundArticle(element, facts.titleHolders))
    .sort((one, other) => rankOf(one) - rankOf(other));
  for (const element of own) {
    if (isSure && rankOf(element) > SURE_RANK) return;
    const names = namesOfElement(element);
    if (names.length === 0) continue;
    const beside = own.filter((other) => other !== element && areBeside(element, other));
    yield [...names, ...beside.flatMap(namesOfElement)];
  }
};

function rankOf({ attribs, name }: Element): number {
  if (/\bauthor\b/.test(attribs.itemprop ?? '') || /\bauthor\b/.test(attribs.rel ?? '')) return 0;
  if (/author-?_*name|byline-?_*name/i.test(attribs.class ?? '')) return 1;
  return name === 'a' ? 2 : 3;
}

function areBeside(one: Element, other: Element): boolean {
  if (one.name !== other.name || one.attribs.class !== other.attribs.class || rankOf(one) !== rankOf(other)) return false;
  return one.parent === other.parent || (one.parent?.parent === other.parent?.parent && one.parent?.parent != null);
}

function namesOfElement(element: Element): string[] {
  const told = element.name === 'meta' ? (element.attribs.content ?? '') : dividedText(element);
  const names = told.length <= LONGEST_BOX ? namesIn(told).filter(looksLikeName) : [];
  return names.length > 0 ? names : namesIn(firstName(element)).filter(looksLikeName);
}

/** Text of an element with a comma between neighbours that stand without a space between them, as linked names often do. */
function dividedText(element: Element): string {
  let text = '';
  let isAfterElement = false;
  walkTree(element, {
    text: (data) => {
      if (text.length < LONGEST_ELEMENT) text += data;
      isAfterElement = false;
    },
    enter: ({ name }) => {
      if (/^(script|style|noscript|template|svg)$/.test(name)) return false;
      if (/\S$/.test(text)) text += isAfterElement ? ', ' : name === 'a' || name === 'span' ? '' : ' ';
      isAfterElement = false;
      return true;
    },
    leave: () => {
      isAfterElement = true;
    },
  });
  return text.slice(0, LONGEST_ELEMENT).replace(/\s+/g, ' ').trim();
}

const PERSON_PAGE = /\/(authors?|autor(en)?|profiles?|people|staff|team|contributors?|by|journalists?|yazar(lar)?)\//i;

/** Text of the first link to a person's page, or element named after a name, inside a longer box about the author. */
function firstName(box: Element): string {
  let found = '';
  walkTree(box, {
    text: () => {},
    enter: (inner) => {
      if (found) return false;
      const { class: names = '', href = '', rel = '' } = inner.attribs;
      if (/name/i.test(names) || (inner.name === 'a' && (rel.includes('author') || PERSON_PAGE.test(href))))
        found = plainText(inner, LONGEST_LINE);
      return true;
    },
    leave: () => {},
  });
  return found;
}

/** Short lines near the title that begin as bylines do ("By …", "Автор: …"). */
const fromLines: Source = function* (_, runs) {
  const title = Math.max(
    0,
    runs.findIndex((run) => run.name === 'h1'),
  );
  const near = [...runs.slice(title, title + LINES_AFTER_TITLE), ...runs.slice(Math.max(0, title - LINES_BEFORE_TITLE), title)];
  for (const { text } of near) {
    if (text.length > LONGEST_LINE) continue;
    const names = namesIn(SIGNED.test(text) ? text : (SIGNED_LATE.exec(text)?.[1] ?? '')).filter(looksLikeName);
    if (names.length > 0) yield names;
  }
};
