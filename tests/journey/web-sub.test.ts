// Long because a whole hub stands in it: it asks back, keeps leases and signs what it distributes, as the W3C Recommendation describes.
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openArchive } from '@corridor/archive';
import { type FeedCheck, fixedClock, type Source, type WebSub } from '@corridor/model';
import { startWeb, type WebServer } from '@corridor/web';
import { type Parts, runOnce, silentObserver } from '@corridor/worker';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWorkplace, runCorridor } from '../setup/corridor-process.ts';
import { closeParts, type Reading, readShipped, realParts } from '../setup/real-parts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const begun = Date.parse('2026-11-20T09:17:00Z');
const publicUrl = 'https://desk.example';

interface Answered {
  readonly status: number;
  readonly body: string;
}

let reading: Reading;
let folder: string;
let clock: ReturnType<typeof fixedClock>;
let outlet: Server;
let hub: Server;
let web: WebServer;
let parts: Parts;
let checks: FeedCheck[];
let asked: URLSearchParams[];
let feedRequests: number;
let newest: number;
let leaseSeconds: number;
let willAnswer: number;
let isLinked: boolean;

const at = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

/** What the world asks of the desk's public address, which stands for the server on loopback. */
const call = (
  path: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const url = new URL(web.url);
    const asking = request(
      { host: url.hostname, port: url.port, path, method, headers: { host: 'desk.example', ...headers } },
      (response: IncomingMessage) => {
        text(response).then((said) => resolve({ status: response.statusCode ?? 0, body: said }), reject);
      },
    );
    asking.once('error', reject);
    asking.end(body);
  });

/** The hub's question, with what it gives and asks. */
const verify = (form: URLSearchParams, change: Readonly<Record<string, string>> = {}): Promise<Answered> => {
  const callback = new URL(form.get('hub.callback') ?? '');
  expect(callback.origin).toBe(publicUrl);
  const query = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': form.get('hub.topic') ?? '',
    'hub.challenge': 'a+b&c',
    'hub.lease_seconds': String(leaseSeconds),
    ...change,
  });
  return call(`${callback.pathname}?${query}`);
};

/** Sends a notification, signed with the key that was given with the subscription. */
const notify = (form: URLSearchParams, method = 'sha256', body: string | Buffer = '<rss/>', key = form.get('hub.secret') ?? '') => {
  const signature = `${method}=${createHmac(method === 'md5' ? 'md5' : method, key)
    .update(body)
    .digest('hex')}`;
  return call(new URL(form.get('hub.callback') ?? '').pathname, 'POST', { 'x-hub-signature': signature }, body);
};

const feedBody = (): string => {
  const items = Array.from({ length: 9 }, (_, i) => {
    const time = new Date(newest - i * HOUR);
    return `<item><guid isPermaLink="false">${time.toISOString()}</guid><title>Talks of ${time.toISOString()}</title><pubDate>${time.toUTCString()}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Herald</title>${items.join('')}</channel></rss>`;
};

beforeAll(async () => {
  reading = await readShipped();
  outlet = createServer((_, response) => {
    feedRequests++;
    const link = isLinked ? { link: `<${at(hub)}/>; rel="hub", <${at(outlet)}/feed>; rel="self"` } : {};
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag: `"${newest}"`, ...link });
    response.end(feedBody());
  });
  hub = createServer((incoming, response) => {
    text(incoming).then((body) => {
      asked.push(new URLSearchParams(body));
      response.writeHead(willAnswer).end();
    });
  });
  await Promise.all([listen(outlet), listen(hub)]);
});
afterAll(() => {
  for (const server of [outlet, hub]) {
    server.closeAllConnections();
    server.close();
  }
});

const open = async (webSub: boolean): Promise<void> => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-hub-'));
  clock = fixedClock(new Date(begun).toISOString());
  [checks, asked, feedRequests, newest, leaseSeconds, willAnswer, isLinked] = [[], [], 0, begun, (10 * DAY) / 1000, 202, true];
  const archive = await openArchive({ path: join(folder, 'archive.sqlite'), clock });
  const source: Source = {
    id: 'herald',
    name: 'The Herald',
    country: 'AM',
    side: 'AM',
    ownership: 'independent',
    isWire: false,
    feeds: [{ id: 'a', url: `${at(outlet)}/feed`, lang: 'en', kind: 'feed', enabled: true }],
  };
  await archive.registerSources([source], 0);
  parts = realParts(
    { archive, reading, clock, folder, userAgent: 'CorridorWatch/0 (test)' },
    {
      observer: { ...silentObserver, feedChecked: (check) => checks.push(check) },
      webSubUrl: webSub ? `${publicUrl}/websub` : null,
      sender: { from: 'Digest <digest@desk.example>', publicUrl },
    },
  );
  web = await startWeb({
    ...reading,
    archive,
    clock,
    host: '127.0.0.1',
    port: 0,
    publicUrl,
    zone: 'UTC',
    webSub,
    metrics: { text: async () => '' },
  });
};
afterEach(async () => {
  await web.close();
  await closeParts(parts);
  rmSync(folder, { recursive: true, force: true });
});

const go = (millis: number): void => clock.set(new Date(millis).toISOString());
const pass = (): Promise<unknown> => runOnce(parts, { all: false, concurrency: 4 });
const nextAt = async (): Promise<number> => Date.parse((await parts.archive.feed('a'))?.nextPollAt ?? '');
const poll = async (): Promise<void> => {
  go(Math.max(clock.now(), await nextAt()));
  await pass();
};
const sub = (): Promise<WebSub | null> => parts.archive.webSub('a');
const lastAsked = (): URLSearchParams => asked.at(-1) ?? expect.fail('the hub was not asked');
/** Polled once, asked for and verified. */
const subscribed = async (): Promise<URLSearchParams> => {
  await poll();
  expect(await verify(lastAsked())).toEqual({ status: 200, body: 'a+b&c' });
  return lastAsked();
};

describe('WebSub switched on', () => {
  beforeEach(() => open(true));

  it('asks the hub that the feed names, with a key, a lease and an address nobody can guess', async () => {
    await poll();
    expect(Object.fromEntries(lastAsked())).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': `${at(outlet)}/feed`,
      'hub.callback': expect.stringMatching(/^https:\/\/desk\.example\/websub\/[\w-]{32}$/),
      'hub.secret': expect.stringMatching(/^[\w-]{43}$/),
      'hub.lease_seconds': '864000',
    });
    expect(await sub()).toMatchObject({ state: 'asked', leaseUntil: null });
    await poll();
    expect(asked).toHaveLength(1);
  });

  it('confirms what it asked for, for as long as the hub gives', async () => {
    await subscribed();
    expect(await sub()).toMatchObject({ state: 'verified', leaseUntil: new Date(begun + 10 * DAY).toISOString() });
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['another topic', { 'hub.topic': 'https://elsewhere.example/feed' }],
    ['an end that it did not ask for', { 'hub.mode': 'unsubscribe' }],
    ['no challenge', { 'hub.challenge': '' }],
    ['no lease', { 'hub.lease_seconds': '' }],
    ['a lease that is none', { 'hub.lease_seconds': '1e9' }],
  ])('does not confirm %s', async (_, change) => {
    await poll();
    expect((await verify(lastAsked(), change)).status).toBe(404);
    expect((await sub())?.state).toBe('asked');
  });

  it('does not confirm to a stranger, nor a day late', async () => {
    await poll();
    expect((await call('/websub/nobody?hub.mode=subscribe&hub.topic=x&hub.challenge=y&hub.lease_seconds=9')).status).toBe(404);
    go(begun + DAY);
    expect((await verify(lastAsked())).status).toBe(404);
  });

  it('takes a refusal, and asks again after a week', async () => {
    await poll();
    expect(await verify(lastAsked(), { 'hub.mode': 'denied', 'hub.reason': 'not\r\nyou' })).toEqual({ status: 200, body: '' });
    expect(await sub()).toMatchObject({ state: 'denied', reason: 'not you' });
    go(begun + 6.9 * DAY);
    await pass();
    expect(asked).toHaveLength(1);
    go(begun + 7.3 * DAY);
    newest = clock.now();
    await pass();
    expect(asked).toHaveLength(2);
  });

  it.each(['sha256', 'sha384', 'sha512', 'sha1'])(
    'polls at once what a notification signed with %s tells of, by the ordinary road',
    async (method) => {
      const form = await subscribed();
      go(begun + 10 * MINUTE);
      newest = clock.now();
      await pass();
      expect(feedRequests).toBe(1);
      expect((await notify(form, method, feedBody())).status).toBe(202);
      expect((await parts.archive.articlesSeen({ from: '1970-01-01T00:00:00Z', to: '9999-01-01T00:00:00Z' })).length).toBe(9);
      await pass();
      expect(feedRequests).toBe(2);
      expect(checks).toHaveLength(2);
      expect(await sub()).toMatchObject({ heardAt: new Date(clock.now()).toISOString(), missedAt: null });
    },
  );

  it.each<readonly [string, (form: URLSearchParams) => Promise<Answered>, number]>([
    ['a wrong key', (form) => notify(form, 'sha256', '<rss/>', 'guess'), 202],
    ['a method that is none of them', (form) => notify(form, 'md5'), 202],
    ['no signature', (form) => call(new URL(form.get('hub.callback') ?? '').pathname, 'POST', {}, '<rss/>'), 202],
    [
      'half a signature',
      (form) => call(new URL(form.get('hub.callback') ?? '').pathname, 'POST', { 'x-hub-signature': 'sha256=ab' }, 'x'),
      202,
    ],
    ['a body beyond all measure', (form) => notify(form, 'sha256', Buffer.alloc(6 * 1024 * 1024, 32)), 413],
    ['a subscription nobody made', () => call('/websub/nobody', 'POST', {}, '<rss/>'), 410],
  ])('does nothing for %s', async (_, send, status) => {
    const form = await subscribed();
    const before = await nextAt();
    go(begun + 10 * MINUTE);
    expect((await send(form)).status).toBe(status);
    expect(await nextAt()).toBe(before);
    expect((await sub())?.heardAt).toBeNull();
  });

  it('is not driven to haste by a flood of notifications', async () => {
    const form = await subscribed();
    for (let second = 0; second < 300; second += 10) {
      go(begun + second * 1000);
      await notify(form);
      await pass();
    }
    expect(feedRequests).toBe(3);
  });

  it('looks every three hours at a feed that is pushed, and at the ordinary pace once something came unannounced', async () => {
    const form = await subscribed();
    expect(await nextAt()).toBe(begun + (8 / 3) * HOUR);
    go(begun + HOUR);
    newest = clock.now();
    await notify(form);
    await pass();
    expect((await nextAt()) - clock.now()).toBe(3 * HOUR);
    go(await nextAt());
    newest = clock.now();
    await pass();
    await poll();
    expect((await nextAt()) - clock.now()).toBe((8 / 3) * HOUR);
    expect((await sub())?.missedAt).not.toBeNull();
  });

  it('renews the lease under the same name and key while the old one holds', async () => {
    const form = await subscribed();
    go(begun + 8.5 * DAY);
    newest = clock.now();
    await pass();
    expect(asked).toHaveLength(2);
    expect(lastAsked().get('hub.callback')).toBe(form.get('hub.callback'));
    expect(lastAsked().get('hub.secret')).toBe(form.get('hub.secret'));
    expect((await notify(form)).status).toBe(202);
    await verify(lastAsked());
    expect((await sub())?.leaseUntil).toBe(new Date(begun + 18.5 * DAY).toISOString());
  });

  it('takes nothing after the lease', async () => {
    leaseSeconds = 3600;
    const form = await subscribed();
    go(begun + HOUR);
    expect((await notify(form)).status).toBe(410);
  });

  it.each<readonly [string, number, string]>([
    ['says no', 403, 'denied'],
    ['redirects', 307, 'denied'],
    ['is broken', 500, 'denied'],
  ])('goes on polling when the hub %s', async (_, status, state) => {
    willAnswer = status;
    await poll();
    expect(await sub()).toMatchObject({ state, reason: expect.stringContaining(at(hub)) });
    await poll();
    expect(checks.map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
  });

  it('lets a hub go that the feed no longer names', async () => {
    const form = await subscribed();
    isLinked = false;
    newest += HOUR;
    await poll();
    expect(await sub()).toBeNull();
    expect((await notify(form)).status).toBe(410);
  });
});

describe('WebSub switched off, as it is by itself', () => {
  beforeEach(() => open(false));

  it('asks no hub and has no door', async () => {
    await poll();
    expect(asked).toEqual([]);
    expect((await call('/websub/any')).status).toBe(404);
    expect((await call('/websub/any', 'POST')).status).toBe(404);
  });
});

describe('the setting', () => {
  beforeEach(() => open(false));

  it.each([
    ['no public address', {}],
    ['one without https', { CORRIDOR_PUBLIC_URL: 'http://desk.example' }],
  ])('is refused with %s', async (_, more) => {
    const place = makeWorkplace([], { CORRIDOR_WEBSUB: 'true', ...more });
    const run = await runCorridor(['run'], place.environment);
    place.remove();
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('CORRIDOR_WEBSUB') });
  });
});
