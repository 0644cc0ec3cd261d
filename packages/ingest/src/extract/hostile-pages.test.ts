import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';
import { MAX_PAGE_DEPTH, parsePage, walkTree } from './page-tree.ts';

const prose = `<article><p>${'Text of the article goes here. '.repeat(30)}</p></article>`;

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
  ])('end in a verdict: %s', (_, markup, verdict) => {
    expect(extract(markup).verdict).toBe(verdict);
  });

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
