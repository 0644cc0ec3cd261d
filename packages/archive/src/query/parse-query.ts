import { exactTokens } from '../store/indexed-text.ts';
import { isDateField, isField, queryFields } from './fields.ts';
import { type Lexeme, lexemes } from './lexer.ts';
import { nearest } from './nearest.ts';
import { readPeriod } from './period.ts';
import { columnOf, queryError } from './query-error.ts';
import type { ParsedQuery, QueryNode } from './syntax.ts';

/** Longest query, UTF-16 units: a screenful. */
const LONGEST_QUERY = 2000;
/** Most words, phrases and fields. Each costs the engine one look into an index. */
const MOST_TERMS = 100;
/** Deepest brackets. SQLite's own parser holds 100 symbols and overflowed at 19 brackets of mixed words, fields, OR and NOT. */
const DEEPEST = 10;
/** Shortest beginning of a word; one letter would be a third of the language. */
const SHORTEST_PREFIX = 2;

/**
 * Reads a query into a tree. Any string is either a query or throws `query-invalid` that names the column, points at it and says what
 * could stand there. Grammar: docs/query-language.md.
 */
export const parseQuery = (query: string): ParsedQuery => {
  if (query.length > LONGEST_QUERY) throw queryError(query, LONGEST_QUERY, `a query has at most ${LONGEST_QUERY} characters`);
  const reader = new Reader(query);
  const root = reader.read();
  return { root, notes: reader.notes };
};

/** Recursive descent over the lexemes: or-expression → and-expression → negation → term. */
class Reader {
  readonly notes: string[] = [];
  readonly #query: string;
  readonly #lexemes: readonly Lexeme[];
  #at = 0;
  #terms = 0;

  constructor(query: string) {
    this.#query = query;
    this.#lexemes = lexemes(query);
  }

  read(): QueryNode {
    if (this.#lexemes.length === 0) return { kind: 'everything' };
    const root = this.#or(0);
    const rest = this.#next();
    if (rest) throw this.#error(rest.start, 'no bracket is open that this one could close');
    return root ?? { kind: 'everything' };
  }

  #next(): Lexeme | undefined {
    return this.#lexemes[this.#at];
  }

  #error(offset: number, message: string): Error {
    return queryError(this.#query, offset, message);
  }

  /** Null where only words without a letter stood, which are left out. */
  #or(depth: number): QueryNode | null {
    const parts: (QueryNode | null)[] = [this.#and(depth)];
    for (let next = this.#next(); next?.kind === 'or'; next = this.#next()) {
      this.#at++;
      this.#expectTerm('OR', next.start);
      parts.push(this.#and(depth));
    }
    return joined('or', parts);
  }

  #and(depth: number): QueryNode | null {
    const first = this.#next();
    if (first && (first.kind === 'and' || first.kind === 'or'))
      throw this.#error(first.start, `${first.kind.toUpperCase()} needs a term before it`);
    const parts: (QueryNode | null)[] = [];
    for (let next = this.#next(); next && next.kind !== 'or' && next.kind !== 'close'; next = this.#next()) {
      if (next.kind === 'and') {
        this.#at++;
        this.#expectTerm('AND', next.start);
      }
      parts.push(this.#negation(depth));
    }
    return joined('and', parts);
  }

  /** AND, OR and NOT must be followed by a term. */
  #expectTerm(word: string, offset: number): void {
    const next = this.#next();
    if (!next || next.kind === 'and' || next.kind === 'or' || next.kind === 'close')
      throw this.#error(offset, `${word} needs a term after it`);
  }

  #negation(depth: number): QueryNode | null {
    let isNegated = false;
    for (let next = this.#next(); next?.kind === 'not'; next = this.#next()) {
      this.#at++;
      this.#expectTerm('NOT', next.start);
      isNegated = !isNegated;
    }
    const part = this.#term(depth);
    return isNegated && part ? { kind: 'not', part } : part;
  }

  #term(depth: number): QueryNode | null {
    const lexeme = this.#next();
    if (!lexeme) throw this.#error(this.#query.length, 'the query ends where a term should stand');
    if (lexeme.kind === 'open') return this.#bracket(lexeme.start, depth + 1);
    this.#at++;
    if (++this.#terms > MOST_TERMS) throw this.#error(lexeme.start, `a query has at most ${MOST_TERMS} terms`);
    if (lexeme.kind === 'field') return this.#field(lexeme);
    if (lexeme.kind === 'word' || lexeme.kind === 'phrase' || lexeme.kind === 'prefix') return this.#text(lexeme);
    throw this.#error(lexeme.start, 'a term should stand here');
  }

  #bracket(start: number, depth: number): QueryNode | null {
    if (depth > DEEPEST) throw this.#error(start, `brackets are at most ${DEEPEST} deep`);
    this.#at++;
    if (this.#next()?.kind === 'close') throw this.#error(start, 'there is nothing between these brackets');
    const inside = this.#or(depth);
    if (this.#next()?.kind !== 'close') throw this.#error(start, 'this bracket is never closed');
    this.#at++;
    return inside;
  }

  #text({ kind, text, start }: Extract<Lexeme, { kind: 'word' | 'phrase' | 'prefix' }>): QueryNode | null {
    const tokens = exactTokens(text);
    if (kind === 'prefix' && [...tokens.join('')].length < SHORTEST_PREFIX) {
      throw this.#error(start, `at least ${SHORTEST_PREFIX} letters stand before a star`);
    }
    if (tokens.length > 0) return { kind, text };
    this.notes.push(`column ${columnOf(this.#query, start)}: “${text}” holds no letter or digit and was left out`);
    return null;
  }

  #field({ name, values, start }: Extract<Lexeme, { kind: 'field' }>): QueryNode {
    const field = name.toLowerCase();
    if (!isField(field)) throw this.#error(start, unknownField(name));
    if (!isDateField(field)) {
      return { kind: 'field', field, values: values.map(({ text, start: at }) => ({ text, column: columnOf(this.#query, at) })) };
    }
    const second = values[1];
    if (second && field !== 'on') throw this.#error(second.start, `${field}: takes one date`);
    const periods = values.map(({ text, start: at }) => {
      const period = readPeriod(text);
      if (!period || (period.kind === 'instant' && field === 'on')) throw this.#error(at, badDate(text, field));
      return period;
    });
    return { kind: 'date', field, periods };
  }
}

const joined = (kind: 'and' | 'or', parts: readonly (QueryNode | null)[]): QueryNode | null => {
  const kept = parts.filter((part) => part !== null).flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return kept.length > 1 ? { kind, parts: kept } : (kept[0] ?? null);
};

const unknownField = (name: string): string => {
  const fields = Object.keys(queryFields);
  const like = nearest(name, fields);
  const hint = like ? `; did you mean ${like}?` : '.';
  return `there is no field "${name}"${hint} Fields are ${fields.join(', ')}. To search for the words themselves, put them in quotation marks`;
};

const badDate = (text: string, field: string): string => {
  const shapes =
    field === 'on' ? '2025-08-08, 2025-08, 2025, 2025-08-01/2025-08-08 or P7D' : '2025-08-08, 2025-08, 2025, 2025-08-08T10:00Z or P7D';
  return `"${text}" is no date or interval; write ${shapes}`;
};
