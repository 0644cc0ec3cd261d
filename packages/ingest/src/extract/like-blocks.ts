import type { Block } from './block-tree.ts';

/** Tag and first class of a block: what siblings of a kind have in common. */
export function kindOf(block: Block): string {
  const names = block.element.type === 'tag' ? (block.element.attribs.class ?? '') : '';
  return `${block.name}.${names.slice(0, 80).split(/\s/)[0]}`;
}
