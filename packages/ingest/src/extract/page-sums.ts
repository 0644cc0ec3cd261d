import type { Block, TextRun } from './block-tree.ts';

/** A line that is a link to another page, as lists of other articles have them. */
const LINKED_LINE_SHARE = 0.8;
const LINKED_LINE_LENGTH = 25;

/** Running sums over a page's lines, so that any block is measured in constant time. */
export class PageSums {
  readonly #prose: Float64Array;
  readonly #proseLines: Float64Array;
  readonly #length: Float64Array;
  readonly #links: Float64Array;
  readonly #linkedLines: Float64Array;
  readonly #count: Float64Array;

  constructor(runs: readonly TextRun[], isRemoved: Uint8Array) {
    const sums = () => new Float64Array(runs.length + 1);
    [this.#prose, this.#proseLines, this.#length, this.#links, this.#linkedLines, this.#count] = [
      sums(),
      sums(),
      sums(),
      sums(),
      sums(),
      sums(),
    ];
    let [prose, proseLines, length, links, linkedLines, count] = [0, 0, 0, 0, 0, 0];
    for (const [at, run] of runs.entries()) {
      if (!isRemoved[at]) {
        prose += run.prose;
        proseLines += run.prose > 0 ? 1 : 0;
        length += run.text.length;
        links += run.linkLength;
        linkedLines += isLinkedLine(run) ? 1 : 0;
        count += 1;
      }
      this.#prose[at + 1] = prose;
      this.#proseLines[at + 1] = proseLines;
      this.#length[at + 1] = length;
      this.#links[at + 1] = links;
      this.#linkedLines[at + 1] = linkedLines;
      this.#count[at + 1] = count;
    }
  }

  /** Weight of the prose in the lines `from … to - 1`. */
  proseBetween(from: number, to: number): number {
    return (this.#prose[to] ?? 0) - (this.#prose[from] ?? 0);
  }

  /** Lines among `from … to - 1` that are a link to another page. */
  linkedLinesBetween(from: number, to: number): number {
    return (this.#linkedLines[to] ?? 0) - (this.#linkedLines[from] ?? 0);
  }

  prose(block: Block | undefined): number {
    return over(this.#prose, block);
  }

  proseLines(block: Block | undefined): number {
    return over(this.#proseLines, block);
  }

  characters(block: Block | undefined): number {
    return over(this.#length, block);
  }

  linkedCharacters(block: Block | undefined): number {
    return over(this.#links, block);
  }

  linkedLines(block: Block | undefined): number {
    return over(this.#linkedLines, block);
  }

  lines(block: Block | undefined): number {
    return over(this.#count, block);
  }
}

function isLinkedLine({ linkShare, isHeading, text }: TextRun): boolean {
  return linkShare > LINKED_LINE_SHARE && (isHeading || text.length > LINKED_LINE_LENGTH);
}

function over(sums: Float64Array, block: Block | undefined): number {
  return block ? (sums[block.lastRun] ?? 0) - (sums[block.firstRun] ?? 0) : 0;
}
