// Longer than most files: the rules that tell a site's boilerplate from what it repeats in its articles stand together with their numbers.

import type { ArticleBody } from '../article-body.ts';
import type { TextRun } from '../block-tree.ts';
import { KIN_STEPS, type PrintedPage } from './page-traits.ts';
import { type SiteMemory, type TemplateMemory, templateOf } from './site-memory.ts';

/** Other pages of a template from which on it is used; below it the rules read alone. */
const FEWEST_PAGES = 2;
/** Of a place's lines at most this share was new on its page, for the place to be one of fixed texts (boxes, bios, prompts). A text's place has .7 and more, even with paragraphs of background that agencies repeat. */
const FIXED_SHARE = 0.5;
/** Share of the other pages that must have prose at a fixed place. */
const PROSE_SHARE = 0.5;
/** Prose on so many of at least so many pages is most likely the site's own: few affairs fill a site. */
const SURE_SHARE = 0.9;
const SURE_PAGES = 6;
/** How much a repeated line may have to do with its articles (`OwnWords`): in a box of its own, and among the paragraphs. */
const RELATED_AT_BOX = 0.2;
const RELATED_AT_SURE_BOX = 0.25;
const RELATED_IN_TEXT = 0.1;
const RELATED_WHEN_SURE = 0.16;
/** A line with this many names and numbers reports something: it must have nothing to do with the articles to go. */
const MANY_NAMES = 3;
const MANY_NUMBERS = 2;
const RELATED_WITH_NAMES = 0.06;
/** Prose, in weighted characters, that must stand before a labelled section that holds prose itself. */
const PROSE_BEFORE_LABEL = 100;
/** A line among the paragraphs of the text: at its beginning or end, and between them. */
const EDGE_SHARE = 0.75;
const MIDDLE_SHARE = 0.8;
const MIDDLE_PAGES = 3;
/** A place of fixed texts shows a new one now and then (another author's bio); known from so many pages on, and by at most this share of new lines. */
const BOX_PAGES = 4;
const BOX_FRESH_SHARE = 0.34;
/** A place whose lines were links on this share, and never prose of the text, holds no text. */
const LINK_PLACE_SHARE = 0.8;
/** A caption or label that comes back on this many pages is a stock picture's or a label, however seldom. */
const CAPTION_PAGES = 2;
const SHORTEST_CAPTION = 20;
/** A place with this share of the fresh paragraphs of the place that has most is one of the text, and so is one with about one a page: comments may have most. */
const TEXT_PLACE_SHARE = 0.25;
const TEXT_PLACE_RATE = 0.8;

/** What a site's memory says of the lines of one page. */
export class KnownLines {
  readonly #page: PrintedPage;
  readonly #template: TemplateMemory;
  /** 1 when the page itself is among those learnt: it never speaks against its own lines. */
  readonly #own: number;
  readonly #mostText: number;

  constructor(page: PrintedPage, template: TemplateMemory, own: number) {
    this.#page = page;
    this.#template = template;
    this.#own = own;
    let most = 0;
    for (const place of template.places.values()) most = Math.max(most, place.text);
    this.#mostText = most;
  }

  /** Other pages of the template. */
  get pages(): number {
    return this.#template.pages - this.#own;
  }

  #others(at: number): number {
    const print = this.#page.prints[at] ?? 0;
    return print === 0 ? 0 : Math.max(0, (this.#template.lines.get(print)?.pages ?? 0) - this.#own);
  }

  #placeOf(run: TextRun) {
    return this.#template.places.get(this.#page.places[run.block] ?? 0);
  }

  /** By line: 1 for boilerplate beside the text, known by a place whose texts are fixed or links. */
  boxes(): Uint8Array {
    const gone = Uint8Array.from(this.#page.runs, (run, at) => (this.#isBoxLine(run, at) ? 1 : 0));
    this.#addLabelled(gone);
    return gone;
  }

  #isBoxLine(run: TextRun, at: number): boolean {
    const place = this.#placeOf(run);
    if (!place || run.name === 'h1' || this.#isTextPlace(run)) return false;
    const others = this.#others(at);
    if (place.text === 0 && place.pages > 2 && place.links >= place.lines * LINK_PLACE_SHARE && run.linkShare > 0.5) return true;
    const isFixed = place.fresh <= place.lines * FIXED_SHARE;
    if (others < FEWEST_PAGES) return isFixed && this.#isNewAtBox(place.pages, place.fresh / place.lines);
    if (run.prose > 0) return isFixed && (this.#isFixedProse(at, others) || this.#isOneOfFew(at, place.fresh / place.lines));
    if (isFixed) return true;
    return others >= CAPTION_PAGES && !run.isHeading && !run.isClosed && run.weight >= SHORTEST_CAPTION;
  }

  #isFixedProse(at: number, others: number): boolean {
    const share = others / this.pages;
    const isSure = share >= SURE_SHARE && this.pages >= SURE_PAGES;
    return share >= PROSE_SHARE && this.#relatedness(at) < (isSure ? RELATED_AT_SURE_BOX : RELATED_AT_BOX);
  }

  /** One of a few texts that take turns at a place, such as bios. */
  #isOneOfFew(at: number, freshShare: number): boolean {
    return freshShare <= BOX_FRESH_SHARE && this.#relatedness(at) < RELATED_AT_BOX;
  }

  #isNewAtBox(pages: number, freshShare: number): boolean {
    return pages - this.#own >= BOX_PAGES && freshShare <= BOX_FRESH_SHARE;
  }

  /** Whether paragraphs of articles stand where this line stands. */
  #isTextPlace(run: TextRun): boolean {
    const place = this.#placeOf(run);
    return place !== undefined && (place.text > this.#mostText * TEXT_PLACE_SHARE || place.text >= place.pages * TEXT_PLACE_RATE);
  }

  /** A fixed label takes along what stands under it in its block, unless that stands where the text before it stands too. */
  #addLabelled(gone: Uint8Array): void {
    const { runs, blocks, places } = this.#page;
    const before = new Set<number>();
    let prose = 0;
    let done = 0;
    for (const [at, run] of runs.entries()) {
      if (at < done) continue;
      if (!gone[at]) {
        if (run.prose > 0) before.add(places[run.block] ?? 0);
        prose += run.prose;
        continue;
      }
      if (run.prose > 0 || !this.#isLabel(run, at)) continue;
      let section = run.block;
      while (section > 0 && blocks[blocks[section]?.parent ?? 0]?.firstRun === at) section = blocks[section]?.parent ?? 0;
      const end = section > 0 ? (blocks[section]?.lastRun ?? 0) : 0;
      const inside = runs.slice(at + 1, end);
      const holdsText = inside.some(
        (one) => one.name === 'h1' || (one.prose > 0 && (prose < PROSE_BEFORE_LABEL || before.has(places[one.block] ?? 0))),
      );
      if (holdsText) continue;
      done = Math.max(end, at + 1);
      gone.fill(1, at, done);
    }
  }

  /** Whether a line is the same on nearly all pages that have its place: comments are not on every page, their heading is wherever they are. */
  #isLabel(run: TextRun, at: number): boolean {
    const pages = (this.#placeOf(run)?.pages ?? 0) - this.#own;
    return this.#others(at) >= pages * EDGE_SHARE;
  }

  /** The text's lines without those that the site puts before, after and between the paragraphs of all articles. */
  withoutRepeats({ lines, runs }: Pick<ArticleBody, 'lines' | 'runs'>): readonly TextRun[] {
    const index = new Map(runs.map((run, at) => [run, at] as const));
    const isRepeat = (run: TextRun | undefined, share: number, fewest: number): boolean => {
      const at = run ? (index.get(run) ?? -1) : -1;
      const others = at < 0 ? 0 : this.#others(at);
      if (others < fewest || others < this.pages * share) return false;
      const isSure = this.pages >= SURE_PAGES && others >= this.pages * SURE_SHARE;
      const most = isFullOfNames(runs[at]?.text ?? '') ? RELATED_WITH_NAMES : isSure ? RELATED_WHEN_SURE : RELATED_IN_TEXT;
      return this.#relatedness(at) < most;
    };
    const isEdge = (run: TextRun | undefined): boolean => isRepeat(run, EDGE_SHARE, FEWEST_PAGES);
    let [first, last] = [0, lines.length];
    while (first < last && isEdge(lines[first])) first += 1;
    while (last > first && isEdge(lines[last - 1])) last -= 1;
    return lines.slice(first, last).filter((run) => run.isHeading || !isRepeat(run, MIDDLE_SHARE, MIDDLE_PAGES));
  }

  /** How much a line has to do with the articles it stood in, 0–1: the mean over pages, whose single values tell little. */
  #relatedness(at: number): number {
    const line = this.#template.lines.get(this.#page.prints[at] ?? 0);
    return line ? line.kin / line.pages / KIN_STEPS : 0;
  }

  /** Index of the block where the site's articles stand, when `container` is a place where they hardly ever do; -1 otherwise. */
  betterBody(container: number, gone: Uint8Array): number {
    const { blocks, places } = this.#page;
    const ownPlace = places[container] ?? 0;
    const count = (place: number): number => this.#template.bodies.get(place) ?? 0;
    const [usual = 0, pages = 0] = [...this.#template.bodies].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (usual === ownPlace || pages < 2 || pages < this.#template.pages * USUAL_SHARE) return -1;
    if (count(ownPlace) - this.#own >= this.pages * SELDOM_SHARE && count(ownPlace) > this.#own) return -1;
    let best = -1;
    let most = SHORTEST_BODY;
    blocks.forEach((_, index) => {
      const letters = places[index] === usual ? this.#lettersOf(index, gone) : 0;
      if (letters <= most) return;
      most = letters;
      best = index;
    });
    return best >= 0 && this.#holdsEnough(best, container, gone) ? best : -1;
  }

  /** What stands before the usual block in the container that was found may be an introduction, unless it outweighs the block. */
  #holdsEnough(body: number, container: number, gone: Uint8Array): boolean {
    const { blocks, runs } = this.#page;
    const { firstRun = 0, end = 0 } = blocks[container] ?? {};
    if (body < container || body >= end) return true;
    const before = runs.slice(firstRun, blocks[body]?.firstRun ?? firstRun);
    const heading = before.findLastIndex((run) => run.name === 'h1');
    const intro = before.some((run, at) => at > heading && run.prose > 0 && !gone[firstRun + at]);
    return !intro || this.#lettersOf(container, gone) > 2 * this.#lettersOf(body, gone);
  }

  #lettersOf(block: number, gone: Uint8Array): number {
    const { firstRun = 0, lastRun = 0 } = this.#page.blocks[block] ?? {};
    let letters = 0;
    for (let at = firstRun; at < lastRun; at += 1) if (!gone[at]) letters += this.#page.runs[at]?.text.length ?? 0;
    return letters;
  }
}

/** Share of the pages whose text stood at the usual place, and share from which on another place counts as a second template's. */
const USUAL_SHARE = 0.6;
const SELDOM_SHARE = 0.2;
/** Characters that the usual block must hold on this page. */
const SHORTEST_BODY = 60;

/** Whether a line has capitalised words inside its sentences, or numbers, in plenty; of scripts without capitals two numbers will do. */
function isFullOfNames(text: string): boolean {
  const names = text.match(/(?<=[\p{L}\p{N},] )(\p{Lu}|\p{N})/gu)?.length ?? 0;
  return names >= (/\p{Lu}/u.test(text) ? MANY_NAMES : MANY_NUMBERS);
}

/** What the site knows of a page's lines; null when the page is of no known template or too few of its pages were met. */
export function knownLinesOf(site: SiteMemory, page: PrintedPage): KnownLines | null {
  const places = new Set(page.runs.map((run, at) => ((page.prints[at] ?? 0) === 0 ? 0 : (page.places[run.block] ?? 0))));
  places.delete(0);
  const template = site.templates[templateOf(site, places)];
  if (!template) return null;
  const own = site.seen.includes(page.page) ? 1 : 0;
  return template.pages - own >= FEWEST_PAGES ? new KnownLines(page, template, own) : null;
}
