// Long because three real servers stand in it: an outlet with and without TLS, and proxies of several manners.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer as createRawServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { fixedClock } from '@corridor/model';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';
import { loopbackCertificate, loopbackKey } from './fixtures/loopback-certificate.ts';
import type { FetchFailure, FetchOutcome } from './outcome.ts';

const CREDENTIALS = 'reader:s%3Acret%20word';
const EXPECTED = `Basic ${Buffer.from('reader:s:cret word').toString('base64')}`;
const page = '<html><body>A page of the outlet.</body></html>';

const answer: RequestListener = (request, response) => {
  seen.push(request);
  switch (request.url) {
    case '/to-private':
      return void response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    case '/to-other':
      return void response.writeHead(302, { location: 'http://other.example/feed' }).end();
    case '/robots.txt':
      return void response.writeHead(200).end('User-agent: *\nDisallow: /private');
    case '/bomb':
      return void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000)));
    case '/huge-header':
      return void response.writeHead(200, { 'x-huge': 'a'.repeat(40_000) }).end();
    case '/silent':
      return;
    case '/endless':
      response.writeHead(200);
      response.on('drain', () => response.write(Buffer.alloc(65_536)));
      return void response.write(Buffer.alloc(1_000_000));
    default:
      return void response.end(page);
  }
};

const outlet = createServer(answer);
const secureOutlet = createTlsServer({ cert: loopbackCertificate, key: loopbackKey }, answer);
const asked: string[] = [];
const seen: IncomingMessage[] = [];
const tunnels = new Set<Socket>();

/** Carries every name to the outlet on this machine, as a proxy with a resolver of its own would; `/…` of the host names a manner of failing. */
const carry = (request: IncomingMessage, socket: Socket, head: Buffer): void => {
  asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? 'nobody'}`);
  tunnels.add(socket);
  socket.on('error', () => {}).on('close', () => tunnels.delete(socket));
  const host = request.url ?? '';
  const status = /^http-(\d+)\./.exec(host)?.[1];
  if (status) return void socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
  if (host.startsWith('silent.')) return;
  if (host.startsWith('garbage.')) return void socket.end('220 mail.example ESMTP\r\n');
  if (host.startsWith('hangs-up.')) return void socket.end();
  if (host.startsWith('hangs-up-later.')) return void socket.end('HTTP/1.1 200 Connected\r\n\r\n');
  const { port } = (host.endsWith(':443') || host.endsWith(':8443') ? secureOutlet : outlet).address() as AddressInfo;
  const onward = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
};
const proxy = createServer().on('connect', carry);
const secureProxy = createTlsServer({ cert: loopbackCertificate, key: loopbackKey }).on('connect', carry);
const hangingUp = createRawServer((socket) => socket.destroy());

const listen = async (server: Server | ReturnType<typeof createRawServer>): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

let proxies: ReadonlyMap<string, string> = new Map();
let openAddress = '';
const open: Fetcher[] = [];
const resolved: string[] = [];
const fetcherOf = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const fetcher = createFetcher({
    userAgent: 'CorridorWatch/0.1 (test)',
    clock: fixedClock('2026-11-20T12:00:00Z'),
    hostSpacingMillis: 0,
    limits: { totalMillis: 600, wireBytes: 1_000_000, decodedBytes: 2_000_000 },
    ca: loopbackCertificate,
    proxies,
    resolver: (host, callback) => {
      resolved.push(host);
      callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), []);
    },
    ...options,
  });
  open.push(fetcher);
  return fetcher;
};
const ask = (url: string, more: object = {}, options: Partial<FetcherOptions> = {}): Promise<FetchOutcome> =>
  fetcherOf(options).fetchFeed({ url, proxy: 'exit', ...more });
const failureOf = (outcome: FetchOutcome): FetchFailure => {
  if (outcome.kind !== 'failed') throw new Error(`expected a failure, got ${outcome.kind}`);
  return outcome;
};

beforeAll(async () => {
  await Promise.all([listen(outlet), listen(secureOutlet)]);
  openAddress = `http://127.0.0.1:${await listen(proxy)}`;
  const at = `127.0.0.1:${new URL(openAddress).port}`;
  proxies = new Map([
    ['exit', `http://${CREDENTIALS}@${at}`],
    ['over-tls', `https://${CREDENTIALS}@localhost:${await listen(secureProxy)}`],
    ['down', `http://${CREDENTIALS}@127.0.0.1:1`],
    ['hangs-up', `http://${CREDENTIALS}@127.0.0.1:${await listen(hangingUp)}`],
  ]);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((fetcher) => fetcher.close()));
  for (const list of [asked, seen, resolved]) list.splice(0);
});
afterAll(() => {
  for (const socket of tunnels) socket.destroy();
  for (const one of [outlet, secureOutlet, proxy, secureProxy]) one.closeAllConnections();
  for (const one of [outlet, secureOutlet, proxy, secureProxy, hangingUp]) one.close();
});

describe('through a proxy', () => {
  it.each([
    ['http', 'http://outlet.example/feed', 'exit', `CONNECT outlet.example:80 ${EXPECTED}`],
    ['https', 'https://outlet.localhost.example:8443/feed', 'exit', `CONNECT outlet.localhost.example:8443 ${EXPECTED}`],
    ['a proxy that speaks TLS', 'http://outlet.example/feed', 'over-tls', `CONNECT outlet.example:80 ${EXPECTED}`],
  ])('%s is asked for, and nothing of our own name servers', async (_, url, name, line) => {
    const outcome = await ask(url, { proxy: name });
    expect([asked, resolved]).toEqual([[line], []]);
    if (url.startsWith('http:')) expect(outcome).toMatchObject({ kind: 'ok', url });
    expect(seen.every(({ headers }) => headers['proxy-authorization'] === undefined && headers.host === new URL(url).host)).toBe(true);
  });

  it('https is read when its certificate is good', async () => {
    const outcome = await ask('https://localhost:8443/feed', {}, { allowLoopback: true });
    expect(outcome).toMatchObject({ kind: 'ok', status: 200 });
    expect(asked).toEqual([`CONNECT localhost:8443 ${EXPECTED}`]);
  });

  it('an address without user and password does as well', async () => {
    expect((await ask('http://outlet.example/feed', { proxy: openAddress })).kind).toBe('ok');
    expect(asked).toEqual(['CONNECT outlet.example:80 nobody']);
  });

  it('the one named default serves who names none, and direct is direct', async () => {
    const exit = proxies.get('exit') ?? '';
    const fetcher = fetcherOf({ proxies: new Map([['default', exit]]) });
    expect((await fetcher.fetchFeed({ url: 'http://outlet.example/feed' })).kind).toBe('ok');
    expect(failureOf(await fetcher.fetchFeed({ url: 'http://outlet.example/feed', proxy: 'direct' })).verdict).toBe('dns');
    expect([asked.length, resolved]).toEqual([1, ['outlet.example']]);
  });

  it('robots.txt and page go the same way', async () => {
    const fetcher = fetcherOf();
    const request = { proxy: 'exit' } as const;
    expect((await fetcher.fetchPage({ url: 'http://outlet.example/news', ...request })).kind).toBe('ok');
    expect((await fetcher.fetchPage({ url: 'http://outlet.example/private', ...request })).kind).toBe('failed');
    expect(seen.map(({ url }) => url)).toEqual(['/robots.txt', '/news']);
    expect(resolved).toEqual([]);
  });
});

describe('the guard holds through a proxy', () => {
  it.each([
    ['a private address', 'http://192.168.0.1/'],
    ['this machine', 'http://127.0.0.1/'],
    ['cloud metadata', 'http://169.254.169.254/'],
    ['mapped loopback', 'http://[::ffff:127.0.0.1]/'],
    ['a name of a private network', 'http://printer.local/'],
    ['a strange port', 'http://outlet.example:25/'],
    ['a scheme', 'file:///etc/passwd'],
    ['credentials', 'http://user:secret@outlet.example/'],
  ])('%s is refused before the proxy is asked', async (_, url) => {
    expect(failureOf(await ask(url)).verdict).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('a redirect to a private address is refused', async () => {
    expect(failureOf(await ask('http://outlet.example/to-private'))).toMatchObject({ verdict: 'refused', url: 'http://10.0.0.1/' });
    expect(asked).toHaveLength(1);
  });
});

describe('a proxy that fails ends in a verdict', () => {
  it.each([
    ['it is not there', 'down', 'http://outlet.example/', 'proxy', 'proxy "down": the connection was refused or broke off (ECONNREFUSED)'],
    ['it hangs up', 'hangs-up', 'http://outlet.example/', 'proxy', 'proxy "hangs-up": the connection was refused or broke off'],
    ['nobody has its name', 'exit-9', 'http://outlet.example/', 'proxy', 'no proxy is named "exit-9"'],
    ['it wants a password', 'exit', 'http://http-407.example/', 'proxy', 'proxy "exit" wants another user or password (HTTP 407)'],
    ['it forbids', 'exit', 'https://http-403.example/', 'proxy', 'proxy "exit" refused to connect there (HTTP 403)'],
    ['it redirects', 'exit', 'https://http-302.example/', 'proxy', 'proxy "exit" refused to connect there (HTTP 302)'],
    ['it finds no host', 'exit', 'http://http-502.example/', 'unreachable', 'proxy "exit" found no way there (HTTP 502)'],
    ['it is silent', 'exit', 'http://silent.example/', 'timeout', 'no whole answer within 600 ms'],
    ['it speaks something else', 'exit', 'http://garbage.example/', 'proxy', 'proxy "exit": an answer that is not HTTP'],
    ['it hangs up in the middle', 'exit', 'http://hangs-up.example/', 'proxy', 'proxy "exit": the connection was refused or broke off'],
    ['it hangs up behind the tunnel', 'exit', 'http://hangs-up-later.example/', 'unreachable', 'the connection was refused or broke off'],
  ])('%s', async (_, name, url, verdict, words) => {
    const failure = failureOf(await ask(url, { proxy: name }));
    expect([failure.verdict, failure.detail]).toEqual([verdict, expect.stringContaining(words)]);
    expect(failure.isPermanent).toBe(false);
    if (verdict === 'proxy') expect(failure.detail).toMatch(/; .*CORRIDOR_PROXIES/);
    expect(JSON.stringify(failure)).not.toMatch(/reader|s%3Acret|s:cret/);
    expect(resolved).toEqual([]);
  });

  it('nobody vouches for its certificate', async () => {
    const fetcher = createFetcher({ userAgent: 'CorridorWatch/0.1 (test)', clock: fixedClock('2026-11-20T12:00:00Z'), proxies });
    open.push(fetcher);
    const failure = failureOf(await fetcher.fetchFeed({ url: 'http://outlet.example/', proxy: 'over-tls' }));
    expect([failure.verdict, failure.detail]).toEqual(['proxy', expect.stringContaining('proxy "over-tls": the certificate')]);
  });

  it('an outlet\u2019s bad certificate is the outlet\u2019s', async () => {
    const failure = failureOf(await ask('https://outlet.example/feed'));
    expect([failure.verdict, failure.detail]).toEqual(['tls', expect.not.stringContaining('proxy')]);
  });
});

describe('a fetcher that is closed', () => {
  it('ends what waits for a silent proxy', async () => {
    const fetcher = fetcherOf({ limits: { totalMillis: 20_000 } });
    const waiting = expect(fetcher.fetchFeed({ url: 'http://silent.example/', proxy: 'exit' })).rejects.toThrow('closed');
    await fetcher.close();
    await waiting;
  });
});

describe('limits are the same through a proxy', () => {
  it.each([
    ['/bomb', 'too-large'],
    ['/endless', 'too-large'],
    ['/huge-header', 'too-large'],
    ['/silent', 'timeout'],
  ])('%s: %s', async (path, verdict) => {
    expect(failureOf(await ask(`http://outlet.example${path}`)).verdict).toBe(verdict);
  });
});

describe('a source\u2019s own headers', () => {
  const headers = { 'Accept-Language': 'hy', ACCEPT: 'text/xml', Cookie: 'a=1', Host: 'inside.example', 'X-Key': 'k\r\nX-Other: 1' };

  it('are sent, but for those that nobody may set', async () => {
    await ask('http://outlet.example/feed', { headers, userAgent: 'Reader/2' });
    expect(seen[0]?.headers).toMatchObject({
      'accept-language': 'hy',
      accept: 'text/xml',
      host: 'outlet.example',
      'x-key': 'kX-Other: 1',
      'user-agent': 'Reader/2',
    });
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
    expect(seen[0]?.headers).not.toHaveProperty('x-other');
    expect(seen[0]?.rawHeaders.filter((name) => name.toLowerCase() === 'accept')).toHaveLength(1);
  });

  it('are not sent to another host that it redirects to', async () => {
    await ask('http://outlet.example/to-other', { headers });
    expect(seen.map((request) => [request.headers.host, request.headers['accept-language'] ?? null])).toEqual([
      ['outlet.example', 'hy'],
      ['other.example', null],
    ]);
  });
});
