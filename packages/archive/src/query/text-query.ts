import { queryForms, tokenize } from '@corridor/language';
import { exactTokens, indexedStem, stemTokens } from '../store/indexed-text.ts';
import type { QueryNode } from './syntax.ts';

/** The part of a query that the search index answers, in tokens of the index. */
export type TextQuery =
  /** Any of these sequences of stems, side by side in title or body. */
  | { readonly kind: 'stems'; readonly sequences: readonly (readonly string[])[] }
  /** These folded words side by side. */
  | { readonly kind: 'exact'; readonly tokens: readonly string[] }
  /** Folded words side by side, the last one only begun. */
  | { readonly kind: 'prefix'; readonly tokens: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly TextQuery[] }
  | { readonly kind: 'minus'; readonly from: TextQuery; readonly without: TextQuery };

/** Most sequences that a word with hyphens is spelled out into; a word of one part has at most three forms. */
const MOST_SEQUENCES = 27;

/** The index's side of a word: all its forms; a number or a word with too many forms as it stands. */
const wordQuery = (text: string): TextQuery => {
  const parts = tokenize(text).map((token) =>
    /^\p{N}/u.test(token.text) ? stemTokens(token.text, 'und').map((one) => [one]) : [formsOf(token.text)],
  );
  const positions = parts.flat().filter((forms) => forms.length > 0);
  const count = positions.reduce((all, forms) => all * forms.length, 1);
  if (positions.length === 0 || count > MOST_SEQUENCES) return { kind: 'exact', tokens: exactTokens(text) };
  return {
    kind: 'stems',
    sequences: positions.reduce<string[][]>((all, forms) => all.flatMap((one) => forms.map((form) => [...one, form])), [[]]),
  };
};

const formsOf = (word: string): string[] => [...new Set(queryForms(word).map(indexedStem))].filter((form) => form !== '');

/** What the search index can answer of a node on its own; null when fields are in it or it only says what must not be. */
export const textQuery = (node: QueryNode): TextQuery | null => {
  if (node.kind === 'word') return wordQuery(node.text);
  if (node.kind === 'phrase') return { kind: 'exact', tokens: exactTokens(node.text) };
  if (node.kind === 'prefix') return { kind: 'prefix', tokens: exactTokens(node.text) };
  if (node.kind === 'and') return textOfAll(node.parts);
  if (node.kind !== 'or') return null;
  const parts = node.parts.map(textQuery);
  return parts.every((part) => part !== null) ? { kind: 'or', parts } : null;
};

/** The text side of terms that all must hold: words wanted, less words unwanted; null unless every term is one of these and one is wanted. */
export const textOfAll = (nodes: readonly QueryNode[]): TextQuery | null => {
  const wanted: TextQuery[] = [];
  const unwanted: TextQuery[] = [];
  for (const node of nodes) {
    const text = textQuery(node.kind === 'not' ? node.part : node);
    if (text === null) return null;
    (node.kind === 'not' ? unwanted : wanted).push(text);
  }
  const from = several('and', wanted);
  const without = several('or', unwanted);
  return from && without ? { kind: 'minus', from, without } : from;
};

const several = (kind: 'and' | 'or', parts: readonly TextQuery[]): TextQuery | null =>
  parts.length > 1 ? { kind, parts } : (parts[0] ?? null);
