import { CorridorError } from '@corridor/model';

/** Characters of the query shown on each side of the mark. */
const SHOWN = 40;

/** Column of an offset: characters, not UTF-16 units; 1 is the first. */
export const columnOf = (query: string, offset: number): number => [...query.slice(0, offset)].length + 1;

/** A `query-invalid` that names the column and points at it under the query's own words. */
export const queryError = (query: string, offset: number, message: string): CorridorError => {
  const characters = [...query.replace(/\s/gu, ' ')];
  const column = columnOf(query, offset);
  const from = Math.max(0, column - 1 - SHOWN);
  const shown = characters.slice(from, column - 1 + SHOWN).join('');
  const lead = from > 0 ? '…' : '';
  const mark = `${' '.repeat(lead.length + column - 1 - from)}^`;
  return new CorridorError('query-invalid', `column ${column}: ${message}\n  ${lead}${shown}\n  ${mark}`);
};
