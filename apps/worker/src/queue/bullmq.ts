import { type Job as BullJob, Queue as BullQueue, DelayedError, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { Breakage } from './breakage.ts';
import { type DeadJob, deadJob, type Handler, type Job, jobKey, LANE_WIDTH, laneOf, type Queue, verdictOf } from './queue.ts';
import { openRedis } from './redis-connection.ts';
import { JOB_ATTEMPTS, retryPauseMillis } from './retry.ts';

/** Finished jobs are not kept; failed ones for a week, so that they can be looked at and replayed. */
const FAILED_KEPT = { age: 7 * 24 * 3600, count: 5000 };
/** A crashed worker's jobs are taken up again after this long; our jobs end well within it or renew their lock. */
const LOCK_MILLIS = 15_000;
const IDLE_LOOK_MILLIS = 50;
/** A job whose lane is full comes back after about this long. */
const LANE_PAUSE_MILLIS = 500;
/** Connection errors come by the thousand when Redis is full or gone: one line in this time is enough. */
const ERROR_PAUSE_MILLIS = 30_000;

/** What the Redis queue needs: its address, a name that keeps installations apart, and where errors of the connection go. */
export interface BullMqOptions {
  readonly redisUrl: string;
  readonly prefix?: string;
  readonly random?: () => number;
  readonly pauseMillis?: (failed: number) => number;
  readonly onError?: (error: Error) => void;
}

/** Opens the queue on Redis or Valkey. Throws `queue-unreachable` naming the host when it does not answer in five seconds. */
export const openBullMqQueue = async (options: BullMqOptions): Promise<Queue> => {
  const report = quietly(options.onError ?? (() => {}));
  const connection = await openRedis(options.redisUrl, report);
  return new BullMqQueue(connection, options, report);
};

class BullMqQueue implements Queue {
  readonly kind = 'redis';
  readonly #connection: Redis;
  readonly #queue: BullQueue;
  readonly #options: BullMqOptions;
  readonly #report: (error: Error) => void;
  readonly #abort = new AbortController();
  readonly #activeInLane = new Map<string, number>();
  #worker: Worker | null = null;
  readonly #breakage = new Breakage();

  constructor(connection: Redis, options: BullMqOptions, report: (error: Error) => void) {
    this.#connection = connection;
    this.#options = options;
    this.#report = report;
    this.#queue = new BullQueue('journey', {
      connection,
      prefix: options.prefix ?? 'corridor',
      defaultJobOptions: { attempts: JOB_ATTEMPTS, backoff: { type: 'custom' }, removeOnComplete: true, removeOnFail: FAILED_KEPT },
    });
    this.#queue.on('error', report);
  }

  async enqueue(job: Job): Promise<void> {
    await this.#queue.add(job.name, job, { deduplication: { id: jobKey(job), keepLastIfActive: true } });
  }

  async schedule(job: Job, everyMillis: number): Promise<void> {
    await this.#queue.upsertJobScheduler(jobKey(job), { every: everyMillis }, { name: job.name, data: job });
  }

  async work(handler: Handler, concurrency: number): Promise<void> {
    const random = this.#options.random ?? Math.random;
    const pauseMillis = this.#options.pauseMillis ?? ((failed: number) => retryPauseMillis(failed, random));
    this.#worker = new Worker('journey', (job, token) => this.#inLane(handler, job, token), {
      connection: this.#connection,
      prefix: this.#options.prefix ?? 'corridor',
      concurrency,
      lockDuration: LOCK_MILLIS,
      stalledInterval: LOCK_MILLIS,
      maxStalledCount: JOB_ATTEMPTS,
      settings: { backoffStrategy: (failed) => pauseMillis(failed) },
    });
    this.#worker.on('error', this.#report);
    await this.#worker.waitUntilReady();
  }

  async idle(): Promise<void> {
    for (;;) {
      if (this.#breakage.error) throw this.#breakage.error;
      if (await this.#isIdle()) return;
      await new Promise((resolve) => setTimeout(resolve, IDLE_LOOK_MILLIS));
    }
  }

  /** One look at all counts at once: a job on its way from `delayed` to `active` must not slip between two looks. */
  async #isIdle(): Promise<boolean> {
    const { delayed = 0, ...others } = await this.#queue.getJobCounts('waiting', 'active', 'prioritized', 'waiting-children', 'delayed');
    if (Object.values(others).some((n) => n > 0)) return false;
    // The next turn of each schedule stands in `delayed` for ever; only what is beyond them waits to be tried again.
    return delayed === 0 || delayed <= (await this.#queue.getJobSchedulersCount());
  }

  broken(): Promise<never> {
    return this.#breakage.promise();
  }

  async dead(): Promise<readonly DeadJob[]> {
    const failed = await this.#queue.getFailed(0, FAILED_KEPT.count);
    return failed.map((job) => {
      const [code, message] = splitReason(job.failedReason);
      return { job: job.data as Job, code, message, attempts: job.attemptsMade };
    });
  }

  async replay(): Promise<number> {
    const failed = await this.#queue.getFailed(0, FAILED_KEPT.count);
    for (const job of failed) {
      await job.remove();
      await this.enqueue(job.data as Job);
    }
    return failed.length;
  }

  async stop(graceMillis: number): Promise<void> {
    const grace = setTimeout(() => this.#abort.abort(), graceMillis);
    await this.#worker?.close();
    clearTimeout(grace);
    await this.#queue.close();
    this.#connection.disconnect();
  }

  /** Puts a job whose lane is full off, without costing it an attempt. */
  async #inLane(handler: Handler, job: BullJob, token: string | undefined): Promise<void> {
    const lane = laneOf(job.data as Job);
    if (lane === null) return this.#run(handler, job);
    const active = this.#activeInLane.get(lane) ?? 0;
    if (active >= LANE_WIDTH) {
      const random = this.#options.random ?? Math.random;
      await job.moveToDelayed(Date.now() + LANE_PAUSE_MILLIS * (0.5 + random()), token);
      throw new DelayedError();
    }
    this.#activeInLane.set(lane, active + 1);
    try {
      await this.#run(handler, job);
    } finally {
      this.#activeInLane.set(lane, (this.#activeInLane.get(lane) ?? 1) - 1);
    }
  }

  async #run(handler: Handler, job: BullJob): Promise<void> {
    try {
      await handler(job.data as Job, this.#abort.signal);
    } catch (error) {
      const verdict = verdictOf(error);
      if (verdict === 'stop') this.#breakage.breakWith(error);
      const { code, message } = deadJob(job.data as Job, error, job.attemptsMade + 1);
      throw verdict === 'retry' ? new Error(`${code}: ${message}`, { cause: error }) : new UnrecoverableError(`${code}: ${message}`);
    }
  }
}

const splitReason = (reason: string | undefined): readonly [string, string] => {
  const found = /^([a-z-]+): ([\s\S]*)$/.exec(reason ?? '');
  return found ? [found[1] ?? 'unexpected', found[2] ?? ''] : ['unexpected', reason ?? ''];
};

const quietly = (onError: (error: Error) => void): ((error: Error) => void) => {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    const now = performance.now();
    if (now - last < ERROR_PAUSE_MILLIS) return;
    last = now;
    onError(error);
  };
};
