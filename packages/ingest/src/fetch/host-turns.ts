import type { Clock } from '@corridor/model';

/** Hosts remembered before idle ones are forgotten. */
const REMEMBERED_HOSTS = 2000;

/** Gives the turn back; safe to call twice. */
export type EndTurn = () => void;

/** Turns at hosts among several processes; each of them keeps the order of its own requests by `HostTurns`. */
export interface SharedHostTurns {
  /** Waits until no process has begun a request at `host` for `spacingMillis`, and few enough have one. Rejects with the signal's reason. */
  take(host: string, spacingMillis: number, signal: AbortSignal): Promise<EndTurn>;
}

interface Waiter {
  readonly start: (end: EndTurn) => void;
  readonly fail: (reason: unknown) => void;
}

interface Host {
  running: number;
  lastStartAt: number | null;
  spacingMillis: number;
  timer: NodeJS.Timeout | null;
  readonly waiting: Set<Waiter>;
}

/**
 * Politeness per host: at most `perHost` requests at once, and `spacingMillis` between two starts, first come first served. What is left of
 * the pause is measured on the clock handed in and waited for by a timer, never longer than the pause itself (the clock may stand still).
 */
export class HostTurns {
  readonly #clock: Clock;
  readonly #perHost: number;
  readonly #spacingMillis: number;
  readonly #hosts = new Map<string, Host>();
  #closedBy: Error | null = null;

  constructor(options: { readonly clock: Clock; readonly perHost: number; readonly spacingMillis: number }) {
    this.#clock = options.clock;
    this.#perHost = options.perHost;
    this.#spacingMillis = options.spacingMillis;
  }

  /** Waits for a turn at `host`. Rejects with the signal's reason when it ends first, or with the reason of `close`. */
  take(host: string, signal: AbortSignal): Promise<EndTurn> {
    if (this.#closedBy) return Promise.reject(this.#closedBy);
    if (signal.aborted) return Promise.reject(signal.reason);
    const state = this.#host(host);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        if (state.waiting.delete(waiter)) reject(signal.reason);
      };
      const waiter: Waiter = {
        start: (end) => {
          signal.removeEventListener('abort', leave);
          resolve(end);
        },
        fail: (reason) => {
          signal.removeEventListener('abort', leave);
          reject(reason);
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      state.waiting.add(waiter);
      this.#advance(state);
    });
  }

  /** Asks for at least `millis` between two starts at `host` (robots.txt crawl-delay). */
  slowDown(host: string, millis: number): void {
    const state = this.#host(host);
    state.spacingMillis = Math.max(this.#spacingMillis, millis);
  }

  /** Milliseconds between two starts at `host`. */
  spacingMillisOf(host: string): number {
    return this.#hosts.get(host)?.spacingMillis ?? this.#spacingMillis;
  }

  /** Ends all waits with `reason`; later calls of `take` reject with it too. */
  close(reason: Error): void {
    this.#closedBy = reason;
    for (const state of this.#hosts.values()) {
      if (state.timer) clearTimeout(state.timer);
      for (const waiter of state.waiting) waiter.fail(reason);
      state.waiting.clear();
    }
  }

  #advance(state: Host): void {
    const [next] = state.waiting;
    if (!next || state.timer || state.running >= this.#perHost) return;
    const pause = this.#pauseLeft(state);
    if (pause === 0) this.#start(state, next);
    else state.timer = setTimeout(() => this.#goOn(state), pause);
  }

  #goOn(state: Host): void {
    state.timer = null;
    state.lastStartAt = null;
    this.#advance(state);
  }

  #start(state: Host, waiter: Waiter): void {
    state.waiting.delete(waiter);
    state.running++;
    state.lastStartAt = this.#clock.now();
    let isOver = false;
    waiter.start(() => {
      if (isOver) return;
      isOver = true;
      state.running--;
      this.#advance(state);
    });
    this.#advance(state);
  }

  #pauseLeft(state: Host): number {
    if (state.lastStartAt === null) return 0;
    return Math.min(state.spacingMillis, Math.max(0, state.lastStartAt + state.spacingMillis - this.#clock.now()));
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known) return known;
    if (this.#hosts.size >= REMEMBERED_HOSTS) this.#forgetIdle();
    const state: Host = { running: 0, lastStartAt: null, spacingMillis: this.#spacingMillis, timer: null, waiting: new Set() };
    this.#hosts.set(name, state);
    return state;
  }

  #forgetIdle(): void {
    for (const [name, state] of this.#hosts) {
      if (state.running === 0 && state.waiting.size === 0 && this.#pauseLeft(state) === 0) this.#hosts.delete(name);
    }
  }
}
