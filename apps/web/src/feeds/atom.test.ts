import { expect, it } from 'vitest';
import { renderAtom } from './atom.ts';
import type { FeedItem } from './feed-items.ts';

const item: FeedItem = {
  id: 'http://127.0.0.1/articles/1',
  url: 'https://outlet.example/a?b=1&c=2',
  title: 'Title',
  summary: 'Summary',
  lang: 'en',
  publishedAt: '2025-08-09T08:00:00.000Z',
  author: 'Outlet (US, private)',
  themes: ['corridor'],
};
const rendered = (changes: Partial<FeedItem>): string =>
  renderAtom({ title: 't', selfUrl: 's', pageUrl: 'p', updatedAt: item.publishedAt, items: [{ ...item, ...changes }] });

it.each([
  ['markup', { title: '<b>&amp;</b>' }, '<title>&lt;b&gt;&amp;amp;&lt;/b&gt;</title>'],
  ['a character that XML forbids', { summary: 'a\u0000\u000b\ufffeb' }, '<summary>ab</summary>'],
  ['half a character', { summary: 'a\ud800b' }, '<summary>a\ufffdb</summary>'],
  ['an end of CDATA', { title: ']]>' }, '<title>]]&gt;</title>'],
  ['a quotation mark in an address', { url: 'https://o.example/"x' }, 'href="https://o.example/&quot;x"'],
  ['an unknown language', { lang: 'und' }, '<entry xml:lang="">'],
])('writes %s', (_name, changes, expected) => expect(rendered(changes)).toContain(expected));
