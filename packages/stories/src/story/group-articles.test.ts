import type { StoryMember } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupArticles } from './group-articles.ts';

const member = (id: string, change: Partial<StoryMember>): StoryMember => ({
  id,
  title: '',
  text: '',
  lang: 'en',
  date: '2025-08-09T08:00:00Z',
  publisher: id,
  entities: [],
  concepts: [],
  themes: [],
  positions: [],
  ...change,
});

const wireText =
  'Customs officers at the Meghri crossing opened a third lane for lorries on Monday after a week of queues that reached eleven kilometres. Drivers from four countries had waited up to two days, the regional governor said, and promised that the fourth lane would follow before the first snow.';

const set: readonly StoryMember[] = [
  member('wire', {
    title: 'Third lane opens at Meghri crossing',
    text: wireText,
    isWire: true,
    date: '2025-08-09T09:00:00Z',
    entities: ['meghri', 'meghri'],
    concepts: ['customs', 'transit'],
  }),
  member('early-copy', {
    title: 'Meghri gets a third lane',
    text: `${wireText} Our correspondent adds that fuel was short.`,
    date: '2025-08-09T08:30:00Z',
    entities: ['meghri'],
    concepts: ['customs', 'transit'],
  }),
  member('same-event', {
    title: 'Queues ease at Meghri after third lane opens',
    text: 'The governor promised a fourth lane at the Meghri crossing before winter; lorries had queued for eleven kilometres and drivers waited two days.',
    date: '2025-08-09T12:00:00Z',
    entities: ['meghri', 'meghri'],
    concepts: ['customs', 'transit'],
  }),
  member('russian', {
    lang: 'ru',
    title: 'В Мегри открыли третью полосу',
    text: 'На пункте пропуска Мегри заработала третья полоса: очередь растянулась на 11 километров.',
    date: '2025-08-09T13:00:00Z',
    entities: ['meghri', 'meghri'],
    concepts: ['customs', 'transit'],
  }),
  member('other', {
    title: 'Orchestra opens its season in Tbilisi',
    text: 'The national orchestra begins with a programme of three symphonies and a new concerto for two pianos.',
    date: '2025-08-09T10:00:00Z',
    entities: ['tbilisi'],
    concepts: ['music'],
  }),
  member('later', {
    title: 'Third lane opens at Meghri crossing',
    text: 'A month after the first, a different third lane was opened on the road below the town.',
    date: '2025-09-20T10:00:00Z',
    entities: ['meghri'],
    concepts: ['transit'],
  }),
];

const partition = (members: readonly StoryMember[]): ReadonlyMap<string, string> =>
  new Map(groupArticles(members).map((g) => [g.id, g.story]));

describe('groupArticles', () => {
  const groups = new Map(groupArticles(set).map((g) => [g.id, g]));

  it('takes the wire as the origin of a copy, even of one with an earlier clock', () => {
    expect(groups.get('early-copy')?.copyOf).toBe('wire');
    expect(groups.get('wire')?.copyOf).toBeNull();
  });
  it('keeps two own reports of one event apart as origins, in one story', () => {
    expect(groups.get('same-event')).toMatchObject({ copyOf: null, story: groups.get('wire')?.story });
  });
  it('leaves another event alone', () => expect(groups.get('other')?.story).toBe('other'));
  it('leaves the same place weeks later alone', () => expect(groups.get('later')?.story).toBe('later'));
  it('gives every article exactly one story', () => expect([...groups.keys()]).toEqual(set.map((m) => m.id)));

  it('does not depend on the order of arrival', () => {
    const expected = partition(set);
    fc.assert(
      fc.property(fc.shuffledSubarray([...set], { minLength: set.length }), (shuffled) => {
        expect(new Map([...partition(shuffled)].toSorted())).toEqual(new Map([...expected].toSorted()));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['nothing', []],
    ['an empty text', [member('a', {})]],
    ['no date', [member('a', { date: null, text: wireText }), member('b', { date: 'soon', text: wireText })]],
  ])('bears %s', (_name, members) => expect(groupArticles(members)).toHaveLength(members.length));
});
