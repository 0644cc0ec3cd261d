import { CorridorError } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, page, rss, type Workshop } from './fixtures/workshop.ts';
import { runOnce, startWork } from './run.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  shop.answers.set('/a.xml', rss('<title>One</title><link>/1</link>', '<title>Two</title><link>/2</link>'));
  shop.answers.set(
    '/1',
    page('One', 'Iran rejects the Zangezur corridor, its foreign ministry said in Tehran on Sunday after a long meeting.'),
  );
});
afterEach(() => shop.close());

/** Parts whose archive has no room left when a page is to be kept. */
const fullDisk = (): Workshop['parts'] => ({
  ...shop.parts,
  archive: {
    ...shop.parts.archive,
    saveFetched: async () => {
      throw new CorridorError('archive-failed', 'database or disk is full');
    },
  },
});

describe('one pass', () => {
  it('reads and groups all there is', async () => {
    await runOnce(shop.parts, { all: true, concurrency: 4 });
    expect(await shop.parts.archive.counts()).toMatchObject({ grouped: 2, discovered: 0, failed: 0 });
  });

  it('ends in the error when the disk is full, and loses nothing', async () => {
    await expect(runOnce(fullDisk(), { all: true, concurrency: 4 })).rejects.toMatchObject({ code: 'archive-failed' });
    expect((await shop.parts.archive.unfinished(10)).map((a) => a.title)).toContain('One');
  });
});

describe('work for good', () => {
  it('is broken by a full disk', async () => {
    const { broken } = await startWork(fullDisk(), { concurrency: 4, tickMillis: 3_600_000 });
    await expect(broken).rejects.toMatchObject({ code: 'archive-failed' });
  });
});
