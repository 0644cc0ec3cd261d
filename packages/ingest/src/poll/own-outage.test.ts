import type { FeedVerdict } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { isOwnOutage } from './own-outage.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();
const feed = (host: string, checked: number, ok: number | null) => ({
  url: `https://${host}/rss`,
  lastCheckedAt: ago(checked),
  lastOkAt: ok === null ? null : ago(ok),
});
const silent = ['a', 'b', 'c'].map((name) => feed(`${name}.example`, 10, 90));

describe('isOwnOutage', () => {
  it.each<readonly [string, FeedVerdict, readonly ReturnType<typeof feed>[], boolean]>([
    ['three other hosts without a good answer for an hour', 'dns', silent, true],
    ['new feeds that never answered', 'timeout', silent.map((one) => ({ ...one, lastOkAt: null })), true],
    ['another host answers', 'dns', [...silent, feed('d.example', 5, 5)], false],
    ['too few others', 'dns', silent.slice(1), false],
    ['many feeds of one other host', 'dns', [1, 2, 3, 4].map(() => feed('a.example', 10, 90)), false],
    ['feeds of its own host say nothing', 'dns', [...silent.slice(1), feed('own.example', 1, 90)], false],
    ['others were not tried lately', 'dns', silent.map((one) => ({ ...one, lastCheckedAt: ago(70) })), false],
    ['the server itself answered', 'http-error', silent, false],
  ])('%s', (_, verdict, others, expected) => {
    expect(isOwnOutage(verdict, 'https://own.example/rss', others, now)).toBe(expected);
  });
});
