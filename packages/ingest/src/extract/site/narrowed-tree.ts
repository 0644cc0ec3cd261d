import type { BlockTree } from '../block-tree.ts';

/** A page's tree without some of its lines, and with nothing but one block's lines when `body` ≥ 0; what leads to that block is under no suspicion. */
export function narrowedTree(tree: BlockTree, gone: Uint8Array, body: number): BlockTree {
  const { firstRun, lastRun } = tree.blocks[Math.max(body, 0)] ?? { firstRun: 0, lastRun: tree.runs.length };
  const isKept = (at: number): boolean => !gone[at] && at >= firstRun && at < lastRun;
  const runs = tree.runs.filter((_, at) => isKept(at));
  const place = new Uint32Array(tree.runs.length + 1);
  for (let at = 0; at < tree.runs.length; at += 1) place[at + 1] = (place[at] ?? 0) + (isKept(at) ? 1 : 0);
  const trusted = new Set<number>();
  for (let index = body; index >= 0; index = tree.blocks[index]?.parent ?? -1) trusted.add(index);
  const blocks = tree.blocks.map((block, index) => ({
    ...block,
    firstRun: place[block.firstRun] ?? 0,
    lastRun: place[block.lastRun] ?? 0,
    firstImageRun: block.firstImageRun < 0 ? -1 : (place[block.firstImageRun] ?? 0),
    suspicion: trusted.has(index) ? (0 as const) : block.suspicion,
  }));
  return { runs, blocks };
}
