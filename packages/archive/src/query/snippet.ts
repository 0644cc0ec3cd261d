import { type Token, tokenize } from '@corridor/language';
import { exactTokens, stemTokens } from '../store/indexed-text.ts';
import type { QueryNode } from './syntax.ts';
import { type TextQuery, textQuery } from './text-query.ts';

/** Length of a snippet in UTF-16 units: two to three lines of a table or page. */
const SNIPPET_UNITS = 240;
/** Units before the first hit. */
const LEAD_UNITS = 60;

type Leaf = Exclude<TextQuery, { kind: 'and' | 'or' | 'minus' }>;

/** A piece of stored text and the hits in it. */
export interface Snippet {
  readonly snippet: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly leaf: number;
}

/** Words and phrases a query looks for; those it wants absent are not among them. */
export const wantedLeaves = (root: QueryNode): Leaf[] => {
  const text = textQuery(root);
  if (text) return leavesOf(text);
  return root.kind === 'and' || root.kind === 'or' ? root.parts.flatMap(wantedLeaves) : [];
};

const leavesOf = (query: TextQuery): Leaf[] => {
  if (query.kind === 'stems' || query.kind === 'exact' || query.kind === 'prefix') return [query];
  return query.kind === 'minus' ? leavesOf(query.from) : query.parts.flatMap(leavesOf);
};

/** The part of a text that shows most of what was looked for, with every hit in it; the text's beginning when nothing is hit. */
export const snippetOf = (text: string, lang: string, leaves: readonly Leaf[]): Snippet => {
  const hits = leaves.length === 0 ? [] : hitsIn(text, lang, leaves);
  const { from, to } = windowOf(text, hits);
  const lead = from > 0 ? '… ' : '';
  const tail = to < text.length ? ' …' : '';
  const marks = hits.filter((hit) => hit.start >= from && hit.end <= to);
  return {
    snippet: lead + text.slice(from, to).replace(/\s/gu, ' ') + tail,
    marks: merged(marks.map((hit) => ({ start: hit.start - from + lead.length, end: hit.end - from + lead.length }))),
  };
};

/** A token of the index and the word of the text it came from. */
interface Read {
  readonly word: Token;
  readonly indexed: string;
}

/** What the index holds of each word; a word that comes again is not analysed again. */
const read = (words: readonly Token[], analyse: (word: string) => readonly string[]): Read[] => {
  const known = new Map<string, readonly string[]>();
  return words.flatMap((word) => {
    const tokens = known.get(word.text) ?? analyse(word.text);
    known.set(word.text, tokens);
    return tokens.map((indexed) => ({ word, indexed }));
  });
};

const hitsIn = (text: string, lang: string, leaves: readonly Leaf[]): Hit[] => {
  const tokens = tokenize(text);
  const hasStems = leaves.some((leaf) => leaf.kind === 'stems');
  const hasWords = leaves.some((leaf) => leaf.kind !== 'stems');
  const stems = hasStems ? read(tokens, (word) => stemTokens(word, lang)) : [];
  const words = hasWords ? read(tokens, exactTokens) : [];
  const hits = leaves.flatMap((leaf, at) => hitsOf(leaf, leaf.kind === 'stems' ? stems : words).map((hit) => ({ ...hit, leaf: at })));
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
};

const hitsOf = (leaf: Leaf, reads: readonly Read[]): { start: number; end: number }[] => {
  if (leaf.kind === 'stems') return leaf.sequences.flatMap((sequence) => runs(reads, sequence, (indexed, wanted) => indexed === wanted));
  const last = leaf.tokens.length - 1;
  const isLike = (indexed: string, wanted: string, at: number): boolean =>
    leaf.kind === 'prefix' && at === last ? indexed.startsWith(wanted) : indexed === wanted;
  return runs(reads, leaf.tokens, isLike);
};

/** Where a sequence stands in a text. */
const runs = (
  reads: readonly Read[],
  sequence: readonly string[],
  isLike: (indexed: string, wanted: string, at: number) => boolean,
): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at + sequence.length <= reads.length; at++) {
    const isRun = sequence.every((wanted, k) => isLike(reads[at + k]?.indexed ?? '', wanted, k));
    const first = reads[at]?.word;
    const last = reads[at + sequence.length - 1]?.word;
    if (isRun && first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
};

/** Of the windows that begin shortly before a hit, the one with the most different words looked for, then the most hits, then the first. */
const windowOf = (text: string, hits: readonly Hit[]): { from: number; to: number } => {
  let best = { start: 0, worth: 0 };
  let last = 0;
  for (let first = 0; first < hits.length; first++) {
    const start = hits[first]?.start ?? 0;
    last = Math.max(last, first);
    while (last < hits.length && (hits[last]?.end ?? 0) <= start + SNIPPET_UNITS - LEAD_UNITS) last++;
    const inside = hits.slice(first, Math.min(last, first + MOST_COUNTED));
    const worth = new Set(inside.map((hit) => hit.leaf)).size * 1000 + inside.length;
    if (worth > best.worth) best = { start, worth };
  }
  const from = best.start <= LEAD_UNITS ? 0 : wordStart(text, best.start - LEAD_UNITS, best.start);
  return { from, to: wordEnd(text, Math.min(text.length, from + SNIPPET_UNITS)) };
};

/** Hits of one window that are weighed, so that a text of one word repeated stays linear. */
const MOST_COUNTED = 50;

const wordStart = (text: string, at: number, limit: number): number => {
  for (let k = at; k < limit; k++) if (/\s/u.test(text[k - 1] ?? ' ')) return k;
  return limit;
};

const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  for (let k = at; k > at - LEAD_UNITS && k > 0; k--) if (/\s/u.test(text[k] ?? ' ')) return k;
  // No space within reach: never cut a surrogate pair.
  return /[\ud800-\udbff]/u.test(text[at - 1] ?? '') ? at - 1 : at;
};

const merged = (marks: readonly { start: number; end: number }[]): { start: number; end: number }[] => {
  const kept: { start: number; end: number }[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last && mark.start < last.end) kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else kept.push(mark);
  }
  return kept;
};
