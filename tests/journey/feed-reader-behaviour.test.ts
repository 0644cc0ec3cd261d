// Long because it is a list: what is expected of a well-behaved feed reader, one row an item, in the numbering of the list the poller was built to.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type FeedRecord, openArchive } from '@corridor/archive';
import { userAgentOf } from '@corridor/ingest';
import { type FeedCheck, fixedClock, type Source } from '@corridor/model';
import { type Parts, runOnce, silentObserver } from '@corridor/worker';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeParts, type Reading, readShipped, realParts } from '../setup/real-parts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const begun = Date.parse('2026-11-20T09:17:00Z');

/** One request as the server saw it, at the product's own time. */
interface Request {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly rawNames: readonly string[];
}

/** What the outlet answers; a path without an answer is 404. */
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
type Outlet = (request: Request, times: number) => Answer;

let folder: string;
let server: Server;
let base: string;
let clock: ReturnType<typeof fixedClock>;
let outlet: Outlet;
let requests: Request[];
let checks: FeedCheck[];
let parts: Parts;
let random: () => number;
let paths: readonly string[];
let reading: Reading;

beforeAll(async () => {
  reading = await readShipped();
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const rawNames = request.rawHeaders.filter((_, i) => i % 2 === 0);
    const seen: Request = { at: clock.now(), method: request.method ?? '', path, headers: request.headers, rawNames };
    requests.push(seen);
    const answer = outlet(seen, requests.filter((one) => one.path === path).length);
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/rss+xml', ...answer.headers });
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-reader-'));
  clock = fixedClock(new Date(begun).toISOString());
  outlet = () => news();
  [requests, checks, paths, random] = [[], [], ['/a.xml'], () => 0];
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const sources = (): readonly Source[] => [
  {
    id: 'herald',
    name: 'The Herald',
    country: 'AM',
    side: 'AM',
    ownership: 'independent',
    isWire: false,
    feeds: paths.map((path) => ({ id: path.slice(1, -4), url: `${base}${path}`, lang: 'en', kind: 'feed', enabled: true })),
  },
];

/** The real parts, on the test's clock and archive. */
const open = async (spreadMillis = 0): Promise<void> => {
  const archive = await openArchive({ path: join(folder, 'archive.sqlite'), clock });
  await archive.registerSources(sources(), spreadMillis);
  const userAgent = userAgentOf('1.2.3', 'https://desk.example/bot');
  const observer = { ...silentObserver, feedChecked: (check: FeedCheck) => void checks.push(check) };
  parts = realParts({ archive, reading, clock, folder, userAgent }, { random: () => random(), observer });
};
const close = (): Promise<void> => closeParts(parts);
const restart = async (): Promise<void> => {
  await close();
  await open();
};

const feed = async (id = 'a'): Promise<FeedRecord> => (await parts.archive.feed(id)) ?? expect.fail(`no feed ${id}`);
const nextAt = async (id = 'a'): Promise<number> => Date.parse((await feed(id)).nextPollAt);
const pass = (): Promise<unknown> => runOnce(parts, { all: false, concurrency: 4 });
const go = (millis: number): void => clock.set(new Date(millis).toISOString());
/** So many polls of the feed, each at the moment it is due. */
const poll = async (times = 1): Promise<void> => {
  for (let i = 0; i < times; i++) {
    go(Math.max(clock.now(), await nextAt()));
    await pass();
  }
};
/** Minutes between the last two requests. */
const waited = (): number => ((requests.at(-1)?.at ?? 0) - (requests.at(-2)?.at ?? 0)) / MINUTE;
/** Header of the last request. */
const sent = (name: string): string | undefined => requests.at(-1)?.headers[name] as string | undefined;

/** A feed of entries over `hours` before now, without links, so that no pages are asked for. */
const news = (headers: Readonly<Record<string, string>> = {}, { hours = 6, channel = '' } = {}): Answer => {
  const items = Array.from({ length: 9 }, (_, i) => {
    const at = new Date(clock.now() - (i * hours * HOUR) / 8);
    return `<item><guid isPermaLink="false">${at.toISOString()}</guid><title>Talks of ${at.toISOString()}</title><pubDate>${at.toUTCString()}</pubDate></item>`;
  });
  const names = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"';
  return { headers, body: `<rss version="2.0" ${names}><channel><title>Herald</title>${channel}${items.join('')}</channel></rss>` };
};
const unchanged = (headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 304, headers });
const first =
  (answer: () => Answer, then: () => Answer): Outlet =>
  (_, times) =>
    times === 1 ? answer() : then();
const refused = (retryAfter?: string): Answer => ({ status: 429, headers: retryAfter ? { 'retry-after': retryAfter } : {} });
const date = 'Fri, 20 Nov 2026 08:00:00 GMT';

/** Number, what is expected, and the proof. */
const items: readonly (readonly [number, string, () => Promise<void>])[] = [
  [
    1,
    'asks without conditions once, when it first meets the feed, and never again',
    async () => {
      outlet = first(() => news({ etag: '"1"', 'last-modified': date }), unchanged);
      await poll(6);
      const isConditional = requests.map(({ headers }) => 'if-none-match' in headers || 'if-modified-since' in headers);
      expect(isConditional).toEqual([false, true, true, true, true, true]);
    },
  ],
  [2, 'gives an ETag back byte for byte, quotation marks and all', () => givesBack({ etag: '"a,b \\c\'"' })],
  [
    3,
    'gives Last-Modified back byte for byte and never makes one up',
    async () => {
      await givesBack({ 'last-modified': 'Fri, 20 Nov 2026 12:00:00 +0400' });
      requests.length = 0;
      outlet = () => news({ etag: '"only"' });
      await poll(3);
      expect(sent('if-modified-since')).toBeUndefined();
    },
  ],
  [4, 'gives both back together', () => givesBack({ etag: '"1"', 'last-modified': date })],
  [
    5,
    'keeps a new ETag though the date beside it stayed',
    async () => {
      outlet = first(
        () => news({ etag: '"1"', 'last-modified': date }),
        () => news({ etag: '"2"', 'last-modified': date }),
      );
      await poll(3);
      expect([sent('if-none-match'), sent('if-modified-since')]).toEqual(['"2"', date]);
    },
  ],
  [
    6,
    'keeps new validators though the body is the same to the byte',
    async () => {
      const { body = '' } = news();
      outlet = (_, times) => ({ headers: { etag: `"${times}"` }, body });
      await poll(3);
      expect(sent('if-none-match')).toBe('"2"');
    },
  ],
  [
    7,
    'keeps the validators a 304 brings',
    async () => {
      outlet = first(
        () => news({ etag: '"1"' }),
        () => unchanged({ etag: '"2"' }),
      );
      await poll(3);
      expect(sent('if-none-match')).toBe('"2"');
    },
  ],
  [
    8,
    'forgets validators that a new body no longer carries',
    async () => {
      outlet = first(
        () => news({ etag: '"1"', 'last-modified': date }),
        () => news(),
      );
      await poll(3);
      expect([sent('if-none-match'), sent('if-modified-since')]).toEqual([undefined, undefined]);
    },
  ],
  [9, 'leaves the mark of a weak ETag on it', () => givesBack({ etag: 'W/"1"' })],
  [10, 'gives odd values back without reading them', () => givesBack({ etag: 'no-quotes; x=1', 'last-modified': '1763625600' })],
  [
    11,
    'sends no cookie, even one it was given',
    async () => {
      outlet = () => news({ 'set-cookie': 'reader=1; Path=/' });
      await poll(3);
      await restart();
      await poll();
      expect(requests.filter(({ headers }) => 'cookie' in headers)).toEqual([]);
    },
  ],
  [12, 'sends no referrer', () => sendsNone('referer')],
  [13, 'asks for no fresh copy and no part', () => sendsNone('cache-control', 'pragma', 'range', 'if-range')],
  [
    14,
    'adds nothing to the address',
    async () => {
      await poll(4);
      expect(new Set(requests.map(({ path }) => path))).toEqual(new Set(['/a.xml']));
    },
  ],
  [
    15,
    'names product, version and how to reach who runs it',
    async () => {
      await poll();
      expect(sent('user-agent')).toMatch(/^CorridorWatch\/1\.2\.3 \(.*https:\/\/desk\.example\/bot\)$/);
    },
  ],
  [
    16,
    'asks for gzip and reads it',
    async () => {
      outlet = () => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(news().body ?? '') });
      await poll();
      expect(sent('accept-encoding')).toMatch(/^gzip\b/);
      expect(checks).toMatchObject([{ verdict: 'ok', entries: 9 }]);
    },
  ],
  [
    17,
    'says which formats it reads',
    async () => {
      await poll();
      expect(sent('accept')).toMatch(/application\/rss\+xml.*application\/atom\+xml/);
    },
  ],
  [
    18,
    'sends one Host header',
    async () => {
      await poll();
      expect(requests[0]?.rawNames.filter((name) => name.toLowerCase() === 'host')).toHaveLength(1);
    },
  ],
  [19, 'asks for nothing beside the feed: no icon, no home page, no robots.txt', () => asksForTheFeedAlone(10)],
  [20, 'makes one request when a feed is added', () => asksForTheFeedAlone(1)],
  [21, 'waits as many seconds as it is asked to', () => waitsOut(refused('14400'), 240)],
  [22, 'waits until the date it is asked to', () => waitsOut(refused('Fri, 20 Nov 2026 12:17:00 GMT'), 180)],
  [
    23,
    'comes back an hour after a refusal at the earliest, and twice as late each time',
    async () => {
      outlet = () => refused('1');
      await poll(4);
      expect(requests.slice(1).map(({ at }, i) => (at - (requests[i]?.at ?? 0)) / HOUR)).toEqual([1, 2, 4]);
    },
  ],
  [
    24,
    'leaves the whole host alone after a refusal: other feeds, pages, a check by hand, after a restart too',
    async () => {
      paths = ['/a.xml', '/b.xml', '/c.xml'];
      await restart();
      const withPages = `<rss version="2.0"><channel><title>H</title><item><title>T</title><link>${base}/page</link></item></channel></rss>`;
      outlet = ({ path }) => (path === '/a.xml' ? { body: withPages } : path === '/robots.txt' ? { status: 404 } : refused('7200'));
      await pass();
      const before = requests.length;
      expect(requests.some(({ path }) => path === '/page') && requests.some(({ path }) => path === '/c.xml')).toBe(false);
      outlet = () => news();
      for (const minutes of [1, 30, 60, 119]) {
        go(begun + minutes * MINUTE);
        await restart();
        await runOnce(parts, { all: minutes === 60, concurrency: 4 });
      }
      expect(requests).toHaveLength(before);
      go(begun + 2 * HOUR);
      await pass();
      expect(requests.length).toBeGreaterThan(before);
    },
  ],
  [
    25,
    'believes a 410 that lasts, and looks once a month',
    async () => {
      outlet = () => ({ status: 410 });
      await poll(4);
      expect(waited()).toBe((30 * DAY) / MINUTE);
      expect(checks.at(-1)?.detail).toContain('410 Gone since 2026-11-20');
    },
  ],
  [
    26,
    'takes a permanent new address over once it has proved itself',
    async () => {
      outlet = ({ path }) => (path === '/a.xml' ? { status: 301, headers: { location: '/new.xml' } } : news({}, { hours: 200 }));
      await poll(5);
      expect((await feed()).url).toBe(`${base}/a.xml`);
      await poll(12);
      expect((await feed()).url).toBe(`${base}/new.xml`);
      requests.length = 0;
      await restart();
      await poll(2);
      expect(requests.map(({ path }) => path)).toEqual(['/new.xml', '/new.xml']);
    },
  ],
  [
    27,
    'follows a temporary one and never takes it over',
    async () => {
      outlet = ({ path }) => (path === '/a.xml' ? { status: 302, headers: { location: '/new.xml' } } : news({}, { hours: 200 }));
      await poll(20);
      expect((await feed()).url).toBe(`${base}/a.xml`);
    },
  ],
  [
    28,
    'keeps to max-age, less the age the answer has',
    () => waitsOut(news({ etag: '"1"', 'cache-control': 'max-age=7000', age: '400' }, { hours: 5 }), 110),
  ],
  [29, 'does not keep to an absurd one', () => waitsOut(news({ etag: '"1"', 'cache-control': 'max-age=2591034' }, { hours: 5 }), 120)],
  [30, 'keeps to ttl', () => waitsOut(news({ etag: '"1"' }, { hours: 2, channel: '<ttl>55</ttl>' }), 55)],
  [
    31,
    'keeps to the update period',
    () => waitsOut(news({ etag: '"1"' }, { hours: 2, channel: '<sy:updatePeriod>hourly</sy:updatePeriod>' }), 60),
  ],
  [
    32,
    'stays away in the hours it is asked to',
    () => waitsOut(news({ etag: '"1"' }, { hours: 3, channel: '<skipHours><hour>10</hour><hour>11</hour></skipHours>' }), 163),
  ],
  [
    33,
    'comes ever later while it fails, and once a day at last',
    async () => {
      outlet = () => ({ body: 'broken' });
      await poll(12);
      const waits = requests.slice(1).map(({ at }, i) => (at - (requests[i]?.at ?? 0)) / MINUTE);
      expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440, 1440, 1440]);
    },
  ],
  [
    34,
    'lets chance make it later only',
    async () => {
      outlet = () => news({ etag: '"1"' });
      const waits: number[] = [];
      for (const chance of [0, 0.3, 0.7, 0.999]) {
        random = () => chance;
        await poll();
        waits.push((await nextAt()) - clock.now());
      }
      expect(Math.min(...waits)).toBe(120 * MINUTE);
      expect(Math.max(...waits)).toBeLessThan(132 * MINUTE);
    },
  ],
  [
    35,
    'does not come on the stroke of the hour with everybody else',
    async () => {
      let last = 0.1;
      random = () => {
        last = (last * 7.13 + 0.37) % 1;
        return last;
      };
      paths = Array.from({ length: 20 }, (_, i) => `/${i + 10}.xml`);
      await close();
      rmSync(join(folder, 'archive.sqlite'));
      await open(10 * MINUTE);
      outlet = () => news({}, { hours: 3, channel: '<skipHours><hour>11</hour></skipHours>' });
      while (requests.length < 80) {
        const due = (await parts.archive.feeds()).filter(({ enabled }) => enabled).map(({ nextPollAt }) => Date.parse(nextPollAt));
        go(Math.max(clock.now(), Math.min(...due)));
        await pass();
      }
      const minutes = requests.map(({ at }) => Math.floor(at / MINUTE) % 60);
      expect(minutes.filter((minute) => minute === 0).length).toBeLessThan(requests.length / 20);
      expect(new Set(minutes).size).toBeGreaterThan(25);
    },
  ],
  [36, 'leaves ten minutes between two polls, however busy the feed', () => waitsOut(news({ etag: '"1"' }, { hours: 0.1 }), 10)],
  [
    37,
    'asks for nothing after a restart that it would not have asked for without, even when it died in the middle',
    async () => {
      await poll(2);
      for (let i = 0; i < 3; i++) {
        await restart();
        await pass();
      }
      expect(requests).toHaveLength(2);
      go(await nextAt());
      const [dying] = [parts.archive.takePoll({ feedId: 'a', until: new Date(clock.now() + 10 * MINUTE).toISOString(), evenEarly: false })];
      expect(await dying).toBe(true);
      for (let i = 0; i < 3; i++) {
        await restart();
        await pass();
      }
      expect(requests).toHaveLength(2);
    },
  ],
  [
    38,
    'never comes early, not by a moment, however often it is woken',
    async () => {
      outlet = () => news({ etag: '"1"' });
      await poll();
      for (const millis of [1, MINUTE, HOUR, 119 * MINUTE, 120 * MINUTE - 1]) {
        go(begun + millis);
        await Promise.all([pass(), pass()]);
      }
      expect(requests).toHaveLength(1);
      go(begun + 120 * MINUTE);
      await Promise.all([pass(), pass()]);
      expect(requests).toHaveLength(2);
    },
  ],
  [
    39,
    'does not ask in full at regular intervals: ever more seldom of a feed that sleeps',
    async () => {
      const { body = '' } = news({}, { hours: 9 });
      outlet = ({ headers }) => (headers['if-none-match'] ? unchanged() : { headers: { etag: '"1"' }, body });
      await poll(250);
      const full = requests.filter(({ headers }) => !('if-none-match' in headers)).map(({ at }) => Math.round((at - begun) / DAY));
      expect(clock.now() - begun).toBeGreaterThan(31 * DAY);
      expect(full).toEqual([0, 8, 15, 31]);
    },
  ],
  [
    40,
    'asks by GET alone',
    async () => {
      outlet = first(
        () => news({ etag: '"1"' }),
        () => ({ status: 500 }),
      );
      await poll(4);
      expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    },
  ],
  [41, 'takes a senseless Retry-After for none', () => waitsOut(refused('when it suits you'), 60)],
  [
    42,
    'refuses an encoding it does not know, says so, and goes on',
    async () => {
      outlet = first(
        () => ({ headers: { 'content-encoding': 'dcb' }, body: 'xxxxxxxx' }),
        () => news(),
      );
      await poll(2);
      expect(checks[0]?.detail).toContain('"dcb"');
      expect(checks[1]?.verdict).toBe('ok');
    },
  ],
];

/** Whatever validators came with the first answer go back with the second and third request. */
async function givesBack(headers: Readonly<Record<string, string>>): Promise<void> {
  outlet = (_, times) => (times === 2 ? unchanged() : news(headers));
  await poll(3);
  for (const { headers: asked } of requests.slice(1)) {
    expect([asked['if-none-match'], asked['if-modified-since']]).toEqual([headers.etag, headers['last-modified']]);
  }
}

async function sendsNone(...names: readonly string[]): Promise<void> {
  outlet = first(
    () => news({ etag: '"1"' }),
    () => ({ status: 500 }),
  );
  await poll(4);
  for (const name of names) expect(requests.filter(({ headers }) => name in headers)).toEqual([]);
}

async function asksForTheFeedAlone(times: number): Promise<void> {
  await poll(times);
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(Array.from({ length: times }, () => 'GET /a.xml'));
}

/** After such an answer the next request comes after so many minutes, and nothing in between. */
async function waitsOut(answer: Answer, minutes: number): Promise<void> {
  outlet = () => answer;
  await poll();
  go(begun + minutes * MINUTE - 1);
  await pass();
  expect(requests).toHaveLength(1);
  await poll();
  expect(waited()).toBeCloseTo(minutes, 3);
}

describe('a well-behaved feed reader', () => {
  beforeEach(() => open());

  it('has forty-two rows', () => expect(items.map(([number]) => number)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1)));

  it.each(items)('%i %s', async (_number, _name, proof) => proof());
});
