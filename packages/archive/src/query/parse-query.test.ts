import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './syntax.ts';

/** A tree in one line: `(and a (or b (not c)))`. */
const shown = (node: QueryNode): string => {
  if (node.kind === 'everything') return 'everything';
  if (node.kind === 'word') return node.text;
  if (node.kind === 'phrase') return `"${node.text}"`;
  if (node.kind === 'prefix') return `${node.text}*`;
  if (node.kind === 'field') return `${node.field}=${node.values.map((value) => value.text).join('|')}`;
  if (node.kind === 'date') return `${node.field}=${node.periods.map((period) => period.kind).join('|')}`;
  return node.kind === 'not' ? `(not ${shown(node.part)})` : `(${node.kind} ${node.parts.map(shown).join(' ')})`;
};

describe('parseQuery', () => {
  it.each([
    ['', 'everything'],
    ['a', 'a'],
    ['a b', '(and a b)'],
    ['a AND b', '(and a b)'],
    ['a OR b c', '(or a (and b c))'],
    ['a b OR c d', '(or (and a b) (and c d))'],
    ['(a OR b) c', '(and (or a b) c)'],
    ['a and b or not c', '(and a and b or not c)'],
    ['-a', '(not a)'],
    ['NOT a', '(not a)'],
    ['a -b', '(and a (not b))'],
    ['a AND NOT b', '(and a (not b))'],
    ['- a', 'a'],
    ['--a', 'a'],
    ['-(a b)', '(not (and a b))'],
    ['a-b', 'a-b'],
    ['"a b"', '"a b"'],
    ['«a b»', '"a b"'],
    ['„a b“c', '(and "a b" c)'],
    ['a"b"', '(and a "b")'],
    ['ab*', 'ab*'],
    ['theme:corridor', 'theme=corridor'],
    ['Theme:corridor', 'theme=corridor'],
    ['theme:a,b', 'theme=a|b'],
    ['source:"Two Words",c', 'source=Two Words|c'],
    ['-theme:a', '(not theme=a)'],
    ['on:2025,2024-01', 'on=calendar|calendar'],
    ['after:P1Y2M3W4DT5H6M7S', 'after=ago'],
    ['before:2025-08-08T10:00+04:00', 'before=instant'],
    ['10:30', '10:30'],
    ['a & b', '(and a b)'],
    ['& …', 'everything'],
    ['(&) a', 'a'],
    ['-&', 'everything'],
  ])('reads %s', (query, tree) => expect(shown(parseQuery(query).root)).toBe(tree));

  it.each([
    ['them:a', 1, 'there is no field "them"; did you mean theme? Fields are theme, entity,'],
    ['a langg:x', 3, 'did you mean lang?'],
    ['xyz:a', 1, 'there is no field "xyz". Fields are'],
    ['მხარე:AM', 1, 'there is no field "მხარე".'],
    ['https://example.org', 1, 'put them in quotation marks'],
    ['theme:', 7, 'theme: needs a value right after the colon'],
    ['theme: a', 7, 'theme: needs a value right after the colon'],
    ['theme:a,', 9, 'a value is missing after the comma'],
    ['theme:""', 7, 'theme: needs a value'],
    ['theme:(a b)', 7, 'several values of a field are written theme:one,two'],
    ['after:yesterday', 7, '"yesterday" is no date or interval; write 2025-08-08'],
    ['after:2025-02-30', 7, '"2025-02-30" is no date or interval'],
    ['after:2025,2026', 12, 'after: takes one date'],
    ['on:2025-08-08T10:00Z', 4, 'is no date or interval'],
    ['on:2025-08-08/2025-08-01', 4, 'is no date or interval'],
    ['on:P', 4, '"P" is no date or interval'],
    ['a AND', 3, 'AND needs a term after it'],
    ['a OR OR b', 3, 'OR needs a term after it'],
    ['AND a', 1, 'AND needs a term before it'],
    ['(OR a)', 2, 'OR needs a term before it'],
    ['a NOT', 3, 'NOT needs a term after it'],
    ['(a NOT)', 4, 'NOT needs a term after it'],
    ['(a', 1, 'this bracket is never closed'],
    ['a)', 2, 'no bracket is open that this one could close'],
    ['a ()', 3, 'there is nothing between these brackets'],
    ['"a', 1, 'this quotation mark is never closed'],
    ['a*b', 2, 'a star stands only at the end of a word'],
    ['a*', 1, 'at least 2 letters stand before a star'],
    ['*', 1, 'at least 2 letters stand before a star'],
    ['('.repeat(11), 11, 'brackets are at most 10 deep'],
    [Array.from({ length: 101 }, () => 'a').join(' '), 201, 'a query has at most 100 terms'],
    ['a'.repeat(2001), 2001, 'a query has at most 2000 characters'],
  ])('refuses %s', (query, column, message) => {
    expect(() => parseQuery(query)).toThrowError(
      expect.objectContaining({ code: 'query-invalid', message: expect.stringContaining(message) }),
    );
    expect(() => parseQuery(query)).toThrowError(new RegExp(`^column ${column}: `));
  });

  it('points at the column under the words of the query', () => {
    expect(() => parseQuery('𝐀 route them:x')).toThrowError(/\n {2}𝐀 route them:x\n {10}\^$/);
    expect(() => parseQuery(`${'word '.repeat(30)}them:x`)).toThrowError(/\n {2}….{40}them:x\n {43}\^$/);
  });

  it('notes what was left out', () => {
    expect(parseQuery('a & "–"').notes).toEqual([
      'column 3: “&” holds no letter or digit and was left out',
      'column 5: “–” holds no letter or digit and was left out',
    ]);
  });
});
