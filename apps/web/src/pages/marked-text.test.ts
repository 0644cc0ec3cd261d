import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParagraphs, markedText, type TextMark } from './marked-text.ts';

const mark = (start: number, end: number, kind: TextMark['kind'], label: string = kind): TextMark => ({ start, end, kind, label });

describe('markedText', () => {
  it.each([
    ['no marks', 'a < b', [], 'a &lt; b'],
    ['one mark', 'Iran objects', [mark(0, 4, 'entity')], '<mark class="entity" title="entity">Iran</mark> objects'],
    [
      'overlapping marks',
      'abcd',
      [mark(0, 3, 'theme'), mark(2, 4, 'position')],
      '<mark class="theme" title="theme">ab</mark><mark class="theme position" title="theme · position">c</mark><mark class="position" title="position">d</mark>',
    ],
    ['the same mark twice', 'ab', [mark(0, 2, 'hit', 'found'), mark(0, 2, 'hit', 'found')], '<mark class="hit" title="found">ab</mark>'],
    ['marks outside the text', 'ab', [mark(1, 9, 'entity'), mark(-1, 1, 'entity'), mark(1, 1, 'entity')], 'ab'],
    ['markup in a label', 'a', [mark(0, 1, 'entity', '"><script>')], '<mark class="entity" title="&quot;&gt;&lt;script&gt;">a</mark>'],
  ])('%s', (_name, text, marks, expected) => expect(String(markedText(text, marks))).toBe(expected));

  it('anchors the first piece of a mark alone', () => {
    const marks = [{ ...mark(0, 4, 'position'), anchor: 'position-1' }, mark(1, 2, 'entity')];
    expect(String(markedText('abcd', marks)).match(/id="position-1"/g)).toHaveLength(1);
  });
});

describe('markedParagraphs', () => {
  it('carries a mark over the end of a paragraph', () => {
    expect(String(markedParagraphs('ab\n\ncd', [mark(1, 5, 'theme')]))).toBe(
      '<p>a<mark class="theme" title="theme">b</mark></p>\n<p><mark class="theme" title="theme">c</mark>d</p>\n',
    );
  });

  it('loses and invents no word, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 })));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'بب', '\n', ' ')), marks, (units, spans) => {
        const text = units.join('');
        const shown = String(
          markedParagraphs(
            text,
            spans.map(([start, end]) => mark(start, end, 'theme')),
          ),
        );
        const paragraphs = [...shown.matchAll(/<p>(.*?)<\/p>/g)].map((m) => (m[1] ?? '').replace(/<[^>]+>/g, ''));
        expect(paragraphs).toEqual(text.split('\n').filter((line) => line !== ''));
      }),
    );
  });
});
