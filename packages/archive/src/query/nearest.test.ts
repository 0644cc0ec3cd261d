import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['coridor', ['corridor', 'peace-accord'], 'corridor'],
    ['Azerbaycan', ['armenia', 'azerbaijan'], 'azerbaijan'],
    ['iranian-oposition', ['iranian-opposition', 'iran'], 'iranian-opposition'],
    ['xx', ['AM', 'AZ'], null],
    ['football', ['corridor'], null],
    ['a', [], null],
  ])('of %s among %j', (written, known, expected) => expect(nearest(written, known)).toBe(expected));
});
