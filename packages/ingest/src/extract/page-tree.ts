import { type ChildNode, type Document, DomHandler, type Element } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Decoded characters of a page that are still read; news pages are 0.05–2 million, and reading is linear in it. */
const MAX_PAGE_CHARACTERS = 8_000_000;
/** Open elements at one time; real pages stay under 150, and the parser's cost per closing tag grows with it. */
export const MAX_PAGE_DEPTH = 700;
/** Nodes of a page; 40,000 paragraphs are about 120,000. */
const MAX_PAGE_NODES = 400_000;

/** A page's tree, or the limit that it broke. */
export type PageTree =
  | { readonly root: Document; readonly limit: null }
  | { readonly root: null; readonly limit: 'too-deep' | 'too-large' };

/** Thrown through the parser to stop it at a limit; never leaves this file. */
class LimitReached extends Error {
  readonly limit: 'too-deep' | 'too-large';
  constructor(limit: 'too-deep' | 'too-large') {
    super(limit);
    this.limit = limit;
  }
}

class LimitedHandler extends DomHandler {
  #nodes = 0;

  /** Comments are no part of a page. */
  override oncomment(): void {}
  override oncommentend(): void {}

  protected override addNode(node: ChildNode): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_PAGE_NODES) throw new LimitReached('too-large');
    if (this.tagStack.length > MAX_PAGE_DEPTH) throw new LimitReached('too-deep');
    super.addNode(node);
  }
}

/** Parses markup leniently, without recursion and in linear time; stops at the limits above. Never throws. */
export function parsePage(markup: string): PageTree {
  if (markup.length > MAX_PAGE_CHARACTERS) return { root: null, limit: 'too-large' };
  const handler = new LimitedHandler(undefined, { withStartIndices: true });
  const parser = new Parser(handler, { decodeEntities: true, recognizeCDATA: false });
  try {
    parser.end(markup);
    return { root: handler.root, limit: null };
  } catch (error) {
    if (error instanceof LimitReached) return { root: null, limit: error.limit };
    throw error;
  }
}

/** What a walk meets: `enter` may refuse the inside of an element; `leave` follows every element that was entered. */
export interface TreeVisitor {
  text(data: string): void;
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Walks everything under `root` in document order, without recursion. */
export function walkTree(root: Document | Element, visitor: TreeVisitor): void {
  let node: ChildNode | null = root.children[0] ?? null;
  while (node) {
    let next: ChildNode | null = visitNode(node, visitor) ?? node.next;
    let open: ChildNode = node;
    while (!next) {
      const parent: ChildNode | Document | null = open.parent;
      if (!parent || parent === root || parent.type === 'root' || !isElement(parent)) return;
      visitor.leave(parent);
      next = parent.next;
      open = parent;
    }
    node = next;
  }
}

function visitNode(node: ChildNode, visitor: TreeVisitor): ChildNode | null {
  if (node.type === 'text') visitor.text(node.data);
  if (!isElement(node) || !visitor.enter(node)) return null;
  const first = node.children[0];
  if (first) return first;
  visitor.leave(node);
  return null;
}

/** Whether a node is an element (also `script` and `style`, which the parser types apart). */
export function isElement(node: ChildNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Text of an element with white space collapsed, at most `limit` characters of it; script and style left out. */
export function plainText(element: Document | Element, limit: number): string {
  let text = '';
  walkTree(element, {
    text: (data) => {
      if (text.length < limit) text += data;
    },
    enter: (child) => {
      if (text.length >= limit || child.type !== 'tag' || child.name === 'noscript' || child.name === 'template') return false;
      text += text && child.name !== 'a' && child.name !== 'span' ? ' ' : '';
      return true;
    },
    leave: () => {},
  });
  return text.slice(0, limit).replace(/\s+/g, ' ').trim();
}
