import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetcher, type Fetcher } from '@corridor/ingest';
import { systemClock } from '@corridor/model';
import { openRedisHostTurns, type RedisHostTurns } from '@corridor/worker';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PrivateRedis, startRedis } from '../setup/private-redis.ts';

const SPACING = 120;
/** Time between a turn's beginning, by the clock of Redis, and the request's arrival differs by some milliseconds. */
const ARRIVAL = 40;
const forever = new AbortController().signal;

let redis: PrivateRedis;
let server: Server;
let url: string;
let round = 0;
let opened: { close(): unknown }[] = [];
const arrivals: number[] = [];
let running = 0;
let most = 0;

beforeAll(async () => {
  redis = await startRedis();
  server = createServer((_, response) => {
    arrivals.push(performance.now());
    most = Math.max(most, ++running);
    setTimeout(() => {
      running--;
      response.end('<rss version="2.0"><channel><title>Outlet</title></channel></rss>');
    }, 3 * SPACING);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await redis.stop();
});
beforeEach(() => {
  round++;
  arrivals.length = 0;
  most = 0;
});
afterEach(async () => {
  for (const one of opened.toReversed()) await one.close();
  opened = [];
});

const keep = <T extends { close(): unknown }>(one: T): T => {
  opened.push(one);
  return one;
};
const turnsOf = async (leaseMillis = 10_000): Promise<RedisHostTurns> =>
  keep(await openRedisHostTurns({ redisUrl: redis.url, prefix: `test-${round}`, leaseMillis }));
/** A process of its own as far as the fetcher goes: own turns, own connections. */
const fetcherOf = async (): Promise<Fetcher> =>
  keep(
    createFetcher({
      userAgent: 'CorridorWatch/0 (test)',
      clock: systemClock,
      allowLoopback: true,
      hostSpacingMillis: SPACING,
      sharedTurns: await turnsOf(),
    }),
  );

describe('processes that share one Redis', () => {
  it('share the spacing and the number of requests at a host', async () => {
    const fetchers = await Promise.all([1, 2, 3].map(fetcherOf));
    const outcomes = await Promise.all(fetchers.flatMap((fetcher) => [1, 2, 3].map(() => fetcher.fetchFeed({ url }))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 9 }, () => 'ok'));
    const gaps = arrivals.slice(1).map((at, i) => at - (arrivals[i] ?? at));
    expect(Math.min(...gaps)).toBeGreaterThan(SPACING - ARRIVAL);
    expect(most).toBe(2);
  });

  it('do not let hosts wait for one another', async () => {
    const [one, other] = await Promise.all([turnsOf(), turnsOf()]);
    await one.take('a.example', 60_000, forever);
    await other.take('b.example', 60_000, forever);
  });

  it('wait as long as the slower of two asks, whoever was first', async () => {
    const [one, other] = await Promise.all([turnsOf(), turnsOf()]);
    for (const [host, first, second] of [
      ['a.example', 60_000, 0],
      ['b.example', 0, 60_000],
    ] as const) {
      const end = await one.take(host, first, forever);
      end();
      const controller = new AbortController();
      const waiting = expect(other.take(host, second, controller.signal)).rejects.toThrow('enough');
      await Promise.race([waiting, one.take(`${host}:later`, 0, forever)]);
      controller.abort(new Error('enough'));
      await waiting;
    }
  });

  it('get the turns of a process that died once these have run out', async () => {
    const dead = await turnsOf(200);
    for (const _ of [1, 2]) await dead.take('a.example', 0, forever);
    dead.close();
    const alive = await turnsOf();
    await alive.take('a.example', 0, forever);
  });

  it('say so when there is no Redis', async () => {
    const opening = openRedisHostTurns({ redisUrl: 'redis://127.0.0.1:1', leaseMillis: 1000 });
    await expect(opening).rejects.toMatchObject({ code: 'queue-unreachable' });
  });
});
