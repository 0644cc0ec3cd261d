import { describe, expect, it } from 'vitest';
import { windowsAround } from './group-stories.ts';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

describe('windowsAround', () => {
  it.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
    ['nothing', [], []],
    ['one date', ['2025-08-10'], [['2025-08-03', '2025-08-17']]],
    ['dates whose windows touch', ['2025-08-10', '2025-08-24'], [['2025-08-03', '2025-08-31']]],
    ['any order', ['2025-08-12', '2025-08-10'], [['2025-08-03', '2025-08-19']]],
    [
      'one of ten years ago',
      ['2025-08-10', '2015-08-10'],
      [
        ['2015-08-03', '2015-08-17'],
        ['2025-08-03', '2025-08-17'],
      ],
    ],
  ])('%s', (_name, dates, expected) => {
    expect(windowsAround(dates.map(day)).map(({ from, to }) => [from.slice(0, 10), to.slice(0, 10)])).toEqual(expected);
  });
});
