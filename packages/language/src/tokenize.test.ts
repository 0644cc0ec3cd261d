import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['Turkish suffix after an apostrophe', "İstanbul'da ve Bakü’nün", ["İstanbul'da", 've', 'Bakü’nün']],
    ['English genitive', 'Russia’s plan, O’Neill', ['Russia’s', 'plan', 'O’Neill']],
    ['quotation marks are no apostrophes', "'barış' ‘peace’", ['barış', 'peace']],
    ['hyphens divide', 'Nagorno-Karabakh ԱՄՆ-ի', ['Nagorno', 'Karabakh', 'ԱՄՆ', 'ի']],
    ['ZWNJ inside a word', 'می\u200cگوید که', ['می\u200cگوید', 'که']],
    ['ZWNJ at the end of a word', 'خانه\u200c است', ['خانه', 'است']],
    ['Armenian marks', 'Ի՞նչ է, ո՛չ։', ['Ի՞նչ', 'է', 'ո՛չ']],
    ['combining marks', 'cafe\u0301 i\u0306', ['cafe\u0301', 'i\u0306']],
    ['initialisms', 'U.S. and A.B. e.g. U.S', ['U.S.', 'and', 'A.B.', 'e.g.', 'U.S']],
    ['an initial alone', 'Н. Пашинян, Н.Пашинян', ['Н', 'Пашинян', 'Н', 'Пашинян']],
    ['numbers', '43.5 km, 1,000 in 2025.', ['43.5', 'km', '1,000', 'in', '2025']],
    ['Persian digits', '۴۳٫۵ کیلومتر', ['۴۳٫۵', 'کیلومتر']],
    ['digits with letters', '2-ci G20 F16', ['2', 'ci', 'G20', 'F16']],
    ['Georgian', 'სომხეთის მთავრობა', ['სომხეთის', 'მთავრობა']],
    ['letters beyond the BMP', '𝐀𝐁 x', ['𝐀𝐁', 'x']],
    ['emoji and flags are no words', '🇦🇲 ok 😀', ['ok']],
    ['Chinese', '中国 x', ['中', '国', 'x']],
    ['nothing', ' …!?', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives slices in order that do not overlap', () => {
    const unit = fc.oneof(fc.constantFrom(..."aЯ.\u200c\u0301\u055e'’-5,٫ "), fc.string({ unit: 'binary', maxLength: 2 }));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
