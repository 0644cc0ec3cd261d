import type { Document } from 'domhandler';
import { removeAuthorBoxes } from './author-boxes.ts';
import { type Block, type BlockTree, buildBlockTree, type TextRun } from './block-tree.ts';
import { chooseLines } from './choose-lines.ts';
import { removeCommentThreads } from './comment-threads.ts';
import { linesOf, removeLinkLists } from './container-lines.ts';
import { removeLabelledSections } from './labelled-sections.ts';
import { PageReading } from './page-reading.ts';
import { removePaywalls } from './paywall-blocks.ts';
import { removeCaptions } from './picture-captions.ts';
import { removeSuspects } from './suspect-blocks.ts';
import { removeTeaserCards } from './teaser-cards.ts';
import { removeTeasers } from './teaser-lists.ts';
import { findContainer } from './text-container.ts';
import { anchorAtTitle } from './title-anchor.ts';
import { lettersOf } from './title-match.ts';

/** A page whose text is shorter than this, or holds less than this share of its prose, is read a second time with fewer suspicions. */
const RETRY_LENGTH = 300;
const RETRY_SHARE = 0.25;
/** The second reading wins only with this many times the text; comments and lists come back with it, so a little more is no gain. */
const RETRY_GAIN = 3;
/** Letters that a heading needs to be known as the page's title. */
const SHORTEST_TITLE = 10;

/** The lines of a page that are its article. */
export interface ArticleBody {
  readonly lines: readonly TextRun[];
  /** Share of the page's prose that is in the container, 0–1. */
  readonly proseShare: number;
  /** Share of the page's characters that are links, 0–1. */
  readonly linkShare: number;
  /** All lines of the page in order, those of the article included. */
  readonly runs: readonly TextRun[];
  readonly blocks: readonly Block[];
  /** Whether a block that is called a paywall asks to subscribe. */
  readonly hasWall: boolean;
  /** Index of the block that holds the article. */
  readonly container: number;
}

/** A tree without some of its lines; blocks keep their indices. Where `container` is given, that block holds the article. */
export interface NarrowedTree extends BlockTree {
  readonly container?: number;
}
/** What is known of a page beforehand takes lines out of its tree. */
export type NarrowTree = (tree: BlockTree) => NarrowedTree;
const asItIs: NarrowTree = (tree) => tree;

/**
 * Finds the article in a page; `titles` are what its head calls it. Reads it again with fewer suspicions when the first reading leaves
 * little. `narrow` is asked for the tree that each reading sees. Linear in the page.
 */
export function findArticleBody(root: Document, titles: readonly string[], narrow: NarrowTree = asItIs): ArticleBody {
  const known = titles.map(lettersOf).filter((title) => title.length >= SHORTEST_TITLE);
  const first = readBody(buildBlockTree(root, false), known, narrow);
  if (lengthOf(first) >= RETRY_LENGTH && first.proseShare >= RETRY_SHARE) return first;
  const second = readBody(buildBlockTree(root, true), known, narrow);
  return lengthOf(second) > lengthOf(first) * RETRY_GAIN ? second : first;
}

function readBody(whole: BlockTree, titles: readonly string[], narrow: NarrowTree): ArticleBody {
  const tree = narrow(whole);
  const page = new PageReading(tree);
  const hasWall = removePaywalls(page);
  removeSuspects(page);
  removeTeasers(page);
  const title = anchorAtTitle(page, titles);
  removeCommentThreads(page);
  removeLabelledSections(page);
  removeAuthorBoxes(page);
  removeTeaserCards(page);
  removeCaptions(page);
  const container = tree.container ?? findContainer(page, title);
  removeLinkLists(page, container);
  const lines = chooseLines(linesOf(page, container), page.blocks);
  const { runs, blocks } = whole;
  const proseShare = page.proseOf(container) / Math.max(1, page.allProse);
  return { lines, proseShare, linkShare: linkShareOf(runs), runs, blocks, hasWall, container };
}

function lengthOf(body: ArticleBody): number {
  return body.lines.reduce((sum, line) => sum + line.text.length, 0);
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
