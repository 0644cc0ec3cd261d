import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast, chanceOfAtMost, chanceOfNone } from './count-tail.ts';

describe('tails of counts', () => {
  it.each([
    ['Poisson: at most 2 of 5', chanceOfAtMost(2, 5, 1), 0.124652],
    ['Poisson: at least 10 of 5', chanceOfAtLeast(10, 5, 1), 0.0318281],
    ['Poisson: none of 3', chanceOfNone(3, 1), 0.0497871],
    ['negative binomial, size 5 of mean 5: at most 0', chanceOfAtMost(0, 5, 2), 0.03125],
    ['negative binomial, size 5 of mean 5: at most 1', chanceOfAtMost(1, 5, 2), 0.109375],
    ['negative binomial: none', chanceOfNone(5, 2), 0.03125],
    ['binomial, 10 of a half: none', chanceOfNone(5, 0.5), 0.0009765625],
    ['a large mean: at most 900 of 1000', chanceOfAtMost(900, 1000, 1), 0.000698],
    ['nothing expected, nothing found', chanceOfAtMost(0, 0, 1), 1],
    ['nothing expected, something found', chanceOfAtLeast(1, 0, 1), 0],
  ])('%s', (_name, chance, expected) => {
    expect(chance / (expected || 1)).toBeCloseTo(expected === 0 ? 0 : 1, 2);
  });

  const mean = fc.double({ min: 0.01, max: 5000, noNaN: true });
  const dispersion = fc.double({ min: 1, max: 20, noNaN: true });

  it('add up to one on both sides of a count, and fall with the distance', () => {
    fc.assert(
      fc.property(mean, dispersion, fc.integer({ min: 0, max: 8000 }), (m, d, n) => {
        expect(chanceOfAtMost(n, m, d) + chanceOfAtLeast(n + 1, m, d)).toBeCloseTo(1, 6);
        expect(chanceOfAtMost(n + 1, m, d)).toBeGreaterThanOrEqual(chanceOfAtMost(n, m, d) - 1e-9);
      }),
    );
  });

  it('agree with one another on none', () => {
    fc.assert(
      fc.property(mean, dispersion, (m, d) => {
        expect(Math.abs(chanceOfAtMost(0, m, d) - chanceOfNone(m, Math.max(1, d)))).toBeLessThan(1e-3);
      }),
    );
  });
});
