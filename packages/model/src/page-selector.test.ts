import { describe, expect, it } from 'vitest';
import { selectorRefusal } from './page-selector.ts';

describe('selectorRefusal', () => {
  it.each([
    'p',
    '*',
    '.story',
    '#news_text',
    'div.story.wide > p',
    'article .text, article .lead',
    '[itemprop="articleBody"]',
    "a[href^='/authors/' i]",
    'td:first-child',
    'div:not(.ad) p',
    'div:not([class*="promo"])',
    '.md\\:flex',
    'section.матн',
    'a  >  b,c',
  ])('takes %s', (text) => {
    expect(selectorRefusal(text)).toBeNull();
  });

  it.each([
    ['', 'column 1: the selector ends too soon'],
    ['div >', 'column 6: the selector ends too soon'],
    ['div,', 'column 5: the selector ends too soon'],
    ['.', 'column 1: "." is no part of a selector'],
    ['div..x', 'column 4: "..x" is no part of a selector'],
    ['[a', 'column 1: "[a" is no part of a selector'],
    ['p:nth-child(2)', 'column 2: :nth-child is not matched here'],
    ['div:has(p)', 'column 4: :has is not matched here'],
    ['div:not(:not(p))', 'column 4: :not is not matched here'],
    ['p::before', 'column 2: ::before is not matched here'],
    ['h1 ~ p', 'column 4: siblings are not matched'],
    ['h1+p', 'column 3: siblings are not matched'],
    ['a b c d e f g', 'column 13: an alternative has at most 6 steps'],
    [Array(9).fill('a').join(), 'a selector has at most 8 alternatives'],
    ['a'.repeat(301), 'a selector has at most 300 characters'],
  ])('refuses %s', (text, message) => {
    expect(selectorRefusal(text)).toContain(message);
  });

  it('ends for any text', () => {
    const parts = ['a', '.', '#', '[', ']', '=', '"', ':not(', ')', ' ', '>', ',', '*', '\\', ':first-child', 'ü'];
    const texts = parts.flatMap((one) => parts.flatMap((two) => parts.map((three) => `${one}${two}${three}`.repeat(30))));
    for (const text of texts) expect(() => selectorRefusal(text)).not.toThrow();
  });
});
