import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { encodeMarkup } from './encode.ts';
import { asMarkup, cdata, markup } from './markup.ts';

/** Text of a document as a strict reader sees it; throws where it is not well-formed. */
const textOf = (source: string): string => {
  const parser = sax.parser(true);
  let text = '';
  parser.onerror = (error) => {
    throw error;
  };
  parser.ontext = (part) => {
    text += part;
  };
  parser.oncdata = (part) => {
    text += part;
  };
  parser.write(source).close();
  return text;
};

describe('markup', () => {
  it.each([
    ['text', markup`<b>${'<script> & "x"'}</b>`, '<b>&lt;script&gt; &amp; &quot;x&quot;</b>'],
    ['markup', markup`<b>${asMarkup('<i></i>')}</b>`, '<b><i></i></b>'],
    ['lists', markup`${['a', asMarkup('<br>'), 3]}`, 'a<br>3'],
    ['nothing', markup`a${null}b`, 'ab'],
    ['characters that XML forbids', markup`${'a\u0001\uD800b'}`, 'ab'],
    ['the end of a CDATA section', cdata('a]]>b'), '<![CDATA[a]]]]><![CDATA[>b]]>'],
  ])('writes %s', (_case, written, source) => {
    expect(written.source).toBe(source);
  });

  it.each([
    ['escaped', (text: string) => markup`<t>${text}</t>`],
    ['in CDATA', (text: string) => markup`<t>${cdata(text)}</t>`],
  ])('gives any text back, %s', (_case, write) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const legal = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        expect(textOf(write(text).source)).toBe(legal);
      }),
    );
  });
});

describe('encodeMarkup', () => {
  it.each([
    ['utf-8', 'Ереван, Bakı', 'Ереван, Bakı'],
    ['windows-1251', 'Ереван – Bakı', 'Ереван – Bak&#305;'],
    ['windows-1254', 'Iğdır, Երևան', 'Iğdır, &#1333;&#1408;&#1415;&#1377;&#1398;'],
  ] as const)('%s', (charset, source, expected) => {
    expect(new TextDecoder(charset, { fatal: true }).decode(encodeMarkup(source, charset))).toBe(expected);
  });
});
