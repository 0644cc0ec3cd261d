import type { DateField, ValueField } from './fields.ts';
import type { Period } from './period.ts';

/** A value as written, with its column (1 is the first character). */
export interface Value {
  readonly text: string;
  readonly column: number;
}

/** A query as a tree; engines give it one meaning. `everything` is the empty query. */
export type QueryNode =
  | { readonly kind: 'everything' }
  /** Any inflected form of the word. */
  | { readonly kind: 'word'; readonly text: string }
  /** These words exactly, side by side. */
  | { readonly kind: 'phrase'; readonly text: string }
  /** Words that begin so. */
  | { readonly kind: 'prefix'; readonly text: string }
  /** One of the values. */
  | { readonly kind: 'field'; readonly field: ValueField; readonly values: readonly Value[] }
  | { readonly kind: 'date'; readonly field: DateField; readonly periods: readonly Period[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly part: QueryNode };

/** A query that was read: its tree and what a person should know of the reading. */
export interface ParsedQuery {
  readonly root: QueryNode;
  readonly notes: readonly string[];
}
