import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimPairs, type Statement } from './claim-pairs.ts';

const statement = (kind: Statement['kind'], actor: string | null, date: string | null, change: Partial<Statement> = {}): Statement => ({
  articleId: `${kind}-${actor}-${date}`,
  story: 's1',
  kind,
  actor,
  date,
  start: 0,
  end: 10,
  states: ['armenia'],
  about: ['concept:troops', 'syunik'],
  ...change,
});
const dayOne = '2025-08-09T10:00:00Z';
const dayTwo = '2025-08-10T10:00:00Z';
const claim = statement('claim', 'azerbaijan', dayOne);
const denial = statement('denial', 'armenia', dayTwo);
/** The pairs as article ids. */
const idsOf = (...statements: readonly Statement[]) => claimPairs(statements).map((p) => [p.claim.articleId, p.response.articleId]);

describe('claimPairs', () => {
  it.each<[string, readonly Statement[]]>([
    ['a claim with its denial', [claim, denial]],
    ['a claim that names nobody', [{ ...claim, actor: null }, denial]],
    ['across stories when the claim speaks of the one who denies', [claim, { ...denial, story: 's2' }]],
    [
      'across stories when number, name and topic agree',
      [
        { ...claim, states: [], about: ['concept:lease', '#:99', 'n:krn'] },
        { ...denial, story: 's2', about: ['concept:lease', '#:99', 'n:krn'] },
      ],
    ],
    [
      'by a name written in two scripts',
      [
        { ...claim, about: ['n:shrmtv'] },
        { ...denial, about: ['m:shrmtv'] },
      ],
    ],
    [
      'by a number alone within a story',
      [
        { ...claim, about: ['#:1000'] },
        { ...denial, about: ['#:1000'] },
      ],
    ],
    ['an accusation with the answer in the same article', [claim, { ...denial, articleId: claim.articleId, date: dayOne, start: 50 }]],
    [
      'an accusation that the accused denies right after it, in other words',
      [claim, { ...denial, articleId: claim.articleId, date: dayOne, start: 11, about: [] }],
    ],
    ['right at the end of the window', [claim, { ...denial, date: '2025-08-12T10:00:00Z' }]],
  ])('pairs %s', (_name, statements) => expect(claimPairs(statements)).toEqual([{ claim: statements[0], response: statements[1] }]));

  it.each<[string, readonly Statement[]]>([
    ['a denial by the same actor', [claim, { ...denial, actor: 'azerbaijan' }]],
    ['a denial that names nobody', [claim, { ...denial, actor: null }]],
    ['a denial before the claim', [claim, { ...denial, date: '2025-08-09T09:00:00Z' }]],
    ['a denial after the window', [claim, { ...denial, date: '2025-08-12T10:00:01Z' }]],
    ['a denial of something else', [claim, { ...denial, about: ['concept:gas'] }]],
    ['another story with one thing in common', [claim, { ...denial, story: 's2', about: ['syunik'] }]],
    [
      'another story when the claim is not about the one who denies',
      [
        { ...claim, states: [] },
        { ...denial, story: 's2' },
      ],
    ],
    [
      'an accusation with a denial of something else far behind it',
      [claim, { ...denial, articleId: claim.articleId, date: dayOne, start: 900, about: [] }],
    ],
    ['a denial without a date', [claim, { ...denial, date: null }]],
    [
      'two texts without dates',
      [
        { ...claim, date: null },
        { ...denial, date: null },
      ],
    ],
    [
      'words that look alike in a script without capitals',
      [
        { ...claim, about: ['m:mntkh'] },
        { ...denial, about: ['m:mntkh'] },
      ],
    ],
    [
      'a claim that its own article retells behind the denial',
      [
        { ...claim, actor: null, articleId: 'a', start: 40 },
        { ...denial, articleId: 'a', date: dayOne },
      ],
    ],
    [
      'a nameless claim in the article that denies it',
      [
        { ...claim, actor: null, articleId: 'a' },
        { ...denial, articleId: 'a', start: 40 },
      ],
    ],
  ])('does not pair %s', (_name, statements) => expect(claimPairs(statements)).toEqual([]));

  it('takes the claim that shares most, then the earliest', () => {
    const thin = { ...claim, articleId: 'thin', date: '2025-08-09T06:00:00Z', about: ['syunik'] };
    const late = { ...claim, articleId: 'late', date: '2025-08-09T12:00:00Z' };
    expect(idsOf(late, thin, claim, denial)).toEqual([[claim.articleId, denial.articleId]]);
  });
  it('gives one pair for a denial that several outlets tell', () => {
    const again = { ...denial, articleId: 'again', date: '2025-08-10T12:00:00Z' };
    const retold = { ...claim, articleId: 'retold', date: '2025-08-09T20:00:00Z' };
    expect(idsOf(again, retold, denial, claim)).toEqual([[claim.articleId, denial.articleId]]);
  });
  it('shows the first denial of a story though a later one names more', () => {
    const early = { ...denial, articleId: 'early', actor: 'the spokesman', story: 's2', date: '2025-08-10T08:00:00Z' };
    expect(idsOf(claim, { ...denial, story: 's2' }, early)).toEqual([[claim.articleId, 'early']]);
  });
  it('pairs two subjects of one story apart', () => {
    const lease = { ...claim, articleId: 'lease', about: ['concept:lease'] };
    const noLease = { ...denial, articleId: 'no-lease', about: ['concept:lease'] };
    expect(idsOf(claim, lease, denial, noLease)).toEqual([
      [claim.articleId, denial.articleId],
      ['lease', 'no-lease'],
    ]);
  });
});

const anyStatement = fc.record({
  articleId: fc.constantFrom('a', 'b', 'c', 'd'),
  story: fc.constantFrom('s1', 's2'),
  kind: fc.constantFrom('claim' as const, 'denial' as const),
  actor: fc.constantFrom('armenia', 'azerbaijan', null),
  date: fc.constantFrom(dayOne, dayTwo, '2025-08-20T10:00:00Z', 'no date', null),
  start: fc.nat(500),
  end: fc.nat(500),
  states: fc.subarray(['armenia', 'azerbaijan']),
  about: fc.array(fc.constantFrom('syunik', 'concept:troops', '#:99', 'n:shrmtv', 'm:shrmtv', '')),
});

it('uses every statement once, and pairs other actors in time, whatever it is given', () =>
  fc.assert(
    fc.property(fc.array(anyStatement, { maxLength: 30 }), (statements) => {
      const pairs = claimPairs(statements);
      expect(new Set(pairs.flatMap((p) => [p.claim, p.response])).size).toBe(2 * pairs.length);
      for (const { claim: one, response } of pairs) {
        expect([one.kind, response.kind]).toEqual(['claim', 'denial']);
        expect(response.actor).not.toBe(one.actor);
        if (one.articleId !== response.articleId) expect(Date.parse(response.date ?? '') >= Date.parse(one.date ?? '')).toBe(true);
      }
    }),
  ));
