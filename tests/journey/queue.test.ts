import { CorridorError } from '@corridor/model';
import { InProcessQueue, type Job, openBullMqQueue, type Queue } from '@corridor/worker';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PrivateRedis, startRedis } from '../setup/private-redis.ts';

const article = (articleId: number): Job => ({ name: 'article', articleId });
const pauseMillis = (): number => 1;
let redis: PrivateRedis;
let round = 0;

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

const engines: readonly [string, () => Promise<Queue>][] = [
  ['in-process', async () => new InProcessQueue({ pauseMillis })],
  ['redis', () => openBullMqQueue({ redisUrl: redis.url, prefix: `test-${round++}`, pauseMillis })],
];

describe.each(engines)('queue %s', (kind, open) => {
  let queue: Queue;
  beforeEach(async () => {
    queue = await open();
  });
  afterEach(() => queue.stop(1000));

  it('names its kind', () => expect(queue.kind).toBe(kind));

  it('does every job once and is then idle', async () => {
    const done: number[] = [];
    for (let i = 0; i < 50; i++) await queue.enqueue(article(i));
    await queue.work(async (job) => void (job.name === 'article' && done.push(job.articleId)), 4);
    await queue.idle();
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('is idle at once when there is nothing to do', async () => {
    await queue.work(async () => {}, 1);
    await queue.idle();
  });

  it('takes a waiting key once', async () => {
    let runs = 0;
    await queue.enqueue(article(1));
    await queue.enqueue(article(1));
    await queue.work(async () => void runs++, 2);
    await queue.idle();
    expect(runs).toBe(1);
  });

  it('runs a key once more when it is enqueued while active', async () => {
    let runs = 0;
    await queue.work(async (job) => {
      runs++;
      if (runs === 1) {
        await queue.enqueue(job);
        await queue.enqueue(job);
      }
    }, 2);
    await queue.enqueue({ name: 'group' });
    await queue.idle();
    expect(runs).toBe(2);
  });

  it('never works on more than its concurrency', async () => {
    let active = 0;
    let most = 0;
    for (let i = 0; i < 20; i++) await queue.enqueue(article(i));
    await queue.work(async () => {
      most = Math.max(most, ++active);
      await new Promise((resolve) => setImmediate(resolve));
      active--;
    }, 3);
    await queue.idle();
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });

  it('works on two jobs of a lane at once and lets other lanes pass', async () => {
    const order: string[] = [];
    let inSlowLane = 0;
    let most = 0;
    for (let i = 0; i < 6; i++) await queue.enqueue({ name: 'article', articleId: i, lane: 'slow.example' });
    await queue.enqueue({ name: 'article', articleId: 99, lane: 'quick.example' });
    await queue.work(async (job) => {
      const isSlow = job.name === 'article' && job.lane === 'slow.example';
      if (isSlow) most = Math.max(most, ++inSlowLane);
      await new Promise((resolve) => setTimeout(resolve, isSlow ? 20 : 0));
      if (isSlow) inSlowLane--;
      order.push(isSlow ? 'slow' : 'quick');
    }, 4);
    await queue.idle();
    expect(order).toHaveLength(7);
    expect(most).toBe(2);
    expect(order.indexOf('quick')).toBeLessThan(2);
  });

  it('lets a job enqueue others', async () => {
    const done: string[] = [];
    await queue.work(async (job) => {
      done.push(job.name);
      if (job.name === 'tick') for (let i = 0; i < 5; i++) await queue.enqueue(article(i));
    }, 2);
    await queue.enqueue({ name: 'tick' });
    await queue.idle();
    expect(done.filter((name) => name === 'article')).toHaveLength(5);
  });

  it('tries a passing error again', async () => {
    let attempts = 0;
    await queue.work(async () => {
      if (++attempts < 3) throw new CorridorError('archive-locked', 'busy');
    }, 1);
    await queue.enqueue(article(1));
    await queue.idle();
    expect(attempts).toBe(3);
    expect(await queue.dead()).toEqual([]);
  });

  it('gives up after five attempts and keeps the reason', async () => {
    let attempts = 0;
    await queue.work(async () => {
      attempts++;
      throw new CorridorError('mail-failed', 'example.org was too slow');
    }, 1);
    await queue.enqueue(article(7));
    await queue.idle();
    expect(attempts).toBe(5);
    expect(await queue.dead()).toEqual([{ job: article(7), code: 'mail-failed', message: 'example.org was too slow', attempts: 5 }]);
  });

  it('stops at once on a permanent error', async () => {
    let attempts = 0;
    await queue.work(async () => {
      attempts++;
      throw new CorridorError('mail-refused', 'private address');
    }, 1);
    await queue.enqueue(article(7));
    await queue.idle();
    expect(attempts).toBe(1);
    expect((await queue.dead()).map((d) => d.code)).toEqual(['mail-refused']);
  });

  it('replays dead jobs', async () => {
    let isBroken = true;
    const done: Job[] = [];
    await queue.work(async (job) => {
      if (isBroken) throw new CorridorError('mail-refused', 'private address');
      done.push(job);
    }, 1);
    await queue.enqueue(article(7));
    await queue.idle();
    isBroken = false;
    expect(await queue.replay()).toBe(1);
    await queue.idle();
    expect(done).toEqual([article(7)]);
    expect(await queue.dead()).toEqual([]);
  });

  it('tells whoever waits when a job demands a stop', async () => {
    await queue.work(async () => {
      throw new CorridorError('archive-failed', 'disk full');
    }, 1);
    await queue.enqueue(article(1));
    await expect(queue.idle()).rejects.toThrow('disk full');
  });

  it('lets active jobs end when it stops, and begins no others', async () => {
    const done: number[] = [];
    let begun = (): void => {};
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await queue.work(async (job) => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 30));
      if (job.name === 'article') done.push(job.articleId);
    }, 1);
    for (let i = 0; i < 3; i++) await queue.enqueue(article(i));
    await first;
    await queue.stop(5000);
    expect(done).toEqual([0]);
  });

  it('aborts active jobs when the grace is over', async () => {
    let begun = (): void => {};
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let isAborted = false;
    await queue.work(async (_job, signal) => {
      begun();
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      isAborted = true;
    }, 1);
    await queue.enqueue(article(1));
    await first;
    await queue.stop(10);
    expect(isAborted).toBe(true);
  });

  it('repeats a scheduled job, the first time at once', async () => {
    let runs = 0;
    let thrice = (): void => {};
    const repeated = new Promise<void>((resolve) => {
      thrice = resolve;
    });
    await queue.work(async () => {
      if (++runs === 3) thrice();
    }, 1);
    await queue.schedule({ name: 'tick' }, 40);
    await repeated;
    expect(runs).toBeGreaterThanOrEqual(3);
  });
});

describe('redis that is not there', () => {
  it('is named with what to do', async () => {
    const attempt = openBullMqQueue({ redisUrl: 'redis://127.0.0.1:1' });
    await expect(attempt).rejects.toMatchObject({ code: 'queue-unreachable', message: expect.stringContaining('127.0.0.1:1') });
  });
});
