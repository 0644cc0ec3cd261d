import { describe, expect, it } from 'vitest';
import { extractPage } from '../extract-page.ts';
import { learnSite, type SitePage } from './learn-site.ts';

/** Articles that share no sentence; each has three paragraphs. */
const articles = [
  [
    'Harbour opens its third pier',
    'cranes',
    'The third pier of the harbour took its first grain ship on Monday after two years of dredging.',
  ],
  ['School buses change their colour', 'buses', 'Drivers of the school buses will find them painted in orange when the holidays are over.'],
  ['Museum finds a lost letter', 'letter', 'A letter that the museum had thought lost since the flood was found behind a cupboard.'],
  ['Bakers ask for cheaper flour', 'flour', 'The guild of bakers asked the ministry for cheaper flour before the winter begins.'],
  ['Bridge closed after the storm', 'bridge', 'Engineers closed the northern bridge when the storm had washed away part of its bank.'],
  ['Choir wins a prize abroad', 'choir', 'The choir of the railway workers won a prize at a festival abroad with a forgotten song.'],
] as const;

const paragraphsOf = ([, word, first]: (typeof articles)[number]): string[] => [
  first,
  `People who know the ${word} well say that nobody had expected this to come about so soon.`,
  `What becomes of the ${word} next will be decided when the council meets in the first week of spring.`,
];

type Part = (paragraphs: readonly string[], at: number) => string;
const wrap = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');
const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><div class="q1"><h1>${title}</h1>${body}</div></body></html>`;

const siteOf = (part: Part, count: number = articles.length): SitePage[] =>
  articles.slice(0, count).map((article, at) => ({
    bytes: Buffer.from(pageOf(article[0], part(paragraphsOf(article), at))),
    origin: { contentType: 'text/html; charset=utf-8', url: `https://site.example/${at}` },
  }));
/** The last page's text, alone and with what all pages taught. */
const textsOf = (pages: readonly SitePage[], site = learnSite(pages)): { readonly alone: string; readonly learnt: string } => {
  const last = pages.at(-1);
  if (!last) throw new Error('no pages');
  return { alone: extractPage(last.bytes, last.origin).text, learnt: extractPage(last.bytes, { ...last.origin, site }).text };
};
const lastText = (count: number = articles.length): string => paragraphsOf(articles[count - 1] ?? articles[0]).join('\n\n');

const promo = 'Every evening our desk picks the five pieces that matter and brings them to your phone, without any noise.';
const bios = [
  'Mara Ellison has reported for this desk since the year of the flood and lives with two cats.',
  'Tom Aldridge covers courts, and once won a prize for a series about cellars under water.',
];
const caption = 'A view of the old town from the tower';
const teaser = (at: number): string =>
  `<div class="t"><h4>Story number ${'abcdef'[at]}</h4><p>A short beginning of quite another story, ${'abcdef'[at]}, that has nothing to do with this one at all.</p></div>`;

describe('boilerplate that a site repeats', () => {
  it.each<[string, Part]>([
    [
      'a box among the paragraphs',
      ([first = '', ...rest]) => `<div class="q2"><p>${first}</p><div class="q3"><p>${promo}</p></div>${wrap(rest)}</div>`,
    ],
    [
      'a paragraph of a class of its own',
      ([first = '', ...rest]) => `<div class="q2"><p>${first}</p><p class="q4">${promo}</p>${wrap(rest)}</div>`,
    ],
    ['a plain paragraph at the end', (text) => `<div class="q2">${wrap([...text, promo])}</div>`],
    ['a plain paragraph at the beginning', (text) => `<div class="q2">${wrap([promo, ...text])}</div>`],
    ['a plain paragraph in the middle', ([first = '', ...rest]) => `<div class="q2">${wrap([first, promo, ...rest])}</div>`],
    ['line breaks', (text) => `<div class="q2">${[...text, promo].join('<br><br>')}</div>`],
    ['one of two bios', (text, at) => `<div class="q2">${wrap(text)}</div><div class="q5"><p>${bios[at % 2]}</p></div>`],
    [
      'a stock caption',
      (text, at) =>
        `<div class="q2"><span class="x"><img src="a.jpg"></span><div class="q6">${at % 2 ? caption : 'The square in summer light'}</div>${wrap(text)}</div>`,
    ],
    [
      'a section of teasers under one label',
      (text, at) => `<div class="q2">${wrap(text)}</div><div class="q7"><h3>Look around</h3>${teaser(at)}${teaser((at + 2) % 6)}</div>`,
    ],
  ])('%s goes', (_name, part) => {
    expect(textsOf(siteOf(part)).learnt).toBe(lastText());
  });

  it('is told apart with three pages, and by no page alone', () => {
    const pages = siteOf((text) => `<div class="q2">${wrap([...text, promo])}</div>`, 3);
    const { alone, learnt } = textsOf(pages);
    expect(alone).toContain(promo);
    expect(learnt).toBe(lastText(3));
    expect(textsOf(pages, learnSite(pages.slice(1))).learnt).toContain(promo);
  });

  it('is told apart on a page that was not learnt', () => {
    const pages = siteOf((text) => `<div class="q2">${wrap([...text, promo])}</div>`);
    expect(textsOf(pages, learnSite(pages.slice(0, -1))).learnt).toBe(lastText());
  });
});

describe('text that comes back in the news', () => {
  const background =
    'The Harbour Council agreed with the Northern Railway on 8 August 2025 to pay for the pier, the bridge and the buses, and the ministry signed for both.';
  const titled = (at: number): string =>
    `The ministry and the Northern Railway argue over the bridge, the pier and the buses for the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][at]} time`;

  it.each<[string, Part]>([
    ['at the end', (text, at) => `<div class="q2">${wrap([titled(at), ...text, background].map((one) => `${one}`))}</div>`],
    [
      'in the middle',
      (text, at) => `<div class="q2">${wrap([`${titled(at)}, people say.`, text[0] ?? '', background, ...text.slice(1)])}</div>`,
    ],
    [
      'in a box of its own',
      (text, at) => `<div class="q2">${wrap([`${titled(at)}, people say.`, ...text])}<div class="q8"><p>${background}</p></div></div>`,
    ],
  ])('stays where all articles are on one affair: %s', (_name, part) => {
    expect(textsOf(siteOf(part)).learnt).toContain(background);
  });

  it('stays where some articles of many have it', () => {
    const pages = siteOf((text, at) => `<div class="q2">${wrap(at % 2 ? [...text, background] : text)}</div>`);
    expect(textsOf(pages).learnt).toContain(background);
  });

  it('stays where the same article comes under several addresses', () => {
    const [first] = siteOf((text) => `<div class="q2">${wrap(text)}</div>`);
    if (!first) throw new Error('no page');
    const pages = [1, 2, 3, 4].map((n) => ({ ...first, origin: { ...first.origin, url: `https://site.example/copy-${n}` } }));
    const { alone, learnt } = textsOf(pages);
    expect(learnt).toBe(alone);
  });

  it('stays where updates of one story repeat nearly all of it', () => {
    const text = paragraphsOf(articles[0]);
    const pages = [1, 2, 3, 4, 5].map((n) => ({
      bytes: Buffer.from(
        pageOf(
          `Harbour opens its third pier, update ${'abcdef'[n]}`,
          `<div class="q2">${wrap([...text, `Update ${'abcdef'[n]}: the harbour master spoke to the press again and repeated what the council had said before.`])}</div>`,
        ),
      ),
      origin: { contentType: null, url: `https://site.example/${n}` },
    }));
    for (const paragraph of text) expect(textsOf(pages).learnt).toContain(paragraph);
  });
});

describe('where the body stands', () => {
  const talk = [
    'I have read a dozen of these over the years, and nothing ever came of any of them in the end.',
    'The author forgets to say who pays for all this, and I suspect that it is you and me as always.',
    'Finally some good sense from people who are usually quarrelling, my grandfather would be pleased.',
    'Thanks for the clear summary, the other papers made a soup of it that nobody could understand.',
  ];

  it('is known from other pages when a short text is outweighed by what readers wrote', () => {
    const pages = siteOf((text, at) => {
      const readers = at === articles.length - 1 ? [...talk, ...talk.map((one) => `Once more: ${one}`)] : [];
      const short = at === articles.length - 1 ? text.slice(0, 1) : [...text, ...text.map((one) => `Besides, ${one}`)];
      return `<div class="q2">${wrap(short)}</div><div class="q9">${readers.map((one) => `<div class="c"><p>${one}</p></div>`).join('')}</div>`;
    });
    const { alone, learnt } = textsOf(pages);
    expect(alone).toContain('Once more');
    expect(learnt).toBe(articles[articles.length - 1]?.[2]);
  });
});

describe('a page of which nothing is left', () => {
  it('is read alone', () => {
    const pages = siteOf((text) => `<div class="q2">${wrap([...text, promo])}</div>`);
    const bare = {
      bytes: Buffer.from(pageOf('A notice', `<div class="q2">${wrap([promo])}</div>`)),
      origin: { contentType: null, url: 'https://site.example/n' },
    };
    expect(textsOf([...pages, bare], learnSite(pages)).learnt).toBe(promo);
  });

  it.each(['', '<', '<p>', 'x'.repeat(1000), '<div>'.repeat(5000)])('is no reason to throw: %#', (markup) => {
    const site = learnSite(siteOf((text) => `<div class="q2">${wrap([...text, promo])}</div>`));
    expect(() => extractPage(Buffer.from(markup), { contentType: null, url: 'https://site.example/h', site })).not.toThrow();
  });

  it('is read in linear time', () => {
    const many = siteOf(
      (text, at) =>
        `<div class="q2">${wrap([...text, ...Array.from({ length: 10_000 }, (_, n) => `Line ${(n * 7 + at).toString(36)} ${promo}`)])}</div>`,
      4,
    );
    const site = learnSite(many);
    const last = many.at(-1);
    if (!last) throw new Error('no page');
    const start = process.cpuUsage().user;
    extractPage(last.bytes, { ...last.origin, site });
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
  });
});
