import { journey } from './journey.ts';
import type { Parts } from './parts.ts';
import { pollJob } from './queue/jobs-of.ts';
import { type DeadJob, jobKey } from './queue/queue.ts';

/** How one process works. */
export interface WorkOptions {
  /** Jobs at once. */
  readonly concurrency: number;
}

/**
 * One pass now: polls what is due (or every enabled feed with `all`), reads what was found and what an earlier run left, groups, watches, sends
 * digests that are due. Ends when nothing is left to do; articles that wait for another attempt keep their hour in the archive.
 * Gives the jobs that were given up meanwhile: none, when all is well.
 */
export const runOnce = async (parts: Parts, options: WorkOptions & { readonly all: boolean }): Promise<readonly DeadJob[]> => {
  const { archive, queue } = parts;
  const given = new Set((await queue.dead()).map(({ job }) => jobKey(job)));
  await queue.work(journey(parts), options.concurrency);
  if (options.all) {
    for (const feed of await archive.feeds()) if (feed.enabled) await queue.enqueue(pollJob(feed, true));
    await queue.idle();
  }
  let left = Number.POSITIVE_INFINITY;
  for (let before = left; left > 0; before = left) {
    await queue.enqueue({ name: 'tick' });
    await queue.idle();
    left = await unread(parts);
    if (left >= before) break;
  }
  for (const name of ['group', 'watch', 'notify'] as const) {
    await queue.enqueue({ name });
    await queue.idle();
  }
  return (await queue.dead()).filter(({ job }) => !given.has(jobKey(job)));
};

/** Pages to be read again are few: those of sites that became known just now. */
const MOST_COUNTED = 1000;

/** Articles that could be read on now. A tick takes no more than its share of a big day, so a pass may need several. */
const unread = async ({ archive }: Parts): Promise<number> => {
  const { discovered, fetched, extracted } = await archive.counts();
  const kept = await archive.keptPagesDue(MOST_COUNTED);
  return discovered + fetched + extracted + kept.length;
};

/**
 * Works until it is stopped: a tick at once and then every `tickMillis`. `broken` never resolves and rejects when the process must not go
 * on, as when the disk is full.
 */
export const startWork = async (
  parts: Parts,
  options: WorkOptions & { readonly tickMillis: number },
): Promise<{ readonly broken: Promise<never> }> => {
  await parts.queue.work(journey(parts), options.concurrency);
  await parts.queue.schedule({ name: 'tick' }, options.tickMillis);
  return { broken: parts.queue.broken() };
};
