import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from './quotations.ts';

const inside = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each([
    ['English', 'He said “no deal” and “yes”.', ['no deal', 'yes']],
    ['straight', 'The "Trump Route" opens.', ['Trump Route']],
    ['angle', 'Он сказал: «нет войне».', ['нет войне']],
    ['low', 'მან თქვა „მშვიდობა“ და „გზა”.', ['მშვიდობა', 'გზა']],
    ['single', "He called it ‘a gift’ and 'a plan'.", ['a gift', 'a plan']],
    ['apostrophes open nothing', "Russia's and Iran's, İstanbul'da, the ministers' talks", []],
    ['apostrophes inside a single quotation', '‘it isn’t so’ he said', ['it isn’t so']],
    ['nested gives the outermost', '«Газета “Мир” пишет»', ['Газета “Мир” пишет']],
    ['left open', 'He said “no. And left.', []],
    ['left open, then one that closes', '“ open, then «closed»', ['closed']],
    ['not across a paragraph', 'He “said\n\nno” more', []],
    ['a speech of two paragraphs', '“First part.\n\n“Second part.” End.', ['First part.', 'Second part.']],
    ['inches are no quotation', 'a 5" gun and a 6" one', []],
    ['empty', '«» “”', []],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  it('gives bounded spans in order that cross no newline', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab «»“”„"\'‘’‹›\n.') }), (text) => {
        let last = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain('\n');
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([['“'], ['«"'], ["' a"], ['„“']])('is linear on %j repeated', (unit) => {
    expect(quotations(unit.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
  });
});
