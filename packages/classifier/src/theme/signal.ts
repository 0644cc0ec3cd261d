import type { Evidence } from '@corridor/model';
import type { Reading } from '../concept/reading.ts';
import type { PositionTarget } from '../dossier/positions-file.ts';
import type { AttributedSentence } from '../position/attribution.ts';
import { targetsOf } from '../position/target.ts';
import type { Voice } from '../position/voice.ts';
import type { Sides } from './side.ts';

/** Something a condition can ask for, at its place. */
export interface Signal {
  /** `entity:iran`, `concept:reject`, `concept:reject~` when negated, `concept:reject!` when plain, … */
  readonly keys: readonly string[];
  readonly evidence: Evidence;
  readonly sentence: number;
  readonly clause: number;
}

/** Signals of one sentence, and where it stands. */
export interface SentenceSignals {
  readonly index: number;
  readonly isTitle: boolean;
  readonly span: Evidence;
  readonly signals: readonly Signal[];
}

const voiceKey = (voice: Voice): string | null => (voice.state ? `${voice.isOfficial ? 'voice' : 'expert'}:${voice.state}` : null);

/** Voices whose words or deeds a sentence tells: its reporter, and subjects that stand outside the reported words; what one says of another is the first one's. */
const voiceSignals = ({ sentence, voices, reporter, isReported, reportedSegment }: AttributedSentence): Signal[] => {
  const isFree = (voice: Voice): boolean =>
    !isReported ||
    (reportedSegment !== null && sentence.words[voice.first]?.segment !== reportedSegment) ||
    voice.state === reporter?.state;
  const heard = [...voices.filter((voice) => voice.isSubject && isFree(voice)), ...(reporter ? [reporter] : [])];
  return heard.flatMap((voice) => {
    const key = voiceKey(voice);
    const isHere = voices.includes(voice);
    const start = isHere ? sentence.words[voice.first]?.start : sentence.words[0]?.start;
    const end = isHere ? sentence.words[voice.last]?.end : sentence.words[0]?.end;
    if (!key || start === undefined || end === undefined) return [];
    const evidence = { field: sentence.field, start, end };
    return [{ keys: [key], evidence, sentence: sentence.index, clause: isHere ? voice.clause : -1 }];
  });
};

const conceptKeys = (concept: string, conceptClass: string, isNegated: boolean): readonly string[] => {
  const sign = isNegated ? '~' : '!';
  return [`concept:${concept}`, `concept:${concept}${sign}`, `class:${conceptClass}`, `class:${conceptClass}${sign}`];
};

/** All signals of an attributed reading, sentence by sentence. */
export const signalsOf = (
  reading: Reading,
  attributed: readonly AttributedSentence[],
  targets: readonly PositionTarget[],
  sides: Sides,
): readonly SentenceSignals[] => {
  const targetHits = targetsOf(reading, targets);
  return attributed.map((one, i) => {
    const { sentence } = one;
    const at = (first: number, last: number): Evidence => ({
      field: sentence.field,
      start: sentence.words[first]?.start ?? sentence.start,
      end: sentence.words[last]?.end ?? sentence.end,
    });
    const make = (keys: readonly string[], evidence: Evidence, clause: number): Signal => ({
      keys,
      evidence,
      sentence: sentence.index,
      clause,
    });
    const mentions = sentence.mentions.map(({ mention, clause }) => {
      const { field, start, end, entity, name, metonym } = mention;
      const side = sides.get(entity);
      const keys = [
        `entity:${entity}`,
        ...(name ? [`name:${name}`] : []),
        ...(metonym ? [`entity:${metonym}`] : []),
        ...(side ? [`side:${side}`] : []),
      ];
      return make(keys, { field, start, end }, clause);
    });
    const concepts = sentence.concepts.map((c) =>
      make(conceptKeys(c.concept, c.class, c.isNegated), { field: sentence.field, start: c.start, end: c.end }, c.clause),
    );
    const spoken = (targetHits[i] ?? []).map((hit) => make([`target:${hit.target}`], at(hit.first, hit.last), hit.clause));
    const span = { field: sentence.field, start: sentence.start, end: sentence.end };
    const signals = [...mentions, ...concepts, ...spoken, ...voiceSignals(one)];
    return { index: sentence.index, isTitle: sentence.field === 'title', span, signals };
  });
};
