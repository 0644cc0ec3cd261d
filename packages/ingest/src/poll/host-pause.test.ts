import { describe, expect, it } from 'vitest';
import { hostOf, hostPausedUntil } from './host-pause.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const paused = (url: string, until: string | null) => ({ url, hostPausedUntil: until });

describe('hostPausedUntil', () => {
  const states = [
    paused('https://outlet.example/en/rss', '2026-11-20T13:00:00.000Z'),
    paused('https://outlet.example/hy/rss', '2026-11-20T14:00:00.000Z'),
    paused('https://outlet.example/ru/rss', null),
    paused('https://late.example/rss', '2026-11-20T11:59:00.000Z'),
    paused('no address', '2026-11-20T15:00:00.000Z'),
  ];

  it.each([
    ['item 24: every feed of the host waits for the longest pause', 'https://outlet.example/az/rss', '2026-11-20T14:00:00.000Z'],
    ['a page of the host as well, whatever the scheme', 'http://OUTLET.example/news/1', '2026-11-20T14:00:00.000Z'],
    ['another host does not', 'https://en.outlet.example/rss', null],
    ['a pause that is over is none', 'https://late.example/rss', null],
    ['a host nobody paused', 'https://quick.example/rss', null],
  ])('%s', (_, url, expected) => {
    expect(hostPausedUntil(url, states, now)).toBe(expected);
  });
});

describe('hostOf', () => {
  it.each([
    ['https://Outlet.example/rss', 'outlet.example'],
    ['http://127.0.0.1:8080/rss', '127.0.0.1:8080'],
    ['no address', ''],
  ])('of %s', (url, expected) => {
    expect(hostOf(url)).toBe(expected);
  });
});
