import type { Classification } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { parseLabels } from './label.ts';
import { renderScores } from './render.ts';
import { scoreOf, tally } from './tally.ts';

const read = (themes: readonly string[], positions: readonly [string, 'supports' | 'opposes'][]): Classification => ({
  lang: 'en',
  relevance: 'direct',
  relevanceEvidence: [],
  format: 'news',
  mentions: [],
  tags: themes.map((theme) => ({ theme, score: 1, rules: [], evidence: [] })),
  positions: positions.map(([actor, stance]) => ({
    actor,
    stance,
    target: 'corridor',
    speaker: null,
    sentence: '',
    rule: 'r',
    field: 'text',
    start: 0,
    end: 0,
  })),
  concepts: [],
  dossierVersion: 'd',
  engineVersion: 'e',
});
const label = (id: string, uncertain: boolean) => ({
  id,
  relevance: 'direct',
  themes: ['corridor', 'trade-economy'],
  entities: [],
  metonyms: [],
  stances: [{ actor: 'Kazakhstan', position: 'supports', target: 'corridor', evidence: 'x' }],
  uncertain,
});
const article = (id: string) => ({ id, title: '', text: '', lang: 'en' });

describe('evaluate', () => {
  const labels = parseLabels([label('a', false), label('b', true)], 'labels.jsonl');
  const scores = evaluate(
    [
      { article: article('a'), read: read(['corridor'], [['kazakhstan', 'supports']]) },
      { article: article('b'), read: read(['corridor', 'peace-accord'], [['kazakhstan', 'opposes']]) },
      { article: article('without label'), read: read([], []) },
    ],
    labels,
  );

  it('counts themes over all articles', () => {
    expect(scores.all.themes.micro).toMatchObject({ found: 2, wrong: 1, missed: 2 });
    expect(scores.all.themes.byTheme.corridor?.f1).toBe(1);
  });

  it('counts positions with and without the stance, by name or id', () => {
    expect(scores.all.positions).toMatchObject({ found: 1, wrong: 1, missed: 1 });
    expect(scores.all.positionsWithoutStance).toMatchObject({ found: 2, wrong: 0, missed: 0 });
  });

  it('leaves uncertain articles out where asked', () => {
    expect(scores.certain.articles).toBe(1);
    expect(scores.certain.themes.micro).toMatchObject({ found: 1, wrong: 0, missed: 1 });
  });

  it('lists what was wrong and what was missed', () => {
    expect(scores.confusions).toContainEqual({ id: 'b', lang: 'en', kind: 'theme', what: 'wrong', value: 'peace-accord' });
  });

  it('prints a table with a line a language', () => {
    expect(renderScores(scores)).toMatch(/all: 2 articles[\s\S]+without uncertain: 1 articles[\s\S]+\n {2}en {5}2/);
  });
});

describe('parseLabels', () => {
  it('names the line of a mistake', () => {
    expect(() => parseLabels([label('a', false), { id: 'b' }], 'labels.jsonl')).toThrow(/labels\.jsonl:2: relevance/);
  });
});

describe('scoreOf', () => {
  it.each<[string, readonly string[], readonly string[], number, number, number]>([
    ['nothing looked for, nothing found', [], [], 1, 1, 1],
    ['half', ['a', 'b'], ['a', 'c'], 0.5, 0.5, 0.5],
    ['all missed', [], ['a'], 1, 0, 0],
  ])('%s', (_, is, should, precision, recall, f1) => {
    expect(scoreOf(tally(new Set(is), new Set(should)))).toMatchObject({ precision, recall, f1 });
  });
});
