import type { Evidence } from '@corridor/model';
import type { Rule, Scope } from '../dossier/themes-file.ts';
import type { SentenceSignals, Signal } from './signal.ts';

/** A stretch of an article in which a rule's conditions must meet. */
interface Stretch {
  /** First signal of each key. */
  readonly byKey: ReadonlyMap<string, Signal>;
  /** The sentence shown as evidence. */
  readonly span: Evidence;
  readonly sentence: number;
}

/** Conditions met in one stretch. */
export interface RuleHit {
  readonly rule: string;
  readonly weight: number;
  readonly sentence: number;
  /** The sentence. */
  readonly span: Evidence;
  /** What met each condition. */
  readonly parts: readonly Evidence[];
}

type Conditions = Pick<Rule, 'id' | 'within' | 'all' | 'none'>;

const byKey = (signals: readonly Signal[]): ReadonlyMap<string, Signal> => {
  const map = new Map<string, Signal>();
  for (const signal of signals) for (const key of signal.keys) if (!map.has(key)) map.set(key, signal);
  return map;
};

const clausesOf = (sentence: SentenceSignals): Stretch[] => {
  const clauses = new Set(sentence.signals.map((signal) => signal.clause));
  return [...clauses].map((clause) => ({
    byKey: byKey(sentence.signals.filter((signal) => signal.clause === clause || signal.clause < 0)),
    span: sentence.span,
    sentence: sentence.index,
  }));
};

const whole = (sentences: readonly SentenceSignals[]): Stretch[] => {
  const [first] = sentences;
  if (!first) return [];
  return [{ byKey: byKey(sentences.flatMap((s) => s.signals)), span: first.span, sentence: first.index }];
};

/** A first sentence no longer than this is a dateline or a rubric, not the lead. */
const DATELINE_LETTERS = 30;

const leadOf = (sentences: readonly SentenceSignals[]): readonly SentenceSignals[] => {
  const title = sentences.filter((s) => s.isTitle);
  const first = sentences.find((s) => !s.isTitle && s.span.end - s.span.start > DATELINE_LETTERS);
  return first ? [...title, first] : title;
};

const stretches = (sentences: readonly SentenceSignals[], within: Scope): Stretch[] => {
  switch (within) {
    case 'clause':
      return sentences.flatMap(clausesOf);
    case 'sentence':
      return sentences.map((s) => ({ byKey: byKey(s.signals), span: s.span, sentence: s.index }));
    case 'neighbours':
      return sentences.map((s, i) => ({
        byKey: byKey([...(sentences[i - 1]?.signals ?? []), ...s.signals]),
        span: s.span,
        sentence: s.index,
      }));
    case 'title':
      return whole(sentences.filter((s) => s.isTitle));
    case 'lead':
      return whole(leadOf(sentences));
    case 'article':
      return whole(sentences);
  }
};

/** Stretches of one article by scope; hundreds of rules ask for the same ones. */
const known = new WeakMap<readonly SentenceSignals[], Map<Scope, readonly Stretch[]>>();

const stretchesOf = (sentences: readonly SentenceSignals[], within: Scope): readonly Stretch[] => {
  const scopes = known.get(sentences) ?? new Map<Scope, readonly Stretch[]>();
  known.set(sentences, scopes);
  const found = scopes.get(within) ?? stretches(sentences, within);
  scopes.set(within, found);
  return found;
};

const parsed = new WeakMap<Conditions, { all: (readonly string[])[]; none: (readonly string[])[] }>();
const alternatives = (condition: string): readonly string[] => condition.split('|').map((part) => part.trim());
const conditionsOf = (rule: Conditions) => {
  const conditions = parsed.get(rule) ?? { all: rule.all.map(alternatives), none: rule.none.map(alternatives) };
  parsed.set(rule, conditions);
  return conditions;
};

const find = (stretch: Stretch, wanted: readonly string[]): Signal | undefined => {
  for (const key of wanted) {
    const signal = stretch.byKey.get(key);
    if (signal) return signal;
  }
  return undefined;
};

/** Where the conditions of a rule meet, at most once a sentence, in the order of the text. */
export const hitsOf = (sentences: readonly SentenceSignals[], rule: Conditions & { readonly weight?: number }): readonly RuleHit[] => {
  const { all, none } = conditionsOf(rule);
  const hits = new Map<number, RuleHit>();
  for (const stretch of stretchesOf(sentences, rule.within)) {
    const { span, sentence } = stretch;
    if (hits.has(sentence) || none.some((condition) => find(stretch, condition))) continue;
    const parts = all.map((condition) => find(stretch, condition));
    if (parts.includes(undefined)) continue;
    const evidence = parts.flatMap((part) => (part ? [part.evidence] : []));
    hits.set(sentence, { rule: rule.id, weight: rule.weight ?? 0, sentence, span, parts: evidence });
  }
  return [...hits.values()];
};
