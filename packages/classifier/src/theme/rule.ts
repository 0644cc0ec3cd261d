import type { Evidence } from '@corridor/model';
import type { Rule, Scope } from '../dossier/themes-file.ts';
import type { SentenceSignals, Signal } from './signal.ts';

/** A stretch of an article in which a rule's conditions must meet. */
interface Stretch {
  readonly signals: readonly Signal[];
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

const clausesOf = (sentence: SentenceSignals): Stretch[] => {
  const clauses = new Set(sentence.signals.map((signal) => signal.clause));
  return [...clauses].map((clause) => ({
    signals: sentence.signals.filter((signal) => signal.clause === clause || signal.clause < 0),
    span: sentence.span,
    sentence: sentence.index,
  }));
};

const whole = (sentences: readonly SentenceSignals[]): Stretch[] => {
  const [first] = sentences;
  if (!first) return [];
  return [{ signals: sentences.flatMap((s) => s.signals), span: first.span, sentence: first.index }];
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
      return sentences.map((s) => ({ signals: s.signals, span: s.span, sentence: s.index }));
    case 'neighbours':
      return sentences.map((s, i) => ({ signals: [...(sentences[i - 1]?.signals ?? []), ...s.signals], span: s.span, sentence: s.index }));
    case 'title':
      return whole(sentences.filter((s) => s.isTitle));
    case 'lead':
      return whole(leadOf(sentences));
    case 'article':
      return whole(sentences);
  }
};

const parsed = new WeakMap<Conditions, { all: ReadonlySet<string>[]; none: ReadonlySet<string>[] }>();
const alternatives = (condition: string): ReadonlySet<string> => new Set(condition.split('|').map((part) => part.trim()));
const conditionsOf = (rule: Conditions) => {
  const known = parsed.get(rule) ?? { all: rule.all.map(alternatives), none: rule.none.map(alternatives) };
  parsed.set(rule, known);
  return known;
};

const find = (signals: readonly Signal[], wanted: ReadonlySet<string>): Signal | undefined =>
  signals.find((signal) => signal.keys.some((key) => wanted.has(key)));

/** Where the conditions of a rule meet, at most once a sentence, in the order of the text. */
export const hitsOf = (sentences: readonly SentenceSignals[], rule: Conditions & { readonly weight?: number }): readonly RuleHit[] => {
  const { all, none } = conditionsOf(rule);
  const hits = new Map<number, RuleHit>();
  for (const { signals, span, sentence } of stretches(sentences, rule.within)) {
    if (hits.has(sentence) || none.some((condition) => find(signals, condition))) continue;
    const parts = all.map((condition) => find(signals, condition));
    if (parts.includes(undefined)) continue;
    const evidence = parts.flatMap((part) => (part ? [part.evidence] : []));
    hits.set(sentence, { rule: rule.id, weight: rule.weight ?? 0, sentence, span, parts: evidence });
  }
  return [...hits.values()];
};
