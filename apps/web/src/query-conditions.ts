/** What closes the quotation marks that the query language knows. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”"', '«': '»', '‟': '”', '”': '”' };

/** A stretch of a query that no white space outside quotation marks and brackets divides. */
const pieces = (query: string): readonly string[] => {
  const found: string[] = [];
  let piece = '';
  let depth = 0;
  let closers = '';
  for (const unit of query) {
    if (closers) closers = closers.includes(unit) ? '' : closers;
    else if (unit in CLOSERS) closers = CLOSERS[unit] ?? '';
    else if (unit === '(') depth++;
    else if (unit === ')') depth--;
    if (!closers && depth <= 0 && /\s/u.test(unit)) {
      found.push(piece);
      piece = '';
    } else piece += unit;
  }
  return [...found, piece].filter((one) => one !== '');
};

/** OR as a word of its own outside quotation marks and brackets, also where it touches one of them. */
const isOr = (piece: string): boolean => /^OR(?![^"“„«‟”(])|[)"”»“]OR(?![^"“„«‟”(])/u.test(piece);

/**
 * The conditions that a query joins by AND, as they are written, so that each can be taken away. A query that OR divides is one
 * condition.
 */
export const conditionsOf = (query: string): readonly string[] => {
  const all = pieces(query);
  if (all.length === 0) return [];
  if (all.some(isOr)) return [query.trim()];
  const found: string[] = [];
  let negation = '';
  for (const piece of all) {
    if (piece === 'NOT') negation += 'NOT ';
    else if (piece !== 'AND') {
      found.push(negation + piece);
      negation = '';
    }
  }
  return negation ? [query.trim()] : found;
};

/** A field with a value as the query language writes it. */
export const condition = (field: string, value: string): string =>
  /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(value) ? `${field}:${value}` : `${field}:"${value.replaceAll('"', ' ').trim()}"`;

/** True when the query has the condition, whatever the case of its letters. */
export const hasCondition = (query: string, one: string): boolean => conditionsOf(query).some((c) => c.toLowerCase() === one.toLowerCase());

/** The query narrowed by one more condition. */
export const withCondition = (query: string, one: string): string => {
  if (hasCondition(query, one)) return query.trim();
  const all = conditionsOf(query);
  const isDivided = all.length === 1 && all[0] === query.trim() && pieces(query).some(isOr);
  return [isDivided ? `(${query.trim()})` : query.trim(), one].filter((part) => part !== '').join(' ');
};

/** The query without a condition. */
export const withoutCondition = (query: string, one: string): string =>
  conditionsOf(query)
    .filter((c) => c.toLowerCase() !== one.toLowerCase())
    .join(' ');
