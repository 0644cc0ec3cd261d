import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardUrl } from './url-guard.ts';

const closed = { allowLoopback: false, urlLength: 8192 };
const open = { allowLoopback: true, urlLength: 8192 };
const isRefused = (url: string, options = closed): boolean => 'refusal' in guardUrl(url, options);

const refused: readonly (readonly [string, string])[] = [
  ['loopback', 'http://127.0.0.1/'],
  ['loopback, another of its addresses', 'http://127.8.9.1/'],
  ['loopback, short form', 'http://127.1/'],
  ['loopback, one decimal number', 'http://2130706433/'],
  ['loopback, hexadecimal', 'http://0x7f000001/'],
  ['loopback, hexadecimal parts', 'http://0x7f.0x0.0x0.0x1/'],
  ['loopback, octal', 'http://0177.0.0.1/'],
  ['loopback, octal without dots', 'http://017700000001/'],
  ['loopback, full-width digits', 'http://１２７.０.０.１/'],
  ['loopback, circled digits', 'http://①②⑦.⓪.⓪.①/'],
  ['loopback, percent encoded', 'http://%31%32%37.0.0.1/'],
  ['loopback, dot at the end', 'http://127.0.0.1./'],
  ['loopback, ideographic full stop', 'http://127。0。0。1/'],
  ['loopback, IPv6', 'http://[::1]/'],
  ['loopback, IPv6 written out', 'http://[0:0:0:0:0:0:0:1]/'],
  ['loopback, mapped', 'http://[::ffff:127.0.0.1]/'],
  ['loopback, mapped in hexadecimal', 'http://[::ffff:7f00:1]/'],
  ['loopback, IPv4-compatible', 'http://[::127.0.0.1]/'],
  ['loopback behind NAT64', 'http://[64:ff9b::127.0.0.1]/'],
  ['loopback behind local NAT64', 'http://[64:ff9b:1::127.0.0.1]/'],
  ['loopback behind 6to4', 'http://[2002:7f00:1::]/'],
  ['Teredo', 'http://[2001::7f00:1]/'],
  ['loopback behind ISATAP', 'http://[2606:4700::5efe:7f00:1]/'],
  ['unspecified', 'http://0.0.0.0/'],
  ['unspecified, one digit', 'http://0/'],
  ['unspecified, IPv6', 'http://[::]/'],
  ['private 10/8', 'http://10.0.0.1/'],
  ['private 172.16/12', 'http://172.31.255.254/'],
  ['private 192.168/16', 'http://192.168.1.1/'],
  ['private behind NAT64', 'http://[64:ff9b::10.0.0.1]/'],
  ['carrier-grade NAT', 'http://100.64.0.1/'],
  ['link-local, cloud metadata', 'http://169.254.169.254/latest/meta-data/'],
  ['link-local, cloud metadata, mapped', 'http://[::ffff:169.254.169.254]/'],
  ['host agent of a cloud', 'http://168.63.129.16/'],
  ['unique local, cloud metadata', 'http://[fd00:ec2::254]/'],
  ['link-local, IPv6', 'http://[fe80::1]/'],
  ['site-local, IPv6', 'http://[fec0::1]/'],
  ['multicast', 'http://224.0.0.1/'],
  ['multicast, IPv6', 'http://[ff02::1]/'],
  ['broadcast', 'http://255.255.255.255/'],
  ['benchmarks', 'http://198.18.0.1/'],
  ['documentation', 'http://192.0.2.1/'],
  ['documentation, IPv6', 'http://[2001:db8::1]/'],
  ['not yet given out, IPv6', 'http://[4000::1]/'],
  ['reserved', 'http://240.0.0.1/'],
  ['localhost', 'http://localhost/'],
  ['localhost with a dot', 'http://localhost./'],
  ['a name under localhost', 'http://outlet.localhost/'],
  ['a name of the local network', 'http://printer.local/'],
  ['a name of a cluster', 'http://metadata.google.internal/'],
  ['a name without dots', 'http://redis/'],
  ['an onion', 'http://outlet.onion/'],
  ['port of a mail server', 'http://outlet.example:25/'],
  ['port of a database', 'https://outlet.example:5432/'],
  ['port of Redis', 'http://outlet.example:6379/'],
  ['scheme file', 'file:///etc/passwd'],
  ['scheme ftp', 'ftp://outlet.example/'],
  ['scheme gopher', 'gopher://outlet.example/'],
  ['scheme data', 'data:text/xml,<rss/>'],
  ['scheme javascript', 'javascript:alert(1)'],
  ['user name', 'https://user@outlet.example/'],
  ['password', 'https://user:secret@outlet.example/'],
  ['host that hides behind a user name', 'https://outlet.example@127.0.0.1/'],
  ['no address', 'outlet.example/rss'],
  ['nothing', ''],
  ['too long', `https://outlet.example/${'a'.repeat(9000)}`],
];

const passed: readonly (readonly [string, string])[] = [
  ['https', 'https://outlet.example/rss'],
  ['http', 'http://outlet.example/rss'],
  ['port 8080', 'http://outlet.example:8080/rss'],
  ['public IPv4', 'https://1.1.1.1/'],
  ['public IPv6', 'https://[2606:4700:4700::1111]/'],
  ['public IPv4 behind NAT64', 'https://[64:ff9b::1.1.1.1]/'],
  ['international name', 'https://новости.example/лента'],
];

describe('guardUrl', () => {
  it.each(refused)('refuses %s', (_, url) => {
    expect(isRefused(url)).toBe(true);
  });

  it.each(passed)('lets %s through', (_, url) => {
    expect(isRefused(url)).toBe(false);
  });

  it.each([
    ['127.0.0.1 at any port', 'http://127.0.0.1:5432/', false],
    ['::1', 'http://[::1]:9000/', false],
    ['localhost', 'http://localhost:3000/', false],
    ['a name under localhost', 'http://outlet.localhost:3000/', false],
    ['a private address still not', 'http://10.0.0.1/', true],
    ['cloud metadata still not', 'http://169.254.169.254/', true],
    ['a strange port elsewhere still not', 'http://outlet.example:5432/', true],
    ['credentials still not', 'http://user@127.0.0.1/', true],
    ['file still not', 'file://localhost/etc/passwd', true],
  ])('with loopback allowed: %s', (_, url, expected) => {
    expect(isRefused(url, open)).toBe(expected);
  });

  it('never throws and never gives a fragment away, whatever the string', () => {
    const addresses = fc.oneof(
      fc.string(),
      fc.webUrl({ withFragments: true }),
      fc.ipV6().map((ip) => `http://[${ip}]/`),
    );
    fc.assert(
      fc.property(addresses, (address) => {
        const guarded = guardUrl(address, closed);
        if ('url' in guarded) expect(guarded.url.hash).toBe('');
      }),
    );
  });

  it('refuses every address of the private IPv4 networks in any spelling', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const start = fc.constantFrom([10], [127], [192, 168], [169, 254], [0]);
    fc.assert(
      fc.property(start, byte, byte, byte, (head, a, b, c) => {
        const parts = [...head, a, b, c].slice(0, 4);
        const number = parts.reduce((sum, part) => sum * 256 + part, 0);
        const spellings = [parts.join('.'), String(number), `0x${number.toString(16)}`, `[::ffff:${parts.join('.')}]`];
        for (const spelling of spellings) expect(isRefused(`http://${spelling}/`)).toBe(true);
      }),
    );
  });
});
