import type { Rule, Veto } from '../dossier/themes-file.ts';
import { hitsOf, type RuleHit } from './rule.ts';
import type { SentenceSignals } from './signal.ts';

/** What rules give for one theme or level of relevance. */
export interface Scored {
  /** 1 − Π(1 − weight) over the hits that count. */
  readonly score: number;
  readonly counted: readonly RuleHit[];
  /** Hits that a veto struck out, with the veto's id. */
  readonly vetoed: readonly { readonly hit: RuleHit; readonly veto: string }[];
  /** Id of the veto that refuses the whole, or null. */
  readonly refusedBy: string | null;
}

/** Rules with their threshold: a theme, or a level of relevance. */
export interface Scorable {
  readonly threshold: number;
  readonly rules: readonly Rule[];
  readonly vetoes: readonly Veto[];
}

interface Struck {
  readonly veto: Veto;
  readonly sentences: ReadonlySet<number>;
}

const strikes = ({ veto, sentences }: Struck, hit: RuleHit): boolean =>
  (veto.rules?.includes(hit.rule) ?? true) && (veto.within === 'article' || sentences.has(hit.sentence));

/** Scores one theme. Each rule counts at most `atMost` times, earliest first. */
export const scoreRules = (sentences: readonly SentenceSignals[], subject: Scorable): Scored => {
  const struck = subject.vetoes.flatMap((veto): Struck[] => {
    const hits = hitsOf(sentences, veto);
    return hits.length > 0 ? [{ veto, sentences: new Set(hits.map((hit) => hit.sentence)) }] : [];
  });
  const refusedBy = struck.find(({ veto }) => veto.within === 'article' && !veto.rules)?.veto.id ?? null;
  const counted: RuleHit[] = [];
  const vetoed: { hit: RuleHit; veto: string }[] = [];
  for (const rule of subject.rules) {
    let left = rule.atMost;
    for (const hit of hitsOf(sentences, rule)) {
      const striking = struck.find((one) => strikes(one, hit));
      if (striking) vetoed.push({ hit, veto: striking.veto.id });
      else if (left-- > 0) counted.push(hit);
    }
  }
  const score = 1 - counted.reduce((rest, hit) => rest * (1 - hit.weight), 1);
  return { score, counted, vetoed, refusedBy };
};
