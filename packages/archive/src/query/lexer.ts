import { queryError } from './query-error.ts';

/** A piece of a query with its offset. `field` carries the values that were written, quoted or not. */
export type Lexeme =
  | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close'; readonly start: number }
  | { readonly kind: 'word' | 'phrase' | 'prefix'; readonly start: number; readonly text: string }
  | {
      readonly kind: 'field';
      readonly start: number;
      readonly name: string;
      readonly values: readonly { readonly text: string; readonly start: number }[];
    };

/** Quotation marks that open a phrase and what closes them. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”"', '«': '»', '‟': '”', '”': '”' };
const KEYWORDS: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };
const FIELD = /^(\p{L}[\p{L}_-]*):/u;

const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/u.test(unit);
const isEnd = (unit: string | undefined): boolean =>
  isSpace(unit) || unit === '(' || unit === ')' || (unit !== undefined && unit in QUOTES);

const endOfWord = (query: string, start: number, stops: string): number => {
  let at = start;
  while (at < query.length && !isEnd(query[at]) && !stops.includes(query[at] ?? '')) at++;
  return at;
};

/** Text of the quotation that opens at `start` and the offset after its closing mark. */
const quoted = (query: string, start: number): { text: string; end: number } => {
  const closers = QUOTES[query[start] ?? ''] ?? '"';
  for (let at = start + 1; at < query.length; at++) {
    if (closers.includes(query[at] ?? '')) return { text: query.slice(start + 1, at), end: at + 1 };
  }
  throw queryError(query, start, 'this quotation mark is never closed');
};

const fieldValues = (query: string, name: string, start: number): { values: { text: string; start: number }[]; end: number } => {
  const values: { text: string; start: number }[] = [];
  let at = start;
  for (;;) {
    if (query[at] === '(') throw queryError(query, at, `several values of a field are written ${name}:one,two`);
    const isQuoted = (query[at] ?? '') in QUOTES;
    const end = isQuoted ? quoted(query, at).end : endOfWord(query, at, ',');
    const text = isQuoted ? quoted(query, at).text.trim() : query.slice(at, end);
    if (text === '')
      throw queryError(
        query,
        at,
        values.length > 0 ? 'a value is missing after the comma' : `${name}: needs a value right after the colon`,
      );
    values.push({ text, start: at });
    if (query[end] !== ',') return { values, end };
    at = end + 1;
  }
};

/** Cuts a query into pieces; every string can be cut, or throws `query-invalid` with the column. Linear in its length. */
export const lexemes = (query: string): Lexeme[] => {
  const found: Lexeme[] = [];
  let at = 0;
  while (at < query.length) {
    const unit = query[at] ?? '';
    if (isSpace(unit)) at++;
    else if (unit === '(' || unit === ')') found.push({ kind: unit === '(' ? 'open' : 'close', start: at++ });
    else if (unit in QUOTES) {
      const { text, end } = quoted(query, at);
      found.push({ kind: 'phrase', start: at, text });
      at = end;
    } else if (unit === '-' && !isSpace(query[at + 1]) && query[at + 1] !== ')') found.push({ kind: 'not', start: at++ });
    else at = wordOrField(query, at, found);
  }
  return found;
};

const wordOrField = (query: string, start: number, found: Lexeme[]): number => {
  const end = endOfWord(query, start, '');
  const word = query.slice(start, end);
  const field = FIELD.exec(word);
  if (field?.[1] !== undefined) {
    const { values, end: after } = fieldValues(query, field[1], start + field[0].length);
    found.push({ kind: 'field', start, name: field[1], values });
    return after;
  }
  const keyword = KEYWORDS[word];
  if (keyword && Object.hasOwn(KEYWORDS, word)) found.push({ kind: keyword, start });
  else found.push(plainWord(query, word, start));
  return end;
};

const plainWord = (query: string, word: string, start: number): Lexeme => {
  const star = word.indexOf('*');
  if (star < 0) return { kind: 'word', start, text: word };
  if (star !== word.length - 1) throw queryError(query, start + star, 'a star stands only at the end of a word');
  return { kind: 'prefix', start, text: word.slice(0, -1) };
};
