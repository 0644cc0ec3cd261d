import { type Entry, type FeedNote, feedNoteAdvice, type ParsedFeed } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../fetch/outcome.ts';
import { parseFeed } from '../parse/parse-feed.ts';
import { checkNotes } from './check-notes.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const url = 'https://outlet.example/rss';
const outcomeOf = (change: Partial<Extract<FetchOutcome, { kind: 'ok' }>> = {}): FetchOutcome => ({
  requestedUrl: url,
  url,
  redirects: [],
  retryAfterSeconds: null,
  aheadSeconds: 1,
  bodyBytes: 9,
  durationMillis: 1,
  kind: 'ok',
  status: 200,
  etag: null,
  lastModified: null,
  maxAgeSeconds: null,
  body: new Uint8Array(),
  contentType: null,
  isTruncated: false,
  linked: { hubUrl: null, selfUrl: null },
  ...change,
});
const parsed = (...items: readonly string[]): Promise<ParsedFeed> =>
  parseFeed(
    new TextEncoder().encode(
      `<rss version="2.0"><channel><title>T</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`,
    ),
    { contentType: null, url },
  );
const item = (n: number, date: string | null, more = `<guid isPermaLink="false">g${n}</guid><link>${url}/${n}</link>`): string =>
  `<title>Item ${n}</title>${more}${date ? `<pubDate>${date}</pubDate>` : ''}`;
const [today, old, ahead] = ['Fri, 20 Nov 2026 09:00:00 GMT', 'Mon, 01 Jun 2026 09:00:00 GMT', 'Fri, 20 Nov 2027 09:00:00 GMT'];
const three = (date: string | null, more?: string): string[] => [1, 2, 3].map((n) => item(n, date, more));

describe('checkNotes', () => {
  it.each<[string, readonly string[], Partial<Extract<FetchOutcome, { kind: 'ok' }>>, readonly FeedNote[] | undefined, string | null]>([
    ['a sound feed', three(today), {}, undefined, '2026-11-20T09:00:00.000Z'],
    ['one guid for all', three(today, '<guid isPermaLink="false">g</guid>'), {}, ['same-guid'], '2026-11-20T09:00:00.000Z'],
    ['one link for all', three(today, `<link>${url}/</link>`), {}, ['same-link'], '2026-11-20T09:00:00.000Z'],
    ['two entries of one link', three(today, `<link>${url}/</link>`).slice(1), {}, undefined, '2026-11-20T09:00:00.000Z'],
    ['one entry three times', Array.from({ length: 3 }, () => item(1, today)), {}, undefined, '2026-11-20T09:00:00.000Z'],
    ['no dates', three(null), {}, ['undated'], null],
    ['most dates ahead', [item(1, ahead), item(2, ahead), item(3, today)], {}, ['future-dates'], '2026-11-20T09:00:00.000Z'],
    ['one event announced', [item(1, ahead), item(2, today), item(3, today)], {}, undefined, '2026-11-20T09:00:00.000Z'],
    ['nothing for months', three(old), {}, ['stale'], '2026-06-01T09:00:00.000Z'],
    ['an answer that broke off', three(today), { isTruncated: true }, ['truncated'], '2026-11-20T09:00:00.000Z'],
    ['a clock an hour ahead', three(today), { aheadSeconds: 3600 }, ['clock-wrong'], '2026-11-20T09:00:00.000Z'],
    ['a clock a day behind', three(today), { aheadSeconds: -86_400 }, ['clock-wrong'], '2026-11-20T09:00:00.000Z'],
    ['a clock five minutes off', three(today), { aheadSeconds: 300 }, undefined, '2026-11-20T09:00:00.000Z'],
    ['no entries', [], {}, undefined, null],
  ])('%s', async (_name, items, change, notes, newestAt) => {
    const found = checkNotes(outcomeOf(change), await parsed(...items), now);
    expect(found.notes).toEqual(notes);
    expect(found.newestAt).toBe(newestAt);
    for (const note of found.notes ?? []) expect(feedNoteAdvice[note]).not.toBe('');
  });

  it('says nothing of a feed that was not read', async () => {
    const page = await parseFeed(new TextEncoder().encode('<!doctype html><html><body>x</body></html>'), { contentType: null, url });
    expect(checkNotes(outcomeOf(), page, now)).toEqual({});
    expect(checkNotes(outcomeOf(), null, now)).toEqual({});
  });

  it('takes links of a sitemap index for no articles', async () => {
    const feed = await parsed(...three(today, `<link>${url}/</link>`));
    const entries: readonly Entry[] = feed.entries;
    expect(checkNotes(outcomeOf(), { ...feed, entries, feed: { ...feed.feed, format: 'sitemap-index' } }, now).notes).toBeUndefined();
  });
});
