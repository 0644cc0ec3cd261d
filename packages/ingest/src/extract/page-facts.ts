import { load } from 'cheerio/slim';
import { Document, Element } from 'domhandler';
import { ownArticles } from './article-items.ts';
import { plainText } from './page-tree.ts';
import { readStructuredItems, type StructuredItem } from './structured-data.ts';
import { lettersOf, repeatsTitle } from './title-match.ts';

/** One `$` for all pages: a `load()` per page makes a new class and doubles time and memory. */
const $ = load('');

/** Elements of each kind that are kept; the first ones are the page's own, what follows belongs to lists. */
const MAX_KEPT = 60;
const MAX_META = 400;
const LONGEST_META = 4000;
const MAX_DATE_BOXES = 300;
const MAX_LESSER_HEADINGS = 30;

/** What a page says of itself in its markup, gathered in one pass. */
export interface PageFacts {
  readonly root: Document;
  readonly htmlLang: string;
  /** `meta` values by lower-case property, name or itemprop; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** All values of those that name authors. */
  readonly metaAuthors: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string;
  /** `href` of the `base` element, or ''. */
  readonly base: string;
  readonly documentTitle: string;
  readonly headings: readonly string[];
  /** Texts of the first headings of rank two and three. */
  readonly lesserHeadings: readonly string[];
  readonly structured: readonly StructuredItem[];
  /** Its articles, without those of lists where one is the page's own. */
  readonly articles: readonly StructuredItem[];
  /** `time` and `abbr` elements and those with a date property. */
  readonly times: readonly Element[];
  /** Elements marked as author by property, rel or class, and those whose class speaks of a date. */
  readonly authors: readonly Element[];
  readonly dateBoxes: readonly Element[];
  /** Where in the markup the page's title stands; 0 when it has no top heading. */
  readonly titleIndex: number;
  /** Elements that hold that heading (and the article's text, once it is found): whatever they are called, they are not beside the article. */
  readonly titleHolders: ReadonlySet<Element>;
  /** Texts of scripts that are no JSON-LD. */
  readonly scripts: readonly string[];
}

/** Gathers facts of a page; linear in its size. */
export function gatherFacts(root: Document): PageFacts {
  const gathering = new Gathering();
  for (const element of selectAll(root)) gathering.add(element);
  return gathering.finish(root);
}

/**
 * One `find('*')`, sorted out in code, costs half of a selector that names all that is wanted. `find` compares the children of its context
 * pairwise; under one element more, a page with many top-level elements stays linear.
 */
function selectAll(root: Document): Element[] {
  const context = new Document([new Element('page', {}, root.children)]);
  return $(context as never)
    .find('*')
    .get() as unknown as Element[];
}

/** A top heading and where in the markup it stands. */
interface Heading {
  readonly text: string;
  readonly index: number;
  readonly element: Element;
}

/** Addresses of an author's page, and what names call a box with an author or a date, in the languages of the European press. */
const AUTHOR_PAGE =
  /\/(authors?|autor(en|es|i|zy|ka|in)?|auteurs?|autore|autori|forfatter|skribent|redaktorzy|journalists?|yazar(lar)?|avtor(y|i)?)\/[^/?#]+/i;
const AUTHOR_NAME =
  /author|byline|autor(?!i[sz])|auteur|autore|avtor|author|created-?by|submitted|posted-?by|writer|verfasser|redakteur|schrijver|kirjoittaja|forfatter|skribent|journalist|yazar|muellif|szerzo|signature|(^|[\s_-])firma([\s_-]|$)/i;
const DATE_NAME =
  /date|datum|publi|time|meta|info|byline|stamp|value-title|posted|created|submitted|fecha|tarih|erstell|zeit|(^|[\s_-])(data|stand|hora|heure|tijd|aika|dato|tid|kuupaev|ημερομηνια|дата|время)([\s_-]|$)/i;
const DATE_ATTRIBUTE = /^data-\w{0,20}-?(date|time|stamp|published|epoch)/;
const AUTHOR_KEY = /author|creator|^byl$/;
const MAX_META_AUTHORS = 10;
/** Elements whose class may speak of the author, since it tells what kind of page it is. */
const WHOLE_PAGE = new Set(['html', 'body', 'main', 'nav']);
const DATE_MARK = /date(published|created|modified)|dc(terms)?:(date|created|issued)/i;
const LONGEST_TITLE = 400;

class Gathering {
  readonly #meta = new Map<string, string>();
  readonly #metaAuthors = new Map<string, string[]>();
  readonly #scripts: string[] = [];
  readonly #otherScripts: string[] = [];
  readonly #headings: Heading[] = [];
  readonly #lesserHeadings: Heading[] = [];
  readonly #times: Element[] = [];
  readonly #authors: Element[] = [];
  readonly #dateBoxes: Element[] = [];
  #htmlLang = '';
  #canonical = '';
  #base = '';
  #documentTitle = '';

  add(element: Element): void {
    const { name, attribs } = element;
    if (name === 'meta') this.#addMeta(attribs);
    else if (name === 'script') this.#addScript(element);
    else if (name === 'link') this.#addLink(attribs);
    else if (name === 'base') this.#base ||= attribs.href ?? '';
    else if (name === 'html') this.#htmlLang ||= attribs.lang ?? attribs['xml:lang'] ?? '';
    else if (name === 'title') this.#documentTitle ||= plainText(element, LONGEST_TITLE);
    else if (name === 'h1') keep(this.#headings, headingOf(element));
    else if (name === 'h2' || name === 'h3') keep(this.#lesserHeadings, headingOf(element), MAX_LESSER_HEADINGS);
    if (name !== 'link' && name !== 'script') this.#addMarked(element);
  }

  #addMeta(attribs: Readonly<Record<string, string>>): void {
    const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'] ?? '').toLowerCase();
    const value = (attribs.content ?? attribs.datetime ?? attribs.value ?? '').trim();
    if (key && value && !this.#meta.has(key) && this.#meta.size < MAX_META) this.#meta.set(key, value.slice(0, LONGEST_META));
    if (key && value && AUTHOR_KEY.test(key)) this.#addAuthor(key, value.slice(0, LONGEST_META));
  }

  #addAuthor(key: string, value: string): void {
    const others = this.#metaAuthors.get(key);
    if (others) keep(others, value, MAX_META_AUTHORS);
    else this.#metaAuthors.set(key, [value]);
  }

  #addScript(element: Element): void {
    const child = element.children[0];
    if (child?.type !== 'text') return;
    keep(/ld\+json/i.test(element.attribs.type ?? '') ? this.#scripts : this.#otherScripts, child.data);
  }

  #addLink(attribs: Readonly<Record<string, string>>): void {
    if (/\bcanonical\b/i.test(attribs.rel ?? '')) this.#canonical ||= attribs.href ?? '';
  }

  #addMarked(element: Element): void {
    const { name, attribs } = element;
    const { class: className, id, itemprop, property, rel, 'data-hook': hook } = attribs;
    const names = className !== undefined || id !== undefined || hook !== undefined ? `${className ?? ''} ${id ?? ''} ${hook ?? ''}` : '';
    const marks = itemprop !== undefined || property !== undefined ? `${itemprop ?? ''} ${property ?? ''}` : '';
    if (
      name === 'time' ||
      name === 'abbr' ||
      (attribs.datetime !== undefined && name !== 'del' && name !== 'ins') ||
      (marks && DATE_MARK.test(marks))
    )
      keep(this.#times, element);
    const isAuthor =
      (marks && /\bauthor\b/i.test(marks)) || rel?.includes('author') || (names && AUTHOR_NAME.test(names)) || hook === 'user-name';
    if ((isAuthor && !WHOLE_PAGE.has(name)) || (name === 'a' && AUTHOR_PAGE.test(attribs.href ?? ''))) keep(this.#authors, element);
    if (names && (DATE_NAME.test(names) || Object.keys(attribs).some((key) => DATE_ATTRIBUTE.test(key))))
      keep(this.#dateBoxes, element, MAX_DATE_BOXES);
  }

  /** The first heading that the head's titles repeat, a top one before others, else the first top one. */
  #titleHeading(): Heading | undefined {
    const titles = [this.#meta.get('og:title') ?? '', this.#documentTitle].map(lettersOf);
    const repeated = (headings: readonly Heading[], tag: string): Heading | undefined =>
      headings.find(({ text }) => repeatsTitle(text, tag, titles));
    return repeated(this.#headings, 'h1') ?? repeated(this.#lesserHeadings, 'h2') ?? this.#headings[0];
  }

  finish(root: Document): PageFacts {
    const structured = readStructuredItems(this.#scripts);
    const title = this.#titleHeading();
    return {
      root,
      htmlLang: this.#htmlLang,
      meta: this.#meta,
      metaAuthors: this.#metaAuthors,
      canonical: this.#canonical.trim(),
      base: this.#base.trim(),
      documentTitle: this.#documentTitle,
      headings: this.#headings.map(({ text }) => text).filter((text) => text !== ''),
      lesserHeadings: this.#lesserHeadings.map(({ text }) => text),
      titleIndex: title?.index ?? 0,
      titleHolders: holdersOf(title?.element ?? null),
      scripts: this.#otherScripts,
      structured,
      articles: ownArticles(structured, [title?.text ?? '', this.#meta.get('og:title') ?? '', this.#documentTitle]),
      times: this.#times,
      authors: this.#authors,
      dateBoxes: this.#dateBoxes,
    };
  }
}

function keep<T>(list: T[], value: T, most: number = MAX_KEPT): void {
  if (list.length < most) list.push(value);
}

function headingOf(element: Element): Heading {
  return { text: plainText(element, LONGEST_TITLE), index: element.startIndex ?? 0, element };
}

function holdersOf(element: Element | null): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (let node = element; node; node = node.parent?.type === 'tag' ? node.parent : null) holders.add(node);
  return holders;
}
