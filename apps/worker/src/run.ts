import { journey } from './journey.ts';
import type { Parts } from './parts.ts';
import { pollJob } from './queue/jobs-of.ts';

/** How one process works. */
export interface WorkOptions {
  /** Jobs at once. */
  readonly concurrency: number;
}

/**
 * One pass now: polls what is due (or every enabled feed with `all`), reads what was found and what an earlier run left, groups, sends
 * digests that are due. Ends when nothing is left to do; articles that wait for another attempt keep their hour in the archive.
 */
export const runOnce = async (parts: Parts, options: WorkOptions & { readonly all: boolean }): Promise<void> => {
  const { archive, queue } = parts;
  await queue.work(journey(parts), options.concurrency);
  if (options.all) {
    for (const feed of await archive.feeds()) if (feed.enabled) await queue.enqueue(pollJob(feed));
    await queue.idle();
  }
  await queue.enqueue({ name: 'tick' });
  await queue.idle();
  await queue.enqueue({ name: 'group' });
  await queue.idle();
};

/** Works until it is stopped: a tick at once and then every `tickMillis`. */
export const startWork = async (parts: Parts, options: WorkOptions & { readonly tickMillis: number }): Promise<void> => {
  await parts.queue.work(journey(parts), options.concurrency);
  await parts.queue.schedule({ name: 'tick' }, options.tickMillis);
};
