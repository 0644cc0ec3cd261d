import { setMaxListeners } from 'node:events';

/** A signal that ends by itself after a time, or when one of others ends. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** True when time ran out (and no other signal came first). */
  isOver(): boolean;
  /** Must be called when the work is done: takes timer and listeners away. */
  stop(): void;
}

/** Starts a deadline of `millis`; `others` end it earlier, with their own reason. (`AbortSignal.any` keeps its sources alive on Node 20.) */
export const startDeadline = (millis: number, others: readonly (AbortSignal | undefined)[]): Deadline => {
  const controller = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = !controller.signal.aborted;
    controller.abort();
  }, millis);
  const unlink = linkAll(others, controller);
  return {
    signal: controller.signal,
    isOver: () => isOver,
    stop: () => {
      clearTimeout(timer);
      unlink();
    },
  };
};

/** Does `work` under one signal that ends when any of `signals` does. */
export const withSignals = async <T>(
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const controller = new AbortController();
  const unlink = linkAll(signals, controller);
  try {
    return await work(controller.signal);
  } finally {
    unlink();
  }
};

/** The work's value, unless the signal ends first: then its reason, at once, whatever the work still does. */
export const orEnd = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  signal.throwIfAborted();
  let leave = (): void => {};
  const end = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
  });
  return Promise.race([work, end]).finally(() => signal.removeEventListener('abort', leave));
};

const linkAll = (sources: readonly (AbortSignal | undefined)[], target: AbortController): (() => void) => {
  const unlinks = sources.filter((source) => source !== undefined).map((source) => link(source, target));
  return () => {
    for (const unlink of unlinks) unlink();
  };
};

const link = (source: AbortSignal, target: AbortController): (() => void) => {
  const forward = (): void => target.abort(source.reason);
  // one signal ends many requests at once; Node would warn of a leak from the eleventh on
  setMaxListeners(0, source);
  if (source.aborted) forward();
  source.addEventListener('abort', forward, { once: true });
  return () => source.removeEventListener('abort', forward);
};
