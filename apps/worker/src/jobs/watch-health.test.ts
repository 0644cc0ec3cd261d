import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AlertNotice } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, rss, type Workshop } from '../fixtures/workshop.ts';
import { createAlertHook } from '../observe/alert-hook.ts';
import type { Parts } from '../parts.ts';
import { pollFeed } from './poll-feed.ts';
import { hasDuePosts, postAlerts } from './post-alerts.ts';
import { isWatchDue, watchHealth } from './watch-health.ts';

let shop: Workshop;
let receiver: Server;
let posts: { id: string; body: { event: string; schema: string; url: string; alert: { kind: string; endedAt: string | null } } }[];
let status: number;
let told: string[];
let parts: Parts;

const begin = Date.parse('2025-08-11T00:00:00Z');
const setHour = (hour: number): void => shop.clock.set(new Date(begin + hour * 3_600_000).toISOString());

beforeEach(async () => {
  shop = await openWorkshop();
  posts = [];
  told = [];
  status = 200;
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      posts.push({ id: String(request.headers['webhook-id']), body: JSON.parse(body) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const hook = createAlertHook({ url, secret: null, userAgent: 'test', clock: shop.clock });
  parts = {
    ...shop.parts,
    alerts: { zone: 'UTC', hook },
    observer: {
      ...shop.parts.observer,
      alertChanged: ({ kind, feedId }, event) => told.push(`${kind} ${feedId ?? ''} ${event}`),
      alertPosted: (_id, state) => told.push(`posted ${state}`),
    },
  };
});
afterEach(async () => {
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
  await shop.close();
});

const poll = (feedId: string): Promise<void> => pollFeed(parts, feedId, new AbortController().signal);
const openAlerts = async () => (await parts.archive.alerts({ isOpen: true })).map(({ kind, feedId }) => `${kind} ${feedId ?? ''}`.trim());

/** Polls the first feed every six hours from one hour to another; it brings two new articles each time while `isAlive`. */
const live = async (from: number, to: number, isAlive: boolean): Promise<void> => {
  for (let hour = from; hour < to; hour += 6) {
    setHour(hour);
    if (isAlive) shop.answers.set('/a.xml', rss(...[1, 2].map((n) => `<title>Train ${hour} ${n}</title><link>/${hour}-${n}</link>`)));
    await poll('herald-a');
  }
};

describe('a look at health', () => {
  it('raises silence once, posts it, and ends it with the next article', async () => {
    await live(0, 24 * 20, true);
    await watchHealth(parts);
    expect(told).toEqual([]);
    await live(24 * 20, 24 * 23, false);
    await watchHealth(parts);
    await watchHealth(parts);
    expect(await openAlerts()).toEqual(['silent']);
    expect(await hasDuePosts(parts)).toBe(true);
    await postAlerts(parts);
    await postAlerts(parts);
    expect(posts).toMatchObject([
      {
        body: {
          schema: 'corridor-alert/1',
          event: 'raised',
          url: 'https://corridor.example/sources#herald',
          alert: { kind: 'silent', endedAt: null },
        },
      },
    ]);
    await live(24 * 23, 24 * 23 + 6, true);
    await watchHealth(parts);
    await postAlerts(parts);
    expect(await openAlerts()).toEqual([]);
    expect(posts.map(({ body }) => body.event)).toEqual(['raised', 'ended']);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(2);
    expect(told).toEqual(['silent  raised', 'posted sent', 'silent  ended', 'posted sent']);
    await live(24 * 23 + 6, 24 * 25, true);
    await watchHealth(parts);
    expect(await openAlerts()).toEqual([]);
  });

  it('is due every quarter of an hour', async () => {
    expect(await isWatchDue(parts)).toBe(true);
    await watchHealth(parts);
    expect(await isWatchDue(parts)).toBe(false);
    shop.clock.set(new Date(shop.clock.now() + 15 * 60_000).toISOString());
    expect(await isWatchDue(parts)).toBe(true);
  });

  it('raises one alert of a feed that fails for more than a day, whatever it answers, and ends it when the feed is read', async () => {
    shop.answers.set('/b.xml', rss('<title>One</title><link>/1</link>'));
    setHour(0);
    await poll('herald-b');
    for (const [hour, answer] of [
      [6, { status: 500 }],
      [20, { status: 403 }],
      [40, { type: 'text/html', body: '<!doctype html><html><body>Welcome</body></html>' }],
    ] as const) {
      setHour(hour);
      shop.answers.set('/b.xml', answer);
      await poll('herald-b');
      await watchHealth(parts);
    }
    expect(await openAlerts()).toEqual(['page-instead-of-feed herald-b']);
    setHour(60);
    shop.answers.set('/b.xml', { status: 500 });
    await poll('herald-b');
    await watchHealth(parts);
    expect(await openAlerts()).toEqual(['page-instead-of-feed herald-b']);
    setHour(61);
    shop.answers.set('/b.xml', rss('<title>One</title><link>/1</link>'));
    await poll('herald-b');
    await watchHealth(parts);
    expect(await openAlerts()).toEqual([]);
  });

  it('tells one guid for all', async () => {
    const items = [1, 2, 3].map((n) => `<title>Item ${n}</title><guid isPermaLink="false">g</guid><link>/g${n}</link>`);
    shop.answers.set('/b.xml', rss(...items));
    for (const hour of [0, 4, 8]) {
      setHour(hour);
      await poll('herald-b');
    }
    await watchHealth(parts);
    expect(shop.checks.at(-1)).toMatchObject({ verdict: 'ok', notes: expect.arrayContaining(['same-guid']) });
    expect(await openAlerts()).toContain('same-guid herald-b');
  });

  it('ends alerts of what nobody watches any more', async () => {
    await parts.archive.saveAlerts({
      raised: [
        { sourceId: 'herald', kind: 'failing', feedId: 'herald-old', since: '2025-08-09T00:00:00Z', evidence: {}, detail: 'd' },
        { sourceId: 'gone-outlet', kind: 'silent', feedId: null, since: '2025-08-09T00:00:00Z', evidence: {}, detail: 'd' },
      ],
      ended: [],
      isNotified: false,
    });
    await watchHealth(parts);
    expect((await parts.archive.alerts()).map(({ ending }) => ending)).toEqual(['unwatched', 'unwatched']);
  });
});

describe('posts', () => {
  const raise = () =>
    parts.archive.saveAlerts({
      raised: [{ sourceId: 'herald', kind: 'silent', feedId: null, since: '2025-08-09T00:00:00Z', evidence: {}, detail: 'd' }],
      ended: [],
      isNotified: true,
    });
  const notice = async (): Promise<AlertNotice | undefined> =>
    (await parts.archive.notices({ states: ['pending', 'retry', 'sent', 'parked'] }))[0];

  it('are tried again under the same id until they are taken', async () => {
    await raise();
    status = 500;
    await postAlerts(parts);
    expect(await notice()).toMatchObject({ state: 'retry', attempts: 1, detail: 'the webhook answered HTTP 500' });
    expect(await hasDuePosts(parts)).toBe(false);
    shop.clock.set(new Date(shop.clock.now() + 60_000).toISOString());
    status = 200;
    await postAlerts(parts);
    expect(await notice()).toMatchObject({ state: 'sent', attempts: 2 });
    expect(posts).toHaveLength(2);
    expect(posts[0]?.id).toBe(posts[1]?.id);
  });

  it('are parked when the receiver is gone, and after five days of trying', async () => {
    await raise();
    status = 410;
    await postAlerts(parts);
    expect(await notice()).toMatchObject({ state: 'parked' });
    const first = await notice();
    if (!first) throw new Error('no notice');
    status = 503;
    const at = new Date(shop.clock.now()).toISOString();
    await parts.archive.updateNotice({ ...first, state: 'retry', attempts: 29, nextAttemptAt: at });
    await postAlerts(parts);
    expect(await notice()).toMatchObject({ state: 'parked', attempts: 30, detail: 'the webhook answered HTTP 503' });
    expect(await hasDuePosts(parts)).toBe(false);
  });

  it('are none without a webhook', async () => {
    await raise();
    const without = { ...parts, alerts: { zone: 'UTC', hook: null } };
    expect(await hasDuePosts(without)).toBe(false);
    await postAlerts(without);
    expect(posts).toEqual([]);
  });
});
