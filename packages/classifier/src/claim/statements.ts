import type { Evidence } from '@corridor/model';
import type { ConceptMention, Sentence } from '../concept/reading.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { AttributedSentence } from '../position/attribution.ts';
import { grammarOf } from '../position/grammar.ts';
import { subjectOf } from '../position/subject.ts';
import type { Voice } from '../position/voice.ts';
import { type StatementCue, statementCue } from './statement-kind.ts';

/** A sentence in which someone claims or accuses, or denies or refutes. */
export interface ClaimStatement extends Evidence {
  readonly kind: 'claim' | 'denial';
  /** Entity id of the state that speaks, else the speaker's name or the words that name the speaker; null when the text names no one. */
  readonly actor: string | null;
  /** Entity ids of states named in the sentence. */
  readonly states: readonly string[];
  /** What it is about, read from the sentence and the title: entities and topic concepts, without what every text of the dossier speaks of. */
  readonly about: readonly string[];
}

/** What every text of a dossier speaks of, and so tells no two statements apart: states, offices, and the deal with its descriptions. */
export interface CommonGround {
  readonly states: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

/** Reads the common ground of a dossier from its positions file. */
export const commonGround = ({ entities, positions }: Dossier): CommonGround => ({
  states: new Set(positions.states),
  things: new Set([
    ...positions.states,
    ...entities.filter((e) => e.type === 'person' || e.type === 'ministry' || e.type === 'capital').map((e) => e.id),
    ...positions.targets.flatMap((target) => target.entities),
    ...[
      ...positions.offices,
      ...positions.unofficial,
      ...positions.targets.flatMap((t) => [...t.descriptors, ...t.loose, ...t.anaphora]),
      'report-word',
    ].map((id) => `concept:${id}`),
  ]),
});

/** Claims and denials of an attributed article; `statementCue` says what makes one. */
export const statementsOf = (ground: CommonGround, lang: string, attributed: readonly AttributedSentence[]): readonly ClaimStatement[] => {
  const titleThings = attributed.filter(({ sentence }) => sentence.field === 'title').flatMap(({ sentence }) => thingsOf(sentence));
  return attributed.flatMap((item) => {
    const { sentence } = item;
    const found = sentence.field === 'text' ? statementCue(lang, sentence) : null;
    if (!found) return [];
    const actor = actorOf(lang, item, found);
    const states = statesOf(ground, sentence);
    if (found.isAccusation && (actor === null || !states.some((state) => state !== actor))) return [];
    const about = [...new Set([...thingsOf(sentence), ...titleThings])].filter((thing) => !ground.things.has(thing));
    return [{ kind: found.kind, field: sentence.field, start: sentence.start, end: sentence.end, actor, states, about }];
  });
};

/** Words between a verb and the subject right behind it ("утверждает депутат"). */
const BEHIND_WORDS = 1;

/** Whoever is the subject of the verb, else whose words the sentence gives; a mere claim is only laid to one who stands by its verb. */
const actorOf = (lang: string, item: AttributedSentence, { kind, cue, isAccusation }: StatementCue): string | null => {
  const isMereClaim = kind === 'claim' && !isAccusation && grammarOf(lang).order === 'svo';
  const voice = subjectBeside(lang, item, cue) ?? (isMereClaim ? subjectInClause(lang, item, cue) : subjectOrSpeaker(lang, item, cue));
  return voice ? (voice.state ?? voice.actor ?? wordsOf(item.sentence, voice)) : null;
};

/** The subject where its place is sure: right behind a verb of saying, or first of a sentence whose verb comes last. */
const subjectBeside = (lang: string, { voices }: AttributedSentence, cue: ConceptMention): Voice | undefined => {
  const fit = voices.filter((voice) => voice.isSubject);
  const { order, marking } = grammarOf(lang);
  if (order === 'sov') return marking === 'case' ? fit.find((voice) => voice.last < cue.first) : undefined;
  return marking === 'case' ? fit.find((voice) => voice.first > cue.last && voice.first - cue.last - 1 <= BEHIND_WORDS) : undefined;
};

/** "…, claims a source", "while the opposition claims": whoever stands in another clause is what is spoken of, not who speaks. */
const subjectInClause = (lang: string, item: AttributedSentence, cue: ConceptMention): Voice | null => {
  const found = subjectOf(grammarOf(lang), item.sentence, item.voices, cue, true);
  return found && found !== 'carried' && found.clause === cue.clause ? found : null;
};

const subjectOrSpeaker = (lang: string, item: AttributedSentence, cue: ConceptMention): Voice | null => {
  const found = subjectOf(grammarOf(lang), item.sentence, item.voices, cue, true);
  const own = found === 'carried' ? item.antecedent : found;
  return own ?? item.reporter ?? item.voices.find((voice) => voice.isSubject) ?? null;
};

const wordsOf = (sentence: Sentence, { speaker }: Voice): string | null =>
  speaker && speaker.start >= sentence.start && speaker.end <= sentence.end
    ? sentence.text.slice(speaker.start - sentence.start, speaker.end - sentence.start)
    : null;

const statesOf = (ground: CommonGround, { mentions }: Sentence): readonly string[] => [
  ...new Set(mentions.map(({ mention }) => mention.metonym ?? mention.entity).filter((id) => ground.states.has(id))),
];

const thingsOf = ({ mentions, concepts }: Sentence): readonly string[] => [
  ...mentions.map((m) => m.mention.entity),
  ...concepts.filter((c) => c.class === 'TOPIC').map((c) => `concept:${c.concept}`),
];
