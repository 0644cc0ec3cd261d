import type { ArticleBody } from '../article-body.ts';
import type { Block, TextRun } from '../block-tree.ts';
import { placesOf } from './block-places.ts';
import { joined, linePrint, printOf } from './line-print.ts';
import { OwnWords } from './own-words.ts';

/** Lines of a page that are learnt; what follows repeats the kinds before it. */
const MAX_LINES = 600;

/** One line as a site's memory sees it. */
export interface LineTrait {
  /** Its words at its place; the same words elsewhere are another line. */
  readonly print: number;
  readonly place: number;
  readonly isProse: boolean;
  readonly isLink: boolean;
  /** Whether the page's article holds it. */
  readonly isText: boolean;
  /** How much it has to do with the rest of the article, in `KIN_STEPS` steps; 0 for what is no prose. */
  readonly kin: number;
}

/** What one page teaches about its site. */
export interface PageTraits {
  /** Stands for the article: the same one read twice counts once. */
  readonly page: number;
  readonly lines: readonly LineTrait[];
  /** Place of the block that held the article's text; 0 where it was the whole page. */
  readonly body: number;
}

/** A page's lines with their prints and places, in order. */
export interface PrintedPage {
  readonly page: number;
  readonly titles: readonly string[];
  readonly runs: readonly TextRun[];
  readonly blocks: readonly Block[];
  /** By block. */
  readonly places: Uint32Array;
  /** By line; 0 for lines that tell nothing. */
  readonly prints: Uint32Array;
}

/** Prints the lines of a page; linear. */
export function printPage(runs: readonly TextRun[], blocks: readonly Block[], titles: readonly string[]): PrintedPage {
  const places = placesOf(blocks);
  const prints = Uint32Array.from(runs, (run) => {
    const words = linePrint(run.text);
    return words === 0 ? 0 : joined(words, places[run.block] ?? 0);
  });
  const longest = runs.reduce((best, run) => (run.text.length > best.length ? run.text : best), '');
  return { page: printOf(`${titles[0] ?? ''}\n${longest}`), titles, runs, blocks, places, prints };
}

/** Steps in which relatedness is kept. */
export const KIN_STEPS = 50;
/** What an article is about stands in its first lines; what sites add stands below, and would vouch for itself. */
const TOLD_SHARE = 0.6;
/** Share of links above which a line stands for another page. */
const LINK_SHARE = 0.5;

/** What a page teaches once it is read. A second reading has lines of its own, in the same order. */
export function traitsOf(
  { page, titles, places, prints }: PrintedPage,
  body: Pick<ArticleBody, 'lines' | 'runs' | 'container'>,
): PageTraits {
  const text = new Set(body.lines);
  const own = new OwnWords(
    titles,
    body.lines.slice(0, Math.ceil(body.lines.length * TOLD_SHARE)).map((line) => line.text),
  );
  const seen = new Set<number>();
  const lines: LineTrait[] = [];
  for (const [at, run] of body.runs.entries()) {
    const print = prints[at] ?? 0;
    if (print === 0 || seen.has(print)) continue;
    if (lines.length >= MAX_LINES) break;
    seen.add(print);
    const isProse = run.prose > 0;
    const kin = isProse ? Math.round(own.relatedness(run.text) * KIN_STEPS) : 0;
    lines.push({ print, place: places[run.block] ?? 0, isProse, isLink: run.linkShare > LINK_SHARE, isText: text.has(run), kin });
  }
  return { page, lines, body: body.container > 0 ? (places[body.container] ?? 0) : 0 };
}
