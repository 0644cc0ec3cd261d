import type { Entry, FeedHead, ParsedFeed } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../fetch/outcome.ts';
import { pollReport } from './poll-report.ts';

const head = {
  requestedUrl: 'https://outlet.example/rss',
  url: 'https://outlet.example/rss',
  redirects: [],
  retryAfterSeconds: 60,
  bodyBytes: 9,
  durationMillis: 1,
};
const fresh = { etag: '"v1"', lastModified: null, maxAgeSeconds: 300 };
const body: FetchOutcome = {
  ...head,
  ...fresh,
  kind: 'ok',
  status: 200,
  body: new Uint8Array(),
  contentType: null,
  isTruncated: false,
  linked: { hubUrl: null, selfUrl: null },
};
const unchanged: FetchOutcome = { ...head, ...fresh, kind: 'not-modified', status: 304 };
const failure: FetchOutcome = { ...head, kind: 'failed', verdict: 'blocked', status: 403, detail: 'no', isPermanent: false };

const entry = (publishedAt: string | null, updatedAt: string | null): Entry => ({
  guid: null,
  guidIsLink: false,
  link: null,
  title: null,
  summary: null,
  contentHtml: null,
  authors: [],
  categories: [],
  enclosures: [],
  image: null,
  publishedAt,
  updatedAt,
  lang: null,
  sourceName: null,
  sourceUrl: null,
});
const feed: FeedHead = {
  format: 'rss',
  title: null,
  description: null,
  link: null,
  lang: null,
  image: null,
  authors: [],
  updatedAt: null,
  ttlMinutes: 60,
  updatePeriodMinutes: null,
  skipHours: [3],
  skipDays: [],
  hubUrl: null,
  selfUrl: null,
  generator: null,
};
const parsed = (verdict: ParsedFeed['verdict'], ...entries: Entry[]): ParsedFeed => ({
  feed,
  entries,
  verdict,
  detail: null,
  repairs: [],
  charset: 'utf-8',
});

describe('pollReport', () => {
  it.each([
    ['a read feed', body, parsed('ok'), 'ok', '"v1"'],
    ['a page instead of a feed', body, parsed('html-instead-of-feed'), 'html-instead-of-feed', '"v1"'],
    ['a body nobody parsed', body, null, 'not-a-feed', '"v1"'],
    ['a 304', unchanged, null, 'not-modified', '"v1"'],
    ['a failure', failure, null, 'blocked', null],
  ] as const)('of %s', (_, outcome, read, verdict, etag) => {
    expect(pollReport(outcome, read)).toMatchObject({ verdict, etag, status: outcome.status, retryAfterSeconds: 60 });
  });

  it('takes the times of entries, their change where they have no other, and the feed\u2019s hints', () => {
    const { entryTimes, hints } = pollReport(body, parsed('ok', entry('a', 'b'), entry(null, 'c'), entry(null, null)));
    expect(entryTimes).toEqual(['a', 'c']);
    expect(hints).toMatchObject({ ttlMinutes: 60, skipHours: [3] });
  });
});
