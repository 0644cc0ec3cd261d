import { CorridorError } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { feedAddressKey, loadSources } from './load-sources.ts';

const file = (text: string) => ({ name: 'sources.yaml', text, code: 'sources-invalid' as const });
const source = (id: string, ...feeds: string[]): string =>
  `  - id: ${id}\n    name: Outlet ${id}\n    country: AM\n    side: AM\n    ownership: private\n    feeds:\n${feeds.join('')}`;
const feed = (id: string, url: string, rest = ''): string => `      - id: ${id}\n        url: ${url}\n        lang: hy\n${rest}`;

describe('loadSources', () => {
  it('reads sources with their defaults', () => {
    const [first] = loadSources(file(`sources:\n${source('one', feed('one-hy', 'https://one.example/rss'))}`));
    expect(first).toEqual({
      id: 'one',
      name: 'Outlet one',
      country: 'AM',
      side: 'AM',
      ownership: 'private',
      isWire: false,
      feeds: [{ id: 'one-hy', url: 'https://one.example/rss', lang: 'hy', kind: 'feed', enabled: true }],
    });
  });

  it.each([
    [
      'a source id twice',
      source('one', feed('a', 'https://a.example/')) + source('one', feed('b', 'https://b.example/')),
      'sources.yaml:11: source id one stands twice, first at sources.yaml:2',
    ],
    [
      'a feed id twice',
      source('one', feed('a', 'https://a.example/'), feed('a', 'https://b.example/')),
      'sources.yaml:11: feed id a stands twice, first at sources.yaml:8',
    ],
    [
      'an address twice',
      source('one', feed('a', 'https://a.example/rss')) + source('two', feed('b', 'https://a.example/rss')),
      'sources.yaml:18: feed address https://a.example/rss stands twice, first at sources.yaml:9',
    ],
    [
      'an address in another spelling',
      source('one', feed('a', 'https://www.a.example/rss/'), feed('b', 'http://A.example/rss')),
      'feed address http://A.example/rss stands twice',
    ],
    ['an unknown field', source('one', feed('a', 'https://a.example/', '        colour: red\n')), 'sources.yaml:8: sources.0.feeds.0'],
    [
      'a side that is none',
      source('one', feed('a', 'https://a.example/')).replace('side: AM', 'side: XX'),
      'sources.yaml:5: sources.0.side',
    ],
    [
      'an address that is none',
      source('one', feed('a', 'ftp://a.example/')),
      'sources.yaml:9: sources.0.feeds.0.url: must be an http or https address',
    ],
    [
      'a password in the dossier',
      source('one', feed('a', 'https://a.example/')).replace('    side:', '    proxy: http://u:p@proxy.example\n    side:'),
      'sources.yaml:5: sources.0.proxy: must be a name out of CORRIDOR_PROXIES',
    ],
    [
      'a header that says who reads',
      source('one', feed('a', 'https://a.example/')).replace('    side:', '    headers:\n      Cookie: a=1\n    side:'),
      'sources.yaml:6: sources.0.headers.Cookie: cannot be set: no outlet is told what was read before',
    ],
    [
      'a source without feeds',
      '  - id: one\n    name: One\n    country: AM\n    side: AM\n    ownership: private\n    feeds: []\n',
      'sources.yaml:7: sources.0.feeds',
    ],
    ['broken YAML', '  - id: [\n', 'sources.yaml:'],
  ])('refuses %s with file and line', (_, text, expected) => {
    const load = () => loadSources(file(`sources:\n${text}`));
    expect(load).toThrow(CorridorError);
    expect(load).toThrow(expected);
  });
});

describe('feedAddressKey', () => {
  it.each([
    ['https://a.example/rss', 'https://a.example/atom', false],
    ['https://en.a.example/rss', 'https://ru.a.example/rss', false],
    ['https://a.example/rss?lang=en', 'https://a.example/rss?lang=ru', false],
    ['https://a.example/rss', 'http://www.a.example/rss/#top', true],
    ['no address', 'no address', true],
  ])('%s and %s', (one, other, isSame) => {
    expect(feedAddressKey(one) === feedAddressKey(other)).toBe(isSame);
  });
});
