import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const prose = 'The mill by the river ground its first grain in forty years on Sunday, and half of the village came to watch it turn.';
const more = 'The miller learnt the trade from his grandmother, who kept the stones dry in her barn all the time, he told the guests.';
const remark = 'I walked past it on Sunday and did not see anybody there, so I do not know what all of this is about, honestly.';
const end =
  'When the last guests had gone home, the wheel stood still again, and only the water went on below it. The village has money for one more winter, the mayor said, and after that it will have to find a mill owner who wants to live from flour. Three families from the town have written to her already, and one of them has baked bread before.';
const long = Array.from({ length: 12 }, (_, at) => `${prose} ${more} So it went in hour ${at}.`).join(' ');
const kept = `${prose}\n\n${more}`;

function extract(inside: string, url = 'https://outlet.example/news/9', head = '', title = 'Mill grinds again') {
  const markup = `<html lang="en"><head><title>${title}</title>${head}</head><body>${inside}</body></html>`;
  return extractPage(new TextEncoder().encode(markup), { contentType: 'text/html; charset=utf-8', url });
}

function textOf(before: string, between: string, after: string): string {
  return extract(`<div><h1>Mill grinds again</h1>${before}<div><p>${prose}</p>${between}<p>${more}</p></div>${after}</div>`).text;
}

const reply = (word: string): string => `<div><div>anna84</div><p>${remark}</p><a href="#r">${word}</a></div>`;
const card = (at: number): string =>
  `<div class="q"><a href="/${at}"><img src="a.jpg"></a><div>WEAVING</div><span>Looms from the old school are for sale in lot ${at}</span></div>`;

describe('what stands around a text is known by its shape', () => {
  it.each([
    ['comments by the word under each', '', '', `<div>${reply('Reply')}${reply('Reply')}${reply('Reply')}</div>`],
    ['comments in Russian', '', '', `<div>${reply('Ответить')}${reply('Ответить')}</div>`],
    [
      'comments inside one another',
      '',
      '',
      `<div><div><p>${remark}</p><a>Reply</a><div><p>${remark} No.</p><a>Reply</a></div></div></div>`,
    ],
    ['a heading with the number of comments', '', '', `<h2>124 Reader Comments</h2><div><p>${remark}</p></div>`],
    ['cards whose pictures are links', '', `<div>${[1, 2, 3, 4].map(card).join('')}</div>`, ''],
    [
      'one card between paragraphs',
      '',
      `<div><a href="/c"><img src="c.jpg"></a><div><a href="/c">Looms from the old school are for sale</a></div><div>A weaver closes his shop in the town after fifty years and looks for somebody to take over.</div></div>`,
      '',
    ],
    [
      'a label beside a list of links',
      '',
      '',
      '<div>More great stories</div><ul><li><a href="/1">Looms from the old school</a></li><li>a note on <a href="/2">clay from the upper valley</a></li></ul>',
    ],
    [
      'a long caption with a credit',
      `<div><img src="m.jpg"><div>The mill in the evening light.</div><div>The wheel.</div><div>Photo: Village office</div></div>`,
      '',
      '',
    ],
    [
      'a caption that is printed twice',
      `<div><img src="m.jpg"><div>The mill as it stood before the flood took away its wheel and its roof.</div></div>`,
      '',
      `<div><div>1 / 8</div><p>The mill as it stood before the flood took away its wheel and its roof.</p></div>`,
    ],
    ['an anchor that is never closed', '<a name="top">', '', ''],
    ['a link that is never closed, ended by the next', '<a href="/home"><a href="/news">News</a>', '', ''],
    [
      'the box about the author, whatever it is called',
      '<div>By Ada Lorne, 3 May 2025</div>',
      '',
      '<div><h3><a href="/ada">Ada Lorne</a></h3><p>Ada Lorne has written about mills and rivers for twelve years, and she lives by one.</p></div>',
    ],
    ['a label with its number in front', '', '', `<h3>2 Şərhlər</h3><div><p>${remark}</p></div>`],
    [
      'what a player says where scripts are off',
      '',
      '<p>To hear the wheel turn, JavaScript must be enabled in your browser, or a newer player installed.</p>',
      '',
    ],
    ['comments of a plug-in', '', '', `<div class="coral-talk"><div><p>${remark}</p></div></div>`],
    [
      'a list of facts in its box',
      '',
      '<div class="mill-facts"><h4>The mill</h4><ul><li>Built: 1788</li><li>Stones: two</li></ul></div>',
      '',
    ],
    ['a form’s label and a line of signs', '<div>-----</div><div>Story description:</div>', '', ''],
    [
      'another article embedded as a quotation',
      '',
      '<blockquote><p><a href="/q">Looms from the old school are for sale</a></p></blockquote>',
      '',
    ],
    ['a name and a date divided by a bar', '', '<div>Ada Lorne | 3 May 2025, 18:30</div>', ''],
    [
      'comments under a name in Spanish',
      '',
      '',
      `<div id="comentarios_lista"><h4>#1</h4><p>${remark}</p><h4>#2</h4><p>${remark} No.</p></div>`,
    ],
  ])('%s', (_, before, between, after) => {
    expect(textOf(before, between, after)).toBe(kept);
  });

  it('keeps short paragraphs at the end where paragraphs are no p', () => {
    const { text } = extract(
      `<h1>Mill grinds again</h1><div><div>${prose}</div><div>${more}</div><div>It will turn again on Monday.</div></div>`,
    );
    expect(text).toBe(`${kept}\n\nIt will turn again on Monday.`);
  });

  it.each([
    [
      'a conclusion in a section of its own',
      `<section class="a"><p>${long}</p></section><section class="b"><h4>Verdict</h4><p>${end}</p></section>`,
    ],
    [
      'columns of one kind',
      `<div class="col wide"><p>${long}</p></div><div class="pic"><img src="a.jpg"></div><div class="col wide"><p>${end}</p></div>`,
    ],
  ])('keeps a text in sections: %s', (_, sections) => {
    const { text } = extract(`<h1>Mill grinds again</h1><article>${sections}</article>`);
    expect(text).toContain(long);
    expect(text).toContain(end);
  });

  it('leaves an invitation in a section after the text', () => {
    const offer =
      'Every Friday we write to our readers about the villages of the valley, and it costs you nothing at all to be one of them.';
    const { text } = extract(
      `<h1>Mill grinds again</h1><section><p>${long}</p></section><section><h2>Letters</h2><p>${offer}</p></section>`,
    );
    expect(text).toBe(long);
  });

  it('keeps a paragraph that recurs alone after others, and drops a second copy of the text', () => {
    const once = extract(`<h1>Mill grinds again</h1><div><p>${prose}</p><p>${more}</p><p>${end}</p><p>${prose}</p></div>`).text;
    const twice = extract(`<h1>Mill grinds again</h1><div><p>${prose}</p><p>${more}</p><p>${prose}</p><p>${more}</p></div>`).text;
    expect([once, twice]).toEqual([`${kept}\n\n${end}\n\n${prose}`, kept]);
  });

  it('keeps short lines that repeat, as a refrain does', () => {
    const refrain = 'Turn, wheel, turn, until the river is dry.';
    const { text } = extract(`<h1>Mill grinds again</h1><div><p>${prose}</p><p>${refrain}</p><p>${more}</p><p>${refrain}</p></div>`);
    expect(text).toBe([prose, refrain, more, refrain].join('\n\n'));
  });

  it('keeps what stands under a heading that has a source after the title', () => {
    const { text } = extract(
      `<div><h1>Mill by the river grinds its grain again (Courier) 8</h1><p>${prose}</p><p>${more}</p></div><h2>Mill by the river grinds its grain again</h2><div>${reply('Reply')}${reply('Reply')}</div>`,
      undefined,
      '',
      'Mill by the river grinds its grain again | Courier',
    );
    expect(text).toContain(kept);
  });
});

const excerpt = (at: number): string =>
  `<section><h2><a href="/n${at}">A headline number ${at} of the section's front</a></h2><p>${prose} It was day ${at}.</p></section>`;
const excerpts = [1, 2, 3, 4, 5, 6, 7].map(excerpt).join('');

it('an article that has comments is no comment', () => {
  const replies = Array.from({ length: 9 }, (_, at) => `<p>${remark} ${at}</p>`).join('');
  const page = `<h1>Mill grinds again</h1><div class="post commented"><p>${prose}</p><p>${more}</p></div><section class="replies comments">${replies}</section>`;
  expect(extract(page).text).toBe(kept);
});

describe('what is no article', () => {
  it.each([
    ['a section front', extract(`<div>${excerpts}</div>`, 'https://outlet.example/world')],
    ['search results', extract(`<div><p>${prose}</p>${excerpts}</div>`, 'https://outlet.example/?q=mill')],
    [
      "a person's page",
      extract(`<h1>Lena Marsh</h1><p>${prose}</p><p>${more}</p>`, undefined, '<meta property="og:type" content="profile">'),
    ],
    ['a product', extract(`<h1>Flour</h1><p>${prose}</p><p>${more}</p>`, undefined, '<meta property="og:type" content="product">')],
    ['a PDF', extractPage(new TextEncoder().encode('%PDF-1.7 stream'), { contentType: 'text/html', url: 'https://outlet.example/a' })],
  ])('%s', (_, { verdict }) => {
    expect(verdict).toBe('not-an-article');
  });

  it('tells a page that ends within a sentence from a whole one', () => {
    const whole = `<h1>Mill grinds again</h1><p>${prose}</p><p>${more}</p>`;
    const cut = `<h1>Mill grinds again</h1><p>${prose}</p><p>${more} ${prose.slice(0, 60)}`;
    expect([extract(whole).access, extract(cut).access]).toEqual(['full', 'truncated']);
  });
});
