// Long because it is a list: one row a thing that a server may do to us, and what it must end in.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import zlib, { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { type FeedVerdict, feedVerdicts, fixedClock } from '@corridor/model';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';
import { expiredCertificate, expiredKey } from './fixtures/expired-certificate.ts';
import { loopbackCertificate, loopbackKey } from './fixtures/loopback-certificate.ts';
import { type Act, dripping, endless, type RawServer, resettingAfter, sending, startRawServer, writing } from './fixtures/raw-server.ts';
import type { FetchOutcome } from './outcome.ts';

const MEGABYTE = 1024 * 1024;
const TOTAL_MILLIS = 500;
const limits = { totalMillis: TOTAL_MILLIS, wireBytes: MEGABYTE, decodedBytes: 2 * MEGABYTE };
const body = '<rss version="2.0"><channel><item><title>News of the road</title></item></channel></rss>';
const ok = (headers: string, ...content: readonly (string | Uint8Array)[]): Act =>
  sending(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`, ...content);
const chunked = (content: string): Act => ok('Transfer-Encoding: chunked', content);
const to = (location: string): Act => sending(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
const noise = Buffer.concat(Array.from({ length: 1250 }, (_, i) => createHash('sha256').update(String(i)).digest()));
const { zstdCompressSync } = zlib as unknown as { readonly zstdCompressSync?: (bytes: Uint8Array) => Buffer };

type Ending = FeedVerdict | 'whole' | 'part';
const rows: readonly (readonly [string, Act, Ending])[] = [
  ['says nothing', () => {}, 'timeout'],
  ['sends headers byte by byte', dripping('HTTP/1.1 200 OK\r\n', 'X-Slow: 1\r\n'), 'timeout'],
  ['sends a status line byte by byte', dripping('', 'HTTP/1.1 200 OK'), 'timeout'],
  ['sends a body byte by byte', dripping('HTTP/1.1 200 OK\r\n\r\n', 'a'), 'timeout'],
  ['sends chunks byte by byte', dripping('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\na\r\n'), 'timeout'],
  ['stops in the middle of a body', writing(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${body}`), 'timeout'],
  ['never ends its headers', endless('HTTP/1.1 200 OK\r\n', 'X-More: 1\r\n'.repeat(100)), 'too-large'],
  ['never ends one header', endless('HTTP/1.1 200 OK\r\nX-More: ', 'a'.repeat(1000)), 'too-large'],
  ['sends a megabyte of headers', ok(`X-Large: ${'a'.repeat(MEGABYTE)}`, body), 'too-large'],
  ['never ends its status line', endless('HTTP/1.1 200 ', 'OK'.repeat(500)), 'timeout'],
  ['never ends its body', endless('HTTP/1.1 200 OK\r\n\r\n', Buffer.alloc(65_536, 97)), 'too-large'],
  [
    'never ends its chunks',
    endless('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', `1000\r\n${'a'.repeat(4096)}\r\n`),
    'too-large',
  ],
  ['never ends a chunk extension', endless('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;', 'a'.repeat(1000)), 'timeout'],
  [
    'never ends its trailers',
    endless('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n', 'X-More: 1\r\n'.repeat(100)),
    'too-large',
  ],
  ['never stops to say 100', endless('', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(100)), 'http-error'],
  ['never stops to give hints', endless('', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'.repeat(100)), 'timeout'],
  ['never ends an error page', endless('HTTP/1.1 500 No\r\n\r\n', 'sorry '.repeat(1000)), 'http-error'],

  ['is a gzip bomb', ok('Content-Encoding: gzip', gzipSync(Buffer.alloc(50 * MEGABYTE))), 'too-large'],
  ['is a brotli bomb', ok('Content-Encoding: br', brotliCompressSync(Buffer.alloc(50 * MEGABYTE))), 'too-large'],
  ['is a deflate bomb', ok('Content-Encoding: deflate', deflateSync(Buffer.alloc(50 * MEGABYTE))), 'too-large'],
  ['is a bomb in a bomb', ok('Content-Encoding: gzip, br', brotliCompressSync(gzipSync(Buffer.alloc(50 * MEGABYTE)))), 'too-large'],
  [
    'is a bomb in two headers',
    ok('Content-Encoding: gzip\r\nContent-Encoding: gzip', gzipSync(gzipSync(Buffer.alloc(50 * MEGABYTE)))),
    'too-large',
  ],
  ['is compressed ten times', ok(`Content-Encoding: ${'gzip, '.repeat(10)}`, gzipSync(body)), 'malformed'],
  ['cuts its gzip', ok('Content-Encoding: gzip', gzipSync(noise).subarray(0, 20_000)), 'part'],
  ['cuts its brotli', ok('Content-Encoding: br', brotliCompressSync(noise).subarray(0, 20_000)), 'part'],
  ...(zstdCompressSync
    ? ([
        ['is a zstd bomb', ok('Content-Encoding: zstd', zstdCompressSync(Buffer.alloc(50 * MEGABYTE))), 'too-large'],
        ['cuts its zstd', ok('Content-Encoding: zstd', zstdCompressSync(noise).subarray(0, 20_000)), 'part'],
      ] as const)
    : ([['uses zstd, which nobody asked for', ok('Content-Encoding: zstd', noise), 'malformed']] as const)),
  ['says gzip and means brotli', ok('Content-Encoding: gzip', brotliCompressSync(noise)), 'malformed'],
  ['says brotli and means gzip', ok('Content-Encoding: br', gzipSync(body)), 'malformed'],
  ['says gzip and means text', ok('Content-Encoding: gzip', body), 'whole'],
  ['says gzip and means nothing', ok('Content-Encoding: gzip\r\nContent-Length: 0'), 'whole'],
  ['uses a coding nobody asked for', ok('Content-Encoding: compress', noise), 'malformed'],

  ['announces more than it sends', ok(`Content-Length: ${body.length + 1}`, body), 'part'],
  ['announces less than it sends', ok(`Content-Length: ${body.length}`, `${body}and more`), 'whole'],
  ['announces too much', ok(`Content-Length: ${2 * MEGABYTE}`, body), 'too-large'],
  ['announces more than a number can hold', ok('Content-Length: 99999999999999999999', body), 'unreachable'],
  ['announces less than nothing', ok('Content-Length: -1', body), 'http-error'],
  ['announces a word', ok('Content-Length: many', body), 'http-error'],
  ['announces two lengths', ok('Content-Length: 5\r\nContent-Length: 6', body), 'unreachable'],
  [
    'announces a length and chunks',
    ok('Content-Length: 5\r\nTransfer-Encoding: chunked', `5\r\n${body.slice(0, 5)}\r\n0\r\n\r\n`),
    'unreachable',
  ],
  ['sends good chunks', chunked(`${body.length.toString(16)};x=1\r\n${body}\r\n0\r\nX-Trailer: 1\r\n\r\n`), 'whole'],
  ['sends chunks without end', chunked(`${body.length.toString(16)}\r\n${body}\r\n`), 'part'],
  ['sends a chunk of no size', chunked(`zz\r\n${body}\r\n0\r\n\r\n`), 'http-error'],
  ['sends a chunk of endless size', chunked(`ffffffffffffffffff\r\n${body}`), 'http-error'],
  ['sends a chunk longer than it says', chunked(`5\r\n${body}\r\n0\r\n\r\n`), 'http-error'],
  ['closes in the middle of a chunk', chunked(`ffff\r\n${body}`), 'part'],

  ['closes at once', sending(), 'unreachable'],
  ['resets at once', resettingAfter(''), 'unreachable'],
  ['resets in the status line', resettingAfter('HTTP/1.1 2'), 'unreachable'],
  ['resets in the headers', resettingAfter('HTTP/1.1 200 OK\r\nContent-'), 'unreachable'],
  ['resets before the body', resettingAfter('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n'), 'unreachable'],
  ['resets in the body', resettingAfter(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${body}`), 'part'],
  ['answers as HTTP/0.9 did', sending(body), 'http-error'],
  ['answers as a radio station', sending(`ICY 200 OK\r\n\r\n${body}`), 'http-error'],
  ['answers as a mail server', sending('220 mail.example ESMTP\r\n'), 'http-error'],
  ['has a version nobody knows', sending(`HTTP/9.9 200 OK\r\n\r\n${body}`), 'http-error'],
  ['has a status of two digits', sending(`HTTP/1.1 20 OK\r\n\r\n${body}`), 'http-error'],
  ['has a status of four digits', sending(`HTTP/1.1 2000 OK\r\n\r\n${body}`), 'http-error'],
  ['has status 999', sending(`HTTP/1.1 999 Blocked\r\n\r\n${body}`), 'http-error'],
  ['has status 0', sending(`HTTP/1.1 000 No\r\n\r\n${body}`), 'http-error'],
  ['switches protocols', sending('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'), 'http-error'],
  ['has a header without colon', ok('No colon here', body), 'http-error'],
  ['has a header with a zero byte', ok('X-Zero: a\0b', body), 'http-error'],
  ['has a header in two lines', ok('X-Fold: a\r\n b', body), 'http-error'],
  ['ends lines as it likes', sending(`HTTP/1.1 200 OK\nContent-Length: ${body.length}\n\n${body}`), 'http-error'],
  ['sends bytes at random', sending(noise), 'http-error'],
  ['redirects to nowhere', sending('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'), 'http-error'],
  ['redirects with a body without end', endless('HTTP/1.1 302 Found\r\nLocation: /good\r\n\r\n', 'a'.repeat(1000)), 'whole'],
  ['sends a body with 304', sending(`HTTP/1.1 304 Not Modified\r\n\r\n${body}`), 'http-error'],
];

/** Where a redirect must not lead. Asked through a tunnel, so that the guard stands as it does outside of tests. */
const forbidden: readonly string[] = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f000001/',
  'http://017700000001/',
  'http://2130706433/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127.0.0.1./',
  'http://0/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://168.63.129.16/',
  'http://198.18.0.1/',
  'http://192.0.2.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[64:ff9b:1::1]/',
  'http://[2002:a00:1::]/',
  'http://[2001::a00:1]/',
  'http://[2001:db8::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
  'http://outlet.localhost/',
  'http://redis/',
  'http://printer.local/',
  'http://metadata.google.internal/',
  'http://outlet.onion/',
  '//127.0.0.1/',
  '\\\\127.0.0.1\\',
  'http:\\\\10.0.0.1\\',
  'http://outlet.example:22/',
  'http://outlet.example:6379/',
  'https://outlet.example:9200/',
  'http://user:secret@outlet.example/',
  'http://outlet.example@10.0.0.1/',
  'ftp://outlet.example/',
  'file:///etc/passwd',
  'data:text/xml,<rss/>',
  'javascript:alert(1)',
  'gopher://outlet.example/',
  'ws://outlet.example/',
  'blob:http://outlet.example/1',
  'about:blank',
  'view-source:http://outlet.example/',
  'http://',
  'http://[',
  'http://outlet.example:99999/',
  'http://xn--/',
  `http://outlet.example/${'a'.repeat(10_000)}`,
];

const acts = new Map<string, Act>([
  ['/good', ok(`Content-Length: ${body.length}\r\nETag: "1"`, body)],
  ['/loop', to('/loop')],
  ['/there', to('/back')],
  ['/back', to('/there#again')],
  ['/cookie', ok('Set-Cookie: id=1; Path=/\r\nSet-Cookie: other=2', body)],
  ['/cookie-hop', sending('HTTP/1.1 302 Found\r\nSet-Cookie: id=1; Path=/\r\nLocation: /good\r\nContent-Length: 0\r\n\r\n')],
  [
    '/two-answers',
    writing(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil`),
  ],
  ['/keeps', writing(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`)],
  ['/cyrillic', to('/новости?q=дорога')],
  ...rows.map(([, act], i) => [`/row-${i}`, act] as const),
  ...forbidden.map((address, i) => [`/forbidden-${i}`, to(address)] as const),
]);

/** `/chain-7` leads to `/chain-6` and so on; anything else is not there. */
const actOf = (path: string): Act => {
  const left = Number(/^\/chain-(\d+)$/.exec(path)?.[1] ?? 0);
  return acts.get(path) ?? (left > 0 ? to(`/chain-${left - 1}`) : sending('HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n'));
};

let server: RawServer;
let tunnel: RawServer;
let base = '';
const open: Fetcher[] = [];
const fetcherOf = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const clock = fixedClock('2026-11-20T12:00:00Z');
  const fetcher = createFetcher({
    userAgent: 'CorridorWatch/0.1 (test)',
    clock,
    allowLoopback: true,
    hostSpacingMillis: 0,
    limits,
    ...options,
  });
  open.push(fetcher);
  return fetcher;
};
const ask = (url: string, options: Partial<FetcherOptions> = {}): Promise<FetchOutcome> => fetcherOf(options).fetchFeed({ url });
const endingOf = (outcome: FetchOutcome): Ending | 'not-modified' => {
  if (outcome.kind === 'failed') return outcome.verdict;
  return outcome.kind === 'not-modified' ? outcome.kind : outcome.isTruncated ? 'part' : 'whole';
};
const textOf = (outcome: FetchOutcome): string => (outcome.kind === 'ok' ? new TextDecoder().decode(outcome.body) : endingOf(outcome));

beforeAll(async () => {
  server = await startRawServer(actOf);
  base = `http://127.0.0.1:${server.port}`;
  tunnel = await startRawServer(() => (socket) => {
    socket.removeAllListeners('data');
    const onward = connect(server.port, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connected\r\n\r\n'));
    onward.on('error', () => socket.destroy());
    onward.pipe(socket).pipe(onward);
  });
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((fetcher) => fetcher.close()));
  server.heads.splice(0);
});
afterAll(() => Promise.all([server.close(), tunnel.close()]));

describe('a server that', () => {
  it.each(rows.map(([name, , ending], i) => [name, ending, i] as const))('%s: %s', async (_, ending, i) => {
    const outcome = await ask(`${base}/row-${i}`);
    expect(endingOf(outcome)).toBe(ending);
    expect(outcome.durationMillis).toBeLessThan(TOTAL_MILLIS * 3);
    if (outcome.kind === 'failed') expect(outcome.detail).toMatch(/^\S+: .+; .+$/);
    if (ending === 'part') expect(outcome).toMatchObject({ etag: null, lastModified: null });
  });
});

describe('a redirect', () => {
  it.each(forbidden.map((address, i) => [address.slice(0, 60), i] as const))('to %s is refused', async (_, i) => {
    const proxies = new Map([['default', `http://127.0.0.1:${tunnel.port}`]]);
    const outcome = await ask(`http://outlet.example/forbidden-${i}`, { allowLoopback: false, proxies });
    expect(outcome).toMatchObject({ kind: 'failed', verdict: 'refused', status: 302, isPermanent: true });
    expect(server.heads).toHaveLength(1);
  });

  it.each([
    ['to itself', '/loop', 1],
    ['in a circle', '/there', 2],
    ['300 times', '/chain-300', 6],
  ])('%s is not followed for long', async (_, path, requests) => {
    expect(endingOf(await ask(`${base}${path}`))).toBe('refused');
    expect(server.heads).toHaveLength(requests);
  });

  it('to an address in another script is read as UTF-8', async () => {
    await ask(`${base}/cyrillic`);
    expect(server.heads.at(-1)).toMatch(/^GET \/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8\?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0 /);
  });
});

describe('what was given is not given back', () => {
  it.each([
    ['cookies', ['/cookie', '/cookie']],
    ['cookies of a redirect, and where we come from', ['/cookie-hop']],
  ])('%s', async (_, paths) => {
    const fetcher = fetcherOf();
    for (const path of paths) expect(endingOf(await fetcher.fetchFeed({ url: `${base}${path}` }))).toBe('whole');
    expect(server.heads).toHaveLength(2);
    for (const head of server.heads) expect(head).not.toMatch(/^(cookie|referer|origin|authorization)/im);
  });
});

describe('a connection', () => {
  it('that carried an answer too many gives it to nobody', async () => {
    const fetcher = fetcherOf();
    for (let i = 0; i < 5; i++) {
      expect(textOf(await fetcher.fetchFeed({ url: `${base}/two-answers` }))).toBe(body);
      expect(textOf(await fetcher.fetchFeed({ url: `${base}/keeps` }))).toBe(body);
    }
  });

  it('that failed is not used again', async () => {
    const fetcher = fetcherOf();
    for (const [i, [, , ending]] of rows.entries()) {
      if (ending === 'timeout') continue;
      expect(endingOf(await fetcher.fetchFeed({ url: `${base}/row-${i}` }))).toBe(ending);
      expect(textOf(await fetcher.fetchFeed({ url: `${base}/good` }))).toBe(body);
    }
  });

  it('that its server ends while we write to it is made anew, once', async () => {
    const served = new Set<unknown>();
    const tired = await startRawServer(() => (socket) => {
      if (served.has(socket)) return void socket.end();
      served.add(socket);
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    });
    const fetcher = fetcherOf();
    for (let i = 0; i < 3; i++) expect(textOf(await fetcher.fetchFeed({ url: `http://127.0.0.1:${tired.port}/` }))).toBe(body);
    expect(served.size).toBe(3);
    expect(tired.heads.length).toBeGreaterThan(3);
    await fetcher.close();
    await tired.close();
  });

  it('that is slow holds up no other host', async () => {
    const fetcher = fetcherOf({ perHost: 1, limits: { ...limits, totalMillis: 3000 } });
    const slow = Array.from({ length: 60 }, (_, i) => fetcher.fetchFeed({ url: `http://slow-${i}.localhost:${server.port}/row-${i % 6}` }));
    const good = await Promise.all(
      Array.from({ length: 20 }, (_, i) => fetcher.fetchFeed({ url: `http://good-${i}.localhost:${server.port}/good` })),
    );
    expect(good.map(textOf)).toEqual(good.map(() => body));
    for (const { durationMillis } of good) expect(durationMillis).toBeLessThan(2000);
    const endings = (await Promise.all(slow)).map(endingOf);
    expect(new Set(endings)).toEqual(new Set(['timeout']));
  });
});

describe('a name', () => {
  const answering = (...answers: readonly (readonly string[])[]): NonNullable<FetcherOptions['resolver']> => {
    let asked = 0;
    return (_, callback) => {
      const addresses = answers[asked++ % answers.length] ?? [];
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
  };

  it.each([
    ['leads to this machine', [['127.0.0.1']]],
    ['leads to it by IPv6', [['::1']]],
    ['leads to it, mapped', [['::ffff:127.0.0.1']]],
    ['leads into a private network', [['10.0.0.1', '192.168.0.1']]],
    ['changes its meaning each time', [['127.0.0.1'], ['10.0.0.1'], ['::1'], ['169.254.169.254']]],
    ['means nothing', [[]]],
  ])('that %s is refused', async (_, answers) => {
    const fetcher = fetcherOf({ allowLoopback: false, resolver: answering(...answers) });
    for (let i = 0; i < 4; i++) expect(endingOf(await fetcher.fetchFeed({ url: 'http://outlet.example/good' }))).toBe('refused');
    expect(server.heads).toEqual([]);
  });

  it('that only looks like another is asked for in its own spelling', async () => {
    const asked: string[] = [];
    const resolver: FetcherOptions['resolver'] = (host, callback) => {
      asked.push(host);
      callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    };
    const outcome = await ask('http://оutlet.example/', { resolver });
    expect([asked, endingOf(outcome)]).toEqual([['xn--utlet-iye.example'], 'dns']);
  });
});

describe('a TLS server that', () => {
  const secure = { cert: loopbackCertificate, key: loopbackKey };
  it.each([
    ['is as it should be', secure, loopbackCertificate, 'localhost', 'whole'],
    ['nobody vouches for', secure, expiredCertificate, 'localhost', 'tls'],
    ['is another host', secure, loopbackCertificate, 'other.localhost', 'tls'],
    ['is out of date', { cert: expiredCertificate, key: expiredKey }, expiredCertificate, 'localhost', 'tls'],
    ['speaks an old version', { ...secure, maxVersion: 'TLSv1.1', minVersion: 'TLSv1' } as const, loopbackCertificate, 'localhost', 'tls'],
  ])('%s', async (_, tls, ca, host, ending) => {
    const strange = await startRawServer(actOf, tls);
    try {
      expect(endingOf(await ask(`https://${host}:${strange.port}/good`, { ca }))).toBe(ending);
    } finally {
      await strange.close();
    }
  });

  it.each([
    ['is none', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['sends nonsense', '\x16\x03\x01\x00\x05nonsense'],
  ])('%s', async (_, bytes) => {
    const strange = createServer((socket) => socket.on('error', () => {}).end(bytes)).listen(0, '127.0.0.1');
    await once(strange, 'listening');
    const { port } = strange.address() as AddressInfo;
    expect(endingOf(await ask(`https://localhost:${port}/`, { ca: loopbackCertificate }))).toBe('tls');
    strange.close();
  });
});

describe('whatever comes', () => {
  const endings: ReadonlySet<string> = new Set([...feedVerdicts, 'whole', 'part']);

  it('an answer of random bytes ends in a verdict within its time', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'HTTP/1.1 200 OK\r\n',
        'HTTP/1.1 301 Moved\r\n',
        '\r\n',
        '\r\n\r\n',
        'Content-Length: 10\r\n',
        'Transfer-Encoding: chunked\r\n',
      ),
      fc.constantFrom(
        'Location: /good\r\n',
        'Content-Encoding: gzip\r\n',
        'Content-Encoding: br\r\n',
        'Connection: close\r\n',
        '5\r\nhello\r\n',
        '0\r\n\r\n',
      ),
      fc.uint8Array({ maxLength: 60 }),
    );
    const fetcher = fetcherOf({ limits: { ...limits, totalMillis: 300 } });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        acts.set('/random', sending(...parts));
        const outcome = await fetcher.fetchFeed({ url: `${base}/random` });
        expect(endings).toContain(endingOf(outcome));
        expect(outcome.durationMillis).toBeLessThan(1500);
      }),
      { numRuns: 300 },
    );
  });

  it('a string as an address ends in a verdict, and nothing leaves the machine', async () => {
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.tuple(fc.constantFrom('http', 'https', 'HTTP', 'ftp', 'file'), fc.string()).map(([scheme, rest]) => `${scheme}://${rest}`),
      fc.ipV6().map((ip) => `http://[fe80:${ip.split(':').slice(1).join(':')}]/`),
    );
    const resolver: FetcherOptions['resolver'] = (host, callback) => callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    const fetcher = fetcherOf({ allowLoopback: false, resolver });
    await fc.assert(
      fc.asyncProperty(address, async (url) => {
        const outcome = await fetcher.fetchFeed({ url });
        expect(['refused', 'dns']).toContain(endingOf(outcome));
        if (outcome.kind === 'failed') expect(outcome.detail).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 500 },
    );
  });
});
