import { sides } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { gridOfSides } from './grid-of-sides.ts';

const article = (id: string, side: 'AM' | 'AZ', date: string, isCopy = false, names: readonly string[] = []) => ({
  id,
  side,
  sourceId: `src-${id}`,
  date,
  isCopy,
  names,
});

describe('gridOfSides', () => {
  const health = { AM: { healthy: 2, sources: 2 }, TR: { healthy: 3, sources: 4 }, IR: { healthy: 0, sources: 5 } };
  const grid = gridOfSides(
    [article('b', 'AM', '2025-08-09T12:00Z', true), article('a', 'AM', '2025-08-09T10:00Z', false, ['trump-route'])],
    health,
  );
  const cell = (side: string) => grid.find((c) => c.side === side);

  it('has a cell for every side', () => expect(grid.map((c) => c.side)).toEqual([...sides]));
  it('tells what was reported, first at what time and under which name', () => {
    expect(cell('AM')).toMatchObject({
      state: 'reported',
      articles: ['a', 'b'],
      origins: 1,
      firstAt: '2025-08-09T10:00Z',
      names: ['trump-route'],
    });
  });
  it.each([
    ['silence of healthy sources', 'TR', 'silent'],
    ['sources that cannot be heard', 'IR', 'unheard'],
    ['a side without sources', 'GE', 'unwatched'],
  ])('tells %s', (_name, side, state) => expect(cell(side)?.state).toBe(state));
});
