import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalKey } from './canonical-key.ts';

const article = 'https://outlet.am/en/news/corridor-talks';

describe('canonicalKey', () => {
  it.each([
    ['http and https', 'http://outlet.am/en/news/corridor-talks', article],
    ['a last slash', `${article}/`, article],
    ['a fragment', `${article}#comments`, article],
    ['www', 'https://www.outlet.am/en/news/corridor-talks', article],
    ['a numbered www', 'https://www2.outlet.am/en/news/corridor-talks', article],
    ['a mobile host', 'https://m.outlet.am/en/news/corridor-talks', article],
    ['a mobile host below www', 'https://www.m.outlet.am/en/news/corridor-talks', article],
    ['an AMP host', 'https://amp.outlet.am/en/news/corridor-talks', article],
    ['an AMP path at the end', `${article}/amp`, article],
    ['an AMP path at the end with a slash', `${article}/amp/`, article],
    ['an AMP path at the start', 'https://outlet.am/amp/en/news/corridor-talks', article],
    ['an AMP parameter', `${article}?amp=1`, article],
    ['an AMP output', `${article}?outputType=amp`, article],
    ['an AMP file', 'https://outlet.ge/a/12.amp.html', 'https://outlet.ge/a/12.html'],
    ['an AMP file with a hyphen', 'https://outlet.ge/a/12-amp.html', 'https://outlet.ge/a/12.html'],
    ['utm parameters', `${article}?utm_source=rss&utm_medium=feed&utm_campaign=x`, article],
    ['the click ids of two networks', `${article}?fbclid=IwAR1&gclid=Cj0`, article],
    ['a Yandex click id', 'https://outlet.ru/politics/1?ysclid=lx1abc', 'https://outlet.ru/politics/1'],
    ['a traffic source', 'https://outlet.az/news/77?traffic_source=rss', 'https://outlet.az/news/77'],
    ['a BBC-like medium', 'https://outlet.uk/news/77?at_medium=RSS&at_campaign=KARANGA', 'https://outlet.uk/news/77'],
    ['from a news feed', 'https://outlet.ru/77?from=newsfeed', 'https://outlet.ru/77'],
    ['a referring host', 'https://outlet.tr/77?ref=portal.com.tr', 'https://outlet.tr/77'],
    ['order of parameters', 'https://outlet.ir/news?id=5&page=2', 'https://outlet.ir/news?page=2&id=5'],
    ['a default port', 'https://outlet.am:443/en/news/corridor-talks', article],
    ['case of the host', 'https://OUTLET.am/en/news/corridor-talks', article],
    ['an index file', 'https://outlet.am/en/index.php', 'https://outlet.am/en/'],
    ['doubled slashes', 'https://outlet.am//en//news/corridor-talks', article],
    ['a session in the path', 'https://outlet.am/en/news/corridor-talks;jsessionid=1A2B', article],
    ['a session parameter', `${article}?PHPSESSID=0123456789abcdef`, article],
    ['escaped and bare Cyrillic', 'https://outlet.ru/%D0%BC%D0%B8%D1%80', 'https://outlet.ru/мир'],
    ['case of escapes', 'https://outlet.ru/%d0%bc', 'https://outlet.ru/%D0%BC'],
    ['composed and decomposed letters', 'https://outlet.tr/go\u0308ru\u0308s\u0327me', 'https://outlet.tr/görüşme'],
    ['an AMP cache', 'https://outlet-am.cdn.ampproject.org/c/s/outlet.am/en/news/corridor-talks', article],
    ['an AMP viewer', 'https://www.google.com/amp/s/outlet.am/en/news/corridor-talks', article],
    ['a Google wrapper', `https://www.google.com/url?q=${encodeURIComponent(article)}&sa=U`, article],
    ['a Facebook wrapper', `https://l.facebook.com/l.php?u=${encodeURIComponent(`${article}?fbclid=1`)}&h=AT0`, article],
    ['a VK wrapper', `https://vk.com/away.php?to=${encodeURIComponent(article)}`, article],
    ['a Telegram instant view', `https://t.me/iv?url=${encodeURIComponent(article)}&rhash=1`, article],
    ['a wrapper in a wrapper', `https://vk.com/away.php?to=${encodeURIComponent(`https://www.google.com/url?q=${article}`)}`, article],
    ['turbo pages', 'https://outlet-ru.turbopages.org/turbo/outlet.ru/s/news/1', 'https://outlet.ru/news/1'],
    ['turbo in a parameter', `https://yandex.ru/turbo?text=${encodeURIComponent(article)}`, article],
    ['a Bing click', `http://www.bing.com/news/apiclick.aspx?ref=rss&url=${encodeURIComponent(article)}`, article],
    ['a tracker escaped twice', `${article}?amp%3Butm_source=x`, article],
    ['a Turkish mobile host', 'https://mobil.outlet.com.tr/1', 'https://www.outlet.com.tr/1'],
    ['a print view', 'https://outlet.kz/a/1?print=1', 'https://outlet.kz/a/1'],
    ['a dot after the host', 'https://outlet.am./en/news/corridor-talks', article],
  ])('merges %s', (_, one, other) => {
    expect(canonicalKey(one)).toBe(canonicalKey(other));
    expect(canonicalKey(one)).not.toBeNull();
  });

  it.each([
    ['language hosts', 'https://en.outlet.az/news/1', 'https://az.outlet.az/news/1'],
    ['a language host and the main one', 'https://ru.outlet.am/news/1', 'https://outlet.am/news/1'],
    ['editions of one agency', 'https://am.agency.ru/20250808/1.html', 'https://az.agency.ru/20250808/1.html'],
    ['language paths', 'https://outlet.am/en/news/1', 'https://outlet.am/ru/news/1'],
    ['language parameters', 'https://outlet.am/news?id=1&lang=en', 'https://outlet.am/news?id=1&lang=hy'],
    ['ids in parameters', 'https://outlet.ir/news?id=1', 'https://outlet.ir/news?id=2'],
    ['a short sid that is an id', 'https://outlet.tr/haber?sid=101', 'https://outlet.tr/haber?sid=102'],
    ['a numbered source', 'https://outlet.ru/n?source=12', 'https://outlet.ru/n?source=13'],
    ['a numbered from', 'https://outlet.ru/list?from=20', 'https://outlet.ru/list?from=40'],
    ['a month in m', 'https://outlet.am/archive?m=202508', 'https://outlet.am/archive?m=202509'],
    ['a numbered ref', 'https://outlet.ge/n?ref=8801', 'https://outlet.ge/n?ref=8802'],
    ['a numbered share', 'https://outlet.ge/?share=8801', 'https://outlet.ge/?share=8802'],
    ['pages', 'https://outlet.am/news?page=1', 'https://outlet.am/news?page=2'],
    ['case of the path', 'https://outlet.am/n/AbC', 'https://outlet.am/n/aBc'],
    ['hosts', 'https://outlet.am/news/1', 'https://outlet.az/news/1'],
    ['sections as hosts', 'https://sport.outlet.am/1', 'https://outlet.am/1'],
    ['a word that ends in amp', 'https://outlet.com/news/camp', 'https://outlet.com/news/c'],
    ['an article about amplifiers', 'https://outlet.com/amplifier', 'https://outlet.com/lifier'],
    ['a host that is called m', 'https://m.az/1', 'https://az/1'],
    ['a host that is called m below a double suffix', 'https://m.com.tr/1', 'https://com.tr/1'],
    ['ports', 'http://outlet.am:8080/1', 'http://outlet.am/1'],
    ['escaped slashes', 'https://outlet.am/a%2Fb', 'https://outlet.am/a/b'],
    ['Google News pointers', 'https://news.google.com/rss/articles/CBMiAAA', 'https://news.google.com/rss/articles/CBMiBBB'],
    ['an address inside a search', 'https://www.google.com/search?q=https://outlet.am/1', 'https://outlet.am/1'],
  ])('keeps apart %s', (_, one, other) => {
    expect(canonicalKey(one)).not.toBe(canonicalKey(other));
  });

  it.each([['mailto:desk@outlet.am'], ['javascript:alert(1)'], ['/news/1'], [''], ['https://']])('has no key for %j', (address) => {
    expect(canonicalKey(address)).toBeNull();
  });

  it.each([
    ['8,193 characters', `https://outlet.am/${'a'.repeat(8_175)}`],
    [
      'a wrapper in a wrapper in a wrapper …',
      Array.from({ length: 40 }).reduce(
        (inner: string) => `https://vk.com/away.php?to=${encodeURIComponent(inner)}`,
        'https://outlet.am/1',
      ),
    ],
    ['twins of twins', `https://${'www.m.'.repeat(60)}outlet.am/1`],
    ['a path of AMP', `https://outlet.am${'/amp'.repeat(60)}/1`],
  ])('has no key for %s', (_, address) => {
    expect(canonicalKey(address)).toBeNull();
  });

  it('never throws, is bounded and is its own canonical form', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const key = canonicalKey(address);
        if (key === null) return;
        expect(key.length).toBeLessThanOrEqual(3 * 8_192);
        expect(canonicalKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not mind the order of parameters, trackers among them, scheme, fragment and last slash', () => {
    const name = fc.stringMatching(/^[a-z_]{1,8}$/);
    const parameters = fc.uniqueArray(
      fc.tuple(
        name,
        fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.toWellFormed()),
      ),
      { selector: ([one]) => one },
    );
    fc.assert(
      fc.property(parameters, fc.constantFrom('utm_source', 'fbclid', 'ysclid'), fc.nat(), (pairs, tracker, at) => {
        const query = (list: readonly (readonly [string, string])[]): string =>
          list.map(([one, value]) => `${one}=${encodeURIComponent(value)}`).join('&');
        const moved = pairs.toReversed().toSpliced(at % (pairs.length + 1), 0, [tracker, 'rss']);
        expect(canonicalKey(`http://www.outlet.am/news/?${query(moved)}#top`)).toBe(canonicalKey(`https://outlet.am/news?${query(pairs)}`));
      }),
    );
  });

  it('tells ids apart', () => {
    fc.assert(
      fc.property(fc.constantFrom('id', 'newsid', 'p', 'nid', 'ELEMENT_ID', 'sid', 'm', 'a'), fc.nat(), fc.nat(), (name, one, other) => {
        fc.pre(one !== other && !(name === 'm' && (one === 1 || other === 1)));
        expect(canonicalKey(`https://outlet.ir/n?${name}=${one}`)).not.toBe(canonicalKey(`https://outlet.ir/n?${name}=${other}`));
      }),
    );
  });

  it.each([
    ['slashes', `https://outlet.am${'/'.repeat(8_000)}x`],
    ['dots', `https://${'.'.repeat(8_000)}am/`],
    ['digits', `https://outlet.am/print/${'1'.repeat(8_000)}/x/`],
    ['parameters', `https://outlet.am/?${'a&'.repeat(4_000)}`],
    ['escapes', `https://outlet.am/${'%d8'.repeat(2_700)}`],
    ['wrappers', 'https://www.google.com/url?q='.repeat(280)],
  ])('reads 8,000 %s at once', (_, address) => {
    const before = process.cpuUsage().user;
    for (let i = 0; i < 20; i += 1) canonicalKey(address);
    expect((process.cpuUsage().user - before) / 20_000).toBeLessThan(40);
  });
});

/** Strings of all kinds, and addresses put together of what the rules look for. */
const parts = [
  'www.',
  'm.',
  'amp.',
  'outlet.am',
  'com.tr',
  'google.com',
  't.me',
  'vk.com',
  ':80',
  ':443',
  ':8080',
  '/',
  '//',
  'amp',
  '/amp/',
  '/print',
  '/comments',
  '/1',
  '/s/',
  'url?q=',
  'away.php?to=',
  'https://',
  'http://',
  'https%3A%2F%2F',
  '?',
  '&',
  '=',
  '#',
  '#!/',
  '%',
  '%25',
  '%2F',
  '%d8%b1',
  '%FF',
  '+',
  ' ',
  ';jsessionid=',
  'index.php',
  '.html',
  '.amp',
  'utm_source=',
  'sid=',
  'é',
  'خبر',
  '\u0301',
  '.',
  '..',
  ':',
  '@',
  '\\',
  'r.search.yahoo.com/RU=',
  '/RK=',
  'bing.com/ck/a?u=a1aHR0cHM6Ly9',
  'cdn.ampproject.org/c/s/',
];
const addresses: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((some) => `https://${some.join('')}`),
);
