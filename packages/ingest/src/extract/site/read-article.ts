import type { Document, Element } from 'domhandler';
import { type ArticleBody, findArticleBody, type NarrowedTree } from '../article-body.ts';
import type { BlockTree } from '../block-tree.ts';
import { PageReading } from '../page-reading.ts';
import { removePaywalls } from '../paywall-blocks.ts';
import { type KnownLines, knownLinesOf } from './known-lines.ts';
import { narrowedTree } from './narrowed-tree.ts';
import { type PageTraits, type PrintedPage, printPage, traitsOf } from './page-traits.ts';
import { emptySite, type SiteMemory } from './site-memory.ts';

/** An article's lines, and what the page teaches about its site, worked out when it is asked for. */
export interface ReadArticle {
  readonly body: ArticleBody;
  /** Whether it is the text of the given elements. */
  readonly isGiven: boolean;
  readonly teach: () => PageTraits;
}

/** With the site known, a text shorter than this is looked at without it as well. */
const SHORT_TEXT = 60;

/** What is known of a page before its article is looked for. */
export interface ArticleHints {
  /** What the page's head calls it. */
  readonly titles: readonly string[];
  readonly site: SiteMemory | null;
  /** Elements that hold the text, given by a person; empty for finding it. */
  readonly bodies: readonly Element[];
}

/**
 * Finds the article in a page, with what the site taught where enough of its pages were met: fixed boxes are taken out before the text is
 * looked for, the block where the site's articles stand is taken when the text was found elsewhere, and lines that stand around all its
 * articles go. Where nothing is left of the text it is read without all that.
 */
export function readArticle(root: Document, { titles, site, bodies }: ArticleHints): ReadArticle {
  if (bodies.length === 0 && (!site || site.templates.length === 0)) return readAlone(root, titles);
  return (
    new Lesson(site ?? emptySite, titles, bodies).apply(root) ??
    (bodies.length > 0 ? readArticle(root, { titles, site, bodies: [] }) : readAlone(root, titles))
  );
}

function readAlone(root: Document, titles: readonly string[]): ReadArticle {
  const body = findArticleBody(root, titles);
  return { body, isGiven: false, teach: () => traitsOf(printPage(body.runs, body.blocks, titles), body) };
}

/** What is known beside one page; lines are the same in each reading of it, so they are looked up once. */
class Lesson {
  readonly #site: SiteMemory;
  readonly #titles: readonly string[];
  readonly #elements: readonly Element[];
  #page: PrintedPage | null = null;
  #known: KnownLines | null = null;
  #gone: Uint8Array = new Uint8Array(0);
  #given: readonly number[] = [];
  #tree: BlockTree | null = null;

  constructor(site: SiteMemory, titles: readonly string[], elements: readonly Element[]) {
    this.#site = site;
    this.#titles = titles;
    this.#elements = elements;
  }

  /** The tree without the site's boxes, and with the given blocks alone, or one block alone when `body` is one. */
  #narrow(tree: BlockTree, body: number): NarrowedTree {
    if (!this.#page) this.#look(tree);
    const isGiven = this.#given.length > 0;
    const bodies = isGiven ? this.#given : body >= 0 ? [body] : [];
    return bodies.length > 0 || this.#gone.includes(1) ? narrowedTree(tree, { gone: this.#gone, bodies, isGiven }) : tree;
  }

  #look(tree: BlockTree): void {
    this.#tree = tree;
    this.#page = printPage(tree.runs, tree.blocks, this.#titles);
    this.#known = knownLinesOf(this.#site, this.#page);
    this.#gone = this.#known?.boxes() ?? new Uint8Array(tree.runs.length);
    if (this.#elements.length === 0) return;
    const elements = new Set<unknown>(this.#elements);
    this.#given = tree.blocks.flatMap(({ element, firstRun, lastRun }, index) =>
      lastRun > firstRun && elements.has(element) ? [index] : [],
    );
  }

  /** Null where nothing is left of the text. */
  apply(root: Document): ReadArticle | null {
    const first = findArticleBody(root, this.#titles, (tree) => this.#narrow(tree, -1));
    const page = this.#page;
    const isGiven = this.#given.length > 0;
    if (!page || (this.#elements.length > 0 && !isGiven)) return null;
    const known = this.#known;
    if (!known) return first.lines.length > 0 || !isGiven ? { body: first, isGiven, teach: () => traitsOf(page, first) } : null;
    const better = isGiven ? -1 : known.betterBody(first.container, this.#gone);
    const found = better >= 0 ? findArticleBody(root, this.#titles, (tree) => this.#narrow(tree, better)) : first;
    const lines = known.withoutRepeats(found);
    if (lengthOf(lines) < SHORT_TEXT) return null;
    return { body: { ...found, lines, hasWall: found.hasWall || this.#hasWall() }, isGiven, teach: () => traitsOf(page, found) };
  }

  /** A wall's notice is the same on all pages and may be gone as a box; that it is there still counts. */
  #hasWall(): boolean {
    return this.#tree !== null && this.#gone.includes(1) && removePaywalls(new PageReading(this.#tree));
  }
}

function lengthOf(lines: ArticleBody['lines']): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}
