import { type ExtractOverrides, type OverrideField, overrideFields } from '@corridor/model';
import { load } from 'cheerio/slim';
import { Document, Element } from 'domhandler';
import { plainText } from '../page-tree.ts';

/** One `$` for all pages: a `load()` per page makes a new class and doubles time and memory. */
const $ = load('');

/** Matches of a selector that are looked at for one that holds text. */
const MOST_TRIED = 20;
const LONGEST_TEXT = 1_000;

/** A selector of a source, and whether it found anything on one page. */
export interface SelectorUse {
  readonly field: OverrideField;
  readonly selector: string;
  readonly isMatched: boolean;
}

/** What the selectors of a source point at on one page. */
export interface OverrideElements {
  /** Blocks that hold the text; empty for leaving it to the rules. */
  readonly bodies: readonly Element[];
  readonly single: ReadonlyMap<OverrideField, Element>;
  readonly uses: readonly SelectorUse[];
}

/**
 * Takes out of a page what its source's selectors drop, and finds what they point at. Selectors were checked when the source was loaded
 * (`selectorRefusal`); each is matched once, in time linear in the page.
 */
export function applySelectors(root: Document, overrides: ExtractOverrides): OverrideElements {
  const uses: SelectorUse[] = [];
  const single = new Map<OverrideField, Element>();
  let bodies: readonly Element[] = [];
  for (const field of [...overrideFields].sort(dropFirst)) {
    const selector = overrides[field];
    if (selector === undefined) continue;
    const found = selectAll(root, selector);
    const named = found.slice(0, MOST_TRIED).find((element) => isMachineRead(element, field) || plainText(element, LONGEST_TEXT) !== '');
    if (field === 'drop') takeOut(found);
    else if (field === 'body') bodies = named ? found : [];
    else if (named) single.set(field, named);
    uses.push({ field, selector, isMatched: field === 'drop' ? found.length > 0 : named !== undefined });
  }
  return { bodies, single, uses };
}

const dropFirst = (one: OverrideField, other: OverrideField): number => Number(other === 'drop') - Number(one === 'drop');

/** `find` compares the children of its context pairwise; under one element more, a page with many top-level elements stays linear. */
function selectAll(root: Document, selector: string): Element[] {
  const context = new Document([new Element('page', {}, root.children)]);
  return $(context as never)
    .find(selector)
    .get() as unknown as Element[];
}

function isMachineRead({ attribs }: Element, field: OverrideField): boolean {
  return (field === 'date' && (attribs.datetime ?? attribs.content ?? '') !== '') || (attribs.content ?? '') !== '';
}

/** Text that an element gives: its content attribute (`meta`), else what readers see. */
export function overrideText(element: Element): string {
  return (element.attribs.content ?? '').replace(/\s+/g, ' ').trim() || plainText(element, LONGEST_TEXT);
}

/** All at once by parent: one by one, siblings would take time that grows with their square. */
function takeOut(elements: readonly Element[]): void {
  const gone = new Set<unknown>(elements);
  for (const parent of new Set(elements.map((element) => element.parent))) {
    if (!parent) continue;
    parent.children = parent.children.filter((child) => !gone.has(child));
    parent.children.forEach((child, at, all) => {
      child.prev = all[at - 1] ?? null;
      child.next = all[at + 1] ?? null;
    });
  }
}
