import { expect, it } from 'vitest';
import { orderOf, searchUrl } from './search-address.ts';

it.each([
  ['a plain search', 'theme:corridor', {}, '/?q=theme%3Acorridor'],
  ['everything', '', {}, '/?q='],
  ['a later page', 'a b', { offset: 20 }, '/?q=a+b&offset=20'],
  ['the first page', 'a', { offset: 0 }, '/?q=a'],
  ['another order', 'a', { order: 'relevance', offset: 40 } as const, '/?q=a&order=relevance&offset=40'],
  ['signs of addresses', '"a&b" #c', {}, '/?q=%22a%26b%22+%23c'],
])('searchUrl: %s', (_name, query, options, url) => expect(searchUrl(query, options)).toBe(url));

it.each([
  ['relevance', 'relevance'],
  ['newest', 'newest'],
  ['oldest', 'newest'],
  [undefined, 'newest'],
])('orderOf %s', (text, order) => expect(orderOf(text)).toBe(order));
