import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@corridor/archive';
import { type FeedCheck, type FeedState, type FeedVerdict, fixedClock, type Source } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitingFeeds, waitingInWords } from './waiting-feeds.ts';

const clock = fixedClock('2026-11-20T12:00:00.000Z');
const at = (hours: number): string => new Date(clock.now() + hours * 3600_000).toISOString();
const ids = ['good', 'failing', 'resting', 'off'] as const;

let folder: string;
let archive: Archive;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-waiting-'));
  archive = await openArchive({ path: join(folder, 'archive.sqlite'), clock });
  const feeds = ids.map((id) => ({ id, url: `https://${id}.example/rss`, lang: 'en', kind: 'feed' as const, enabled: id !== 'off' }));
  const source: Source = { id: 's', name: 'S', country: 'AM', side: 'AM', ownership: 'state', isWire: false, feeds };
  await archive.registerSources([source], 0);
});
afterEach(async () => {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const checked = async (feedId: string, verdict: FeedVerdict, change: Partial<FeedState>): Promise<void> => {
  const state = (await archive.feed(feedId)) ?? expect.fail('no feed');
  const about = { httpStatus: null, entries: 0, newEntries: 0, bodyBytes: 0, durationMillis: 0, detail: null };
  const check: FeedCheck = { feedId, checkedAt: at(-1), verdict, ...about };
  await archive.recordPoll({ check, state: { ...state, nextPollAt: at(1), ...change }, discovered: [] });
};

describe('waitingFeeds', () => {
  it('names those that are not asked at their ordinary pace, soonest first', async () => {
    await checked('good', 'ok', {});
    await checked('failing', 'timeout', { consecutiveFailures: 2, nextPollAt: at(9) });
    await checked('off', 'timeout', { consecutiveFailures: 2 });
    await checked('resting', 'ok', {});
    await archive.pauseHost({ host: 'resting.example', until: at(3), refusals: 1, reason: 'HTTP 429' });
    const waiting = await waitingFeeds(archive, clock);
    expect(waiting.map(({ feed, kind, nextPollAt }) => [feed, kind, nextPollAt])).toEqual([
      ['resting', 'resting', at(3)],
      ['failing', 'backing-off', at(9)],
    ]);
    expect(waitingInWords(waiting)).toBe('1 backing off, 1 resting with their host');
    expect(waitingInWords([])).toBe('');
  });
});
