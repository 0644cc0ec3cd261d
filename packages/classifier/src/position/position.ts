import type { Position, Stance } from '@corridor/model';
import type { Reading } from '../concept/reading.ts';
import type { StanceCandidate } from './stance.ts';

/** Harder stances win a tie: of several voices of one state the harder one dominates. */
const hardness: Readonly<Record<Stance, number>> = { opposes: 3, critical: 2, neutral: 1, supports: 0 };

const keyOf = (candidate: StanceCandidate): string => `${candidate.actor}|${candidate.target}`;

/** Strength of each stance among candidates of one actor and target: the surest of each sentence counts. */
const strengths = (candidates: readonly StanceCandidate[]): ReadonlyMap<Stance, number> => {
  const bySentence = new Map<string, number>();
  for (const { stance, sentence, confidence } of candidates) {
    const key = `${stance}|${sentence.index}`;
    bySentence.set(key, Math.max(bySentence.get(key) ?? 0, confidence));
  }
  const sums = new Map<Stance, number>();
  for (const [key, confidence] of bySentence) {
    const stance = key.slice(0, key.indexOf('|')) as Stance;
    sums.set(stance, (sums.get(stance) ?? 0) + confidence);
  }
  return sums;
};

const most = (candidates: readonly StanceCandidate[], stance: Stance): number =>
  Math.max(0, ...candidates.filter((candidate) => candidate.stance === stance).map(({ confidence }) => confidence));

/** Who plainly opposes and also belittles opposes; read off the labelled texts, where one actor was mended and none spoiled. */
const HARDER_BY = 0.1;

/**
 * The stance with most weight. Who opposes also criticises: the two stand together against the others, and between them the surer reading
 * decides, the harder one when they are about as sure.
 */
const dominant = (candidates: readonly StanceCandidate[]): Stance | null => {
  const sums = strengths(candidates);
  const against = (sums.get('opposes') ?? 0) + (sums.get('critical') ?? 0);
  const harder: Stance = most(candidates, 'opposes') >= most(candidates, 'critical') - HARDER_BY ? 'opposes' : 'critical';
  const others = [...sums].filter(([stance]) => stance === 'neutral' || stance === 'supports');
  const ranked = [...others, ...(against > 0 ? [[harder, against] as const] : [])].toSorted(
    (a, b) => b[1] - a[1] || hardness[b[0]] - hardness[a[0]],
  );
  return ranked[0]?.[0] ?? null;
};

const surest = (candidates: readonly StanceCandidate[]): StanceCandidate | null =>
  candidates.toSorted((a, b) => b.confidence - a.confidence || b.sentence.index - a.sentence.index)[0] ?? null;

const toPosition = (reading: Reading, candidate: StanceCandidate): Position | null => {
  const { actor, target, voice, sentence, stance, rule } = candidate;
  if (actor === null || target === null) return null;
  const text = reading.article[sentence.field];
  const named = voice?.speaker;
  const speaker = named ? reading.article[named.field].slice(named.start, named.end) : null;
  const { field, start, end } = sentence;
  return { actor, speaker, stance, target, field, start, end, sentence: text.slice(start, end), rule };
};

/** So many weak readings by different rules or in different sentences that agree are one reading together. */
const AGREEING_READINGS = 2;
/** What they must reach together, as 1 − Π(1 − confidence); .60 lost three right readings and one wrong one on the labelled and newsroom texts. */
const AGREED_CONFIDENCE = 0.5;

/** Too weak readings that agree with one another on actor, target and stance. */
const agreeing = (candidates: readonly StanceCandidate[]): readonly StanceCandidate[] => {
  const groups = new Map<string, StanceCandidate[]>();
  for (const candidate of candidates) {
    if (candidate.refusal !== 'too-weak') continue;
    const key = `${keyOf(candidate)}|${candidate.stance}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()].flatMap((group) => {
    const best = new Map<string, number>();
    for (const { rule, sentence, confidence } of group) {
      const key = `${sentence.index} ${rule}`;
      best.set(key, Math.max(best.get(key) ?? 0, confidence));
    }
    const together = 1 - [...best.values()].reduce((rest, confidence) => rest * (1 - confidence), 1);
    return best.size >= AGREEING_READINGS && together >= AGREED_CONFIDENCE ? group : [];
  });
};

/** One chosen position for each actor and target, with the candidates that lost to it. */
export interface Decision {
  readonly positions: readonly Position[];
  /** Candidates that counted but whose stance was outweighed. */
  readonly outweighed: readonly StanceCandidate[];
  /** Candidates too weak by themselves that count because they agree. */
  readonly agreed: ReadonlySet<StanceCandidate>;
}

/** Decides what each actor's position on each target is: the stance with most weight, shown by its surest sentence. */
export const decidePositions = (reading: Reading, candidates: readonly StanceCandidate[]): Decision => {
  const groups = new Map<string, StanceCandidate[]>();
  const together = new Set(agreeing(candidates));
  for (const candidate of candidates) {
    if (candidate.refusal !== null && !together.has(candidate)) continue;
    groups.set(keyOf(candidate), [...(groups.get(keyOf(candidate)) ?? []), candidate]);
  }
  const outweighed: StanceCandidate[] = [];
  const positions = [...groups.values()].flatMap((group) => {
    const stance = dominant(group);
    const winners = group.filter((candidate) => candidate.stance === stance);
    outweighed.push(...group.filter((candidate) => candidate.stance !== stance));
    const best = surest(winners);
    return (best && toPosition(reading, best)) ?? [];
  });
  return {
    positions: positions.toSorted((a, b) => (a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1)),
    outweighed,
    agreed: together,
  };
};
