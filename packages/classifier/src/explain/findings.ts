import type { Classification } from '@corridor/model';
import type { Reading } from '../concept/reading.ts';
import type { Decision } from '../position/position.ts';
import type { StanceCandidate } from '../position/stance.ts';
import type { RelevanceDecision } from '../relevance/relevance.ts';
import type { BayesOpinion } from '../theme/bayes.ts';
import type { ThemeScore } from '../theme/theme.ts';

/** Everything one reading of an article gave. */
export interface Findings {
  readonly reading: Reading;
  readonly relevance: RelevanceDecision;
  readonly themes: readonly ThemeScore[];
  readonly stances: readonly StanceCandidate[];
  readonly decision: Decision;
  readonly classification: Classification;
  readonly opinions: readonly BayesOpinion[];
  readonly thresholds: { readonly direct: number; readonly context: number };
}
