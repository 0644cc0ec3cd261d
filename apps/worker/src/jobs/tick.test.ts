import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reader } from '../fixtures/reader.ts';
import { openWorkshop, rss, type Workshop } from '../fixtures/workshop.ts';
import type { Job } from '../queue/queue.ts';
import { pollFeed } from './poll-feed.ts';
import { queueWhatIsDue } from './tick.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

/** What one tick puts into an empty queue. */
const queued = async (): Promise<readonly string[]> => {
  const jobs: Job[] = [];
  const queue = { ...shop.parts.queue, kind: shop.parts.queue.kind, enqueue: async (job: Job) => void jobs.push(job) };
  await queueWhatIsDue({ ...shop.parts, queue: queue as typeof shop.parts.queue });
  return jobs.map((job) => ('feedId' in job ? `${job.name} ${job.feedId}` : job.name));
};

describe('a tick', () => {
  it('queues feeds that are due', async () => expect(await queued()).toEqual(['poll herald-a', 'poll herald-b', 'poll herald-p', 'watch']));

  it('leaves a host alone that asked for a pause, through whichever of its feeds', async () => {
    shop.answers.set('/a.xml', { status: 429, headers: { 'Retry-After': '600' } });
    await pollFeed(shop.parts, 'herald-a', new AbortController().signal);
    expect(await queued()).toEqual(['watch']);
    shop.clock.set('2025-08-10T10:00:00Z');
    expect(await queued()).toHaveLength(4);
  });

  it('looks at health every quarter of an hour', async () => {
    await shop.parts.archive.saveAlerts({ raised: [], ended: [], isNotified: false });
    expect(await queued()).not.toContain('watch');
    shop.clock.set('2025-08-10T08:15:00Z');
    expect(await queued()).toContain('watch');
  });

  it('queues what an earlier run left, and digests whose hour has come', async () => {
    shop.answers.set('/a.xml', rss('<title>One</title><link>/1</link>'));
    await pollFeed(shop.parts, 'herald-a', new AbortController().signal);
    await shop.parts.archive.addSubscriber(reader);
    await shop.parts.archive.addSubscriber({ ...reader, id: 'later', email: 'later@outlet.example', token: 'u', hour: 20 });
    expect(await queued()).toEqual(['poll herald-b', 'poll herald-p', 'article', 'watch', 'deliver']);
  });
});
