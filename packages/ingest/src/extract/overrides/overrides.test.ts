import type { ExtractOverrides } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { extractPage, readPage } from '../extract-page.ts';
import { learnSite } from '../site/learn-site.ts';

const text = 'The ferry across the lake will run twice a day from Monday, the harbour master said, since its engine was mended.';
const second = 'Tickets cost as much as before, and children under six travel for nothing on all days of the week.';
const talk = 'I have waited for this ferry for the whole summer, and I still doubt that it will run on Monday as they say.';
const page = `<html lang="tr"><head><title>Ferry | The Lake</title><meta name="when" content="2025-08-09T10:15:00+04:00"></head><body>
<div class="a1"><h1>News of the lake</h1><div class="a2">The ferry runs again</div><div class="a3">Text: Ada Lake</div><div class="a4">7 August 2025</div>
<div class="a5">After two months the ferry is back on the lake.</div>
<div class="a6 comment"><p>${text}</p><p class="a7">Send us your pictures of the ferry and of the lake, we print the best ones every Sunday.</p><p>${second}</p></div>
<div class="a8"><p>${talk}</p><p>${talk.replace('summer', 'winter')}</p><p>${talk.replace('summer', 'spring')}</p></div></div></body></html>`;
const read = (overrides: ExtractOverrides, more: object = {}) =>
  extractPage(Buffer.from(page), { contentType: 'text/html; charset=utf-8', url: 'https://lake.example/news/1', overrides, ...more });

describe('selectors of a source', () => {
  it('are for pages that the rules read wrongly', () => {
    expect(read({}).text).toContain('I have waited');
  });

  it('say where the text stands, whatever the block is called', () => {
    expect(read({ body: '.a6', drop: '.a7' })).toMatchObject({ text: `${text}\n\n${second}`, verdict: 'ok', detail: null });
  });

  it('may point at several blocks', () => {
    expect(read({ body: '.a6 > p:first-child, .a6 > p:last-child' }).text).toBe(`${text}\n\n${second}`);
  });

  it('keep what the rules would have left outside of a container', () => {
    const markup = `<html lang="en"><body><div class="s"><p>${second}</p><div><p>${text}</p><p>${text.replace('lake', 'sea')}</p><p>${text.replace('ferry', 'boat')}</p><p>${text.replace('engine', 'mast')}</p></div></div></body></html>`;
    const origin = { contentType: null, url: 'https://lake.example/2', overrides: { body: '.s' } };
    expect(extractPage(Buffer.from(markup), origin).text).toContain(second);
  });

  it('name title, standfirst, author, date and language', () => {
    expect(read({ body: '.a6', title: '.a2', standfirst: '.a5', byline: '.a3', date: '.a4', lang: 'en' })).toMatchObject({
      title: 'The ferry runs again',
      standfirst: 'After two months the ferry is back on the lake.',
      byline: expect.stringContaining('Ada Lake'),
      publishedDate: '2025-08-07',
      lang: 'en',
    });
  });

  it('read a date for machines', () => {
    expect(read({ date: 'meta[name="when"]' })).toMatchObject({ publishedDate: '2025-08-09', publishedAt: '2025-08-09T06:15:00.000Z' });
  });

  it.each(['body', 'title', 'byline', 'date', 'standfirst'] as const)('leave to the rules what %s does not find, and say so', (field) => {
    const [plain, missed] = [
      read({}),
      readPage(Buffer.from(page), { contentType: null, url: 'https://lake.example/news/1', overrides: { [field]: '.nowhere' } }),
    ];
    expect(missed.page).toEqual({ ...plain, detail: `the source's selector of ${field} finds nothing: .nowhere` });
    expect(missed.selectors).toEqual([{ field, selector: '.nowhere', isMatched: false }]);
  });

  it('are silent about something to drop that is not on every page', () => {
    expect(read({ drop: '.nowhere' }).detail).toBeNull();
  });

  it('do not take an empty element for text', () => {
    const markup = page.replace('<div class="a8">', '<div class="a9"></div><div class="a8">');
    const origin = { contentType: null, url: 'https://lake.example/news/1', overrides: { body: '.a9' } };
    expect(extractPage(Buffer.from(markup), origin)).toMatchObject({ text: read({}).text, detail: expect.stringContaining('.a9') });
  });

  it('go together with what the site taught', () => {
    const pages = ['ferry', 'bus', 'train', 'tram', 'bicycle'].map((word, at) => ({
      bytes: Buffer.from(
        `<html lang="en"><head><title>The ${word}</title></head><body><h1>The ${word}</h1><div class="b1"><p>Of the ${word} it is said that nobody in town ever saw it arrive on time at all.</p><p>Write to us whenever you like, our doors stand open to every reader all day.</p></div></body></html>`,
      ),
      origin: { contentType: null, url: `https://lake.example/${at}` },
    }));
    const [first] = pages;
    const origin = { contentType: null, url: 'https://lake.example/0', site: learnSite(pages), overrides: { body: '.b1' } };
    expect(extractPage(first?.bytes ?? Buffer.from(''), origin).text).toBe(
      'Of the ferry it is said that nobody in town ever saw it arrive on time at all.',
    );
  });

  it.each([
    [
      '40,000 paragraphs',
      `<div class="x">${'<p>A line of text that is long enough to be prose in the eyes of the reader, surely.</p>'.repeat(40_000)}</div>`,
    ],
    ['600 nested blocks', `${'<div>'.repeat(600)}${'<p>A line.</p>'.repeat(20_000)}`],
  ])('are matched in time: %s', (_name, body) => {
    const origin = {
      contentType: null,
      url: 'https://lake.example/h',
      overrides: { body: 'div div div div div .never, .x', drop: 'div p:first-child, p:last-child', title: 'div div div p:not(.a):empty' },
    };
    const start = process.cpuUsage().user;
    extractPage(Buffer.from(`<html><body>${body}</body></html>`), origin);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4000);
  });
});
