import { describe, expect, it } from 'vitest';
import { entryPrint } from './entry-print.ts';

const entry = {
  title: 'Route agreed',
  summary: 'Talks ended in Yerevan.',
  contentHtml: '<p>The 43.5 km route <a href="https://o.am/1">runs</a> south.</p>',
};

describe('entryPrint', () => {
  it.each([
    ['white space and case', { ...entry, title: ' ROUTE  agreed\n' }],
    ['punctuation', { ...entry, summary: '“Talks” ended — in Yerevan' }],
    ['markup', { ...entry, contentHtml: '<div><b>The</b> 43.5 km route runs south.</div>' }],
    [
      'a tracker in an address',
      { ...entry, contentHtml: '<p>The 43.5 km route <a href="https://o.am/1?utm_source=rss">runs</a> south.<img src="/p.gif"></p>' },
    ],
    ['escapes', { ...entry, contentHtml: '<p>The 43&#46;5&nbsp;km route runs south.</p>' }],
  ])('does not mind %s', (_, other) => {
    expect(entryPrint(other)).toBe(entryPrint(entry));
  });

  it.each([
    ['title', { ...entry, title: 'Route refused' }],
    ['summary', { ...entry, summary: 'Talks ended in Baku.' }],
    ['content', { ...entry, contentHtml: '<p>The 435 km route runs south.</p>' }],
    ['no content', { ...entry, contentHtml: null }],
  ])('minds another %s', (_, other) => {
    expect(entryPrint(other)).not.toBe(entryPrint(entry));
  });

  it('tells vowel signs apart', () => {
    const title = (text: string): string => entryPrint({ ...entry, title: text });
    expect(title('مُلک')).not.toBe(title('مِلک'));
  });
});
