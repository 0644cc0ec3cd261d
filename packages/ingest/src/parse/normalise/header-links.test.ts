import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerLink, headerLinks } from './header-links.ts';

describe('headerLinks', () => {
  it.each([
    [
      'a hub and the feed itself',
      '<https://hub.example/>; rel="hub", <https://outlet.am/rss>; rel="self"',
      'https://hub.example/',
      'https://outlet.am/rss',
    ],
    [
      'no quotation marks',
      '<https://hub.example/>;rel=hub,<https://outlet.am/rss>;rel=self',
      'https://hub.example/',
      'https://outlet.am/rss',
    ],
    ['other parameters and capitals', '</rss?a=1,2>; type="application/rss+xml"; Rel="Self Alternate"', null, '/rss?a=1,2'],
    ['other relations', '<https://outlet.am/wp-json/>; rel="https://api.w.org/"', null, null],
    ['garbage', 'rel=hub; https://hub.example', null, null],
    ['nothing', null, null, null],
  ])('reads %s', (_, header, hub, self) => {
    expect([headerLink(header, 'hub'), headerLink(header, 'self')]).toEqual([hub, self]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (header) => void headerLinks(header)));
    expect(headerLinks('<'.repeat(100_000))).toEqual([]);
  });
});
