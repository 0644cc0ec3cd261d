import type { Evidence } from '@corridor/model';
import type { ConceptMention, Sentence } from '../concept/reading.ts';
import type { AttributedSentence } from '../position/attribution.ts';

/** A sentence in which someone claims or accuses, or denies or refutes. */
export interface ClaimStatement extends Evidence {
  readonly kind: 'claim' | 'denial';
  /** Entity id of the state that speaks, else the speaker's name; null when the text names no one. */
  readonly actor: string | null;
  /** Entities and topic concepts of the sentence: what it is about. */
  readonly about: readonly string[];
}

/** Statements of an attributed article by the classes of its concepts: ACCUSE makes a claim, DENY (not itself negated) a denial. */
export const statementsOf = (attributed: readonly AttributedSentence[]): readonly ClaimStatement[] =>
  attributed.flatMap((item) => {
    const kind = item.sentence.field === 'text' ? kindOf(item.sentence.concepts) : null;
    return kind
      ? [
          {
            kind,
            field: item.sentence.field,
            start: item.sentence.start,
            end: item.sentence.end,
            actor: actorOf(item),
            about: aboutOf(item.sentence),
          },
        ]
      : [];
  });

/** "Denied the accusation" is a denial: the denial wins where both stand in one sentence. */
const kindOf = (concepts: readonly ConceptMention[]): ClaimStatement['kind'] | null => {
  const asserted = concepts.filter((c) => !c.isNegated);
  if (asserted.some((c) => c.class === 'DENY')) return 'denial';
  return asserted.some((c) => c.class === 'ACCUSE') ? 'claim' : null;
};

const actorOf = ({ reporter, voices }: AttributedSentence): string | null => {
  const voice = reporter ?? voices.find((v) => v.isSubject) ?? null;
  return voice ? (voice.state ?? voice.actor) : null;
};

const aboutOf = ({ mentions, concepts }: Sentence): readonly string[] => [
  ...new Set([...mentions.map((m) => m.mention.entity), ...concepts.filter((c) => c.class === 'TOPIC').map((c) => `concept:${c.concept}`)]),
];
