import { describe, expect, it } from 'vitest';
import { claimPairs, type Statement } from './claim-pairs.ts';

const statement = (kind: Statement['kind'], actor: string | null, date: string, change: Partial<Statement> = {}): Statement => ({
  articleId: `${kind}-${actor}-${date}`,
  story: 's1',
  kind,
  actor,
  date,
  start: 0,
  end: 10,
  about: ['concept:troops', 'syunik'],
  ...change,
});
const claim = statement('claim', 'azerbaijan', '2025-08-09T10:00:00Z');

describe('claimPairs', () => {
  it('pairs a claim with its denial', () => {
    const denial = statement('denial', 'armenia', '2025-08-10T10:00:00Z');
    expect(claimPairs([denial, claim])).toEqual([{ claim, response: denial }]);
  });
  it.each([
    ['a denial by the same actor', statement('denial', 'azerbaijan', '2025-08-10T10:00:00Z')],
    ['a denial before the claim', statement('denial', 'armenia', '2025-08-09T09:00:00Z')],
    ['a denial a week later', statement('denial', 'armenia', '2025-08-16T10:00:00Z')],
    ['a denial of something else', statement('denial', 'armenia', '2025-08-10T10:00:00Z', { about: ['concept:gas'] })],
    ['another story with little in common', statement('denial', 'armenia', '2025-08-10T10:00:00Z', { story: 's2' })],
  ])('does not pair %s', (_name, denial) => expect(claimPairs([claim, denial])).toEqual([]));
  it('pairs across stories when the subject is the same', () => {
    const about = ['concept:troops', 'syunik', 'armenia'];
    const denial = statement('denial', 'armenia', '2025-08-10T10:00:00Z', { story: 's2', about });
    expect(claimPairs([{ ...claim, about }, denial])).toHaveLength(1);
  });
});
