import type { ArticleFormat, Evidence, Relevance, Stance } from '@corridor/model';
import type { Refusal, StanceCandidate } from '../position/stance.ts';
import type { RuleHit } from '../theme/rule.ts';
import type { Scored } from '../theme/score.ts';
import { isTagged, type ThemeScore } from '../theme/theme.ts';
import type { Findings } from './findings.ts';

/** A span with its words. */
export interface Quote extends Evidence {
  readonly quote: string;
}

/** A rule that met its conditions. */
export interface ExplainedRule {
  readonly rule: string;
  /** What it adds; 0 when it was vetoed. */
  readonly contribution: number;
  readonly sentence: Quote;
  /** What met each of its conditions. */
  readonly parts: readonly Quote[];
  /** Veto that struck it out, or null. */
  readonly vetoedBy: string | null;
}

/** How a theme or a level of relevance came about. */
export interface ExplainedScore {
  readonly id: string;
  readonly verdict: 'tagged' | 'below-threshold' | 'vetoed' | 'not-relevant';
  readonly score: number;
  readonly threshold: number;
  readonly rules: readonly ExplainedRule[];
  /** Probability by the Bayes second opinion, which has no vote; null without a model. */
  readonly opinion: number | null;
}

/** A position that was read, or one that nearly was. */
export interface ExplainedPosition {
  readonly actor: string | null;
  readonly stance: Stance;
  readonly target: string | null;
  readonly rule: string;
  readonly confidence: number;
  readonly cue: Quote;
  readonly sentence: Quote;
  /** Why it does not count; null when it does. */
  readonly refusal: Refusal | null;
}

/** An entity with all its mentions. */
export interface ExplainedEntity {
  readonly entity: string;
  readonly mentions: readonly (Quote & { readonly alias: string; readonly kind: string; readonly metonym: string | null })[];
}

/** Why an article has its tags: what fired and what nearly did. */
export interface Explanation {
  readonly id: string;
  readonly lang: string;
  readonly format: ArticleFormat;
  readonly relevance: {
    readonly value: Relevance;
    readonly isBeforeWindow: boolean;
    readonly levels: readonly ExplainedScore[];
  };
  readonly themes: readonly ExplainedScore[];
  readonly positions: readonly ExplainedPosition[];
  readonly entities: readonly ExplainedEntity[];
  readonly dossierVersion: string;
  readonly engineVersion: string;
}

type QuoteOf = (span: Evidence) => Quote;

const quoter =
  ({ reading }: Findings): QuoteOf =>
  ({ field, start, end }) => ({ field, start, end, quote: reading.article[field].slice(start, end) });

const explainHit = (quote: QuoteOf, hit: RuleHit, vetoedBy: string | null): ExplainedRule => ({
  rule: hit.rule,
  contribution: vetoedBy === null ? hit.weight : 0,
  sentence: quote(hit.span),
  parts: hit.parts.map(quote),
  vetoedBy,
});

const explainRules = (quote: QuoteOf, scored: Scored): readonly ExplainedRule[] => [
  ...scored.counted.toSorted((a, b) => b.weight - a.weight).map((hit) => explainHit(quote, hit, scored.refusedBy)),
  ...scored.vetoed.map(({ hit, veto }) => explainHit(quote, hit, veto)),
];

const verdictOf = (scored: Scored, threshold: number): ExplainedScore['verdict'] => {
  if (scored.refusedBy !== null) return 'vetoed';
  return scored.score >= threshold ? 'tagged' : 'below-threshold';
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const explainTheme = (findings: Findings, quote: QuoteOf, theme: ThemeScore): ExplainedScore => ({
  id: theme.theme,
  verdict: isTagged(theme) && findings.relevance.relevance === 'none' ? 'not-relevant' : verdictOf(theme, theme.threshold),
  score: rounded(theme.score),
  threshold: theme.threshold,
  rules: explainRules(quote, theme),
  opinion: findings.opinions.find((opinion) => opinion.theme === theme.theme)?.probability ?? null,
});

const explainLevel = (quote: QuoteOf, id: string, scored: Scored, threshold: number): ExplainedScore => ({
  id,
  verdict: verdictOf(scored, threshold),
  score: rounded(scored.score),
  threshold,
  rules: explainRules(quote, scored),
  opinion: null,
});

const explainStance = (
  quote: QuoteOf,
  outweighed: ReadonlySet<StanceCandidate>,
  agreed: ReadonlySet<StanceCandidate>,
  candidate: StanceCandidate,
): ExplainedPosition => ({
  actor: candidate.actor,
  stance: candidate.stance,
  target: candidate.target,
  rule: candidate.rule,
  confidence: rounded(candidate.confidence),
  cue: quote({ field: candidate.sentence.field, start: candidate.cue.start, end: candidate.cue.end }),
  sentence: quote(candidate.sentence),
  refusal: outweighed.has(candidate) ? 'outweighed' : agreed.has(candidate) ? null : candidate.refusal,
});

const explainEntities = ({ classification }: Findings, quote: QuoteOf): readonly ExplainedEntity[] => {
  const ids = [...new Set(classification.mentions.map((mention) => mention.entity))];
  return ids.map((entity) => ({
    entity,
    mentions: classification.mentions
      .filter((mention) => mention.entity === entity)
      .map((mention) => ({ ...quote(mention), alias: mention.alias, kind: mention.kind, metonym: mention.metonym })),
  }));
};

/** Tells all that a reading found and refused. Pure. */
export const explanationOf = (findings: Findings): Explanation => {
  const { classification, decision, reading, relevance, stances, themes, thresholds } = findings;
  const quote = quoter(findings);
  const outweighed = new Set(decision.outweighed);
  return {
    id: reading.article.id,
    lang: classification.lang,
    format: classification.format,
    relevance: {
      value: relevance.relevance,
      isBeforeWindow: relevance.isBeforeWindow,
      levels: [
        explainLevel(quote, 'direct', relevance.direct, thresholds.direct),
        explainLevel(quote, 'context', relevance.context, thresholds.context),
      ],
    },
    themes: themes.filter((theme) => theme.counted.length + theme.vetoed.length > 0).map((theme) => explainTheme(findings, quote, theme)),
    positions: stances.map((candidate) => explainStance(quote, outweighed, decision.agreed, candidate)),
    entities: explainEntities(findings, quote),
    dossierVersion: classification.dossierVersion,
    engineVersion: classification.engineVersion,
  };
};
