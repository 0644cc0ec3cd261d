import { randomUUID } from 'node:crypto';
import type { EndTurn, SharedHostTurns } from '@corridor/ingest';
import type { Redis } from 'ioredis';
import { openRedis } from './redis-connection.ts';

/** Requests at one host at once, over all processes. */
const PER_HOST = 2;
/** Longest wait between two looks while all turns of a host are taken: their holders give them back without a word to us. */
const LOOK_MILLIS = 250;

/**
 * Gives a turn (0) or the milliseconds to wait. KEYS: hash of the last start and of the next that its starter allows, sorted set of turns that are
 * held by the time they run out. ARGV: spacing, turns at once, milliseconds a turn may be held, name of the turn. The clock is Redis' own.
 */
const takeScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local spacing, most, lease = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local last = tonumber(redis.call('HGET', KEYS[1], 'last') or '0')
local next = tonumber(redis.call('HGET', KEYS[1], 'next') or '0')
local wait = math.max(next, last + spacing) - now
if wait > 0 then return wait end
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
if redis.call('ZCARD', KEYS[2]) >= most then return ${LOOK_MILLIS} end
redis.call('HSET', KEYS[1], 'last', now, 'next', now + spacing)
redis.call('PEXPIRE', KEYS[1], math.max(60000, 2 * spacing))
redis.call('ZADD', KEYS[2], now + lease, ARGV[4])
redis.call('PEXPIRE', KEYS[2], lease)
return 0`;

/** What shared turns need. */
export interface RedisHostTurnsOptions {
  readonly redisUrl: string;
  /** Keeps installations apart. */
  readonly prefix?: string;
  /** Time after which a turn is free again whose process died; longer than any request. */
  readonly leaseMillis: number;
  readonly onError?: (error: Error) => void;
}

/** Turns at hosts that all processes of one Redis share. */
export interface RedisHostTurns extends SharedHostTurns {
  close(): void;
}

/** Opens shared turns; while Redis is away nobody gets one. Throws `queue-unreachable`. */
export const openRedisHostTurns = async (options: RedisHostTurnsOptions): Promise<RedisHostTurns> => {
  const redis = await openRedis(options.redisUrl, options.onError ?? (() => {}));
  const prefix = `${options.prefix ?? 'corridor'}:turn`;
  const take = async (host: string, spacingMillis: number, signal: AbortSignal): Promise<EndTurn> => {
    const keys = [`${prefix}:${host}`, `${prefix}:held:${host}`] as const;
    const name = randomUUID();
    for (;;) {
      const asking = redis.eval(takeScript, 2, ...keys, spacingMillis, PER_HOST, options.leaseMillis, name) as Promise<number>;
      const wait = await unlessEnded(asking, signal, () => giveBack(redis, keys[1], name));
      if (wait === 0) return () => giveBack(redis, keys[1], name);
      await pause(Math.min(wait, LOOK_MILLIS * 4), signal);
    }
  };
  return { take, close: () => redis.disconnect() };
};

/** A turn that cannot be given back now runs out by itself. */
const giveBack = (redis: Redis, key: string, name: string): void => void redis.zrem(key, name).catch(() => {});

/** The answer, unless the signal ends first; a turn that is given after that goes back. */
const unlessEnded = (asking: Promise<number>, signal: AbortSignal, onLate: () => void): Promise<number> =>
  new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason);
      asking.then((wait) => wait === 0 && onLate()).catch(() => {});
    };
    if (signal.aborted) return leave();
    signal.addEventListener('abort', leave, { once: true });
    asking.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });

const pause = (millis: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    }, millis);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
