import type { TextQuery } from '../query/text-query.ts';

/**
 * An FTS5 expression for a text query. Tokens hold only letters and digits and stand in quotation marks, so nothing a person typed is
 * read as syntax; the expression itself is handed over as a parameter.
 */
export const ftsMatch = (query: TextQuery): string => {
  if (query.kind === 'stems') return `{title body} : (${query.sequences.map(phrase).join(' OR ')})`;
  if (query.kind === 'exact') return `exact : ${phrase(query.tokens)}`;
  if (query.kind === 'prefix') return `exact : ${phrase(query.tokens)} *`;
  if (query.kind === 'minus') return `(${ftsMatch(query.from)}) NOT (${ftsMatch(query.without)})`;
  return query.parts.map((part) => `(${ftsMatch(part)})`).join(query.kind === 'and' ? ' AND ' : ' OR ');
};

const phrase = (tokens: readonly string[]): string => `"${tokens.join(' ')}"`;
