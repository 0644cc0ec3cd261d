import { describe, expect, it } from 'vitest';
import { ownAddressKey } from './own-address-key.ts';

const page = 'https://m.outlet.am/en/news/77/amp';

describe('ownAddressKey', () => {
  it.each([
    ['the page itself', 'https://outlet.am/en/news/77', page, 'outlet.am/en/news/77'],
    ['another path', 'https://outlet.am/en/route-agreed', page, 'outlet.am/en/route-agreed'],
    ['an id', 'https://outlet.am/?id=77', page, 'outlet.am?id=77'],
    ['a short slug that is the page', 'https://outlet.am/route', 'https://outlet.am/route/?utm_source=rss', 'outlet.am/route'],
    ['letters of another script', 'https://outlet.am/hy/ճանապարհ', page, 'outlet.am/hy/%D5%B3%D5%A1%D5%B6%D5%A1%D5%BA%D5%A1%D6%80%D5%B0'],
  ])('takes %s', (_, canonical, url, expected) => {
    expect(ownAddressKey({ canonicalUrl: canonical, url, askedUrl: url })).toBe(`link:${expected}`);
  });

  it.each([
    ['another outlet', 'https://agency.az/en/news/77'],
    ['a language host', 'https://ru.outlet.am/en/news/77'],
    ['the home page', 'https://outlet.am/'],
    ['a section', 'https://outlet.am/en/news/'],
    ['another port', 'https://outlet.am:8443/en/news/77'],
    ['no address', 'javascript:void(0)'],
  ])('refuses %s', (_, canonical) => {
    expect(ownAddressKey({ canonicalUrl: canonical, url: page, askedUrl: page })).toBeNull();
  });

  it.each([
    ['a shortener led to an article', 'https://sho.rt/x', 'https://outlet.am/en/news/77', 'link:outlet.am/en/news/77'],
    ['a shortener led to a home page', 'https://sho.rt/x', 'https://outlet.am/', null],
    ['a redirect on the site, as from what is gone', 'https://outlet.am/en/news/77', 'https://outlet.am/en/404-gone', null],
    ['none', 'https://outlet.am/en/news/77', 'https://outlet.am/en/news/77?ref=rss', 'link:outlet.am/en/news/77'],
    ['no entry address', null, 'https://outlet.am/en/news/77', null],
  ])('without a canonical address: %s', (_, askedUrl, url, expected) => {
    expect(ownAddressKey({ canonicalUrl: null, url, askedUrl })).toBe(expected);
  });
});
