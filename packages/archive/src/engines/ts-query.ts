import type { TextQuery } from '../query/text-query.ts';
import { EXACT_MARK, quoted } from './ts-vector.ts';

/** The literal of a tsquery for a text query; cast, never given to `to_tsquery`. Every token stands in quotation marks: nothing typed is read as syntax. */
export const tsQuery = (query: TextQuery): string => {
  if (query.kind === 'stems') return `(${query.sequences.map((sequence) => phrase(sequence, '')).join(' | ')})`;
  if (query.kind === 'exact') return phrase(query.tokens, EXACT_MARK);
  if (query.kind === 'prefix') return `${phrase(query.tokens, EXACT_MARK)}${query.tokens.length > 0 ? ':*' : ''}`;
  if (query.kind === 'minus') return `(${tsQuery(query.from)}) & !(${tsQuery(query.without)})`;
  return query.parts.map((part) => `(${tsQuery(part)})`).join(query.kind === 'and' ? ' & ' : ' | ');
};

/** No word at all is found nowhere: the mark alone is in no text. */
const phrase = (tokens: readonly string[], mark: string): string =>
  tokens.length === 0 ? quoted(EXACT_MARK) : tokens.map((token) => quoted(mark + token)).join(' <-> ');
