import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, openWorkshop, page, rss, type Workshop } from '../fixtures/workshop.ts';
import { journey } from '../journey.ts';
import { pollFeed } from './poll-feed.ts';

const text =
  'Armenia and Azerbaijan agreed in Washington that the Trump Route through Syunik will open to trains and lorries once both parliaments have voted on the treaty.';
const summary = 'Iran rejects the Zangezur corridor.';
let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

const { signal } = new AbortController();
const discover = async (feedId = 'herald-a', more = '', link = '<link>/1</link>'): Promise<number> => {
  const path = feedId === 'herald-p' ? '/p.xml' : '/a.xml';
  shop.answers.set(path, rss(`<title>Route agreed</title>${link}<description>${summary}</description>${more}`));
  await pollFeed(shop.parts, feedId, signal);
  return (await shop.parts.archive.unfinished(1))[0]?.id ?? 0;
};
const read = (articleId: number): Promise<void> => journey(shop.parts)({ name: 'article', articleId }, signal);
const article = (id: number) => shop.parts.archive.article(id);

describe('an article whose page is there', () => {
  it('is read, tagged, and read once only', async () => {
    const id = await discover();
    shop.answers.set('/1', page('Route agreed', text, text.replace('Washington', 'Geneva')));
    await read(id);
    await read(id);
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'full', lang: 'en', relevance: 'direct' });
    expect(shop.asked.filter((path) => path === '/1')).toHaveLength(1);
    expect(shop.moves).toEqual(['fetched', 'extracted', 'tagged']);
  });

  it('keeps no date of the page that lies years ahead', async () => {
    const id = await discover();
    const { body = '' } = page('Route agreed', text, text.replace('Washington', 'Geneva'));
    const meta = '<meta property="article:published_time" content="2031-01-01T00:00:00Z">';
    shop.answers.set('/1', { type: 'text/html', body: body.replace('</head>', `${meta}</head>`) });
    await read(id);
    expect((await article(id))?.publishedAt.slice(0, 10)).toBe('2025-08-10');
  });
});

describe('an article whose page cannot be had is never lost', () => {
  it.each<[string, Answer | null]>([
    ['gone', { status: 410 }],
    ['not there', null],
    ['forbidden', { status: 403 }],
    ['not a page', { type: 'application/pdf', body: '%PDF-1.7' }],
    ['a page without text', { type: 'text/html', body: '<html><body></body></html>' }],
  ])('%s: the feed’s own text is tagged', async (_name, answer) => {
    const id = await discover();
    if (answer) shop.answers.set('/1', answer);
    await read(id);
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'feed-only', text: summary, relevance: 'direct' });
  });

  it('forbidden by robots.txt', async () => {
    const id = await discover();
    shop.answers.set('/robots.txt', { body: 'User-agent: *\nDisallow: /' });
    shop.answers.set('/1', page('Route agreed', text));
    await read(id);
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'feed-only' });
    expect(shop.asked).not.toContain('/1');
  });

  it.each([
    ['an entry without link', 'herald-a', ''],
    ['a pointer feed', 'herald-p', '<link>/1</link>'],
  ])('%s asks for no page', async (_name, feedId, link) => {
    const id = await discover(feedId, '', link);
    await read(id);
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'feed-only' });
    expect(shop.asked).not.toContain('/1');
  });

  it('is asked for four times, each later than the one before, before the feed’s text has to do', async () => {
    const id = await discover();
    shop.answers.set('/1', { status: 500 });
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 3; attempt++) {
      await read(id);
      const pending = await shop.parts.archive.pending(id);
      expect(pending).toMatchObject({ state: 'failed', reached: 'discovered', attempts: attempt });
      pauses.push((Date.parse(pending?.retryAt ?? '') - shop.clock.now()) / 60_000);
      expect(await shop.parts.archive.unfinished(10)).toEqual([]);
      shop.clock.set(pending?.retryAt ?? '');
    }
    expect(pauses).toEqual([5, 20, 80]);
    await read(id);
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'feed-only' });
  });

  it('waits as long as the server asks', async () => {
    const id = await discover();
    shop.answers.set('/1', { status: 503, headers: { 'Retry-After': '3600' } });
    await read(id);
    const pending = await shop.parts.archive.pending(id);
    expect(Date.parse(pending?.retryAt ?? '') - shop.clock.now()).toBe(3_600_000);
  });
});

describe('a page whose connection breaks off', () => {
  const whole = page('Route agreed', text, text.replace('Washington', 'Geneva'));
  const part = { ...whole, breaksOff: true };

  it('is asked for again, and read as a whole when it comes', async () => {
    const id = await discover();
    shop.answers.set('/1', part);
    await read(id);
    const pending = await shop.parts.archive.pending(id);
    expect(pending).toMatchObject({ state: 'failed', attempts: 1 });
    expect(shop.moves.at(-1)).toContain('broke off');
    shop.clock.set(pending?.retryAt ?? '');
    shop.answers.set('/1', whole);
    await read(id);
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'full' });
  });

  it('is read as far as it came after the last attempt, and said to be cut', async () => {
    const id = await discover();
    shop.answers.set('/1', part);
    for (let attempt = 1; attempt <= 4; attempt++) {
      await read(id);
      shop.clock.set((await shop.parts.archive.pending(id))?.retryAt ?? '2025-08-11T08:00:00.000Z');
    }
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'truncated', text: expect.stringContaining('Geneva') });
  });
});

describe('two processes and one article', () => {
  it('a page that fails for one takes nothing from the other, who read it', async () => {
    const id = await discover();
    shop.answers.set('/1', page('Route agreed', text, text.replace('Washington', 'Geneva')));
    const slow: Workshop['parts'] = {
      ...shop.parts,
      fetcher: {
        ...shop.parts.fetcher,
        fetchPage: async (request) => {
          await read(id);
          shop.answers.set('/1', { status: 410 });
          return shop.parts.fetcher.fetchPage(request);
        },
      },
    };
    await journey(slow)({ name: 'article', articleId: id }, signal);
    expect(await article(id)).toMatchObject({ state: 'tagged', access: 'full', revisions: [] });
  });
});

describe('our own stop', () => {
  it('leaves the article as it was, without a failure', async () => {
    const id = await discover();
    shop.answers.set('/1', { hangs: true });
    const stop = new AbortController();
    const reading = journey(shop.parts)({ name: 'article', articleId: id }, stop.signal);
    stop.abort();
    await reading;
    expect(await shop.parts.archive.pending(id)).toMatchObject({ state: 'discovered', attempts: 0 });
    expect(shop.moves).toEqual([]);
  });
});

describe('a text that breaks the classifier', () => {
  it('stays, is tried again after hours, and then goes on', async () => {
    const id = await discover('herald-a', '', '');
    const breaking = () => {
      throw new Error('out of range');
    };
    const broken = { ...shop.parts, classifier: { ...shop.parts.classifier, classify: breaking } };
    await journey(broken)({ name: 'article', articleId: id }, signal);
    const pending = await shop.parts.archive.pending(id);
    expect(pending).toMatchObject({ state: 'failed', reached: 'extracted', retryAt: '2025-08-10T14:00:00.000Z' });
    await read(id);
    expect(await article(id)).toMatchObject({ state: 'tagged' });
  });
});
