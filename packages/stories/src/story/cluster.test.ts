import { describe, expect, it } from 'vitest';
import { cluster } from './cluster.ts';

const link = (a: number, b: number, likeness: number) => ({ a, b, likeness });

describe('cluster', () => {
  it.each([
    ['nothing', 0, [], []],
    ['strangers', 2, [], [[0], [1]]],
    ['a pair', 2, [link(0, 1, 0.5)], [[0, 1]]],
    ['a weak pair', 2, [link(0, 1, 0.1)], [[0], [1]]],
    ['a chain whose ends are strangers breaks', 3, [link(0, 1, 0.5), link(1, 2, 0.3)], [[0, 1], [2]]],
    ['a chain strong enough in the mean holds', 3, [link(0, 1, 0.5), link(1, 2, 0.5)], [[0, 1, 2]]],
    [
      'two groups',
      4,
      [link(0, 2, 0.6), link(1, 3, 0.7)],
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['equal links join in order', 3, [link(0, 1, 0.4), link(0, 2, 0.4)], [[0, 1], [2]]],
  ])('%s', (_name, size, links, expected) => {
    expect(cluster(size, links, 0.21).map((g) => [...g])).toEqual(expected);
  });
});
