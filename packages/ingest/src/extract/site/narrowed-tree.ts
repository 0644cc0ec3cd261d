import type { NarrowedTree } from '../article-body.ts';
import type { BlockTree } from '../block-tree.ts';

/** What of a page is left to be read. */
export interface Narrowing {
  /** By line: 1 for those that go. */
  readonly gone: Uint8Array;
  /** Blocks outside of which all lines go; none for the whole page. */
  readonly bodies: readonly number[];
  /** Whether those blocks are the article's whole container, given by a person. */
  readonly isGiven: boolean;
}

/** A page's tree without some of its lines; what leads to the blocks that are left is under no suspicion. */
export function narrowedTree(tree: BlockTree, { gone, bodies, isGiven }: Narrowing): NarrowedTree {
  const isLeft = linesLeft(tree, gone, bodies);
  const place = new Uint32Array(tree.runs.length + 1);
  for (let at = 0; at < tree.runs.length; at += 1) place[at + 1] = (place[at] ?? 0) + (isLeft[at] ?? 0);
  const trusted = aroundAll(tree, bodies);
  const blocks = tree.blocks.map((block, index) => ({
    ...block,
    firstRun: place[block.firstRun] ?? 0,
    lastRun: place[block.lastRun] ?? 0,
    firstImageRun: block.firstImageRun < 0 ? -1 : (place[block.firstImageRun] ?? 0),
    suspicion: trusted.has(index) ? (0 as const) : block.suspicion,
  }));
  const narrowed = { runs: tree.runs.filter((_, at) => isLeft[at] === 1), blocks };
  return isGiven ? { ...narrowed, container: bodies.length === 1 ? (bodies[0] ?? 0) : 0 } : narrowed;
}

function linesLeft({ blocks, runs }: BlockTree, gone: Uint8Array, bodies: readonly number[]): Uint8Array {
  const isLeft = new Uint8Array(runs.length).fill(bodies.length > 0 ? 0 : 1);
  for (const body of bodies) isLeft.fill(1, blocks[body]?.firstRun ?? 0, blocks[body]?.lastRun ?? 0);
  gone.forEach((isGone, at) => {
    if (isGone) isLeft[at] = 0;
  });
  return isLeft;
}

function aroundAll({ blocks }: BlockTree, bodies: readonly number[]): ReadonlySet<number> {
  const around = new Set<number>();
  for (const body of bodies)
    for (let index = body; index >= 0 && !around.has(index); index = blocks[index]?.parent ?? -1) around.add(index);
  return around;
}
