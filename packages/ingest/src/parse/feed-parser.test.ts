import { afterAll, describe, expect, it } from 'vitest';
import { createFeedParser } from './feed-parser.ts';
import { attacks, bombs } from './fixtures/attacks.ts';

const input = { contentType: null, url: 'https://outlet.am/rss' };
const small = Buffer.from('<rss version="2.0"><channel><title>Outlet</title><item><title>One</title></item></channel></rss>');
const item = (content: string): string => `<rss version="2.0"><channel><title>t</title><item>${content}</item></channel></rss>`;
const many = (text: string, times: number): string => text.repeat(times);
/** At six times this length, just below the limit of bytes, the slowest took some 3 s of the processor. */
const LARGE = 3_000_000;

describe('createFeedParser', () => {
  /** Three deadlines long, because the machines that run tests are shared; alone the slowest of these takes about a second. */
  const parser = createFeedParser({ deadlineMillis: 15_000 });
  afterAll(() => parser.close());

  it('parses in its thread', async () => {
    const feed = await parser.parse(small, input);
    expect(feed.entries.map((entry) => entry.title)).toEqual(['One']);
    expect(feed.verdict).toBe('ok');
  });

  it('leaves the caller’s bytes as they are and keeps the order of many', async () => {
    const titles = ['a', 'b', 'c'];
    const feeds = await Promise.all(titles.map((title) => parser.parse(Buffer.from(item(`<title>${title}</title>`)), input)));
    expect(feeds.map((feed) => feed.entries[0]?.title)).toEqual(titles);
    expect(small.length).toBeGreaterThan(0);
  });

  it.each([...attacks.map(([name, body]) => [name, () => body(LARGE)] as const), ...bombs])(
    'ends within the deadline on %s',
    async (_, body) => {
      const feed = await parser.parse(Buffer.from(body()), input);
      expect(feed.verdict).not.toBe('timeout');
      expect(feed.entries.length).toBeLessThanOrEqual(2_000);
      if (feed.verdict !== 'ok') expect(feed.detail).toMatch(/^[^\n]{5,300}$/);
      expect(JSON.stringify(feed.entries.slice(0, 1))).not.toContain('root:');
    },
  );

  it('says that a feed took too long and goes on with the next', async () => {
    const patient = createFeedParser({ deadlineMillis: 1_500, maxBytes: 1e9 });
    const late = await patient.parse(Buffer.from(item(`<title>${many('&', 9e7)}</title>`)), input);
    expect(late.verdict).toBe('timeout');
    expect((await patient.parse(small, input)).verdict).toBe('ok');
    await patient.close();
  });

  it('refuses what is too large and cuts what is too many', async () => {
    const narrow = createFeedParser({ maxBytes: 1_000, maxEntries: 2 });
    expect((await narrow.parse(Buffer.alloc(1_001), input)).verdict).toBe('too-large');
    const feed = await narrow.parse(Buffer.from(`<rss><channel>${many('<item><title>a</title></item>', 5)}</channel></rss>`), input);
    expect([feed.entries.length, feed.repairs]).toEqual([2, ['only the first 2 entries read']]);
    await narrow.close();
  });

  it('answers after it was closed', async () => {
    const closed = createFeedParser();
    await closed.close();
    expect((await closed.parse(small, input)).verdict).toBe('timeout');
  });
});
