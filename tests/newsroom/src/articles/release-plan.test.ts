import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsroomArticle } from './article.ts';
import { planReleases } from './release-plan.ts';

const base = '2025-08-09T00:00:00Z';
const articlesOf = (dates: readonly (string | null)[]): readonly NewsroomArticle[] =>
  dates.map((date, n) => ({ id: `a${n}`, url: null, lang: 'en', date, title: `T${n}`, text: 'x', publisher: null }));
const firstDayOf = (dates: readonly (string | null)[]): readonly string[] => {
  const { releasedAt, days } = planReleases(articlesOf(dates), base);
  return [...releasedAt].filter(([, millis]) => millis <= Date.parse(days[0])).map(([id]) => id);
};

describe('planReleases', () => {
  it.each([
    ['two days', ['2025-08-09T10:00:00Z', '2025-08-10T09:00:00Z', '2025-08-09'], ['a2', 'a0']],
    ['months, divided at the day nearest to half', ['2025-03-01', '2025-08-08', '2025-08-08', '2025-11-02'], ['a0']],
    ['dates that are missing belong to day one', [null, '2025-08-09', '2025-08-10'], ['a0', 'a1']],
    ['no dates at all', [null, null], ['a0', 'a1']],
    ['one calendar day, divided by count', ['2025-08-09', '2025-08-09', '2025-08-09', '2025-08-09'], ['a0', 'a1']],
    ['a single article', ['2025-08-09'], ['a0']],
  ])('%s', (_case, dates, first) => {
    expect(firstDayOf(dates)).toEqual(first);
  });

  it('takes the last millisecond of each day (UTC) as its end', () => {
    expect(planReleases(articlesOf(['2025-08-09T10:00:00Z', '2025-08-12T09:00:00Z']), base).days).toEqual([
      '2025-08-09T23:59:59.999Z',
      '2025-08-12T23:59:59.999Z',
    ]);
    expect(planReleases(articlesOf([null]), base).days).toEqual(['2025-08-09T23:59:59.999Z', '2025-08-10T23:59:59.999Z']);
  });

  it('releases every article by the end of day two and some by the end of day one', () => {
    const date = fc.option(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((d) => d.toISOString()),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const { releasedAt, days } = planReleases(articlesOf(dates), base);
        const times = [...releasedAt.values()];
        expect(times).toHaveLength(dates.length);
        expect(Math.max(...times)).toBeLessThanOrEqual(Date.parse(days[1]));
        expect(Math.min(...times)).toBeLessThanOrEqual(Date.parse(days[0]));
      }),
    );
  });
});
