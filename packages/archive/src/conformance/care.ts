import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { fill, polledAt, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

/** Retention and integrity. */
export const describeCare = (open: OpenEmpty): void => {
  describe('care', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await open(fixedClock(polledAt));
      await fill(archive);
    });
    afterEach(() => archive.close());

    it('finds nothing wrong with a sound archive', async () => {
      expect(await archive.check()).toEqual([]);
    });

    it('only counts in a dry run', async () => {
      expect(await archive.prune('2025-08-09T12:30:00Z', true)).toEqual({ articles: 5 });
      expect((await archive.search('')).total).toBe(samples.length);
    });

    it('takes old articles away with everything that hangs on them', async () => {
      expect(await archive.prune('2025-08-09T12:30:00Z', false)).toEqual({ articles: 5 });
      expect((await archive.search('')).total).toBe(samples.length - 5);
      expect((await archive.search('declaration')).total).toBe(0);
      expect((await archive.names({})).length).toBe(0);
      expect((await archive.search('story:s-tehran')).hits).toMatchObject([{ key: 'us-copy', copyOf: null }]);
      expect(await archive.check()).toEqual([]);
      expect(await archive.prune('2025-08-09T12:30:00Z', false)).toEqual({ articles: 0 });
    });

    it('has no text to index anew when all were cut by this version', async () => {
      expect(await archive.reindex(100)).toBe(0);
    });
  });
};
