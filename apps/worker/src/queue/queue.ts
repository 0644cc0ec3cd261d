import { CorridorError } from '@corridor/model';

/** Work that is carried by the queue: a name and the id of what it is about. The archive is the truth; a lost job is found again by state. */
export type Job =
  | { readonly name: 'tick' }
  | { readonly name: 'poll'; readonly feedId: string; readonly lane?: string /** Due or not: a person asks. */; readonly evenEarly?: true }
  | { readonly name: 'article'; readonly articleId: number; readonly lane?: string }
  | { readonly name: 'subscribe'; readonly feedId: string; readonly hub: string; readonly topic: string }
  | { readonly name: 'group' }
  | { readonly name: 'watch' }
  | { readonly name: 'notify' }
  | { readonly name: 'deliver'; readonly subscriberId: string };

/**
 * Jobs of one lane (a host) active at once in one process. Politeness makes them wait for one another, and without lanes the jobs of one
 * slow host would hold every place while all other hosts idle.
 */
export const LANE_WIDTH = 2;

/** The lane of a job, or null for one that never waits for a host. */
export const laneOf = (job: Job): string | null => ('lane' in job ? (job.lane ?? null) : null);

/** Does one job. Throwing a CorridorError whose action is `retry` (or any foreign error) has it tried again; any other ends it. */
export type Handler = (job: Job, signal: AbortSignal) => Promise<void>;

/** A job that was given up, with the reason. */
export interface DeadJob {
  readonly job: Job;
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
}

/** Transport of jobs. Delivers at least once; a key that waits already is not added twice, one that is active runs once more afterwards. */
export interface Queue {
  /** Shown at start: `in-process` or `redis`. */
  readonly kind: 'in-process' | 'redis';
  enqueue(job: Job): Promise<void>;
  /** Enqueues the job now and then every so often; a second call with the same job replaces the first. */
  schedule(job: Job, everyMillis: number): Promise<void>;
  /** Begins to work; at most `concurrency` jobs at once. */
  work(handler: Handler, concurrency: number): Promise<void>;
  /** Resolves when nothing waits, is active or waits for a retry; rejects when a job ended in an error whose action is `stop`. */
  idle(): Promise<void>;
  /** Never resolves; rejects when a job ended in an error whose action is `stop`: nothing more is worked on and the process must end. */
  broken(): Promise<never>;
  /** Jobs given up, newest first. */
  dead(): Promise<readonly DeadJob[]>;
  /** Puts every dead job back; gives their number. */
  replay(): Promise<number>;
  /** Takes no new jobs, lets active ones end for `graceMillis`, then aborts their signal. */
  stop(graceMillis: number): Promise<void>;
}

/** One string for one piece of work; two jobs with the same key are the same work. */
export const jobKey = (job: Job): string => {
  switch (job.name) {
    case 'poll':
      return `poll-${job.feedId}`;
    case 'subscribe':
      return `subscribe-${job.feedId}`;
    case 'article':
      return `article-${job.articleId}`;
    case 'deliver':
      return `deliver-${job.subscriberId}`;
    default:
      return job.name;
  }
};

/** What a failed job asks of the queue: try again, give up, or stop the process. */
export const verdictOf = (error: unknown): 'retry' | 'dead' | 'stop' => {
  if (!(error instanceof CorridorError) || error.action === 'retry') return 'retry';
  return error.action === 'stop' ? 'stop' : 'dead';
};

/** A dead job's entry from the error that ended it. */
export const deadJob = (job: Job, error: unknown, attempts: number): DeadJob => ({
  job,
  code: error instanceof CorridorError ? error.code : 'unexpected',
  message: error instanceof Error ? error.message : String(error),
  attempts,
});
