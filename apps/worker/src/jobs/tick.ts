import type { Parts } from '../parts.ts';
import { articleJob, pollJob } from '../queue/jobs-of.ts';
import { dueDigest } from '../schedule.ts';
import { hasDuePosts } from './post-alerts.ts';
import { isWatchDue } from './watch-health.ts';

/** Unfinished articles queued in one tick: more than one process reads until the next, little enough for its memory. */
const ARTICLES_A_TICK = 1000;

/**
 * Looks in the archive for all that is due and queues it: feeds, unfinished and changed articles, grouping, a look at health, posts, digests. Doing it
 * twice queues nothing twice.
 */
export const queueWhatIsDue = async (parts: Parts): Promise<void> => {
  const { archive, queue } = parts;
  for (const feed of await archive.feedsDue()) if (feed.hostPausedUntil === null) await queue.enqueue(pollJob(feed));
  for (const article of await archive.unfinished(ARTICLES_A_TICK)) await queue.enqueue(articleJob(article));
  for (const article of await archive.rereadsDue(ARTICLES_A_TICK)) await queue.enqueue(articleJob(article));
  for (const article of await archive.keptPagesDue(ARTICLES_A_TICK)) await queue.enqueue(articleJob(article));
  if ((await archive.ungrouped()).length > 0) await queue.enqueue({ name: 'group' });
  if (await isWatchDue(parts)) await queue.enqueue({ name: 'watch' });
  if (await hasDuePosts(parts)) await queue.enqueue({ name: 'notify' });
  const now = parts.clock.now();
  for (const subscriber of await archive.subscribers())
    if (dueDigest(subscriber, now)) await queue.enqueue({ name: 'deliver', subscriberId: subscriber.id });
  parts.observer.ticked();
};
