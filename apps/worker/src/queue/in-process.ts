import { Breakage } from './breakage.ts';
import { type DeadJob, deadJob, type Handler, type Job, jobKey, LANE_WIDTH, laneOf, type Queue, verdictOf } from './queue.ts';
import { JOB_ATTEMPTS, retryPauseMillis } from './retry.ts';

/** Dead jobs kept in memory; the archive holds the lasting reason. */
const DEAD_KEPT = 1000;

/** What may be handed in: `random` for jitter, and `pauseMillis` for tests that must not wait. */
export interface InProcessOptions {
  readonly random?: () => number;
  readonly pauseMillis?: (failed: number) => number;
}

interface Ticket {
  readonly job: Job;
  readonly attempts: number;
}

/** The runner inside one process: same rules as the Redis queue, nothing kept after the process ends. */
export class InProcessQueue implements Queue {
  readonly kind = 'in-process';
  /** Waiting jobs by lane, in order of arrival; lanes take turns. */
  readonly #lanes = new Map<string, Map<string, Ticket>>();
  readonly #waitingLane = new Map<string, string>();
  readonly #activeInLane = new Map<string, number>();
  readonly #active = new Map<string, Promise<void>>();
  readonly #again = new Map<string, Ticket>();
  readonly #pausing = new Map<string, NodeJS.Timeout>();
  readonly #schedules = new Map<string, NodeJS.Timeout>();
  readonly #dead: DeadJob[] = [];
  readonly #abort = new AbortController();
  readonly #pauseMillis: (failed: number) => number;
  #idlers: (() => void)[] = [];
  #handler: Handler | null = null;
  #concurrency = 1;
  readonly #breakage = new Breakage();
  #stopped = false;

  constructor(options: InProcessOptions = {}) {
    const random = options.random ?? Math.random;
    this.#pauseMillis = options.pauseMillis ?? ((failed) => retryPauseMillis(failed, random));
  }

  async enqueue(job: Job): Promise<void> {
    if (this.#stopped) return;
    const key = jobKey(job);
    if (this.#active.has(key)) this.#again.set(key, { job, attempts: 0 });
    else if (!this.#pausing.has(key) && !this.#waitingLane.has(key)) this.#wait(key, { job, attempts: 0 });
    this.#pump();
  }

  async schedule(job: Job, everyMillis: number): Promise<void> {
    const key = jobKey(job);
    clearInterval(this.#schedules.get(key));
    this.#schedules.set(
      key,
      setInterval(() => void this.enqueue(job), everyMillis),
    );
    await this.enqueue(job);
  }

  async work(handler: Handler, concurrency: number): Promise<void> {
    this.#handler = handler;
    this.#concurrency = concurrency;
    this.#pump();
  }

  async idle(): Promise<void> {
    while (!this.#isIdle()) await new Promise<void>((resolve) => this.#idlers.push(resolve));
    if (this.#breakage.error) throw this.#breakage.error;
  }

  broken(): Promise<never> {
    return this.#breakage.promise();
  }

  async dead(): Promise<readonly DeadJob[]> {
    return this.#dead.toReversed();
  }

  async replay(): Promise<number> {
    const jobs = this.#dead.splice(0).map((d) => d.job);
    for (const job of jobs) await this.enqueue(job);
    return jobs.length;
  }

  async stop(graceMillis: number): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#schedules.values()) clearInterval(timer);
    for (const timer of this.#pausing.values()) clearTimeout(timer);
    this.#lanes.clear();
    this.#waitingLane.clear();
    this.#again.clear();
    this.#pausing.clear();
    const grace = setTimeout(() => this.#abort.abort(), graceMillis);
    await Promise.all(this.#active.values());
    clearTimeout(grace);
    this.#wake();
  }

  #isIdle(): boolean {
    return this.#breakage.error !== null || this.#waitingLane.size + this.#active.size + this.#pausing.size === 0;
  }

  #pump(): void {
    while (this.#handler && !this.#breakage.error && this.#active.size < this.#concurrency) {
      const next = this.#takeNext();
      if (!next) break;
      this.#active.set(next[0], this.#run(this.#handler, next[0], next[1]));
    }
    if (this.#isIdle()) this.#wake();
  }

  #wait(key: string, ticket: Ticket): void {
    const lane = laneOf(ticket.job) ?? '';
    const waiting = this.#lanes.get(lane) ?? new Map<string, Ticket>();
    waiting.set(key, ticket);
    this.#lanes.set(lane, waiting);
    this.#waitingLane.set(key, lane);
  }

  /** The oldest job of the first lane that has room; the lane then goes to the end, so that lanes take turns. */
  #takeNext(): readonly [string, Ticket] | null {
    for (const [lane, waiting] of this.#lanes) {
      const active = this.#activeInLane.get(lane) ?? 0;
      const next = lane !== '' && active >= LANE_WIDTH ? undefined : waiting.entries().next().value;
      if (!next) continue;
      waiting.delete(next[0]);
      this.#waitingLane.delete(next[0]);
      this.#lanes.delete(lane);
      if (waiting.size > 0) this.#lanes.set(lane, waiting);
      this.#activeInLane.set(lane, active + 1);
      return next;
    }
    return null;
  }

  #leaveLane(job: Job): void {
    const lane = laneOf(job) ?? '';
    const active = (this.#activeInLane.get(lane) ?? 1) - 1;
    if (active > 0) this.#activeInLane.set(lane, active);
    else this.#activeInLane.delete(lane);
  }

  async #run(handler: Handler, key: string, ticket: Ticket): Promise<void> {
    // A turn of the event loop first: an idle() that was just called must see the job as active, and long chains must not starve timers.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      await handler(ticket.job, this.#abort.signal);
      this.#leaveLane(ticket.job);
      this.#settle(key);
    } catch (error) {
      this.#leaveLane(ticket.job);
      this.#fail(key, { job: ticket.job, attempts: ticket.attempts + 1 }, error);
    }
    this.#pump();
  }

  #settle(key: string): void {
    this.#active.delete(key);
    const again = this.#again.get(key);
    this.#again.delete(key);
    if (again && !this.#stopped) this.#wait(key, again);
  }

  #fail(key: string, ticket: Ticket, error: unknown): void {
    const verdict = verdictOf(error);
    if (verdict === 'stop') this.#breakage.breakWith(error);
    if (verdict !== 'retry' || ticket.attempts >= JOB_ATTEMPTS) {
      this.#dead.push(deadJob(ticket.job, error, ticket.attempts));
      if (this.#dead.length > DEAD_KEPT) this.#dead.shift();
      this.#settle(key);
      return;
    }
    this.#active.delete(key);
    this.#again.delete(key);
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#pausing.delete(key);
      this.#wait(key, ticket);
      this.#pump();
    }, this.#pauseMillis(ticket.attempts));
    this.#pausing.set(key, timer);
  }

  #wake(): void {
    const idlers = this.#idlers;
    this.#idlers = [];
    for (const resolve of idlers) resolve();
  }
}
