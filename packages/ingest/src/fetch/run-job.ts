import { type Clock, CorridorError, headerRefusal } from '@corridor/model';
import { acceptEncoding } from './content-coding.ts';
import { startDeadline, withSignals } from './deadline.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { EndTurn, HostTurns, SharedHostTurns } from './host-turns.ts';
import type { FetchLimits } from './limits.ts';
import { problemFrom } from './network-error.ts';
import type { FetchOutcome, OutcomeHead } from './outcome.ts';
import { failureOf, readOutcome } from './read-outcome.ts';
import { aheadSeconds, retryAfterSeconds } from './response-headers.ts';
import type { Routes } from './routes.ts';
import { type Trace, type VisitTools, visit } from './visit.ts';

/** One request, feed or page. */
export interface Job {
  readonly asked: 'feed' | 'page';
  readonly url: string;
  readonly accept: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly userAgent: string;
  /** The source's own headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** `direct`, or the proxy that everything of this job goes through. */
  readonly route: string;
  /** Read this much and leave the rest, instead of refusing what is over the limit. */
  readonly partBytes?: number;
  /** Sent as a form by POST; nothing is followed then. */
  readonly form?: Readonly<Record<string, string>>;
  readonly totalMillis: number;
  /** Ends of the caller and of the fetcher. */
  readonly signals: readonly (AbortSignal | undefined)[];
  readonly mayVisit: (url: URL) => Promise<void>;
}

/** What all requests of one fetcher share. */
export interface Shared {
  readonly clock: Clock;
  readonly limits: FetchLimits;
  readonly allowLoopback: boolean;
  readonly routes: Routes;
  readonly turns: HostTurns;
  readonly sharedTurns: SharedHostTurns | null;
  /** Throws `FetchProblem` `rate-limited` while the host rests. */
  readonly refuseResting: (host: string) => Promise<void>;
}

/** Time a job has spent on the network; waiting for turns is not in it. */
interface Stopwatch {
  spentMillis: number;
}

/** Runs a job to its outcome; rejects only with the reason of one of the job's signals, or with a `CorridorError` of what was handed in. */
export const runJob = async (job: Job, shared: Shared): Promise<FetchOutcome> => {
  const { clock, routes, limits, allowLoopback } = shared;
  const trace: Trace = { url: job.url, status: null, bodyBytes: 0, exchange: null, redirects: [] };
  const watch: Stopwatch = { spentMillis: 0 };
  const head = (): OutcomeHead => ({
    requestedUrl: job.url,
    url: trace.url,
    redirects: [...trace.redirects],
    retryAfterSeconds: trace.exchange && retryAfterSeconds(trace.exchange.headers, clock.now()),
    aheadSeconds: trace.exchange && aheadSeconds(trace.exchange.headers, clock.now()),
    bodyBytes: trace.bodyBytes,
    durationMillis: Math.round(watch.spentMillis),
  });
  try {
    const { mayVisit, partBytes = null, form } = job;
    const tools: VisitTools = {
      dispatcher: routes.to(job.route),
      limits,
      allowLoopback,
      mayVisit,
      partBytes,
      form: form ? new URLSearchParams(form).toString() : null,
      inTurn: takeTurns(job, shared, watch),
    };
    return readOutcome(await visit(job.url, headersOf(job), trace, tools), head(), job);
  } catch (error) {
    for (const signal of job.signals) signal?.throwIfAborted();
    // what was handed in failed (the archive that knows the rests), not the outlet
    if (error instanceof CorridorError) throw error;
    return failureOf(problemFrom(error), trace.status, head(), job.asked);
  }
};

/** Each exchange in its host's turn; all of a job's exchanges together within its time, by the machine's own watch. */
const takeTurns = ({ totalMillis, signals }: Job, shared: Shared, watch: Stopwatch): VisitTools['inTurn'] => {
  return async (url, work) => {
    await shared.refuseResting(url.host);
    const end = await withSignals(signals, (signal) => takeTurn(shared, url.host, signal));
    const startedAt = performance.now();
    const deadline = startDeadline(Math.max(1, totalMillis - watch.spentMillis), signals);
    try {
      // another answer may have begun a rest while this one waited
      await shared.refuseResting(url.host);
      return await work(deadline.signal);
    } catch (error) {
      if (deadline.isOver()) throw new FetchProblem('timeout', `no whole answer within ${totalMillis} ms`, { cause: error });
      throw error;
    } finally {
      watch.spentMillis += performance.now() - startedAt;
      deadline.stop();
      end();
    }
  };
};

/** A turn among the requests of this process, and then among those of all that share the host. */
const takeTurn = async ({ turns, sharedTurns }: Shared, host: string, signal: AbortSignal): Promise<EndTurn> => {
  const endOwn = await turns.take(host, signal);
  if (!sharedTurns) return endOwn;
  try {
    const endShared = await sharedTurns.take(host, turns.spacingMillisOf(host), signal);
    return () => {
      endShared();
      endOwn();
    };
  } catch (error) {
    endOwn();
    throw error;
  }
};

/** All that is ever sent: no cookie, no referrer, no cache control. Validators go out as they came in, the source's headers to the host asked for. */
const headersOf = (job: Job): ((url: URL) => Readonly<Record<string, string>>) => {
  const common = {
    'user-agent': headerSafe(job.userAgent),
    accept: job.accept,
    'accept-encoding': acceptEncoding,
    ...(job.form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    ...(job.etag === null ? {} : { 'if-none-match': job.etag }),
    ...(job.lastModified === null ? {} : { 'if-modified-since': job.lastModified }),
  };
  const own = Object.entries(job.headers).filter(([name]) => headerRefusal(name) === null);
  const withOwn = { ...common, ...Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), headerSafe(value)])) };
  const host = URL.canParse(job.url) ? new URL(job.url).host : '';
  return (url) => (url.host === host ? withOwn : common);
};

const headerSafe = (value: string): string => value.replace(/[^\t\x20-\x7e]/g, '');
