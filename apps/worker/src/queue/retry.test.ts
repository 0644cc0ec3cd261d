import { describe, expect, it } from 'vitest';
import { retryPauseMillis } from './retry.ts';

describe('retryPauseMillis', () => {
  it.each([
    ['first failure', 1, 0, 500],
    ['second failure', 2, 0, 2000],
    ['third failure', 3, 0, 8000],
    ['capped', 4, 0, 30_000],
    ['stays capped', 60, 0, 30_000],
    ['full jitter', 1, 0.999999, 350],
    ['nonsense count', 0, 0, 500],
  ])('%s', (_name, failed, random, expected) => {
    expect(retryPauseMillis(failed, () => random)).toBe(expected);
  });
});
