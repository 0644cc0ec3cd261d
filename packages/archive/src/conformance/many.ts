import type { Stance } from '@corridor/model';
import { type Sample, sampleSources, samples } from './sample.ts';

/** A row of numbers that looks random and is the same every time. Constants of Numerical Recipes, 2nd edition, p. 284. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const wordsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(/\s+/));

/** So many articles of the samples' own words, mixed anew: common and rare words, repeated phrases, every field, several in one second. */
export const manySamples = (count: number): Sample[] => {
  const next = numbers(7);
  const of = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] => [...new Set(Array.from({ length: next(most + 1) }, () => of(list)))];
  const themes = [...new Set(samples.flatMap((sample) => sample.themes))];
  const entities = [...new Set(samples.flatMap((sample) => sample.entities))];
  const positions = samples.flatMap((sample) => sample.positions ?? []);
  const stances: Stance[] = ['supports', 'opposes', 'critical', 'neutral'];
  return Array.from({ length: count }, (_, at): Sample => {
    const { lang } = of(samples);
    const words = wordsOf(samples.filter((sample) => sample.lang === lang).map((sample) => sample.text));
    const run = (): string =>
      words
        .slice(next(words.length))
        .slice(0, 2 + next(6))
        .join(' ');
    const relevance = of(['direct', 'context', 'none'] as const);
    return {
      key: `many-${at}`,
      source: of(sampleSources).id,
      lang,
      publishedAt: new Date(Date.parse('2025-07-01T00:00:00Z') + next(2000) * 1_800_000).toISOString(),
      title: `${run()} ${next(50)}`,
      text: Array.from({ length: 1 + next(12) }, run).join('. '),
      relevance,
      format: of(['news', 'opinion', 'analysis', 'interview', 'statement'] as const),
      themes: some(themes, 4),
      entities: some(entities, 5),
      positions: some(positions, 3).map(([actor, , target]) => [actor, of(stances), target] as const),
      names: some(['trump-route', 'zangezur-corridor'], 2).map((name) => [name, next(2) === 0] as const),
      ...(next(3) === 0 ? { story: `s-${next(20)}` } : {}),
    };
  });
};
