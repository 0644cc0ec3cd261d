import type { FeedCheck } from '@corridor/model';
import type { Parts } from '../parts.ts';
import { pollJob } from '../queue/jobs-of.ts';
import { pollFeed } from './poll-feed.ts';

/** Polls every enabled feed once and gives the checks, in the order of the catalogue. Articles found are left to the next run. */
export const checkFeeds = async (parts: Parts, concurrency: number): Promise<readonly FeedCheck[]> => {
  const checks = new Map<string, FeedCheck>();
  const noting = {
    ...parts.observer,
    feedChecked: (check: FeedCheck) => {
      checks.set(check.feedId, check);
      parts.observer.feedChecked(check);
    },
  };
  const polling: Parts = { ...parts, observer: noting, queue: { ...nothingFurther, kind: parts.queue.kind } };
  const feeds = (await parts.archive.feeds()).filter((f) => f.enabled);
  await parts.queue.work(async (job, signal) => {
    if (job.name === 'poll') await pollFeed(polling, job.feedId, signal);
  }, concurrency);
  for (const feed of feeds) await parts.queue.enqueue(pollJob(feed, true));
  await parts.queue.idle();
  return feeds.map((f) => checks.get(f.feedId)).filter((c) => c !== undefined);
};

/** A queue that takes jobs and keeps none: what a check finds stays `discovered` in the archive. */
const nothingFurther = {
  enqueue: async () => {},
  schedule: async () => {},
  work: async () => {},
  idle: async () => {},
  broken: () => new Promise<never>(() => {}),
  dead: async () => [],
  replay: async () => 0,
  stop: async () => {},
};
