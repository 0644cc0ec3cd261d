import type { Block, BlockTree, TextRun } from './block-tree.ts';
import { PageSums } from './page-sums.ts';

/**
 * A page of which one kind of boilerplate after the other is taken away: its blocks and lines, which of them are gone, and sums over
 * those that stand. Sums change when `sumAgain` is called, so that a step decides on the page as it was when the step began.
 */
export class PageReading {
  readonly blocks: readonly Block[];
  readonly runs: readonly TextRun[];
  /** Prose of the whole page as it was at first. */
  readonly allProse: number;
  readonly #isBlockGone: Uint8Array;
  readonly #isRunGone: Uint8Array;
  #sums: PageSums;
  #isChanged = false;

  constructor({ blocks, runs }: BlockTree) {
    this.blocks = blocks;
    this.runs = runs;
    this.#isBlockGone = new Uint8Array(blocks.length);
    this.#isRunGone = new Uint8Array(runs.length);
    this.#sums = new PageSums(runs, this.#isRunGone);
    this.allProse = this.proseOf(0);
  }

  get sums(): PageSums {
    return this.#sums;
  }

  sumAgain(): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    this.#sums = new PageSums(this.runs, this.#isRunGone);
  }

  proseOf(block: number): number {
    return this.#sums.prose(this.blocks[block]);
  }

  isBlockGone(block: number): boolean {
    return this.#isBlockGone[block] === 1;
  }

  isRunGone(run: number): boolean {
    return this.#isRunGone[run] === 1;
  }

  removeBlock(index: number): void {
    const block = this.blocks[index];
    if (!block) return;
    this.#isBlockGone[index] = 1;
    this.removeRuns(block.firstRun, block.lastRun);
  }

  /** Takes away the lines `from … to - 1`. */
  removeRuns(from: number, to: number): void {
    if (to > from) this.#isChanged = true;
    this.#isRunGone.fill(1, from, to);
  }

  /** Walks the blocks inside `from`, outer ones first; `visit` says whether to go inside. Blocks that are gone are passed over. */
  walk(from: number, visit: (block: Block, index: number) => boolean): void {
    const end = this.blocks[from]?.end ?? 0;
    for (let index = from; index < end; ) {
      const block = this.blocks[index];
      if (!block) return;
      index = !this.isBlockGone(index) && visit(block, index) && !this.isBlockGone(index) ? index + 1 : block.end;
    }
  }
}
