import type { Reading, Sentence } from '../concept/reading.ts';
import type { PositionTarget } from '../dossier/positions-file.ts';
import type { WordSpan } from './subject.ts';

/** How plainly a sentence speaks of a target. */
type TargetKind = 'named' | 'described' | 'anaphora' | 'subject' | 'carried';

/** A place where a sentence speaks of a target. */
export interface TargetHit extends WordSpan {
  readonly target: string;
  readonly kind: TargetKind;
  readonly clause: number;
  /** True for words that mean the target only to those who welcome it ("peace"). */
  readonly onlyWelcomed?: boolean;
  /** True when the text has named no other target so far, so that words which point back can mean no other. */
  readonly isSoleTopic?: boolean;
}

/** Sentences back in which a target must have been named for "the project" to mean it. */
const ANAPHORA_SENTENCES = 3;

const hasOther = (sentence: Sentence, target: PositionTarget, span: WordSpan): boolean =>
  sentence.concepts.some((c) => target.not.includes(c.concept) && c.first <= span.last + 2 && span.first - 2 <= c.last) ||
  sentence.mentions.some((m) => target.not.includes(m.mention.entity) && m.first <= span.last && span.first <= m.last);

const directHits = (sentence: Sentence, target: PositionTarget): TargetHit[] => [
  ...sentence.mentions
    .filter((m) => target.entities.includes(m.mention.entity))
    .map(({ first, last, clause }): TargetHit => ({ target: target.id, kind: 'named', first, last, clause })),
  ...sentence.concepts
    .filter((c) => target.descriptors.includes(c.concept) && !hasOther(sentence, target, c))
    .map(({ first, last, clause }): TargetHit => ({ target: target.id, kind: 'described', first, last, clause })),
];

const looseHits = (sentence: Sentence, target: PositionTarget, concepts: readonly string[]): TargetHit[] =>
  sentence.concepts
    .filter((c) => concepts.includes(c.concept) && !hasOther(sentence, target, c))
    .map(({ first, last, clause }): TargetHit => ({ target: target.id, kind: 'anaphora', first, last, clause }));

/** Hits of every sentence of an article: names and descriptions, and words that point back to them while they are fresh. */
export const targetsOf = (reading: Reading, targets: readonly PositionTarget[]): readonly (readonly TargetHit[])[] => {
  const seen = new Map<string, number>();
  return reading.sentences.map((sentence) => {
    const hits = targets.flatMap((target) => {
      const direct = directHits(sentence, target);
      const since = sentence.index - (seen.get(target.id) ?? Number.NEGATIVE_INFINITY);
      if (direct.length > 0) seen.set(target.id, sentence.index);
      const loose = since <= ANAPHORA_SENTENCES || direct.length > 0 ? [...target.loose, ...target.anaphora] : target.loose;
      const welcomed = looseHits(sentence, target, target.welcomed).map((hit) => ({ ...hit, onlyWelcomed: true }));
      return [...direct, ...looseHits(sentence, target, loose), ...welcomed];
    });
    return hits.toSorted((a, b) => a.first - b.first);
  });
};

const isPlain = (hit: TargetHit): boolean => hit.kind === 'named' || hit.kind === 'described';

/**
 * The hits with every stand-in ("the document") given to the one target named so far, where its own was not. A word that points back is sure
 * when there is only one thing to point to.
 */
export const resolveStandIns = (
  reading: Reading,
  hits: readonly (readonly TargetHit[])[],
  standIns: readonly string[],
): readonly (readonly TargetHit[])[] => {
  const named = new Set<string>();
  return reading.sentences.map((sentence, index) => {
    const own = hits[index] ?? [];
    for (const hit of own) if (isPlain(hit)) named.add(hit.target);
    const [only] = named;
    if (named.size !== 1 || only === undefined) return own;
    const isStandIn = (hit: TargetHit): boolean =>
      sentence.concepts.some((c) => standIns.includes(c.concept) && c.first === hit.first && c.last === hit.last);
    return own.map((hit) => {
      if (isPlain(hit)) return hit;
      if (hit.target === only) return { ...hit, isSoleTopic: true };
      return isStandIn(hit) ? { ...hit, target: only, isSoleTopic: true } : hit;
    });
  });
};

/** Sentences that say what an article is about: the headline and the first of the text. */
const LEAD_SENTENCES = 2;

/** The one target that headline and lead speak of; null when they speak of none or of several. */
export const mainTarget = (targets: readonly (readonly TargetHit[])[]): string | null => {
  const plain = (hits: readonly TargetHit[]): ReadonlySet<string> =>
    new Set(hits.filter((hit) => !hit.onlyWelcomed).map((hit) => hit.target));
  for (const hits of [targets[0] ?? [], targets.slice(0, LEAD_SENTENCES).flat()]) {
    const named = plain(hits.filter((hit) => hit.kind !== 'anaphora'));
    const [only] = named.size > 0 ? named : plain(hits);
    if (only && (named.size > 0 ? named : plain(hits)).size === 1) return only;
  }
  return null;
};
