import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive, SiteLesson } from '../archive.ts';
import { classified, discovered, extracted, poll, polledAt, sampleSources, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const [first, second] = samples;
if (!first || !second) throw new Error('samples are missing');

/** A memory that is a list of pages; it is ripe at two. */
const lessonOf = (page: string, keepsPage = true): SiteLesson => ({
  site: 'herald.example en',
  learn: (memory) => {
    const pages = [...new Set([...(memory ?? '').split(' ').filter(Boolean), page])];
    return { memory: pages.join(' '), isRipe: pages.length === 2 };
  },
  keepsPage,
});

/** What pages teach about their sites. */
export const describeSites = (open: OpenEmpty): void => {
  describe('sites', () => {
    let archive: Archive;
    beforeEach(async () => {
      archive = await open(fixedClock(polledAt));
      await archive.registerSources(sampleSources, 0);
    });
    afterEach(() => archive.close());

    const fetched = async (sample = first): Promise<number> => {
      const [id = 0] = await poll(archive, sample.source, [discovered(sample)]);
      await archive.saveFetched(id, { url: `https://herald.example/${id}`, contentType: 'text/html', body: new Uint8Array([id]) });
      return id;
    };
    const read = async (sample = first, lesson: SiteLesson | null = lessonOf(sample.key)): Promise<number> => {
      const id = await fetched(sample);
      await archive.saveExtracted(id, extracted(sample), undefined, { lesson });
      return id;
    };

    it('keep what pages taught, each page once', async () => {
      expect(await archive.siteMemory('herald.example en')).toBeNull();
      const id = await read();
      await archive.saveExtracted(id, extracted(first), undefined, { lesson: lessonOf(first.key) });
      expect(await archive.siteMemory('herald.example en')).toBe(first.key);
      await read(second);
      expect(await archive.siteMemory('herald.example en')).toBe(`${first.key} ${second.key}`);
      expect(await archive.siteMemory('herald.example hy')).toBeNull();
    });

    it('keep a page until the site is ripe, and then until it was read again', async () => {
      const id = await read();
      expect(await archive.keptPagesDue(10)).toEqual([]);
      expect(await archive.keptPage(id)).toBeNull();
      await read(second, lessonOf(second.key, false));
      expect((await archive.keptPagesDue(10)).map((one) => one.id)).toEqual([id]);
      expect(await archive.keptPage(id)).toEqual({
        url: `https://herald.example/${id}`,
        contentType: 'text/html',
        body: new Uint8Array([id]),
      });
      await archive.saveReadAgain(id, null, false);
      expect(await archive.keptPagesDue(10)).toEqual([]);
      await archive.saveReadAgain(id, null, true);
      expect(await archive.keptPage(id)).toBeNull();
    });

    it('correct a text without making a revision of it, and it is tagged anew', async () => {
      const id = await read();
      await archive.saveClassified(id, classified(first));
      await archive.saveReadAgain(id, { ...extracted(first), text: 'The corrected text.' }, true);
      expect(await archive.article(id)).toMatchObject({ state: 'extracted', text: 'The corrected text.', revisions: [] });
      expect((await archive.search('corrected')).total).toBe(1);
    });

    it('leave an article as it is when it reads the same', async () => {
      const id = await read();
      await archive.saveClassified(id, classified(first));
      await archive.saveReadAgain(id, extracted(first), true);
      expect(await archive.article(id)).toMatchObject({ state: 'tagged' });
    });

    it('do not bring back a dropped article', async () => {
      const id = await read();
      await archive.saveDropped(id, 'unwanted');
      await archive.saveReadAgain(id, { ...extracted(first), text: 'Another text.' }, true);
      expect(await archive.article(id)).toMatchObject({ state: 'dropped' });
      expect(await archive.keptPagesDue(10)).toEqual([]);
    });

    it('let go of a kept page when the outlet’s newer one was read', async () => {
      const id = await read();
      await archive.saveExtracted(id, { ...extracted(first), text: 'What the outlet says now.' });
      await read(second);
      expect((await archive.keptPagesDue(10)).map((one) => one.id)).not.toContain(id);
    });

    it('count the pages in a row on which a selector finds nothing', async () => {
      const [id, sourceId] = [await read(), first.source];
      const use = (isMatched: boolean, selector = '.text') =>
        archive.saveExtracted(id, extracted(first), undefined, {
          overrides: { sourceId, selectors: [{ field: 'body', selector, isMatched }] },
        });
      await use(false);
      await use(false);
      expect(await archive.staleOverrides(3)).toEqual([]);
      await use(false);
      expect(await archive.staleOverrides(3)).toEqual([{ sourceId, field: 'body', selector: '.text', misses: 3 }]);
      await use(false, '.story');
      expect(await archive.staleOverrides(2)).toEqual([]);
      await use(false, '.story');
      expect(await archive.staleOverrides(2)).toHaveLength(1);
      await use(true, '.story');
      expect(await archive.staleOverrides(1)).toEqual([]);
    });
  });
};
