import type { Evidence, Tag } from '@corridor/model';
import type { Theme } from '../dossier/themes-file.ts';
import type { RuleHit } from './rule.ts';
import { type Scored, scoreRules } from './score.ts';
import type { SentenceSignals } from './signal.ts';

/** A theme with what its rules gave, tagged or not. */
export interface ThemeScore extends Scored {
  readonly theme: string;
  readonly threshold: number;
}

/** Sentences shown as evidence of one theme; more would repeat the article. */
const SHOWN_SENTENCES = 4;

/** Scores of all themes, in the order of the dossier. */
export const scoreThemes = (themes: readonly Theme[], sentences: readonly SentenceSignals[]): readonly ThemeScore[] =>
  themes.map((theme) => ({ theme: theme.id, threshold: theme.threshold, ...scoreRules(sentences, theme) }));

const byWeight = (a: RuleHit, b: RuleHit): number => b.weight - a.weight || a.sentence - b.sentence;

/** Sentences of the strongest hits, without doubles, in that order. */
export const evidenceOf = (hits: readonly RuleHit[]): readonly Evidence[] => {
  const seen = new Map<number, Evidence>();
  for (const hit of hits.toSorted(byWeight)) if (!seen.has(hit.sentence)) seen.set(hit.sentence, hit.span);
  return [...seen.values()].slice(0, SHOWN_SENTENCES);
};

/** True when a score makes a tag. */
export const isTagged = ({ score, threshold, refusedBy }: ThemeScore): boolean => refusedBy === null && score >= threshold;

/** The tag of a theme that reached its threshold. */
export const toTag = ({ theme, score, counted }: ThemeScore): Tag => ({
  theme,
  score: Math.round(score * 1000) / 1000,
  rules: [...new Set(counted.toSorted(byWeight).map((hit) => hit.rule))],
  evidence: evidenceOf(counted),
});
