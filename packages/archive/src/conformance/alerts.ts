import type { AlertFinding, AlertNotice } from '@corridor/model';
import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { discovered, feedOf, poll, polledAt, sampleSources, samples } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

const [first, second, third] = samples;
if (!first || !second || !third) throw new Error('samples are missing');
const SOURCE = 'hayk-news';

const later = (hours: number): string => new Date(Date.parse(polledAt) + hours * 3_600_000).toISOString();
const silence: AlertFinding & { readonly sourceId: string } = {
  sourceId: SOURCE,
  kind: 'silent',
  feedId: null,
  since: later(-30),
  evidence: { expected: 12, perDay: 10, unheardDays: ['2025-08-09'] },
  detail: 'nothing new for 30 hours',
};

/** Volume, alerts and their posts. */
export const describeAlerts = (open: OpenEmpty): void => {
  describe('alerts', () => {
    const clock = fixedClock(polledAt);
    let archive: Archive;
    beforeEach(async () => {
      clock.set(polledAt);
      archive = await open(clock);
      await archive.registerSources(sampleSources, 0);
    });
    afterEach(() => archive.close());
    const raise = (...raised: readonly (typeof silence)[]) => archive.saveAlerts({ raised, ended: [], isNotified: true });

    it('count what a source brings hour by hour, but not what its first reading finds', async () => {
      await poll(archive, SOURCE, [discovered(first)]);
      await poll(archive, SOURCE, [discovered(second), discovered(third)], later(1));
      await poll(archive, SOURCE, [], later(1.5));
      await poll(archive, SOURCE, [], later(3));
      const hour = Math.floor(Date.parse(polledAt) / 3_600_000);
      expect(await archive.volume(SOURCE)).toEqual({
        sourceId: SOURCE,
        hours: [
          { hour, articles: 0, checks: 1, healthy: 1 },
          { hour: hour + 1, articles: 2, checks: 2, healthy: 2 },
          { hour: hour + 3, articles: 0, checks: 1, healthy: 1 },
        ],
      });
    });

    it('count a check that is recorded twice once, and keep how many of its entries were new', async () => {
      await poll(archive, SOURCE, []);
      for (let time = 0; time < 2; time++) await poll(archive, SOURCE, [discovered(first)], later(1));
      expect((await archive.volume(SOURCE)).hours[1]).toMatchObject({ articles: 1, checks: 1 });
      const health = (await archive.sourceHealth()).find(({ source }) => source.id === SOURCE);
      expect(health?.feeds[0]?.checks[0]).toMatchObject({ checkedAt: later(1), newEntries: 1 });
    });

    it('are raised once while they last, with name, side and figures', async () => {
      expect(await archive.lastWatchAt()).toBeNull();
      expect((await raise(silence, silence)).raised).toMatchObject([
        { ...silence, sourceName: 'Hayk News', side: 'AM', raisedAt: polledAt, endedAt: null, ending: null },
      ]);
      clock.set(later(1));
      expect((await raise(silence)).raised).toEqual([]);
      expect(await archive.lastWatchAt()).toBe(later(1));
      expect(await archive.alerts({ isOpen: true })).toHaveLength(1);
      expect((await archive.sourceHealth()).find(({ source }) => source.id === SOURCE)?.alerts).toHaveLength(1);
    });

    it('end once, and may be raised again afterwards', async () => {
      const id = (await raise(silence)).raised[0]?.id ?? '';
      clock.set(later(2));
      const ended = [{ id, ending: 'recovered' as const }];
      expect((await archive.saveAlerts({ raised: [], ended, isNotified: true })).ended).toMatchObject([
        { id, endedAt: later(2), ending: 'recovered' },
      ]);
      expect((await archive.saveAlerts({ raised: [], ended, isNotified: true })).ended).toEqual([]);
      clock.set(later(3));
      expect((await raise(silence)).raised).toHaveLength(1);
      expect(await archive.alerts()).toHaveLength(2);
      expect(await archive.alerts({ window: { from: later(-1), to: later(2) } })).toHaveLength(2);
      expect(await archive.alerts({ window: { from: later(2), to: later(4) } })).toHaveLength(1);
      expect(await archive.alerts({ window: { from: later(-40), to: later(-30) } })).toEqual([]);
    });

    it('tell a source and each of its feeds apart', async () => {
      const failing = { ...silence, kind: 'failing' as const, feedId: feedOf(SOURCE) };
      expect((await raise(silence, failing, { ...silence, sourceId: 'xezer-press' })).raised.map((alert) => alert.feedId)).toEqual(
        expect.arrayContaining([null, feedOf(SOURCE), null]),
      );
    });

    it('take a source out of the healthy ones of a receipt, so that its silence is none', async () => {
      for (const id of [SOURCE, 'xezer-press']) await poll(archive, id, []);
      const window = { from: later(-24), to: later(1) };
      const sideOf = async (side: string) => (await archive.receipt(window)).bySide.find((row) => row.side === side);
      expect(await sideOf('AM')).toMatchObject({ sources: 1, healthy: 1 });
      await raise(silence, { ...silence, sourceId: 'xezer-press', kind: 'jumping' });
      expect(await sideOf('AM')).toMatchObject({ sources: 1, healthy: 0 });
      expect(await sideOf('AZ')).toMatchObject({ sources: 1, healthy: 1 });
      const receipt = await archive.receipt(window);
      expect(receipt.alerts).toHaveLength(2);
      expect(receipt.alerts).toEqual(
        expect.arrayContaining([expect.objectContaining({ kind: 'silent', sourceName: 'Hayk News', detail: silence.detail })]),
      );
      expect(receipt).toMatchObject({ feedsHealthy: 2, sourcesHealthy: 1 });
    });

    it('queue a post each, which one process takes and which comes back when it died', async () => {
      await raise(silence);
      const waiting = (): Promise<readonly AlertNotice[]> => archive.notices({ states: ['pending', 'retry'], isDue: true });
      const [notice] = await waiting();
      if (!notice) throw new Error('no notice');
      expect(notice).toMatchObject({ event: 'raised', state: 'pending', attempts: 0, detail: null });
      expect(await archive.takeNotice(notice, later(1))).toBe(true);
      expect(await archive.takeNotice(notice, later(1))).toBe(false);
      expect(await waiting()).toEqual([]);
      clock.set(later(1));
      expect(await waiting()).toMatchObject([{ attempts: 1 }]);
      await archive.updateNotice({ ...notice, state: 'sent', attempts: 1, nextAttemptAt: null, detail: 'HTTP 204' });
      expect(await waiting()).toEqual([]);
      expect(await archive.notices({ states: ['sent'] })).toMatchObject([{ detail: 'HTTP 204', nextAttemptAt: null }]);
    });

    it('queue no post where there is no webhook', async () => {
      await archive.saveAlerts({ raised: [silence], ended: [], isNotified: false });
      expect(await archive.notices({ states: ['pending'] })).toEqual([]);
    });
  });
};
