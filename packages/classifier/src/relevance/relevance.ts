import type { Evidence, Relevance } from '@corridor/model';
import type { Dossier } from '../dossier/dossier.ts';
import { type Scored, scoreRules } from '../theme/score.ts';
import type { SentenceSignals } from '../theme/signal.ts';
import { evidenceOf } from '../theme/theme.ts';

/** How an article relates to the deal, with both levels' scores. */
export interface RelevanceDecision {
  readonly relevance: Relevance;
  readonly evidence: readonly Evidence[];
  readonly direct: Scored;
  readonly context: Scored;
  /** True when the text would be direct but is older than the dossier's window. */
  readonly isBeforeWindow: boolean;
}

const reaches = (scored: Scored, threshold: number): boolean => scored.refusedBy === null && scored.score >= threshold;

/** An article of at least so many sentences that speaks of the deal in only one of them, beyond title and lead, is about something else. At 4, four of the 76 labelled texts were lost, at 7 none. */
const LONG_ARTICLE_SENTENCES = 7;
/** Title and first sentence of the text: what an article is about stands there. */
const LEAD_SENTENCES = 2;

const isPassingMention = (scored: Scored, sentences: readonly SentenceSignals[]): boolean => {
  const met = new Set(scored.counted.map((hit) => hit.sentence));
  const [only] = met;
  return met.size === 1 && only !== undefined && only >= LEAD_SENTENCES && sentences.length >= LONG_ARTICLE_SENTENCES;
};

const isBefore = (date: string | null | undefined, from: string): boolean => Boolean(date && date.slice(0, 10) < from);

/** Decides relevance: direct rules first, then context rules. A text dated before the window is at most context. */
export const decideRelevance = (
  dossier: Dossier,
  sentences: readonly SentenceSignals[],
  date: string | null | undefined,
): RelevanceDecision => {
  const direct = scoreRules(sentences, dossier.relevance.direct);
  const context = scoreRules(sentences, dossier.relevance.context);
  const isDirect = reaches(direct, dossier.relevance.direct.threshold) && !isPassingMention(direct, sentences);
  const isBeforeWindow = isDirect && isBefore(date, dossier.window.from);
  const isContext = isBeforeWindow || reaches(context, dossier.relevance.context.threshold);
  const relevance: Relevance = isDirect && !isBeforeWindow ? 'direct' : isContext ? 'context' : 'none';
  const hits = relevance === 'none' ? [] : isDirect ? direct.counted : context.counted;
  return { relevance, evidence: evidenceOf(hits), direct, context, isBeforeWindow };
};
