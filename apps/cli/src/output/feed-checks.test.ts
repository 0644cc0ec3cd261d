import type { FeedCheck, Source } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { feedCheckLines, renderFeedChecks } from './feed-checks.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const source = (id: string, name: string, ...langs: readonly string[]): Source => ({
  id,
  name,
  country: 'AM',
  side: 'AM',
  ownership: 'private',
  isWire: false,
  feeds: langs.map((lang) => ({ id: `${id}-${lang}`, url: `https://${id}.example/${lang}`, lang, kind: 'feed', enabled: true })),
});
const check = (feedId: string, more: Partial<FeedCheck>): FeedCheck => ({
  feedId,
  checkedAt: '2026-11-20T12:00:00Z',
  verdict: 'ok',
  httpStatus: 200,
  entries: 30,
  newEntries: 2,
  bodyBytes: 1,
  durationMillis: 5,
  detail: null,
  ...more,
});
const sources = [source('river-post', 'The River Post of the Lower Valley', 'en', 'ru'), source('alborz', 'Alborz Daily', 'fa')];
const lines = feedCheckLines(
  [
    check('river-post-en', { newestAt: '2026-11-20T11:25:00Z' }),
    check('river-post-ru', { notes: ['same-guid', 'stale'], newestAt: '2026-08-01T00:00:00Z' }),
    check('alborz-fa', {
      verdict: 'html-instead-of-feed',
      entries: 0,
      standIn: 'parked-domain',
      detail: 'nobody runs a site under this name. The address serves an HTML page; look on it for the feed’s address.',
    }),
  ],
  sources,
);

describe('checks of feeds', () => {
  it('name source, health and advice', () => {
    expect(lines.map(({ sourceId, isHealthy, advice }) => [sourceId, isHealthy, advice.length])).toEqual([
      ['river-post', true, 0],
      ['river-post', true, 2],
      ['alborz', false, 1],
    ]);
  });

  it.each([80, 100, 160])('fit a screen of %i columns', (screen) => {
    const text = renderFeedChecks(lines, now, screen);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(screen);
    expect(text).toContain('html-instead-of-feed');
    expect(text).toContain('2 of 3 feeds healthy, 2 to look at');
    expect(text).toMatch(/35 min/);
    expect(text).toMatch(/112 d/);
  });

  it('say what to do under the table, whole', () => {
    const text = renderFeedChecks(lines, now, 80).replace(/\n {2}/g, ' ');
    expect(text).toContain(
      'alborz-fa: nobody runs a site under this name. The address serves an HTML page; look on it for the feed’s address.',
    );
    expect(text).toContain(
      'river-post-ru: all entries carry one guid; they are told apart by their links; its newest entry is more than two months old',
    );
  });

  it('name twelve of a verdict and count the others', () => {
    const lost = feedCheckLines(
      Array.from({ length: 30 }, (_, i) => check(`feed-${i}`, { verdict: 'dns', detail: 'the host name does not resolve' })),
      sources,
    );
    const text = renderFeedChecks(lost, now, 80);
    expect(text.match(/does not resolve/g)).toHaveLength(12);
    expect(text).toContain('18 more dns; --json has all');
  });

  it('are no more than a line when all is well, and none at all without feeds', () => {
    expect(renderFeedChecks(lines.slice(0, 1), now, 80)).not.toContain('What to do');
    expect(renderFeedChecks([], now, 80)).toContain('0 of 0 feeds healthy');
  });
});
