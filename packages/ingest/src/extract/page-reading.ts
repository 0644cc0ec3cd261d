// Longer than most files: the steps that take a page apart share one state, which of its blocks and lines are gone.

import type { Block, BlockTree, TextRun } from './block-tree.ts';
import { isSectionHeading } from './boilerplate-line.ts';
import { isQuoted } from './choose-lines.ts';
import { PageSums } from './page-sums.ts';
import { isPaywallBlock } from './paywall-line.ts';
import { lettersOf, repeatsTitle } from './title-match.ts';

/** Share of the page's prose above which a suspect block is kept all the same: class names lie, the bulk of the text does not. */
const DOMINANT_SHARE = 0.5;
const DOMINANT_SHARE_IN_DOUBT = 0.15;
const CERTAIN_SHARE = 0.97;
/** Prose that counts as a whole article, in weighted characters. */
const ARTICLE_PROSE = 400;
/** Share of the page's prose that must follow a heading for it to be the title of the text. */
const PROSE_AFTER_TITLE = 0.4;
/** Prose, in weighted characters, that an article must have of its own before others beside it are removed. */
const OWN_PROSE = 100;
/** Most of the prose that a labelled section may hold, and the least that must stand before it (share, weighted characters). */
const LABELLED_SHARE = 0.5;
const PROSE_BEFORE_LABEL = 0.3;
const PROSE_BEFORE_LABEL_WEIGHT = 200;
/** Comments may well be longer than the article before them. */
const COMMENTS_SHARE = 0.9;
const COMMENTS = /comment|repl(y|ies)|response|discussion|коммент|yorum|şərh|մեկնաբ|نظر|دیدگاه|კომენტ|kommentar|coment/i;
/** A picture's caption: at most this many lines and weighted characters, and all captions together at most this share of the prose. */
const MOST_CAPTION_LINES = 2;
const LONGEST_CAPTION = 350;
const MOST_CAPTION_PROSE = 0.12;
/** One or two long captions may weigh more in a short article. */
const FEW_CAPTIONS = 2;
const FEW_CAPTION_PROSE = 0.4;
/** A notice at a paywall has at most so many characters; text before it may stand in a block of the same name. */
const LONGEST_WALL = 500;
/** The text's container is the smallest block that holds this share of the prose of its parent (60–90 % tried on AEB-90). */
const CONTAINER_SHARE = 0.8;
const MARKED_BODY_SHARE = 0.4;
/** A standfirst is one paragraph; from so many on, what stands before the richest block is the text's beginning (tried on both sets). */
const INTRO_PARAGRAPHS = 2;
const NOT_A_CONTAINER = new Set('p li h1 h2 h3 h4 h5 h6 blockquote ul ol table td tr tbody'.split(' '));
/** Of like siblings this share must look like teasers, of at most so many characters each. */
const TEASER_SHARE = 0.7;
const LONGEST_TEASER = 700;
/** Lines that are links for more than this share of their characters, and shorter than this, stand for other pages. */
const LINK_LINE_SHARE = 0.6;
const LINK_PARAGRAPH_SHARE = 0.9;
const LONGEST_LINK_LINE = 140;

/** A page from which one kind of boilerplate after the other is taken away, until its container shows. Each step is linear. */
export class PageReading {
  readonly #tree: BlockTree;
  readonly #isRemoved: Uint8Array;
  readonly #isRunRemoved: Uint8Array;
  readonly #totalProse: number;
  #sums: PageSums;

  constructor(tree: BlockTree) {
    this.#tree = tree;
    this.#isRemoved = new Uint8Array(tree.blocks.length);
    this.#isRunRemoved = new Uint8Array(tree.runs.length);
    this.#sums = new PageSums(tree.runs, this.#isRunRemoved);
    this.#totalProse = this.#proseOf(0);
  }

  #proseOf(block: number): number {
    return this.#sums.prose(this.#tree.blocks[block]);
  }

  #sumAgain(): void {
    this.#sums = new PageSums(this.#tree.runs, this.#isRunRemoved);
  }

  #remove(index: number): void {
    const block = this.#tree.blocks[index];
    if (!block) return;
    this.#isRemoved[index] = 1;
    this.#isRunRemoved.fill(1, block.firstRun, block.lastRun);
  }

  /** Walks blocks from the outside in; `visit` says whether to go inside. Removed blocks are passed over. */
  #walk(from: number, visit: (block: Block, index: number) => boolean): void {
    const { blocks } = this.#tree;
    const end = blocks[from]?.end ?? 0;
    for (let index = from; index < end; ) {
      const block = blocks[index];
      if (!block) return;
      index = !this.#isRemoved[index] && visit(block, index) && !this.#isRemoved[index] ? index + 1 : block.end;
    }
  }

  /** Prose of the page without comments and consent text, when something is left then. */
  #proseThatCounts(): number {
    let certain = 0;
    this.#walk(0, (block, index) => {
      if (block.suspicion < 3 || this.#proseOf(index) >= CERTAIN_SHARE * this.#totalProse) return true;
      certain += this.#proseOf(index);
      return false;
    });
    const rest = this.#totalProse - certain;
    return rest > ARTICLE_PROSE ? rest : this.#totalProse;
  }

  /** Blocks that are called a paywall, hold little text and ask to subscribe; tells whether there are any. */
  removeWalls(): boolean {
    let hasWall = false;
    this.#walk(0, (block, index) => {
      if (block.element.type !== 'tag' || block.lastRun === block.firstRun || this.#sums.characters(block) > LONGEST_WALL) return true;
      const { class: names = '', id = '' } = block.element.attribs;
      if (!names && !id) return true;
      if (!isPaywallBlock(`${names} ${id}`, () => this.#textOf(block))) return true;
      hasWall = true;
      this.#remove(index);
      return false;
    });
    if (hasWall) this.#sumAgain();
    return hasWall;
  }

  #textOf(block: Block): string {
    return this.#tree.runs
      .slice(block.firstRun, block.lastRun)
      .map((run) => run.text)
      .join(' ');
  }

  /** Blocks whose tag, role or names speak against them, unless they hold the bulk of the text. */
  removeSuspects(): void {
    const prose = this.#proseThatCounts();
    this.#walk(0, (block, index) => {
      if (block.suspicion === 0) return true;
      const own = this.#proseOf(index);
      if (this.#isDominant(block, own, prose) || (block.suspicion === 1 && own > 0)) return true;
      this.#remove(index);
      return false;
    });
  }

  #isDominant(block: Block, own: number, prose: number): boolean {
    if (block.suspicion === 3) return this.#totalProse - own < ARTICLE_PROSE && own > ARTICLE_PROSE;
    return own >= (block.suspicion === 2 ? DOMINANT_SHARE : DOMINANT_SHARE_IN_DOUBT) * prose;
  }

  /** Three or more like siblings, each a linked heading with little text, are a list of other articles. */
  removeTeasers(): void {
    this.#walk(0, (block) => {
      for (const group of this.#likeChildren(block)) if (this.#areTeasers(group)) for (const index of group) this.#remove(index);
      return true;
    });
    this.#sumAgain();
  }

  #likeChildren(block: Block): number[][] {
    if (block.children.length < 3) return [];
    const groups = new Map<string, number[]>();
    for (const index of block.children) {
      const child = this.#tree.blocks[index];
      if (!child || this.#isRemoved[index] || child.lastRun === child.firstRun || !canBeTeaser(child)) continue;
      const group = groups.get(kindOf(child));
      if (group) group.push(index);
      else groups.set(kindOf(child), [index]);
    }
    return [...groups.values()].filter((group) => group.length >= 3);
  }

  #areTeasers(group: readonly number[]): boolean {
    const blocks = group.map((index) => this.#tree.blocks[index]);
    const sums = this.#sums;
    const isTeaser = (block: Block | undefined): boolean =>
      sums.linkedLines(block) > 0 && sums.proseLines(block) <= 1 && sums.characters(block) < LONGEST_TEASER;
    const teasers = blocks.filter(isTeaser).length;
    if (teasers < 3 || teasers < TEASER_SHARE * group.length) return false;
    const prose = blocks.reduce((sum, block) => sum + sums.prose(block), 0);
    return prose < 0.4 * this.#totalProse || (this.#totalProse - prose > 500 && prose / group.length < 220);
  }

  /** What stands above the heading that repeats the page's title is not its text, nor are like articles beside or inside its own. */
  anchorAtTitle(titles: readonly string[]): void {
    const at = this.#titleRun(titles);
    if (at < 0) return;
    this.#isRunRemoved.fill(1, 0, at);
    this.#sumAgain();
    this.#removeOtherArticles(at);
    this.#sumAgain();
  }

  /** The first of the highest headings that repeat a title and have much of the prose after them; -1 when there is none. */
  #titleRun(titles: readonly string[]): number {
    const { runs } = this.#tree;
    const needed = PROSE_AFTER_TITLE * this.#proseOf(0);
    let best = -1;
    runs.forEach((run, at) => {
      if (!run.isHeading || run.name > 'h3' || run.text.length > 400 || this.#sums.proseBetween(at, runs.length) < needed) return;
      const isHigher = best < 0 || run.name < (runs[best]?.name ?? '');
      if (isHigher && repeatsTitle(run.text, run.name, titles)) best = at;
    });
    return best;
  }

  #removeOtherArticles(titleRun: number): void {
    const { blocks, runs } = this.#tree;
    let own = runs[titleRun]?.block ?? 0;
    while (own > 0 && blocks[own]?.name !== 'article') own = blocks[own]?.parent ?? 0;
    const article = blocks[own];
    if (own <= 0 || !article) return;
    const others: number[] = [];
    this.#walk(0, (block, index) => {
      const isOther = index !== own && block.name === 'article' && block.firstRun > titleRun && kindOf(block) === kindOf(article);
      if (isOther) others.push(index);
      return !isOther;
    });
    const inside = others.filter((index) => index > own && index < article.end).reduce((sum, index) => sum + this.#proseOf(index), 0);
    if (this.#proseOf(own) - inside >= OWN_PROSE) for (const index of others) this.#remove(index);
  }

  /** A heading such as "Comments" or "Related stories" and what follows it in its section. */
  removeLabelledSections(): void {
    const total = this.#proseOf(0);
    const needed = Math.min(PROSE_BEFORE_LABEL_WEIGHT, total * PROSE_BEFORE_LABEL);
    this.#tree.runs.forEach((run, at) => {
      if (this.#isRunRemoved[at] || !isSectionHeading(run.text)) return;
      const end = this.#endOfLabelled(run, at);
      const before = this.#sums.proseBetween(0, at);
      const most = before > ARTICLE_PROSE && COMMENTS.test(run.text) ? COMMENTS_SHARE : LABELLED_SHARE;
      if (before < needed || this.#sums.proseBetween(at, end) > total * most) return;
      this.#isRunRemoved.fill(1, at, end);
    });
    this.#sumAgain();
  }

  /** The section is the widest block that begins with the label; a heading alone in its block heads what follows beside it. */
  #endOfLabelled(run: TextRun, at: number): number {
    const { blocks } = this.#tree;
    let section = run.block;
    while (section > 0 && blocks[blocks[section]?.parent ?? 0]?.firstRun === at) section = blocks[section]?.parent ?? 0;
    const own = blocks[section];
    if (section <= 0 || !own) return at + 1;
    if (own.lastRun > at + 1) return own.lastRun;
    return run.isHeading ? this.#nextHeading(section, run.name) : at + 1;
  }

  /** Line at which the next heading of a rank stands among the siblings, or the parent's end. */
  #nextHeading(heading: number, rank: string): number {
    const { blocks } = this.#tree;
    const parent = blocks[blocks[heading]?.parent ?? 0];
    const end = parent?.end ?? 0;
    for (let index = blocks[heading]?.end ?? end; index < end; index = blocks[index]?.end ?? end) {
      const { name = '', firstRun = 0 } = blocks[index] ?? {};
      if (/^h[1-6]$/.test(name) && name <= rank) return firstRun;
    }
    return parent?.lastRun ?? 0;
  }

  /** Blocks of a picture and a line or two under it; when they hold much of the prose they are the entries of a list and stay. */
  removeCaptions(): void {
    const captions: number[] = [];
    this.#walk(0, (block, index) => {
      if (!this.#isCaption(block)) return true;
      captions.push(index);
      return false;
    });
    const long = captions.map((index) => this.#proseOf(index)).filter((prose) => prose > 0);
    const most = long.length <= FEW_CAPTIONS ? FEW_CAPTION_PROSE : MOST_CAPTION_PROSE;
    if (long.reduce((sum, prose) => sum + prose, 0) > this.#proseOf(0) * most) return;
    for (const index of captions) this.#remove(index);
    this.#sumAgain();
  }

  #isCaption(block: Block): boolean {
    const lines = block.lastRun - block.firstRun;
    if (block.images === 0 || lines === 0 || lines > MOST_CAPTION_LINES || block.firstImageRun !== block.firstRun) return false;
    const own = this.#tree.runs.slice(block.firstRun, block.lastRun);
    return !own.some((run) => run.isHeading) && own.reduce((sum, run) => sum + run.weight, 0) <= LONGEST_CAPTION;
  }

  /** The block marked as article body, or the root; from there inwards while one child holds nearly all prose. */
  findContainer(): number {
    let container = this.#markedBody();
    for (;;) {
      const child = this.#richestChild(container);
      if (child < 0 || this.#proseOf(child) < CONTAINER_SHARE * this.#proseOf(container)) return container;
      if (NOT_A_CONTAINER.has(this.#tree.blocks[child]?.name ?? '')) return container;
      if (this.#paragraphsBefore(container, child) >= INTRO_PARAGRAPHS) return container;
      container = child;
    }
  }

  /** Paragraphs of prose inside a block before its child: an introduction that stands outside the rest of the text. */
  #paragraphsBefore(block: number, child: number): number {
    const { blocks, runs } = this.#tree;
    const first = blocks[block]?.firstRun ?? 0;
    const before = runs.slice(first, blocks[child]?.firstRun ?? first);
    return before.filter((run, at) => run.prose > 0 && run.name === 'p' && !this.#isRunRemoved[first + at]).length;
  }

  #markedBody(): number {
    let best = 0;
    let most = MARKED_BODY_SHARE * this.#proseOf(0);
    this.#walk(0, (block, index) => {
      const isMarked = block.element.type === 'tag' && block.element.attribs.itemprop?.includes('articleBody');
      const prose = this.#proseOf(index);
      if (!isMarked || prose <= most) return true;
      best = index;
      most = prose;
      return true;
    });
    return best;
  }

  #richestChild(block: number): number {
    let best = -1;
    let most = 0;
    for (const child of this.#tree.blocks[block]?.children ?? []) {
      const prose = this.#isRemoved[child] ? 0 : this.#proseOf(child);
      if (prose <= most) continue;
      most = prose;
      best = child;
    }
    return best;
  }

  /** Lists, tables and boxes that are mostly links and hold no prose. */
  removeLinkLists(container: number): void {
    this.#walk(container, (block, index) => {
      if (!/^(ul|ol|table|dl|div|section)$/.test(block.name) || index === container) return true;
      const characters = this.#sums.characters(block);
      const share = characters ? this.#sums.linkedCharacters(block) / characters : 0;
      const isList = share > 0.5 || (this.#sums.lines(block) >= 3 && share > 0.35);
      if (!isList || this.#sums.proseLines(block) > 0) return true;
      this.#remove(index);
      return false;
    });
  }

  /** Share of the page's prose that a block holds, 0–1. */
  shareOf(container: number): number {
    return this.#proseOf(container) / Math.max(1, this.#totalProse);
  }

  /** Lines of a block that stand, without titles, links alone on a line and boilerplate. */
  linesOf(container: number): TextRun[] {
    const { runs, blocks } = this.#tree;
    const titles = new Set(runs.filter((run) => run.name === 'h1').map((run) => lettersOf(run.text)));
    const first = blocks[container]?.firstRun ?? 0;
    return runs.slice(first, blocks[container]?.lastRun ?? 0).filter((run, at) => {
      if (this.#isRunRemoved[first + at] || run.name === 'h1' || run.isBoilerplate) return false;
      if (run.isHeading && titles.has(lettersOf(run.text))) return false;
      if (run.isHeading || isQuoted(run, blocks)) return true;
      return !(run.linkShare > (run.name === 'p' ? LINK_PARAGRAPH_SHARE : LINK_LINE_SHARE) && run.weight < LONGEST_LINK_LINE);
    });
  }
}

/** List items are entries of a text's own list unless they come with a picture. */
function canBeTeaser(block: Block): boolean {
  return block.name === 'li' ? block.images > 0 : !/^(p|h\d)$/.test(block.name);
}

/** Tag and first class: what siblings of a kind have in common. */
function kindOf(block: Block): string {
  const names = block.element.type === 'tag' ? (block.element.attribs.class ?? '') : '';
  return `${block.name}.${names.slice(0, 80).split(/\s/)[0]}`;
}
