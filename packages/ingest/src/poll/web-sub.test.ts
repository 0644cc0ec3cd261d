import type { WebSub } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import type { FetchOutcome } from '../fetch/outcome.ts';
import { hubOf, isAskDue, isPushed } from './web-sub.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const at = (days: number): string => new Date(now + days * 24 * 3600_000).toISOString();
const here = { hub: 'https://hub.example/', topic: 'https://outlet.example/feed' };
const sub = (change: Partial<WebSub> = {}): WebSub => ({
  ...here,
  feedId: 'outlet',
  token: 't',
  secret: 's',
  state: 'verified',
  askedAt: at(-5),
  leaseUntil: at(5),
  heardAt: at(-1),
  missedAt: null,
  reason: null,
  ...change,
});

describe('isAskDue', () => {
  it.each<readonly [string, WebSub | null, boolean]>([
    ['nothing yet', null, true],
    ['another hub', sub({ hub: 'https://old.example/' }), true],
    ['another topic', sub({ topic: 'https://outlet.example/old' }), true],
    ['a lease that runs', sub(), false],
    ['a lease that ends soon', sub({ leaseUntil: at(1.9) }), true],
    ['a lease that is over', sub({ leaseUntil: at(-3) }), true],
    ['a renewal that was asked for an hour ago', sub({ leaseUntil: at(1.9), askedAt: at(-1 / 24) }), false],
    ['asked just now', sub({ state: 'asked', leaseUntil: null, askedAt: at(-0.1) }), false],
    ['asked a day ago without a call back', sub({ state: 'asked', leaseUntil: null, askedAt: at(-1) }), true],
    ['denied yesterday', sub({ state: 'denied', askedAt: at(-1) }), false],
    ['denied a week ago', sub({ state: 'denied', askedAt: at(-7) }), true],
  ])('%s', (_, known, expected) => expect(isAskDue(known, here, now)).toBe(expected));
});

describe('isPushed', () => {
  it.each<readonly [string, WebSub | null, boolean]>([
    ['a hub that pushes', sub(), true],
    ['no subscription', null, false],
    ['never heard of yet', sub({ heardAt: null }), false],
    ['silent about an entry', sub({ missedAt: at(-0.5) }), false],
    ['silent once, heard of since', sub({ missedAt: at(-2) }), true],
    ['a lease that is over', sub({ leaseUntil: at(-1) }), false],
    ['denied since', sub({ state: 'denied' }), false],
  ])('%s', (_, known, expected) => expect(isPushed(known, now)).toBe(expected));
});

describe('hubOf', () => {
  const answered = (hubUrl: string | null, selfUrl: string | null): FetchOutcome => ({
    kind: 'ok',
    status: 200,
    requestedUrl: here.topic,
    url: here.topic,
    redirects: [],
    retryAfterSeconds: null,
    bodyBytes: 0,
    durationMillis: 0,
    etag: null,
    lastModified: null,
    maxAgeSeconds: null,
    body: new Uint8Array(),
    contentType: null,
    isTruncated: false,
    linked: { hubUrl, selfUrl },
  });

  it.each([
    ['headers come first', answered('https://a.example/', 'https://a.example/self'), 'https://b.example/', 'https://a.example/'],
    ['then the head of the feed', answered(null, null), 'https://b.example/', 'https://b.example/'],
    ['a feed without one', answered(null, null), null, undefined],
  ])('%s', (_, outcome, hubUrl, expected) => {
    expect(hubOf(outcome, { hubUrl, selfUrl: null })?.hub).toBe(expected);
  });

  it('takes the address it came from for the topic where none is named', () => {
    expect(hubOf(answered('https://a.example/', null), null)).toEqual({ hub: 'https://a.example/', topic: here.topic });
  });
});
