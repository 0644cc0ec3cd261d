import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ParsedFeed } from '@corridor/model';
import { refused } from './feed-verdict.ts';
import { defaultParseLimits, type ParseInput, type ParseLimits } from './parse-limits.ts';
import type { ParseDone, ParseJob } from './worker.ts';

/** Bounds of a feed parser; defaults are 5 s, 20 MB and 2,000 entries. */
export interface FeedParserOptions extends Partial<ParseLimits> {
  /** Longest time one feed may take before its thread is ended; an ordinary feed takes some 10 ms. */
  readonly deadlineMillis?: number;
}

/** Parses feeds in a thread of its own. */
export interface FeedParser {
  /** Never rejects; a feed that takes too long or breaks its thread has the verdict `timeout` or `malformed`. One feed at a time, in order. */
  parse(bytes: Uint8Array, input: ParseInput): Promise<ParsedFeed>;
  /** Ends the thread; feeds still waiting get the verdict `timeout`. */
  close(): Promise<void>;
}

const DEADLINE_MILLIS = 5_000;
/** Heap of the thread: 20 MB of ordinary feed fit into 150 MB, 20 MB of the attack inputs into this. What does not ends the thread, not the process. */
const HEAP_MEGABYTES = 1_024;

/** The compiled worker, whatever this file was loaded from: Node 20 cannot start a thread from a TypeScript source. */
const workerFile = (): string => createRequire(import.meta.url).resolve('@corridor/ingest/parse-worker');

/** Creates a parser; its thread starts with the first feed and does not keep the process alive while idle. */
export const createFeedParser = (options: FeedParserOptions = {}): FeedParser => {
  const { deadlineMillis = DEADLINE_MILLIS, ...limits } = options;
  return new ThreadedParser(deadlineMillis, { ...defaultParseLimits, ...limits });
};

class ThreadedParser implements FeedParser {
  readonly #deadlineMillis: number;
  readonly #limits: ParseLimits;
  #worker: Worker | null = null;
  #lastJob: Promise<unknown> = Promise.resolve();
  #nextId = 1;
  #isClosed = false;
  #endJob: ((feed: ParsedFeed) => void) | null = null;

  constructor(deadlineMillis: number, limits: ParseLimits) {
    this.#deadlineMillis = deadlineMillis;
    this.#limits = limits;
  }

  parse(bytes: Uint8Array, input: ParseInput): Promise<ParsedFeed> {
    if (bytes.length > this.#limits.maxBytes)
      return Promise.resolve(refused('too-large', `The body has ${bytes.length} bytes, more than the limit.`));
    const job = this.#lastJob.then(() => this.#run(bytes, input));
    this.#lastJob = job;
    return job;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#endJob?.(refused('timeout', 'The parser was closed.'));
    await this.#drop();
  }

  #run(bytes: Uint8Array, input: ParseInput): Promise<ParsedFeed> {
    if (this.#isClosed) return Promise.resolve(refused('timeout', 'The parser was closed.'));
    const { promise, resolve } = settleOnce<ParsedFeed>();
    const worker = this.#start();
    const id = this.#nextId++;
    const timer = setTimeout(
      () => void this.#giveUp(refused('timeout', `Parsing took longer than ${this.#deadlineMillis} ms.`)),
      this.#deadlineMillis,
    );
    const onMessage = (done: ParseDone): void => {
      if (done.id === id) resolve(done.feed);
    };
    const onError = (cause: Error): void => void this.#giveUp(refused('malformed', `The parser’s thread broke: ${cause.message}`));
    const onExit = (): void => void this.#giveUp(refused('malformed', 'The parser’s thread ended.'));
    worker.on('message', onMessage).once('error', onError).once('exit', onExit);
    worker.ref();
    this.#endJob = resolve;
    // Not `slice`: a Buffer's is a view, and what shares memory with others cannot be handed over.
    const copy = new Uint8Array(bytes);
    worker.postMessage(
      {
        id,
        bytes: copy,
        input: ownFields(input),
        limits: this.#limits,
      } satisfies ParseJob,
      [copy.buffer],
    );
    return promise.finally(() => {
      clearTimeout(timer);
      this.#endJob = null;
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
    });
  }

  /** Ends the job with a verdict and the thread with it; the next feed starts a new one. */
  async #giveUp(feed: ParsedFeed): Promise<void> {
    this.#endJob?.(feed);
    await this.#drop();
  }

  #start(): Worker {
    this.#worker ??= new Worker(workerFile(), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
    return this.#worker;
  }

  async #drop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    worker?.on('error', () => {});
    await worker?.terminate();
  }
}

/** The fields that the parser knows: a caller's object may hold what cannot be handed over. */
const ownFields = (input: ParseInput): ParseInput => ({
  contentType: input.contentType,
  url: input.url,
  receivedAt: input.receivedAt ?? null,
  contentLanguage: input.contentLanguage ?? null,
  linked: input.linked ? { hubUrl: input.linked.hubUrl, selfUrl: input.linked.selfUrl } : null,
  timeZone: input.timeZone ?? null,
});

const settleOnce = <T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } => {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: settle };
};
