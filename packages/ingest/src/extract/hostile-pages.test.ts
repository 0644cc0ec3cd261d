import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';
import { MAX_PAGE_DEPTH, parsePage, walkTree } from './page-tree.ts';

const prose = `<article><p>${'Text of the article goes here. '.repeat(30)}</p></article>`;
/** A second on a quiet machine, and room for one that is not; what is quadratic takes minutes. */
const MOST_MILLIS = 5000;

function extract(markup: string) {
  return extractPage(new TextEncoder().encode(markup), { contentType: null, url: 'https://outlet.example/a' });
}

describe('hostile pages', () => {
  it.each([
    ['5,000 elements inside one another', '<div>'.repeat(5000), 'too-deep'],
    ['50,000 elements inside one another', '<div>'.repeat(50_000), 'too-deep'],
    ['50,000 inside one another with closing tags of others', '<div>'.repeat(50_000) + '</p>'.repeat(50_000), 'too-deep'],
    ['the deepest that is read, and 300,000 wrong closing tags', '<b>'.repeat(MAX_PAGE_DEPTH - 10) + '</i>'.repeat(300_000), 'empty'],
    ['300,000 spaces in a paragraph', `<p>a${' '.repeat(300_000)}b</p>`, 'too-short'],
    ['30,000 links before the article', `<ul>${'<li><a href="x">one more link of the list</a></li>'.repeat(30_000)}</ul>${prose}`, 'ok'],
    ['100,000 meta elements', `${'<meta name=a content=b>'.repeat(100_000)}${prose}`, 'ok'],
    ['100,000 open links', `${'<a>'.repeat(100_000)}${prose}`, 'ok'],
    ['a class of 500,000 characters', `<div class="${'a-b_c '.repeat(83_000)}">${prose}</div>`, 'ok'],
    ['30,000 labels of sections', `${prose}${'<h2>Comments</h2>'.repeat(30_000)}`, 'ok'],
    [
      '30,000 like boxes with linked headings',
      `<div>${'<div class="q"><a href="x">A linked heading of some length</a></div>'.repeat(30_000)}</div>${prose}`,
      'ok',
    ],
    ['200,000 open brackets of JSON', `<script type="application/ld+json">${'['.repeat(200_000)}</script>${prose}`, 'ok'],
    ['more nodes than are read', '<br>x'.repeat(210_000), 'too-large'],
    ['tables inside one another', '<table><tr><td>'.repeat(2000), 'too-deep'],
    ['lists inside one another', '<ul><li>a'.repeat(50_000), 'too-deep'],
    ['100,000 attributes of one element', `<div ${Array.from({ length: 100_000 }, (_, at) => `a${at}=b`).join(' ')}>${prose}</div>`, 'ok'],
    ['a million entities', `<p>${'&amp;'.repeat(1_000_000)}</p>${prose}`, 'ok'],
    ['a drawing of 200,000 lines', `<svg>${'<path d="M0 0L1 1"/>'.repeat(190_000)}</svg>${prose}`, 'ok'],
    ['a picture of 5 million characters in the markup', `<img src="data:image/png;base64,${'QUJD'.repeat(1_300_000)}">${prose}`, 'ok'],
    ['50,000 breaks', `<div>${'<br>'.repeat(50_000)}</div>${prose}`, 'ok'],
    ['a comment that is never closed', `${prose}<!-- ${'x <p>'.repeat(500_000)}`, 'ok'],
    ['a CDATA section that is never closed', `${prose}<![CDATA[${'x'.repeat(3_000_000)}`, 'ok'],
    ['a script that is never closed', `${prose}<script>${'<p>x'.repeat(800_000)}`, 'ok'],
    ['a template that is never closed', `${prose}<template>${'<p>x'.repeat(90_000)}`, 'ok'],
    ['a title that is never closed', `<title>${'x <b>'.repeat(600_000)}`, 'empty'],
    ['an attribute that is never closed', `<p class="${'x '.repeat(2_000_000)}`, 'empty'],
    ['one text of five million characters', `<p>${'word '.repeat(1_000_000)}</p>`, 'ok'],
    ['one word of five million letters', `<p>${'x'.repeat(5_000_000)}</p>`, 'ok'],
    ['two million spaces without width', `<p>${'\u200b'.repeat(2_000_000)}</p>${prose}`, 'ok'],
    ['a million signs of direction', `<p>${'\u202e\u202c'.repeat(500_000)}</p>${prose}`, 'ok'],
    ['two million accents on one letter', `<p>a${'\u0301'.repeat(2_000_000)}</p>${prose}`, 'ok'],
    [
      '20,000 replies',
      `${prose}${'<div><p>I think so too, and I have said it before to everybody here.</p><a>Reply</a></div>'.repeat(20_000)}`,
      'ok',
    ],
    [
      '20,000 cards with linked pictures',
      `${'<div><a href="x"><img src="a"></a><h3>A heading of some length</h3></div>'.repeat(20_000)}${prose}`,
      'ok',
    ],
    [
      '340 articles that are never closed',
      `${prose}${'<article><p>Text of the article goes here, and there are more words.'.repeat(300)}`,
      'ok',
    ],
    ['60,000 names', `${Array.from({ length: 60_000 }, (_, at) => `<p class="c${at} related${at}">x</p>`).join('')}${prose}`, 'ok'],
    ['20,000 printed dates', `${'<p>9 August 2025, 10:15</p>'.repeat(20_000)}${prose}`, 'ok'],
    ['60,000 terms of a list', `<dl>${'<dt>a<dd>bcd'.repeat(60_000)}</dl>${prose}`, 'ok'],
    ['lines of nothing but the words of prompts', `${`<p>${'follow '.repeat(40)}x</p>`.repeat(15_000)}${prose}`, 'ok'],
    ['a PDF that is called a page', `%PDF-1.7\n${'0 obj '.repeat(100_000)}`, 'not-an-article'],
  ])(
    'end in a verdict: %s',
    (_, markup, verdict) => {
      expect(extract(markup).verdict).toBe(verdict);
    },
    MOST_MILLIS,
  );

  it('keep 40,000 paragraphs', () => {
    const paragraphs = Array.from(
      { length: 40_000 },
      (_, at) => `<p>Paragraph ${at} has enough words to be prose, and the next one has as many words as this.</p>`,
    );
    const { text, verdict } = extract(paragraphs.join(''));
    expect({ verdict, count: text.split('\n\n').length }).toEqual({ verdict: 'ok', count: 40_000 });
  });
});

describe('walkTree', () => {
  it.each([
    ['wide', '<p>a</p>'.repeat(1000), 1000],
    ['deep', `${'<div>'.repeat(600)}a`, 600],
    ['both', `${'<div>'.repeat(100)}${'<i>a</i>'.repeat(900)}`, 1000],
  ])('meets every element of a %s tree once', (_, markup, elements) => {
    const { root } = parsePage(markup);
    const met: string[] = [];
    const note = (word: string) => () => met.push(word) > 0;
    if (root) walkTree(root, { text: () => {}, enter: note('enter'), leave: note('leave') });
    expect(met.filter((word) => word === 'enter')).toHaveLength(elements);
    expect(met).toHaveLength(2 * elements);
  });
});
