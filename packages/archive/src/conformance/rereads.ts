import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive, KnownSighting, NewArticle, PlannedReading } from '../archive.ts';
import { classified, discovered, extracted, feedOf, goodPoll, poll, polledAt, sampleSources, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const [first, second] = samples;
if (!first || !second) throw new Error('samples are missing');

const later = '2025-08-10T15:00:00.000Z';

/** Sightings and the reading of changed articles. Long because it is a list of cases. */
export const describeRereads = (open: OpenEmpty): void => {
  describe('changed entries', () => {
    const clock = fixedClock(polledAt);
    let archive: Archive;
    beforeEach(async () => {
      clock.set(polledAt);
      archive = await open(clock);
      await archive.registerSources(sampleSources, 0);
    });
    afterEach(() => archive.close());

    const entry = (more: Partial<NewArticle> = {}): NewArticle => ({ ...discovered(first), print: 'one', ...more });
    const changed = entry({ title: 'A changed title', summary: 'Other words.', contentHtml: '<p>New.</p>', print: 'two' });

    /** Polls with a plan that reads every known entry of another print again at `dueAt`; gives what the plan was told. */
    const pollAgain = async (
      entries: readonly NewArticle[],
      dueAt: string | null = later,
      source = first.source,
    ): Promise<readonly KnownSighting[]> => {
      const state = await archive.feed(feedOf(source));
      if (!state) throw new Error('no feed');
      const told: KnownSighting[] = [];
      const planRereads = (known: readonly KnownSighting[]): readonly PlannedReading[] => {
        told.push(...known);
        const prints = new Map(entries.map((one) => [one.key, one.print]));
        return known.filter((one) => one.print !== prints.get(one.key)).map(({ key }) => ({ key, dueAt }));
      };
      await archive.recordPoll({ ...goodPoll(state.feedId, state), discovered: entries, planRereads });
      return told;
    };

    const toGrouped = async (): Promise<number> => {
      const [id = 0] = await poll(archive, first.source, [entry()]);
      await archive.saveFetched(id, { url: 'https://x.example', contentType: null, body: new Uint8Array([1]) });
      await archive.saveExtracted(id, extracted(first), { etag: '"1"', lastModified: null });
      await archive.saveClassified(id, classified(first));
      await archive.saveGrouping([id], [{ id: `${id}`, story: 's-1', copyOf: null }]);
      return id;
    };

    it('keeps every feed that shows an article, once', async () => {
      const id = await toGrouped();
      clock.set(later);
      for (const source of [first.source, second.source, second.source, 'volga-wire', 'alborz-daily', 'potomac-post'])
        await pollAgain([entry()], null, source);
      const record = await archive.article(id);
      expect(record?.sightings.map((one) => one.feedId)).toEqual(
        [first.source, ...['alborz-daily', 'hayk-news', 'volga-wire'].filter((one) => one !== first.source)].map(feedOf),
      );
      expect(record?.sightings[0]?.seenAt).toBe(polledAt);
      expect(record?.sightings[1]?.seenAt).toBe(later);
    });

    it('tells the plan what this feed showed last and when the text was read', async () => {
      const [id = 0] = await poll(archive, first.source, [entry({ updatedAt: '2025-08-10T10:00:00.000Z' })]);
      expect(await pollAgain([entry()])).toEqual([
        { key: first.key, print: 'one', updatedAt: '2025-08-10T10:00:00.000Z', readAt: null, rereads: 0 },
      ]);
      await archive.saveExtracted(id, extracted(first));
      expect(await pollAgain([entry()])).toMatchObject([{ readAt: polledAt }]);
      expect(await pollAgain([entry({ key: 'new' })])).toEqual([]);
      expect(await pollAgain([changed], later, second.source)).toEqual([]);
    });

    it('queues one reading of a changed entry, due at its time, and leaves the article as it is', async () => {
      const id = await toGrouped();
      const before = await archive.article(id);
      await pollAgain([changed]);
      await pollAgain([changed]);
      expect(await archive.rereadsDue(10)).toEqual([]);
      clock.set(later);
      expect(await archive.rereadsDue(10)).toEqual([{ id, url: discovered(first).url }]);
      expect(await archive.rereading(id)).toMatchObject({
        article: { id, state: 'grouped', title: 'A changed title', summary: 'Other words.', contentHtml: '<p>New.</p>', attempts: 0 },
        dueAt: later,
        text: first.text,
        access: 'full',
        validators: { etag: '"1"', lastModified: null },
      });
      expect(await archive.article(id)).toEqual(before);
      expect(await archive.unfinished(10)).toEqual([]);
    });

    it('makes of another text a revision, of the same article', async () => {
      const id = await toGrouped();
      await pollAgain([changed]);
      clock.set(later);
      const text = { ...extracted(first), title: 'A changed title', text: 'Quite another wording.' };
      for (const time of [1, 2]) expect(`${time} ${await archive.saveExtracted(id, text)}`).toBe(`${time} extracted`);
      expect(await archive.article(id)).toMatchObject({
        state: 'extracted',
        title: 'A changed title',
        summary: 'Other words.',
        revisions: [{ revision: 1, title: first.title, text: first.text, seenAt: later }],
        readAt: later,
        rereads: 1,
      });
      expect(await archive.rereading(id)).toBeNull();
      expect((await archive.counts()).extracted).toBe(1);
      expect(await archive.check()).toEqual([]);
    });

    it('makes of the same text no revision and leaves the article finished', async () => {
      const id = await toGrouped();
      await pollAgain([{ ...changed, title: first.title }]);
      clock.set(later);
      await archive.saveExtracted(id, extracted(first));
      expect(await archive.article(id)).toMatchObject({ state: 'grouped', storyId: 's-1', revisions: [], readAt: later, rereads: 1 });
      expect(await archive.rereadsDue(10)).toEqual([]);
    });

    it('ends a reading that brought nothing, and tries a failed one later', async () => {
      const id = await toGrouped();
      await pollAgain([changed], polledAt);
      await archive.putOffReread(id, later);
      expect(await archive.rereadsDue(10)).toEqual([]);
      expect(await archive.rereading(id)).toMatchObject({ dueAt: later, article: { attempts: 1 } });
      clock.set(later);
      for (const _ of [1, 2]) await archive.endReread(id);
      expect(await archive.article(id)).toMatchObject({ state: 'grouped', title: first.title, rereads: 1, readAt: later });
      expect(await archive.rereadsDue(10)).toEqual([]);
    });

    it('says when an article changes too often to be read again', async () => {
      const id = await toGrouped();
      await pollAgain([changed], null);
      expect(await archive.article(id)).toMatchObject({ rereadsEnded: 'changes-too-often', state: 'grouped' });
      expect(await archive.rereading(id)).toBeNull();
    });

    it('reads the article that holds the page when the changed entry was dropped as the same page', async () => {
      const ids = await poll(archive, first.source, [entry({ key: 'own' }), entry({ key: 'amp', print: 'old' })]);
      const [own = 0, amp = 0] = ids;
      for (const id of ids) await archive.saveExtracted(id, { ...extracted(first), canonicalKey: 'own' });
      expect(await archive.article(amp)).toMatchObject({ state: 'dropped', reason: 'same-page' });
      expect((await archive.article(own))?.sightings).toHaveLength(2);
      await pollAgain([{ ...changed, key: 'amp' }], polledAt);
      expect((await archive.rereadsDue(10)).map((one) => one.id)).toEqual([own]);
    });

    it('keeps apart two articles whose pages name one address but say different things', async () => {
      const [one = 0, two = 0] = await poll(archive, first.source, [entry({ key: 'a' }), entry({ key: 'b', title: second.title })]);
      await archive.saveExtracted(one, { ...extracted(first), canonicalKey: 'template' });
      expect(await archive.saveExtracted(two, { ...extracted(second), canonicalKey: 'template' })).toBe('extracted');
    });

    it('forgets the reading of what is dropped', async () => {
      const id = await toGrouped();
      await pollAgain([changed], polledAt);
      await archive.saveDropped(id, 'boilerplate');
      expect(await archive.rereading(id)).toBeNull();
      await pollAgain([entry({ print: 'three' })], polledAt);
      expect(await archive.rereadsDue(10)).toEqual([]);
    });
  });
};
