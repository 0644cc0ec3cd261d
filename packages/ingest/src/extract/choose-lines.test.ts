import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const prose = 'The talks went on in the capital until the evening, and both sides praised them in front of the cameras.';

function textOf(inside: string): string {
  const markup = `<h1>Talks go on in the capital</h1><div class="x">${inside}</div>`;
  return extractPage(new TextEncoder().encode(markup), { contentType: null, url: 'https://outlet.example/a' }).text;
}

describe('lines of a text', () => {
  it.each([
    [
      'a short line between prose',
      `<p>${prose}</p><p>Nobody left.</p><p>${prose} Again.</p>`,
      `${prose}\n\nNobody left.\n\n${prose} Again.`,
    ],
    ['a dateline in front', `<p>CAPITAL</p><p>${prose}</p>`, `CAPITAL\n\n${prose}`],
    ['no printed date in front', `<p>9 August 2025, 10:15</p><p>${prose}</p>`, prose],
    ['no Persian date in front', `<p>۱۸ مرداد ۱۴۰۴ - ۱۰:۱۵</p><p>${prose}</p>`, prose],
    [
      'list items after the last prose',
      `<p>${prose}</p><ul><li>first point</li><li>second point</li></ul>`,
      `${prose}\n\nfirst point\n\nsecond point`,
    ],
    [
      'a sub-heading with text after it',
      `<p>${prose}</p><h2>What next</h2><p>${prose} Again.</p>`,
      `${prose}\n\nWhat next\n\n${prose} Again.`,
    ],
    ['no heading without text after it', `<p>${prose}</p><h2>What next</h2>`, prose],
    [
      'lines divided by two breaks',
      `${prose}<br><br>${prose} Again.<br/> <br/>Nobody left.`,
      `${prose}\n\n${prose} Again.\n\nNobody left.`,
    ],
    ['one break inside a line', `<p>${prose}<br>Nobody left.</p>`, `${prose} Nobody left.`],
    ['a long line once', `<p>${prose}</p><p>${prose}</p>`, prose],
    [
      'no link alone on a line',
      `<p>${prose}</p><p><a href="/b">Another story of the day</a></p><p>${prose} Again.</p>`,
      `${prose}\n\n${prose} Again.`,
    ],
    [
      'quoted posts',
      `<p>${prose}</p><blockquote class="twitter-tweet social-embed"><p>We are glad.</p>— Ministry (@ministry)</blockquote><p>${prose} Again.</p>`,
      `${prose}\n\nWe are glad.\n\n— Ministry (@ministry)\n\n${prose} Again.`,
    ],
    [
      'no caption beside a picture',
      `<p>${prose}</p><div><img src="a.jpg"><span>The minister at the station on Friday.</span></div><p>${prose} Again.</p>`,
      `${prose}\n\n${prose} Again.`,
    ],
    [
      'no text that is hidden',
      `<p>${prose} <span hidden>hidden</span></p><p>${prose} Again.</p><div style="display:none"><p>${prose} Hidden.</p></div>`,
      `${prose}\n\n${prose} Again.`,
    ],
  ])('keep %s', (_, inside, text) => {
    expect(textOf(inside)).toBe(text);
  });

  it('are those of the first of several articles', () => {
    const article = (title: string, text: string) => `<article class="post"><h2>${title}</h2><p>${text}</p></article>`;
    const markup = `<title>Talks go on in the capital</title>${article('Talks go on in the capital', prose)}${article('Harvest begins in the valley', `${prose} Of the harvest.`)}`;
    expect(extractPage(new TextEncoder().encode(markup), { contentType: null, url: 'https://outlet.example/a' }).text).toBe(prose);
  });
});
