import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, openWorkshop, page, rss, type Workshop } from '../fixtures/workshop.ts';
import { journey } from '../journey.ts';
import { pollFeed } from './poll-feed.ts';

const first =
  'Armenia and Azerbaijan agreed in Washington that the Trump Route through Syunik will open to trains and lorries once both parliaments have voted on the treaty.';
const second = first.replace('Washington', 'Geneva');
const corrected = first.replace('Washington', 'Abu Dhabi');
const { signal } = new AbortController();
let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
});
afterEach(() => shop.close());

const poll = async (item: string, feedId = 'herald-a'): Promise<void> => {
  shop.answers.set(feedId === 'herald-p' ? '/p.xml' : '/a.xml', rss(item));
  await pollFeed(shop.parts, feedId, signal);
};
const item = (title: string, more = ''): string => `<title>${title}</title><link>/1</link><description>Of the route.</description>${more}`;
const later = (hours: number): void => shop.clock.set(new Date(shop.clock.now() + hours * 3_600_000).toISOString());
const answer = (body: Answer): unknown => shop.answers.set('/1', body);

/** Everything that is due, as a tick queues it and a worker does it. */
const work = async (): Promise<void> => {
  const { archive } = shop.parts;
  const due = [...(await archive.unfinished(10)), ...(await archive.rereadsDue(10))].map(({ id }) => id);
  for (const articleId of new Set(due)) await journey(shop.parts)({ name: 'article', articleId }, signal);
  await journey(shop.parts)({ name: 'group' }, signal);
};
const article = async () => (await shop.parts.archive.articles([1]))[0];
const askedForPage = (): number => shop.asked.filter((path) => path === '/1').length;

const readOnce = async (title = 'Route agreed'): Promise<void> => {
  answer({ ...page(title, first, second), headers: { ETag: '"1"' } });
  await poll(item(title));
  await work();
  later(1);
};

describe('a changed entry', () => {
  it('brings the new text, tagged and grouped, and keeps the earlier one as a revision', async () => {
    await readOnce();
    answer(page('Route agreed', corrected, second));
    await poll(item('Route agreed, with a correction'));
    expect(await article()).toMatchObject({ state: 'grouped', title: 'Route agreed', revisions: [] });
    await work();
    await work();
    expect(await article()).toMatchObject({
      state: 'grouped',
      title: 'Route agreed, with a correction',
      text: expect.stringContaining('Abu Dhabi'),
      revisions: [{ revision: 1, title: 'Route agreed', text: expect.stringContaining('Washington') }],
      rereads: 1,
    });
    expect(askedForPage()).toBe(2);
    expect((await shop.parts.archive.search('Abu Dhabi')).total).toBe(1);
  });

  it.each<[string, string, Answer | null]>([
    [
      'a page that did not change (304)',
      item('Route agreed', '<category>x</category>').replace('Of the route.', 'Of the new route.'),
      { status: 304 },
    ],
    ['the same text', item('Route agreed').replace('Of the route.', 'Of the new route.'), page('Route agreed', first, second)],
    ['other white space', item('Route agreed').replace('Of the route.', 'More.'), page('Route agreed', `${first}&nbsp; `, second)],
    ['a page that is gone', item('Route agreed').replace('Of the route.', 'More.'), { status: 410 }],
    ['a wall', item('Route agreed').replace('Of the route.', 'More.'), { status: 403 }],
    [
      'a page without text',
      item('Route agreed').replace('Of the route.', 'More.'),
      { type: 'text/html', body: '<html><body></body></html>' },
    ],
  ])('that leads to %s leaves text and state, and is not asked for again', async (_, changed, now) => {
    await readOnce();
    if (now) answer(now);
    await poll(changed);
    await work();
    later(24);
    await work();
    expect(await article()).toMatchObject({
      state: 'grouped',
      access: 'full',
      text: expect.stringContaining('Washington'),
      revisions: [],
      rereads: 1,
    });
    expect(askedForPage()).toBe(2);
  });

  it('that closed behind a paywall keeps the text under its new title', async () => {
    await readOnce();
    answer({ status: 304 });
    await poll(item('Route refused'));
    await work();
    expect(await article()).toMatchObject({
      title: 'Route refused',
      text: expect.stringContaining('Washington'),
      access: 'full',
      revisions: [{ title: 'Route agreed' }],
    });
  });

  it.each([
    ['a tracker in its link', item('Route agreed').replace('/1<', '/1?utm_source=rss<')],
    ['white space, case and punctuation', item('  ROUTE agreed! ')],
    ['a category and a picture', item('Route agreed', '<category>World</category><enclosure url="/p.jpg" type="image/jpeg" length="1"/>')],
    ['its date', item('Route agreed', '<pubDate>Sun, 10 Aug 2025 08:30:00 GMT</pubDate>')],
  ])('is not read for %s', async (_, cosmetic) => {
    await readOnce();
    await poll(cosmetic);
    await work();
    expect(askedForPage()).toBe(1);
  });

  it('waits half an hour after a reading, and reads the newest words then', async () => {
    await readOnce();
    later(-1);
    answer(page('Route agreed', corrected, second));
    for (const title of ['Second title', 'Third title']) await poll(item(title));
    await work();
    expect(askedForPage()).toBe(1);
    later(0.5);
    await work();
    expect(await article()).toMatchObject({ title: 'Third title', rereads: 1, revisions: [{ title: 'Route agreed' }] });
  });

  it('is tried three times when the server fails, at growing pauses', async () => {
    await readOnce();
    answer({ status: 503 });
    await poll(item('Another title'));
    for (const hours of [0, 1, 4, 16, 64]) {
      later(hours);
      await work();
    }
    expect(askedForPage()).toBe(4);
    expect(await article()).toMatchObject({ title: 'Another title', text: expect.stringContaining('Washington'), rereads: 1 });
  });

  it('of a live blog is read four times more and then no more, and says so', async () => {
    await readOnce();
    for (let hour = 0; hour < 100; hour += 1) {
      answer(page('Route agreed', corrected, `${second} It is hour ${hour}.`));
      await poll(item(`Live: hour ${hour}`));
      await work();
      later(1);
    }
    expect(askedForPage()).toBe(5);
    const live = await article();
    expect(live).toMatchObject({ rereads: 4, rereadsEnded: 'changes-too-often', state: 'grouped' });
    expect(live?.revisions).toHaveLength(4);
  });

  it('of a pointer feed changes the words without a request', async () => {
    await poll(item('Route agreed'), 'herald-p');
    await work();
    later(1);
    await poll(item('Route refused').replace('Of the route.', 'Of no route.'), 'herald-p');
    await work();
    expect(await article()).toMatchObject({ title: 'Route refused', text: 'Of no route.', revisions: [{ text: 'Of the route.' }] });
    expect(askedForPage()).toBe(0);
  });

  it('is taken as it is in another feed', async () => {
    await readOnce();
    shop.answers.set('/b.xml', rss(item('The same, under another title')));
    await pollFeed(shop.parts, 'herald-b', signal);
    await work();
    expect(askedForPage()).toBe(1);
    expect((await article())?.sightings.map((one) => one.feedId)).toEqual(['herald-a', 'herald-b']);
  });

  it('goes on where our own stop ended it', async () => {
    await readOnce();
    answer({ hangs: true });
    await poll(item('Another title'));
    const stop = new AbortController();
    const reading = journey(shop.parts)({ name: 'article', articleId: 1 }, stop.signal);
    stop.abort();
    await reading;
    answer(page('Route agreed', corrected, second));
    await work();
    expect(await article()).toMatchObject({ title: 'Another title', rereads: 1, revisions: [{ revision: 1 }] });
  });
});
