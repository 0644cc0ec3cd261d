import type { Block } from '../block-tree.ts';
import { joined, printOf } from './line-print.ts';

/** Blocks around a block that are part of its place: enough to tell a sidebar from a text, few enough for a new wrapper far outside to change nothing. */
const LEVELS = 3;
/** Class names of an element that count: the first ones say what it is, later ones often what the article is about. */
const COUNTED_NAMES = 2;
const LONGEST_NAMES = 200;

const memo = new Map<string, number>();
/** Names seen are remembered up to this many; a site repeats its own on every page. */
const MAX_REMEMBERED = 5_000;

/** For each block a number for its place on the page: its tag and names and those of the blocks around it. Pages of one template share places. */
export function placesOf(blocks: readonly Block[]): Uint32Array {
  const own = Uint32Array.from(blocks, nameOf);
  return Uint32Array.from(blocks, (block, index) => {
    let place = own[index] ?? 0;
    let around = block.parent;
    for (let level = 0; level < LEVELS && around >= 0; level += 1) {
      place = joined(place, own[around] ?? 0);
      around = blocks[around]?.parent ?? -1;
    }
    return place;
  });
}

function nameOf({ element, name }: Block): number {
  if (element.type !== 'tag' || name === 'body') return printOf(name);
  const { class: names = '', id = '' } = element.attribs;
  const whole = `${name}|${names.slice(0, LONGEST_NAMES)}|${id.slice(0, LONGEST_NAMES)}`;
  const known = memo.get(whole);
  if (known !== undefined) return known;
  const first = names.slice(0, LONGEST_NAMES).split(/\s+/).filter(Boolean).slice(0, COUNTED_NAMES).join(' ');
  const print = printOf(`${name}|${withoutNumbers(first)}|${withoutNumbers(id.slice(0, LONGEST_NAMES))}`);
  if (memo.size >= MAX_REMEMBERED) memo.clear();
  memo.set(whole, print);
  return print;
}

/** `post-10482` is another number on every page; `col-2` and `sc-1f3x` are names. */
function withoutNumbers(names: string): string {
  return names.replace(/\d{3,}/g, '#');
}
