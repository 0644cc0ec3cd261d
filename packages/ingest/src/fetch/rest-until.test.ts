import { CorridorError, systemClock } from '@corridor/model';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher } from './fetcher.ts';

let fetcher: Fetcher;
afterEach(() => fetcher.close());

/** Nothing listens at that port: whoever asks is told `unreachable`. */
const url = 'http://127.0.0.1:9/feed';
const ask = (restUntil: (host: string) => Promise<string | null>) => {
  fetcher = createFetcher({
    userAgent: 'CorridorWatch/0 (test)',
    clock: systemClock,
    allowLoopback: true,
    hostSpacingMillis: 0,
    restUntil,
  });
  return fetcher;
};

describe('a host that rests', () => {
  it.each([
    ['feed', () => fetcher.fetchFeed({ url })],
    ['page', () => fetcher.fetchPage({ url })],
    ['form', () => fetcher.postForm({ url, form: { a: 'b' } })],
  ])('is not asked for a %s', async (_, request) => {
    ask(async (host) => (host === '127.0.0.1:9' ? '2026-11-20T13:00:00.000Z' : null));
    expect(await request()).toMatchObject({
      kind: 'failed',
      verdict: 'rate-limited',
      status: null,
      detail: expect.stringContaining('13:00'),
    });
  });

  it('is asked when its rest is over', async () => {
    expect(await ask(async () => null).fetchFeed({ url })).toMatchObject({ kind: 'failed', verdict: 'unreachable' });
  });

  it('is no failure of the outlet when nobody can say', async () => {
    const asking = ask(() => Promise.reject(new CorridorError('archive-unreachable', 'the archive is away'))).fetchFeed({ url });
    await expect(asking).rejects.toMatchObject({ code: 'archive-unreachable' });
  });
});
