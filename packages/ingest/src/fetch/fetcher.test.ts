// Long because one hostile server answers all rows: a route is a line of its table, a row of the tests is a question to it.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createRawServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { fixedClock } from '@corridor/model';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions, userAgentOf } from './fetcher.ts';
import { loopbackCertificate as certificate, loopbackKey as key } from './fixtures/loopback-certificate.ts';
import type { FetchedBody, FetchFailure, FetchOutcome } from './outcome.ts';

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${'<item><title>News of the road</title></item>'.repeat(200)}</channel></rss>`;
const MEGABYTE = 1024 * 1024;
const limits = { totalMillis: 400, wireBytes: MEGABYTE, decodedBytes: 2 * MEGABYTE };

type Route = (request: IncomingMessage, response: ServerResponse) => void;

const sending =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): Route =>
  (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

const to = (location: string, status = 302): Route => sending(status, { location });

const incompressible = Buffer.concat(Array.from({ length: 1250 }, (_, i) => createHash('sha256').update(String(i)).digest()));
const challenge =
  '<!DOCTYPE html><html><head><title>Just a moment...</title><script>window._cf_chl_opt={}</script></head><body>Checking</body></html>';
const page = `<!DOCTYPE html><html><head><script src="/_Incapsula_Resource?x=1"></script></head><body><p>${'The road was opened by both sides. '.repeat(80)}</p></body></html>`;

const routes: Readonly<Record<string, Route>> = {
  '/feed': (request, response) => {
    const known = request.headers['if-none-match'] === 'W/"v 1"';
    response.writeHead(known ? 304 : 200, {
      etag: 'W/"v 1"',
      'last-modified': 'Fri, 20 Nov 2026 10:00:00 +0400',
      'set-cookie': 'a=1',
      'cache-control': 'max-age=600',
    });
    response.end(known ? '' : feed);
  },
  '/304-new-validators': sending(304, { etag: '"v2"' }),
  '/304-bare': sending(304, {}),
  '/gzip': sending(200, { 'content-encoding': 'gzip' }, gzipSync(feed)),
  '/x-gzip': sending(200, { 'content-encoding': 'X-GZIP' }, gzipSync(feed)),
  '/br': sending(200, { 'content-encoding': 'br' }, brotliCompressSync(feed)),
  '/deflate': sending(200, { 'content-encoding': 'deflate' }, deflateSync(feed)),
  '/deflate-raw': sending(200, { 'content-encoding': 'deflate' }, deflateRawSync(feed)),
  '/twice': sending(200, { 'content-encoding': 'gzip, br' }, brotliCompressSync(gzipSync(feed))),
  '/identity': sending(200, { 'content-encoding': 'identity' }, feed),
  '/says-gzip': sending(200, { 'content-encoding': 'gzip' }, feed),
  '/says-br': sending(200, { 'content-encoding': 'br' }, `\ufeff  ${feed}`),
  '/cut-gzip': sending(200, { 'content-encoding': 'gzip', etag: '"cut"' }, gzipSync(incompressible).subarray(0, 20_000)),
  '/cut-br': sending(200, { 'content-encoding': 'br', etag: '"cut"' }, brotliCompressSync(incompressible).subarray(0, 20_000)),
  '/broken-off': (_, response) => {
    response.writeHead(200, { 'content-length': '100000', etag: '"cut"' });
    response.write(feed, () => response.destroy());
  },
  '/empty': sending(200, { 'content-encoding': 'gzip' }),
  '/no-content': sending(204, {}),
  '/garbage-gzip': sending(200, { 'content-encoding': 'gzip' }, incompressible),
  '/unknown-coding': sending(200, { 'content-encoding': 'snappy' }, incompressible),
  '/three-codings': sending(200, { 'content-encoding': 'gzip, gzip, gzip' }, gzipSync(gzipSync(gzipSync(feed)))),
  '/bomb': sending(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50 * MEGABYTE))),
  '/bomb-in-bomb': sending(200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(Buffer.alloc(50 * MEGABYTE)))),
  '/ratio': sending(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(MEGABYTE + 500_000))),
  '/announced': sending(200, { 'content-length': String(2 * MEGABYTE) }, Buffer.alloc(2 * MEGABYTE)),
  '/endless': (_, response) => {
    response.writeHead(200);
    const more = (): void => {
      while (response.write(Buffer.alloc(65_536, 97)));
    };
    response.on('drain', more);
    more();
  },
  '/drip': (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('<'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/no-headers': () => {},
  '/huge-header': sending(200, { 'x-huge': 'a'.repeat(40_000) }, feed),
  '/many-headers': sending(200, Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`x-${i}`, 'a'.repeat(40)])), feed),
  '/circle-a': to('/circle-b'),
  '/circle-b': to('/circle-a'),
  '/self': to('/self', 301),
  '/hop-1': to('/hop-2', 301),
  '/hop-2': to('hop-3', 308),
  '/hop-3': to('/feed', 307),
  '/chain': (request, response) => {
    const at = Number(new URL(request.url ?? '', 'http://x').searchParams.get('at'));
    to(`/chain?at=${at + 1}`)(request, response);
  },
  '/to-private': to('http://10.0.0.1/'),
  '/to-metadata': to('http://169.254.169.254/latest/meta-data/'),
  '/to-file': to('file:///etc/passwd'),
  '/to-mail-port': to('http://outlet.example:25/'),
  '/to-credentials': to('http://user:secret@127.0.0.1/'),
  '/to-nonsense': to('http://['),
  '/to-nowhere': sending(302, {}),
  '/forbidden': sending(403, {}, 'no'),
  '/unauthorised': sending(401, {}),
  '/legal': sending(451, {}),
  '/missing': sending(404, {}),
  '/gone': sending(410, {}),
  '/broken': sending(500, {}),
  '/bad-request': sending(400, {}),
  '/slow-down': sending(429, { 'retry-after': '120' }),
  '/slow-down-garbage': sending(429, { 'retry-after': 'later' }),
  '/back-soon': sending(503, { 'retry-after': 'Fri, 20 Nov 2026 13:00:00 GMT' }),
  '/overloaded': sending(503, {}),
  '/cloudflare': sending(403, { 'cf-mitigated': 'challenge' }, challenge),
  '/cloudflare-503': sending(503, { 'retry-after': '5' }, challenge),
  '/cloudflare-200': sending(200, { 'content-type': 'text/html' }, challenge),
  '/page-with-trace': sending(200, { 'content-type': 'text/html' }, page),
  '/private/page': sending(200, {}, page),
  '/robots.txt': sending(200, {}, 'User-agent: *\nDisallow: /private/\n\nUser-agent: OtherReader\nDisallow: /\n'),
};

const listen = async (server: Server | ReturnType<typeof createRawServer>): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const seen: IncomingMessage[] = [];
const answer: RequestListener = (request, response) => {
  seen.push(request);
  const route = routes[(request.url ?? '').split('?', 1)[0] ?? ''] ?? sending(404, {});
  route(request, response);
};
const server = createServer(answer);
const tlsServer = createTlsServer({ cert: certificate, key }, answer);
const rawServer = createRawServer((socket) => socket.end('SSH-2.0-nothing\r\n'));
let base = '';
let secure = '';
let raw = '';
const open: Fetcher[] = [];

const fetcherOf = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const clock = fixedClock('2026-11-20T12:00:00Z');
  const userAgent = userAgentOf('0.1.0', 'desk@outlet.example');
  const fetcher = createFetcher({ userAgent, clock, allowLoopback: true, hostSpacingMillis: 0, limits, ...options });
  open.push(fetcher);
  return fetcher;
};
const ask = (path: string, request = {}): Promise<FetchOutcome> => fetcherOf().fetchFeed({ url: `${base}${path}`, ...request });
const bodyOf = (outcome: FetchOutcome): FetchedBody => {
  if (outcome.kind !== 'ok') throw new Error(`expected a body, got ${JSON.stringify(outcome)}`);
  return outcome;
};
const failureOf = (outcome: FetchOutcome): FetchFailure => {
  if (outcome.kind !== 'failed') throw new Error(`expected a failure, got ${outcome.kind}`);
  return outcome;
};
const textOf = (outcome: FetchOutcome): string => new TextDecoder().decode(bodyOf(outcome).body);

beforeAll(async () => {
  base = `http://127.0.0.1:${await listen(server)}`;
  secure = `https://localhost:${await listen(tlsServer)}`;
  raw = `http://127.0.0.1:${await listen(rawServer)}`;
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((fetcher) => fetcher.close()));
  seen.splice(0);
});
afterAll(() => {
  for (const one of [server, tlsServer]) one.closeAllConnections();
  for (const one of [server, tlsServer, rawServer]) one.close();
});

describe('fetchFeed reads', () => {
  it.each(['/feed', '/gzip', '/x-gzip', '/br', '/deflate', '/deflate-raw', '/twice', '/identity', '/says-gzip', '/says-br'])(
    '%s whole',
    async (path) => {
      const outcome = await ask(path);
      expect(textOf(outcome).trim()).toBe(feed);
      expect(bodyOf(outcome).isTruncated).toBe(false);
    },
  );

  it.each([
    ['/cut-gzip', 10_000],
    ['/cut-br', 10_000],
    ['/broken-off', feed.length],
  ])('%s as far as it goes, without validators', async (path, least) => {
    const outcome = bodyOf(await ask(path));
    expect(outcome).toMatchObject({ isTruncated: true, etag: null, lastModified: null });
    expect(outcome.body.length).toBeGreaterThanOrEqual(least);
  });

  it.each(['/empty', '/no-content'])('%s as no bytes', async (path) => {
    expect(bodyOf(await ask(path)).body.length).toBe(0);
  });

  it('a page that carries a wall\u2019s script as a page', async () => {
    expect(textOf(await ask('/page-with-trace'))).toBe(page);
  });

  it('over TLS', async () => {
    const outcome = await fetcherOf({ ca: certificate }).fetchFeed({ url: `${secure}/feed` });
    expect(textOf(outcome)).toBe(feed);
  });
});

describe('fetchFeed ends in a verdict', () => {
  it.each([
    ['/garbage-gzip', 'malformed', false],
    ['/unknown-coding', 'malformed', false],
    ['/three-codings', 'malformed', false],
    ['/bomb', 'too-large', true],
    ['/bomb-in-bomb', 'too-large', true],
    ['/ratio', 'too-large', true],
    ['/announced', 'too-large', true],
    ['/endless', 'too-large', true],
    ['/huge-header', 'too-large', true],
    ['/many-headers', 'too-large', true],
    ['/drip', 'timeout', false],
    ['/no-headers', 'timeout', false],
    ['/circle-a', 'refused', true],
    ['/self', 'refused', true],
    ['/chain?at=0', 'refused', true],
    ['/to-private', 'refused', true],
    ['/to-metadata', 'refused', true],
    ['/to-file', 'refused', true],
    ['/to-mail-port', 'refused', true],
    ['/to-credentials', 'refused', true],
    ['/to-nonsense', 'refused', true],
    ['/to-nowhere', 'http-error', false],
    ['/304-bare', 'http-error', false],
    ['/forbidden', 'blocked', false],
    ['/unauthorised', 'blocked', false],
    ['/legal', 'blocked', false],
    ['/missing', 'not-found', true],
    ['/gone', 'gone', true],
    ['/broken', 'http-error', false],
    ['/bad-request', 'http-error', true],
    ['/slow-down', 'rate-limited', false],
    ['/back-soon', 'rate-limited', false],
    ['/overloaded', 'http-error', false],
    ['/cloudflare', 'blocked', false],
    ['/cloudflare-503', 'blocked', false],
    ['/cloudflare-200', 'blocked', false],
  ])('%s: %s', async (path, verdict, isPermanent) => {
    const failure = failureOf(await ask(path));
    expect(failure).toMatchObject({ verdict, isPermanent, requestedUrl: `${base}${path}` });
    expect(failure.detail).toMatch(/^\S+: .+; .+$/);
    expect(failure.detail).not.toContain('\n');
    expect(failure.durationMillis).toBeLessThan(5000);
  });

  it.each([
    ['a closed port', 'http://127.0.0.1:1/', 'unreachable'],
    ['a private address', 'http://192.168.0.1/', 'refused'],
    ['a scheme', 'file:///etc/passwd', 'refused'],
    ['no address', 'rss', 'refused'],
  ])('%s', async (_, url, verdict) => {
    expect(failureOf(await fetcherOf().fetchFeed({ url })).verdict).toBe(verdict);
  });

  it('a server that does not speak HTTP', async () => {
    expect(failureOf(await fetcherOf().fetchFeed({ url: raw })).verdict).toBe('http-error');
  });

  it('a certificate nobody vouches for', async () => {
    expect(failureOf(await fetcherOf().fetchFeed({ url: `${secure}/feed` })).verdict).toBe('tls');
  });

  it('a redirect from https to http', async () => {
    routesTo('/downgrade', to(`${base}/feed`));
    const outcome = await fetcherOf({ ca: certificate }).fetchFeed({ url: `${secure}/downgrade` });
    expect(failureOf(outcome)).toMatchObject({ verdict: 'refused', status: 302 });
  });

  it('a name that does not resolve', async () => {
    const resolver: FetcherOptions['resolver'] = (host, callback) => callback(Object.assign(new Error(host), { code: 'EAI_AGAIN' }), []);
    expect(failureOf(await fetcherOf({ resolver }).fetchFeed({ url: 'http://outlet.example/rss' })).verdict).toBe('dns');
  });

  it('a resolver that never answers', async () => {
    expect(failureOf(await fetcherOf({ resolver: () => {} }).fetchFeed({ url: 'http://outlet.example/rss' })).verdict).toBe('timeout');
  });

  it('a public name that leads to this machine', async () => {
    const resolver: FetcherOptions['resolver'] = (_, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);
    const failure = failureOf(await fetcherOf({ resolver }).fetchFeed({ url: 'http://outlet.example/rss' }));
    expect(failure).toMatchObject({ verdict: 'refused' });
    expect(failure.detail).toContain('outlet.example leads to 127.0.0.1');
  });

  it('loopback where it is not allowed', async () => {
    expect(failureOf(await fetcherOf({ allowLoopback: false }).fetchFeed({ url: `${base}/feed` })).verdict).toBe('refused');
    expect(seen).toHaveLength(0);
  });
});

describe('fetchFeed is polite', () => {
  it('items 2, 3, 4, 9, 10: sends both validators back byte for byte', async () => {
    const { etag, lastModified } = bodyOf(await ask('/feed'));
    const again = await ask('/feed', { etag, lastModified });
    expect(again).toMatchObject({
      kind: 'not-modified',
      status: 304,
      etag: 'W/"v 1"',
      lastModified: 'Fri, 20 Nov 2026 10:00:00 +0400',
      maxAgeSeconds: 600,
    });
    expect(seen.at(-1)?.headers).toMatchObject({ 'if-none-match': 'W/"v 1"', 'if-modified-since': 'Fri, 20 Nov 2026 10:00:00 +0400' });
  });

  it('item 7: gives the validators of a 304, and the ones sent where it names none', async () => {
    const outcome = await ask('/304-new-validators', { etag: '"v1"', lastModified: 'Thu, 19 Nov 2026 10:00:00 GMT' });
    expect(outcome).toMatchObject({ kind: 'not-modified', etag: '"v2"', lastModified: 'Thu, 19 Nov 2026 10:00:00 GMT' });
  });

  it('item 1: makes an unconditional request without validators', async () => {
    await ask('/feed');
    expect(seen.at(-1)?.headers).not.toHaveProperty('if-none-match');
    expect(seen.at(-1)?.headers).not.toHaveProperty('if-modified-since');
  });

  it('items 11 to 18: sends these headers and no others, twice on one fetcher', async () => {
    const fetcher = fetcherOf();
    await fetcher.fetchFeed({ url: `${base}/feed` });
    await fetcher.fetchFeed({ url: `${base}/feed` });
    const [first, second] = seen;
    expect(Object.keys(second?.headers ?? {}).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    expect(second?.headers).toEqual(first?.headers);
    expect(second?.rawHeaders.filter((name) => name.toLowerCase() === 'host')).toHaveLength(1);
    expect(second?.headers['user-agent']).toBe('CorridorWatch/0.1.0 (feed reader; desk@outlet.example)');
    expect(second?.headers['accept-encoding']).toMatch(/^gzip, deflate, br/);
    expect(second?.headers.accept).toContain('application/rss+xml');
    expect(second?.url).toBe('/feed');
  });

  it('items 19, 40: asks for nothing beside the feed', async () => {
    await ask('/feed');
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /feed']);
  });

  it('sends the feed\u2019s own User-Agent where one is set', async () => {
    await ask('/feed', { userAgent: 'Reader/1.0\r\nX-Injected: 1' });
    expect(seen.at(-1)?.headers['user-agent']).toBe('Reader/1.0X-Injected: 1');
    expect(seen.at(-1)?.headers).not.toHaveProperty('x-injected');
  });

  it('tells each redirect with its status', async () => {
    const outcome = bodyOf(await ask('/hop-1'));
    expect(outcome.url).toBe(`${base}/feed`);
    expect(outcome.redirects).toEqual([
      { from: `${base}/hop-1`, to: `${base}/hop-2`, status: 301 },
      { from: `${base}/hop-2`, to: `${base}/hop-3`, status: 308 },
      { from: `${base}/hop-3`, to: `${base}/feed`, status: 307 },
    ]);
  });

  it.each([
    ['item 21: in seconds', '/slow-down', 120],
    ['item 22: as a date', '/back-soon', 3600],
    ['item 41: garbage', '/slow-down-garbage', null],
  ])('tells how long to wait, %s', async (_, path, seconds) => {
    expect((await ask(path)).retryAfterSeconds).toBe(seconds);
  });

  it('item 42: refuses a coding it did not ask for in words', async () => {
    const failure = failureOf(await ask('/unknown-coding'));
    expect(failure.detail).toContain('content coding "snappy", which was not asked for');
  });

  it('holds no more than two connections to a host', async () => {
    let running = 0;
    let most = 0;
    routesTo('/slow', (_, response) => {
      most = Math.max(most, ++running);
      setImmediate(() => {
        running--;
        response.end(feed);
      });
    });
    const fetcher = fetcherOf();
    await Promise.all(Array.from({ length: 8 }, () => fetcher.fetchFeed({ url: `${base}/slow` })));
    expect(most).toBeLessThanOrEqual(2);
    expect(seen).toHaveLength(8);
  });
});

describe('fetchPage', () => {
  it('asks robots.txt once and obeys it', async () => {
    const fetcher = fetcherOf();
    const forbidden = failureOf(await fetcher.fetchPage({ url: `${base}/private/page` }));
    expect(forbidden).toMatchObject({ verdict: 'refused', isPermanent: true });
    expect(forbidden.detail).toContain('robots.txt forbids');
    expect((await fetcher.fetchPage({ url: `${base}/page-with-trace` })).kind).toBe('ok');
    expect(seen.map(({ url }) => url)).toEqual(['/robots.txt', '/page-with-trace']);
  });

  it('obeys it after a redirect too', async () => {
    routesTo('/elsewhere', to('/private/page'));
    expect(failureOf(await fetcherOf().fetchPage({ url: `${base}/elsewhere` })).detail).toContain('/private/page: robots.txt forbids');
  });

  it('leaves pages alone for now when robots.txt cannot be read', async () => {
    const fetcher = fetcherOf({ ca: certificate });
    await withRoute('/robots.txt', sending(500, {}), async () => {
      expect(failureOf(await fetcher.fetchPage({ url: `${secure}/page-with-trace` }))).toMatchObject({
        verdict: 'http-error',
        isPermanent: false,
        detail: expect.stringContaining('robots.txt cannot be read (http-error), so'),
      });
    });
  });

  it.each([
    ['longer than any page may be', sending(200, {}, `User-agent: *\nDisallow: /private/\n${'#'.repeat(2 * MEGABYTE)}`)],
    ['that stands elsewhere', to('/robots-elsewhere')],
    ['compressed', sending(200, { 'content-encoding': 'br' }, brotliCompressSync('User-agent: *\nDisallow: /private/'))],
  ])('obeys a robots.txt %s', async (_, route) => {
    routesTo('/robots-elsewhere', sending(200, {}, 'User-agent: *\nDisallow: /private/'));
    await withRoute('/robots.txt', route, async () => {
      expect(failureOf(await fetcherOf().fetchPage({ url: `${base}/private/page` })).detail).toContain('robots.txt forbids');
    });
  });

  it('leaves the crawl-delay between two pages', async () => {
    const times: number[] = [];
    routesTo('/timed', (_, response) => {
      times.push(performance.now());
      response.end(page);
    });
    await withRoute('/robots.txt', sending(200, {}, 'User-agent: *\nCrawl-delay: 0.2'), async () => {
      const fetcher = fetcherOf();
      await fetcher.fetchPage({ url: `${base}/timed` });
      await Promise.all([1, 2].map(() => fetcher.fetchPage({ url: `${base}/timed` })));
    });
    const [, second = 0, third = 0] = times;
    expect(third - second).toBeGreaterThan(150);
  });

  it('takes a missing robots.txt as leave', async () => {
    await withRoute('/robots.txt', sending(404, {}), async () => {
      expect((await fetcherOf().fetchPage({ url: `${base}/private/page` })).kind).toBe('ok');
    });
  });

  it('asks for pages as a reader of pages', async () => {
    await fetcherOf().fetchPage({ url: `${base}/page-with-trace` });
    expect(seen.at(-1)?.headers.accept).toContain('text/html');
  });
});

describe('a fetcher ends', () => {
  it('a request when its signal does, with the signal\u2019s reason', async () => {
    const controller = new AbortController();
    const asked = ask('/no-headers', { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });

  it('running and waiting requests when it is closed', async () => {
    const fetcher = fetcherOf({ perHost: 1, hostSpacingMillis: 60_000 });
    const running = expect(fetcher.fetchFeed({ url: `${base}/no-headers` })).rejects.toThrow('closed');
    const waiting = expect(fetcher.fetchPage({ url: `${base}/feed` })).rejects.toThrow('closed');
    await fetcher.close();
    await Promise.all([running, waiting]);
    await expect(fetcher.fetchFeed({ url: `${base}/feed` })).rejects.toThrow('closed');
  });
});

const routesTo = (path: string, route: Route): void => {
  (routes as Record<string, Route>)[path] = route;
};

const withRoute = async (path: string, route: Route, work: () => Promise<void>): Promise<void> => {
  const before = routes[path] ?? sending(404, {});
  routesTo(path, route);
  await work().finally(() => routesTo(path, before));
};
