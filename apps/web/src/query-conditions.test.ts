import { type ParsedQuery, parseQuery } from '@corridor/archive';
import { CorridorError } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condition, conditionsOf, hasCondition, withCondition, withoutCondition } from './query-conditions.ts';

describe('conditionsOf', () => {
  it.each([
    ['an empty query', '  ', []],
    ['words and fields', 'theme:corridor  rail', ['theme:corridor', 'rail']],
    ['a phrase', '"Syunik road" lang:hy', ['"Syunik road"', 'lang:hy']],
    ['a value with a space', 'source:"River Post" iran', ['source:"River Post"', 'iran']],
    ['other quotation marks', '«дорога Трампа» side:RU', ['«дорога Трампа»', 'side:RU']],
    ['brackets', '(iran OR russia) actor:iran', ['(iran OR russia)', 'actor:iran']],
    ['negations', 'NOT football -chess rail', ['NOT football', '-chess', 'rail']],
    ['AND', 'iran AND russia', ['iran', 'russia']],
    ['OR is one condition', 'iran OR russia lang:fa', ['iran OR russia lang:fa']],
    ['OR against a bracket', 'a OR(b c) d', ['a OR(b c) d']],
    ['an unclosed quotation mark', 'iran "rail road', ['iran', '"rail road']],
    ['a bracket too many', 'a) b', ['a)', 'b']],
    ['a NOT without a term', 'a NOT', ['a NOT']],
  ])('%s', (_name, query, expected) => expect(conditionsOf(query)).toEqual(expected));

  it('means the same as the query, whatever the query', () => {
    const words = fc.constantFrom(
      'iran',
      '"a b"',
      '(',
      ')',
      'OR',
      'AND',
      'NOT',
      '-x',
      'theme:corridor',
      'source:"River Post",x',
      '«ж з»',
      'ра*',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom(' ', '  ', '')), { maxLength: 9 }), (parts) => {
        const query = parts.flat().join('');
        const meant = meaning(query);
        if (meant !== null) expect(meaning(conditionsOf(query).join(' '))).toEqual(meant);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('withCondition and withoutCondition', () => {
  it.each([
    ['to an empty query', '', 'lang:hy', 'lang:hy'],
    ['to others', 'theme:corridor', 'lang:hy', 'theme:corridor lang:hy'],
    ['one that is there', 'LANG:hy rail', 'lang:hy', 'LANG:hy rail'],
    ['to a query that OR divides', 'iran OR russia', 'lang:hy', '(iran OR russia) lang:hy'],
  ])('adds %s', (_name, query, one, expected) => {
    expect(withCondition(query, one)).toBe(expected);
    expect(hasCondition(expected, one)).toBe(true);
  });

  it.each([
    ['the only one', 'lang:hy', 'lang:hy', ''],
    ['one of several', '(iran OR russia) lang:hy rail', 'lang:hy', '(iran OR russia) rail'],
    ['one that is not there', 'rail', 'lang:hy', 'rail'],
  ])('takes away %s', (_name, query, one, expected) => expect(withoutCondition(query, one)).toBe(expected));
});

it.each([
  ['an id', 'iran', 'actor:iran'],
  ['words', 'Iranian deputies', 'actor:"Iranian deputies"'],
  ['a quotation mark', 'a "b" c', 'actor:"a  b  c"'],
  ['an operator', '-iran', 'actor:"-iran"'],
])('condition writes %s', (_name, value, expected) => {
  expect(condition('actor', value)).toBe(expected);
  expect(meaning(expected)).not.toBeNull();
});

/** What a query asks for, without the columns at which it says so; null for a query that is none. */
const meaning = (query: string): unknown => {
  try {
    return withoutColumns(parseQuery(query));
  } catch (error) {
    if (error instanceof CorridorError) return null;
    throw error;
  }
};

const withoutColumns = ({ root }: ParsedQuery): unknown =>
  JSON.parse(JSON.stringify(root, (key, value) => (key === 'column' ? undefined : value)));
