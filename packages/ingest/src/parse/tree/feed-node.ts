import { unmarked } from '../repair/mended-feed.ts';

/** One element of a parsed feed: its children by name, its attributes, its own text. */
export interface FeedNode {
  /** Children of a name, in document order. */
  all(name: string): readonly FeedNode[];
  first(name: string): FeedNode | undefined;
  /** Value of an attribute (lower-case name), trimmed; undefined when absent or empty. */
  attribute(name: string): string | undefined;
  /** Text of the element itself, untrimmed; empty when it has none. */
  readonly text: string;
  /** True when there is any element inside, known or not. */
  readonly hasChildren: boolean;
}

type RawElement = Readonly<Record<string, unknown>>;

/** Wraps what the XML step made of an element: a string, or an object of `$` attributes, `_` text and child lists. */
export const feedNode = (raw: unknown, texts: readonly string[]): FeedNode => {
  const element: RawElement = typeof raw === 'object' && raw !== null ? (raw as RawElement) : {};
  const attributes = (element.$ ?? {}) as Readonly<Record<string, unknown>>;
  const own = typeof raw === 'string' ? raw : typeof element._ === 'string' ? element._ : '';
  const all = (name: string): readonly FeedNode[] => {
    const children = element[name];
    if (children === undefined || name === '$' || name === '_') return [];
    return (Array.isArray(children) ? children : [children]).map((child) => feedNode(child, texts));
  };
  return {
    all,
    first: (name) => all(name)[0],
    attribute: (name) => {
      const value = attributes[name];
      return typeof value === 'string' && value.trim() ? value.trim() : undefined;
    },
    text: unmarked(own, texts),
    hasChildren: Object.keys(element).some((key) => key !== '$' && key !== '_'),
  };
};

/** First child among several names that holds text, by order of the names. */
export const firstText = (node: FeedNode, names: readonly string[]): string | undefined => {
  for (const name of names)
    for (const child of node.all(name)) {
      const text = child.text.trim();
      if (text) return text;
    }
  return undefined;
};
