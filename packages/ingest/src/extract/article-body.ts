import type { Document } from 'domhandler';
import { type Block, type BlockTree, buildBlockTree, type TextRun } from './block-tree.ts';

/** A page below this many characters of text, or below this share of its prose, is read a second time with fewer suspicions. */
const RETRY_LENGTH = 300;
const RETRY_SHARE = 0.25;
/** The second reading wins only with this many times the text. */
const RETRY_GAIN = 2;
/** Share of the page's prose above which a suspect block is kept all the same: class names lie, the bulk of the text does not. */
const DOMINANT_SHARE = 0.5;
const DOMINANT_SHARE_IN_DOUBT = 0.15;
const CERTAIN_SHARE = 0.97;
/** Prose that counts as a whole article, in weighted characters. */
const ARTICLE_PROSE = 400;
/** The text's container is the smallest block that holds this share of the prose of its parent. */
const CONTAINER_SHARE = 0.8;
const MARKED_BODY_SHARE = 0.4;
const NOT_A_CONTAINER = new Set('p li h1 h2 h3 h4 h5 h6 blockquote ul ol table td tr tbody'.split(' '));
const TEXT_TAGS = new Set('p li blockquote td pre dd'.split(' '));
const PARAGRAPH_TAGS = new Set('p blockquote li'.split(' '));

/** The lines of a page that are its article. */
export interface ArticleBody {
  readonly lines: readonly TextRun[];
  /** Share of the page's prose that is in the container, 0–1. */
  readonly proseShare: number;
  /** Share of the page's characters that are links, 0–1. */
  readonly linkShare: number;
  /** All lines of the page in order, those of the article included. */
  readonly runs: readonly TextRun[];
}

/** Finds the article in a page; reads it again with fewer suspicions when the first reading leaves little. */
export function findArticleBody(root: Document, titles: readonly string[] = []): ArticleBody {
  const known = titles.map(letters).filter((title) => title.length >= SHORTEST_TITLE);
  const first = readBody(buildBlockTree(root, false), known);
  if (lengthOf(first) >= RETRY_LENGTH && first.proseShare >= RETRY_SHARE) return first;
  const second = readBody(buildBlockTree(root, true), known);
  return lengthOf(second) > lengthOf(first) * RETRY_GAIN ? second : first;
}

function lengthOf(body: ArticleBody): number {
  return body.lines.reduce((sum, line) => sum + line.text.length, 0);
}

/** Letters that a heading needs to be known as the page's title. */
const SHORTEST_TITLE = 10;
const TITLE_SHARE = 0.5;
/** Share of the page's prose that must follow a heading for it to be the title of the text. */
const PROSE_AFTER_TITLE = 0.4;

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function readBody(tree: BlockTree, titles: readonly string[]): ArticleBody {
  const page = new PageReading(tree);
  page.removeSuspects();
  page.removeTeasers();
  page.anchorAtTitle(titles);
  const container = page.findContainer();
  page.removeLinkLists(container);
  const candidates = page.linesOf(container);
  return {
    lines: chooseLines(
      candidates,
      (run) => tree.blocks[run.block]?.parent ?? -1,
      (run) => tree.blocks[tree.blocks[run.block]?.parent ?? -1]?.parent ?? -1,
    ),
    proseShare: page.shareOf(container),
    linkShare: linkShareOf(tree.runs),
    runs: tree.runs,
  };
}

function keyOf(block: Block | undefined): string {
  const attribs = block?.element.type === 'tag' ? block.element.attribs : undefined;
  return `${block?.name}.${(attribs?.class ?? '').slice(0, 80).split(/\s/)[0]}`;
}

function linkShareOf(runs: readonly TextRun[]): number {
  let all = 0;
  let links = 0;
  for (const run of runs) {
    all += run.text.length;
    links += Math.min(run.linkLength, run.text.length);
  }
  return all ? links / all : 0;
}

/** Sums over runs so that any block is measured in constant time. */
interface Sums {
  readonly prose: Float64Array;
  readonly proseRuns: Float64Array;
  readonly length: Float64Array;
  readonly links: Float64Array;
  readonly linkedLines: Float64Array;
  readonly count: Float64Array;
}

class PageReading {
  readonly #tree: BlockTree;
  readonly #isRemoved: Uint8Array;
  readonly #isRunRemoved: Uint8Array;
  readonly #totalProse: number;
  #sums: Sums;

  constructor(tree: BlockTree) {
    this.#tree = tree;
    this.#isRemoved = new Uint8Array(tree.blocks.length);
    this.#isRunRemoved = new Uint8Array(tree.runs.length);
    this.#sums = this.#sum();
    this.#totalProse = this.#proseOf(0);
  }

  #sum(): Sums {
    const { runs } = this.#tree;
    const make = (measure: (run: TextRun) => number): Float64Array => {
      const sums = new Float64Array(runs.length + 1);
      runs.forEach((run, at) => {
        sums[at + 1] = (sums[at] ?? 0) + (this.#isRunRemoved[at] ? 0 : measure(run));
      });
      return sums;
    };
    return {
      prose: make((run) => run.prose),
      proseRuns: make((run) => (run.prose > 0 ? 1 : 0)),
      length: make((run) => run.text.length),
      links: make((run) => run.linkLength),
      linkedLines: make((run) => (run.linkShare > 0.8 && (run.isHeading || run.text.length > 25) ? 1 : 0)),
      count: make(() => 1),
    };
  }

  #over(sums: Float64Array, block: number): number {
    const { firstRun = 0, lastRun = 0 } = this.#tree.blocks[block] ?? {};
    return (sums[lastRun] ?? 0) - (sums[firstRun] ?? 0);
  }

  #proseOf(block: number): number {
    return this.#over(this.#sums.prose, block);
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

  removeSuspects(): void {
    const prose = this.#proseThatCounts();
    const everything = this.#proseOf(0);
    this.#walk(0, (block, index) => {
      if (block.suspicion === 0) return true;
      const own = this.#proseOf(index);
      if (this.#isDominant(block, own, prose, everything)) return true;
      if (block.suspicion === 1 && own > 0) return true;
      this.#remove(index);
      return false;
    });
  }

  #isDominant(block: Block, own: number, prose: number, everything: number): boolean {
    if (block.suspicion === 3) return everything - own < ARTICLE_PROSE && own > ARTICLE_PROSE;
    return own >= (block.suspicion === 2 ? DOMINANT_SHARE : DOMINANT_SHARE_IN_DOUBT) * prose;
  }

  /** Three or more like siblings, each a linked heading with little text, are a list of other articles. */
  removeTeasers(): void {
    this.#sums = { ...this.#sum(), prose: this.#sums.prose };
    this.#walk(0, (block) => {
      for (const group of this.#likeChildren(block)) if (this.#areTeasers(group)) for (const index of group) this.#remove(index);
      return true;
    });
    this.#sums = this.#sum();
  }

  #likeChildren(block: Block): number[][] {
    if (block.children.length < 3) return [];
    const groups = new Map<string, number[]>();
    for (const index of block.children) {
      const child = this.#tree.blocks[index];
      if (!child || this.#isRemoved[index] || child.lastRun === child.firstRun || /^(p|li|h\d)$/.test(child.name)) continue;
      const attribs = child.element.type === 'tag' ? child.element.attribs : undefined;
      const key = `${child.name}.${(attribs?.class ?? '').slice(0, 80).split(/\s/)[0]}`;
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
    return [...groups.values()].filter((group) => group.length >= 3);
  }

  #areTeasers(group: readonly number[]): boolean {
    let teasers = 0;
    let prose = 0;
    for (const index of group) {
      const isTeaser =
        this.#over(this.#sums.linkedLines, index) > 0 &&
        this.#over(this.#sums.proseRuns, index) <= 1 &&
        this.#over(this.#sums.length, index) < 700;
      if (isTeaser) teasers += 1;
      prose += this.#proseOf(index);
    }
    if (teasers < 3 || teasers < 0.7 * group.length) return false;
    const total = this.#totalProse;
    return prose < 0.4 * total || (total - prose > 500 && prose / group.length < 220);
  }

  /** What stands above the heading that repeats the page's title is not its text, nor are other articles beside or inside its own. */
  anchorAtTitle(titles: readonly string[]): void {
    const at = this.#titleRun(titles);
    if (at < 0) return;
    this.#isRunRemoved.fill(1, 0, at);
    this.#removeOtherArticles(at);
    this.#sums = this.#sum();
  }

  /** The highest heading that repeats most of a title and has much of the prose after it; -1 when there is none. */
  #titleRun(titles: readonly string[]): number {
    const { runs } = this.#tree;
    const needed = PROSE_AFTER_TITLE * this.#proseOf(0);
    const last = this.#sums.prose[runs.length] ?? 0;
    let best = -1;
    runs.forEach((run, at) => {
      if (!run.isHeading || run.name > 'h3' || run.text.length > 400 || last - (this.#sums.prose[at] ?? 0) < needed) return;
      const own = letters(run.text);
      if (
        own.length < SHORTEST_TITLE ||
        !titles.some((title) => title.startsWith(own) && own.length >= title.length * (run.name === 'h1' ? 0.25 : TITLE_SHARE))
      )
        return;
      if (best < 0 || run.name < (runs[best]?.name ?? '')) best = at;
    });
    return best;
  }

  #removeOtherArticles(titleRun: number): void {
    const { blocks, runs } = this.#tree;
    let own = runs[titleRun]?.block ?? 0;
    while (own > 0 && blocks[own]?.name !== 'article') own = blocks[own]?.parent ?? 0;
    if (own <= 0) return;
    const key = keyOf(blocks[own]);
    const others: number[] = [];
    this.#walk(0, (block, index) => {
      if (index === own || block.name !== 'article' || block.firstRun <= titleRun || keyOf(block) !== key) return true;
      others.push(index);
      return false;
    });
    const prose = others.reduce((sum, index) => sum + this.#proseOf(index), 0);
    const total =
      this.#proseOf(own) -
      others.filter((index) => index < (blocks[own]?.end ?? 0) && index > own).reduce((sum, index) => sum + this.#proseOf(index), 0);
    if (total >= 100 && prose > 0) for (const index of others) this.#remove(index);
  }

  /** The block marked as article body, or the root; from there inwards while one child holds nearly all prose. */
  findContainer(): number {
    let container = this.#markedBody();
    for (;;) {
      const child = this.#richestChild(container);
      if (child < 0 || this.#proseOf(child) < CONTAINER_SHARE * this.#proseOf(container)) return container;
      if (NOT_A_CONTAINER.has(this.#tree.blocks[child]?.name ?? '')) return container;
      container = child;
    }
  }

  #markedBody(): number {
    let best = 0;
    let most = MARKED_BODY_SHARE * this.#proseOf(0);
    this.#walk(0, (block, index) => {
      const isMarked = block.element.type === 'tag' && block.element.attribs.itemprop?.includes('articleBody');
      if (isMarked && this.#proseOf(index) >= most && this.#proseOf(index) > 0) {
        best = index;
        most = this.#proseOf(index) + 1e-9;
      }
      return true;
    });
    return best;
  }

  #richestChild(block: number): number {
    let best = -1;
    let most = 0;
    for (const child of this.#tree.blocks[block]?.children ?? []) {
      const prose = this.#isRemoved[child] ? 0 : this.#proseOf(child);
      if (prose > most) {
        most = prose;
        best = child;
      }
    }
    return best;
  }

  /** Lists, tables and boxes that are mostly links and hold no prose. */
  removeLinkLists(container: number): void {
    this.#walk(container, (block, index) => {
      if (!/^(ul|ol|table|dl|div|section)$/.test(block.name) || index === container) return true;
      const length = this.#over(this.#sums.length, index);
      const share = length ? this.#over(this.#sums.links, index) / length : 0;
      const isList = share > 0.5 || (this.#over(this.#sums.count, index) >= 3 && share > 0.35);
      if (!isList || this.#over(this.#sums.proseRuns, index) > 0) return true;
      this.#remove(index);
      return false;
    });
  }

  shareOf(container: number): number {
    return this.#proseOf(container) / Math.max(1, this.#totalProse);
  }

  /** Lines of a block that stand, without titles, links alone on a line and boilerplate. */
  linesOf(container: number): TextRun[] {
    const { runs, blocks } = this.#tree;
    const titles = new Set(runs.filter((run) => run.name === 'h1').map((run) => run.text.toLowerCase()));
    const block = blocks[container];
    return runs.slice(block?.firstRun ?? 0, block?.lastRun ?? 0).filter((run, at) => {
      if (this.#isRunRemoved[(block?.firstRun ?? 0) + at] || run.name === 'h1' || run.isBoilerplate) return false;
      if (run.isHeading && titles.has(run.text.toLowerCase())) return false;
      return !(run.linkShare > 0.6 && run.weight < 140);
    });
  }
}

function chooseLines(lines: readonly TextRun[], parentOf: (run: TextRun) => number, grandparentOf: (run: TextRun) => number): TextRun[] {
  const first = lines.findIndex((line) => line.prose > 0);
  const last = lines.findLastIndex((line) => line.prose > 0);
  if (first < 0) return [...lines];
  const holders = new Set(lines.filter((line) => line.prose > 0).map(parentOf));
  const proseBlocks = new Set(lines.filter((line) => line.prose > 0).map((line) => line.block));
  const seen = new Set<string>();
  return lines.filter((line, at) => {
    if (line.weight >= 50) {
      if (seen.has(line.text)) return false;
      seen.add(line.text);
    }
    const isParagraph = PARAGRAPH_TAGS.has(line.name);
    const isSibling = holders.has(parentOf(line)) || (line.name === 'li' && holders.has(grandparentOf(line)));
    if (at < first && !(isParagraph && (isSibling || (line.isClosed && line.weight >= 40)))) return false;
    if (at > last && (line.isHeading || !isParagraph || !(isSibling || (line.isClosed && line.weight >= 25)))) return false;
    if (line.isHeading) return isHeadingOfText(lines, at, last);
    return line.prose > 0 || TEXT_TAGS.has(line.name) || line.isClosed || line.weight >= 60 || proseBlocks.has(line.block) || isSibling;
  });
}

function isHeadingOfText(lines: readonly TextRun[], at: number, last: number): boolean {
  let next = at + 1;
  while (lines[next]?.isHeading) next += 1;
  return next < lines.length && next <= last + 1;
}
