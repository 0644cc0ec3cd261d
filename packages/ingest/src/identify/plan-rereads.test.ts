import { describe, expect, it } from 'vitest';
import { type KnownEntry, planRereads, type SeenEntry } from './plan-rereads.ts';

const now = Date.parse('2025-08-08T12:00:00Z');
const known: KnownEntry = { key: 'a', print: 'old', updatedAt: '2025-08-08T10:00:00.000Z', readAt: '2025-08-08T10:05:00.000Z', rereads: 0 };
const seen: SeenEntry = { key: 'a', print: 'old', updatedAt: '2025-08-08T10:00:00.000Z' };

describe('planRereads', () => {
  it.each<[string, Partial<SeenEntry>, Partial<KnownEntry>, readonly unknown[]]>([
    ['nothing for the same entry', {}, {}, []],
    ['another text at once when the last reading is old', { print: 'new' }, {}, [{ key: 'a', dueAt: '2025-08-08T12:00:00.000Z' }]],
    [
      'half an hour after a reading just now',
      { print: 'new' },
      { readAt: '2025-08-08T11:50:00.000Z' },
      [{ key: 'a', dueAt: '2025-08-08T12:20:00.000Z' }],
    ],
    [
      'two hours after the second',
      { print: 'new' },
      { readAt: '2025-08-08T11:50:00.000Z', rereads: 1 },
      [{ key: 'a', dueAt: '2025-08-08T13:50:00.000Z' }],
    ],
    [
      'a day after the fourth',
      { print: 'new' },
      { readAt: '2025-08-08T11:50:00.000Z', rereads: 3 },
      [{ key: 'a', dueAt: '2025-08-09T11:50:00.000Z' }],
    ],
    ['never a sixth time', { print: 'new' }, { rereads: 4 }, [{ key: 'a', dueAt: null }]],
    ['an update after the reading', { updatedAt: '2025-08-08T11:00:00.000Z' }, {}, [{ key: 'a', dueAt: '2025-08-08T12:00:00.000Z' }]],
    ['no update before the reading', { updatedAt: '2025-08-08T10:04:00.000Z' }, {}, []],
    ['no update of a minute', { updatedAt: '2025-08-08T10:01:00.000Z' }, { readAt: '2025-08-08T10:00:30.000Z' }, []],
    ['no update where there was none', { updatedAt: '2025-08-08T11:00:00.000Z' }, { updatedAt: null }, []],
    ['nothing before the first reading', { print: 'new' }, { readAt: null }, []],
    ['nothing where the feed never showed it', { print: 'new' }, { print: null }, []],
    ['nothing for another article', { key: 'b', print: 'new' }, {}, []],
  ])('plans %s', (_, entry, last, expected) => {
    expect(planRereads([{ ...seen, ...entry }], [{ ...known, ...last }], now)).toEqual(expected);
  });

  it.each([
    ['five of five', 5, 5, 5],
    ['six of six: the feed changed its form', 6, 6, 0],
    ['six of twelve', 6, 12, 6],
    ['thirty of forty', 30, 40, 0],
  ])('takes %s', (_, changed, all, expected) => {
    const keys = Array.from({ length: all }, (_entry, at) => `${at}`);
    const entries = keys.map((key, at) => ({ ...seen, key, print: at < changed ? 'new' : 'old' }));
    expect(
      planRereads(
        entries,
        keys.map((key) => ({ ...known, key })),
        now,
      ),
    ).toHaveLength(expected);
  });
});
