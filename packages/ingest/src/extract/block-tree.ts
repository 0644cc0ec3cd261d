import type { ChildNode, Document, Element } from 'domhandler';
import { isHiddenInline, type Suspicion, suspicionOf } from './block-suspicion.ts';
import { type LineKind, lineKind } from './boilerplate-line.ts';
import { isElement, walkTree } from './page-tree.ts';

/** Elements whose inside is never text of an article. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed select option textarea button input canvas audio video head link title source picture map datalist dialog'.split(
    ' ',
  ),
);
/** Elements that begin a new line of text. */
const BLOCK_NAMES = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption amp-img article-body'.split(
    ' ',
  ),
);
/** A character of Chinese, Japanese, Korean or Thai carries about this much more text than an alphabetic one. */
const DENSE_SCRIPT_WEIGHT = 2.5;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;
const HAS_DENSE_SCRIPT = new RegExp(DENSE_SCRIPT.source);
const SENTENCE_END = /[.!?…。！？؟۔։।:;"”»’')\]]$/;
/** Weighted characters from which a line counts as prose; tuned on AEB-90 and open-web. */
const PROSE_LENGTH = 80;
const PROSE_LENGTH_WITHOUT_STOP = 160;
const PROSE_LINK_SHARE = 0.4;

const UNEVEN = /^\s|\s$|[^\S ]| {2}/;

/** One line of text of a page. */
export interface TextRun {
  readonly text: string;
  /** Characters, weighted by script. */
  readonly weight: number;
  /** Share of characters inside links, 0–1. */
  readonly linkShare: number;
  readonly linkLength: number;
  /** Index of the block that owns it, and that block's tag. */
  readonly block: number;
  readonly name: string;
  readonly isHeading: boolean;
  /** Whether it ends as a sentence ends. */
  readonly isClosed: boolean;
  /** What it reads like, and whether that is anything but text. */
  readonly kind: LineKind;
  readonly isBoilerplate: boolean;
  /** Weight as prose; 0 when it is none. */
  readonly prose: number;
}

/** A block element; blocks stand in document order, so those inside block `i` are `i + 1 … end - 1` and its lines `firstRun … lastRun - 1`. */
export interface Block {
  readonly element: Element | Document;
  readonly name: string;
  readonly children: number[];
  readonly parent: number;
  end: number;
  readonly firstRun: number;
  lastRun: number;
  readonly suspicion: Suspicion;
  /** Pictures inside, those of them that are links, and the run before which the first stands. */
  images: number;
  linkedImages: number;
  firstImageRun: number;
}

/** A page as lines of text and the blocks that hold them. */
export interface BlockTree {
  readonly blocks: readonly Block[];
  readonly runs: readonly TextRun[];
}

/** Cuts a page into lines at block elements and double line breaks; one pass. */
export function buildBlockTree(root: Document, isRelaxed: boolean): BlockTree {
  const builder = new BlockTreeBuilder(root, isRelaxed);
  walkTree(root, builder);
  return builder.finish();
}

class BlockTreeBuilder {
  readonly #blocks: Block[] = [];
  readonly #runs: TextRun[] = [];
  readonly #open: number[] = [];
  readonly #isRelaxed: boolean;
  #line = '';
  #linkLength = 0;
  /** The link that is open; as in browsers, the next one ends it, closed or not. */
  #link: Element | null = null;

  constructor(root: Document, isRelaxed: boolean) {
    this.#isRelaxed = isRelaxed;
    this.#openBlock(root, 'root', 0);
  }

  text(data: string): void {
    if (this.#line === '' && !/\S/.test(data)) return;
    this.#line += data;
    if (this.#link) this.#linkLength += collapse(data).length;
  }

  enter(element: Element): boolean {
    const { name } = element;
    if (name === 'img' || name === 'picture' || name === 'amp-img') this.#countImage();
    if (SKIPPED.has(name)) return false;
    if (name === 'br') this.#breakLine(element);
    if (!BLOCK_NAMES.has(name)) {
      if (name === 'br' || isHiddenInline(element)) return false;
      if (name === 'a' && !isTarget(element)) this.#link = element;
      return true;
    }
    this.#flush();
    this.#openBlock(element, name, suspicionOf(element, this.#isRelaxed));
    return true;
  }

  leave(element: Element): void {
    if (element === this.#link) this.#link = null;
    if (!BLOCK_NAMES.has(element.name)) return;
    this.#flush();
    this.#closeBlock();
  }

  finish(): BlockTree {
    this.#flush();
    this.#closeBlock();
    return { blocks: this.#blocks, runs: this.#runs };
  }

  #openBlock(element: Element | Document, name: string, suspicion: Suspicion): void {
    const index = this.#blocks.length;
    const parent = this.#open.at(-1) ?? -1;
    this.#blocks[parent]?.children.push(index);
    const run = this.#runs.length;
    this.#blocks.push({
      element,
      name,
      children: [],
      parent,
      end: index + 1,
      firstRun: run,
      lastRun: run,
      suspicion,
      images: 0,
      linkedImages: 0,
      firstImageRun: -1,
    });
    this.#open.push(index);
  }

  #countImage(): void {
    const block = this.#blocks[this.#open.at(-1) ?? 0];
    if (!block) return;
    if (block.images === 0) block.firstImageRun = this.#line.trim() ? this.#runs.length + 1 : this.#runs.length;
    block.images += 1;
    if (this.#link) block.linkedImages += 1;
  }

  #closeBlock(): void {
    const block = this.#blocks[this.#open.pop() ?? 0];
    if (!block) return;
    const parent = this.#blocks[block.parent];
    if (parent && block.images > 0) {
      if (parent.images === 0) parent.firstImageRun = block.firstImageRun;
      parent.images += block.images;
      parent.linkedImages += block.linkedImages;
    }
    block.end = this.#blocks.length;
    block.lastRun = this.#runs.length;
  }

  #breakLine(element: Element): void {
    if (isBreakNext(element)) this.#flush();
    else if (this.#line) this.#line += ' ';
  }

  #flush(): void {
    const text = collapse(this.#line);
    const block = this.#open.at(-1) ?? 0;
    if (text) this.#runs.push(new Line(text, this.#linkLength, block, this.#blocks[block]?.name ?? 'root'));
    this.#line = '';
    this.#linkLength = 0;
  }
}

/** Characters of a text, those of dense scripts for several. */
export function weightOf(text: string): number {
  const dense = HAS_DENSE_SCRIPT.test(text) ? (text.match(DENSE_SCRIPT)?.length ?? 0) : 0;
  return text.length + dense * (DENSE_SCRIPT_WEIGHT - 1);
}

/** A line whose kind is told when it is asked for: most lines of a page stand in its menus, where nobody asks. */
class Line implements TextRun {
  readonly text: string;
  readonly weight: number;
  readonly linkShare: number;
  readonly linkLength: number;
  readonly block: number;
  readonly name: string;
  readonly isHeading: boolean;
  readonly isClosed: boolean;
  readonly prose: number;
  #kind: LineKind | null = null;

  constructor(text: string, linkLength: number, block: number, name: string) {
    this.text = text;
    this.weight = weightOf(text);
    this.linkShare = Math.min(1, linkLength / text.length);
    this.linkLength = linkLength;
    this.block = block;
    this.name = name;
    this.isHeading = /^h[1-6]$/.test(name);
    this.isClosed = SENTENCE_END.test(text.slice(-1));
    const isProse = this.#isLikeProse() && !this.isBoilerplate;
    this.prose = isProse ? this.weight * (1 - this.linkShare) * (name === 'li' ? 0.5 : 1) : 0;
  }

  get kind(): LineKind {
    this.#kind ??= lineKind(this.text, this.weight);
    return this.#kind;
  }

  get isBoilerplate(): boolean {
    return this.kind !== 'text';
  }

  #isLikeProse(): boolean {
    const { weight, linkShare } = this;
    if (this.isHeading || weight < PROSE_LENGTH || linkShare >= PROSE_LINK_SHARE) return false;
    return this.isClosed || weight > PROSE_LENGTH_WITHOUT_STOP;
  }
}

/** An anchor that others point at, and which itself leads nowhere. */
function isTarget({ attribs }: Element): boolean {
  return attribs.href === undefined && (attribs.name !== undefined || attribs.id !== undefined);
}

function isBreakNext(element: Element): boolean {
  let next: ChildNode | null = element.next;
  while (next && (next.type === 'comment' || (next.type === 'text' && !/\S/.test(next.data)))) next = next.next;
  return next !== null && isElement(next) && next.name === 'br';
}

/** White space as one blank each; most texts have no other, and copying them costs more than looking. */
function collapse(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
