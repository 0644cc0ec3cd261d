import type { Document } from 'domhandler';
import { type ArticleBody, findArticleBody } from '../article-body.ts';
import type { BlockTree } from '../block-tree.ts';
import { PageReading } from '../page-reading.ts';
import { removePaywalls } from '../paywall-blocks.ts';
import { type KnownLines, knownLinesOf } from './known-lines.ts';
import { narrowedTree } from './narrowed-tree.ts';
import { type PageTraits, type PrintedPage, printPage, traitsOf } from './page-traits.ts';
import type { SiteMemory } from './site-memory.ts';

/** An article's lines, and what the page teaches about its site, worked out when it is asked for. */
export interface ReadArticle {
  readonly body: ArticleBody;
  readonly teach: () => PageTraits;
}

/** With the site known, a text shorter than this is looked at without it as well. */
const SHORT_TEXT = 60;

/**
 * Finds the article in a page, with what the site taught where enough of its pages were met: fixed boxes are taken out before the text is
 * looked for, the block where the site's articles stand is taken when the text was found elsewhere, and lines that stand around all its
 * articles go. Where nothing is left of the text it is read without all that.
 */
export function readArticle(root: Document, titles: readonly string[], site: SiteMemory | null): ReadArticle {
  if (!site || site.templates.length === 0) return readAlone(root, titles);
  const lesson = new Lesson(site, titles);
  const body = lesson.apply(root);
  return body ?? readAlone(root, titles);
}

function readAlone(root: Document, titles: readonly string[]): ReadArticle {
  const body = findArticleBody(root, titles);
  return { body, teach: () => traitsOf(printPage(body.runs, body.blocks, titles), body) };
}

/** A site's memory beside one page; lines are the same in each reading of it, so they are looked up once. */
class Lesson {
  readonly #site: SiteMemory;
  readonly #titles: readonly string[];
  #page: PrintedPage | null = null;
  #known: KnownLines | null = null;
  #gone: Uint8Array = new Uint8Array(0);
  #tree: BlockTree | null = null;

  constructor(site: SiteMemory, titles: readonly string[]) {
    this.#site = site;
    this.#titles = titles;
  }

  /** The tree without the site's boxes, and with one block alone when `body` is one. */
  #narrow(tree: BlockTree, body: number): BlockTree {
    if (!this.#page) {
      this.#tree = tree;
      this.#page = printPage(tree.runs, tree.blocks, this.#titles);
      this.#known = knownLinesOf(this.#site, this.#page);
      this.#gone = this.#known?.boxes() ?? new Uint8Array(tree.runs.length);
    }
    return body >= 0 || this.#gone.includes(1) ? narrowedTree(tree, this.#gone, body) : tree;
  }

  apply(root: Document): ReadArticle | null {
    const first = findArticleBody(root, this.#titles, (tree) => this.#narrow(tree, -1));
    const page = this.#page;
    if (!page) return null;
    const known = this.#known;
    if (!known) return { body: first, teach: () => traitsOf(page, first) };
    const better = known.betterBody(first.container, this.#gone);
    const found = better >= 0 ? findArticleBody(root, this.#titles, (tree) => this.#narrow(tree, better)) : first;
    const lines = known.withoutRepeats(found);
    if (lengthOf(lines) < SHORT_TEXT) return null;
    return { body: { ...found, lines, hasWall: found.hasWall || this.#hasWall() }, teach: () => traitsOf(page, found) };
  }

  /** A wall's notice is the same on all pages and may be gone as a box; that it is there still counts. */
  #hasWall(): boolean {
    return this.#tree !== null && this.#gone.includes(1) && removePaywalls(new PageReading(this.#tree));
  }
}

function lengthOf(lines: ArticleBody['lines']): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}
