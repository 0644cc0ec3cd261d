import type { Stance } from '@corridor/model';
import type { ConceptMention, Reading } from '../concept/reading.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { StanceRule } from '../dossier/positions-file.ts';
import type { AttributedSentence } from './attribution.ts';
import {
  ANOTHER_NAMED,
  hasPronounObject,
  isAboutSubject,
  isAttribute,
  isCharge,
  isDoublyNegated,
  isDuty,
  isMeans,
  isRivalsGain,
  isSpokenOf,
  namesAnother,
  partnersOf,
} from './clause-signs.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { subjectOf, type WordSpan } from './subject.ts';
import { mainTarget, resolveStandIns, type TargetHit, targetsOf } from './target.ts';
import type { Voice } from './voice.ts';

/** Why a candidate did not become a position. */
export type Refusal = 'no-actor' | 'no-target' | 'attributed-by-another' | 'too-weak' | 'outweighed';

/** A stance read in one sentence, whether it counts or not. */
export interface StanceCandidate {
  readonly rule: string;
  readonly stance: Stance;
  readonly actor: string | null;
  readonly voice: Voice | null;
  readonly target: string | null;
  readonly confidence: number;
  readonly sentence: AttributedSentence['sentence'];
  readonly cue: ConceptMention;
  readonly refusal: Refusal | null;
}

/**
 * Below this a reading is too thin to be shown. Measured on the 76 labelled texts and on the newsroom's 85 (precision on each): .35 gives .72 and .72, .40
 * gives .77 and .78, .45 gives .83 and .88, .50 gives .85 and .92 at nearly the same recall. Since then .56 gave .90 and more on the sets looked at, but it was no surer on
 * the second blind set and lost right readings there.
 */
const LEAST_CONFIDENCE = 0.5;

/** How much is left of a rule's weight when the target is not named beside it. Ordered by how often each was right on the labelled texts. */
const targetFactor: Readonly<Record<TargetHit['kind'], number>> = {
  named: 1,
  described: 0.95,
  anaphora: 0.75,
  subject: 0.75,
  carried: 0.5,
};
/** The same for words that point back where the text has one topic only. */
const SOLE_ANAPHORA = 0.9;
const SOLE_CARRIED = 0.5;

const factorOf = ({ kind, isSoleTopic }: TargetHit): number =>
  isSoleTopic && kind === 'anaphora' ? SOLE_ANAPHORA : isSoleTopic && kind === 'carried' ? SOLE_CARRIED : targetFactor[kind];
/** What is left when the actor was named in an earlier sentence. */
const CARRIED_ACTOR = 0.8;
/** What is left when target and verb stand in different clauses. */
const OTHER_CLAUSE = 0.85;

/** Second half of a compound ("US-backed"): an adjective, not an act. */
const isCompound = (text: string, at: number): boolean => /[\p{L}][-‑]$/u.test(text.slice(Math.max(0, at - 2), at));

/** A target within so many words is the verb's own. */
const NEAR_WORDS = 8;
/** What is left when the target stands farther away. */
const FAR_TARGET = 0.8;

/** What is left when, in a language that puts the verb last, the target stands behind it. */
const BEHIND_VERB = 0.7;

const wordsBetween = (a: WordSpan, b: WordSpan): number => (a.last < b.first ? b.first - a.last : Math.max(0, a.first - b.last));

const formFits = (rule: StanceRule, isNegated: boolean): boolean => rule.form === 'either' || (rule.form === 'negated') === isNegated;

const nearest = (hits: readonly TargetHit[], cue: ConceptMention, grammar: Grammar): TargetHit | null => {
  const distance = (hit: TargetHit): number => {
    const away = hit.first > cue.last ? hit.first - cue.last : Math.max(0, cue.first - hit.last);
    const isBehind = hit.first > cue.last;
    const isUsualSide = grammar.order === 'sov' ? !isBehind : isBehind;
    return away + (isUsualSide ? 0 : 3) + (hit.kind === 'anaphora' ? 4 : 0);
  };
  return hits.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
};

const chooseTarget = (
  rule: StanceRule,
  hits: readonly TargetHit[],
  carried: readonly TargetHit[],
  cue: ConceptMention,
  main: string | null,
  grammar: Grammar,
): TargetHit | null => {
  const allowed = (hit: TargetHit): boolean =>
    (rule.targets?.includes(hit.target) ?? true) &&
    (!hit.onlyWelcomed || rule.stance === 'supports') &&
    !(hit.first === cue.first && hit.last === cue.last);
  const here = nearest(hits.filter(allowed), cue, grammar);
  if (here) return here;
  if (rule.impliesTarget && rule.targets?.[0])
    return { target: rule.targets[0], kind: 'described', first: cue.first, last: cue.last, clause: cue.clause };
  const back = carried.filter(allowed);
  const before = new Set(back.map((hit) => hit.target));
  const [only] = before;
  if (before.size === 1 && only === main && rule.defaultsToSubject) return null;
  if (before.size !== 1 || !only) return null;
  const isSoleTopic = back.some((hit) => hit.isSoleTopic);
  return { target: only, kind: 'carried', isSoleTopic, first: cue.first, last: cue.last, clause: cue.clause };
};

/** Who says the words at `cue`: of several speakers the one whose verb governs them, by the order of the language. */
const speakerOf = ({ speeches, reporter }: AttributedSentence, cue: ConceptMention, grammar: Grammar): Voice | null => {
  const others = new Set(speeches.map(({ voice }) => voice.actor));
  if (others.size < 2) return reporter;
  const ahead = speeches.findLast(({ first }) => first <= cue.first);
  const behind = speeches.find(({ first }) => first >= cue.first);
  return (grammar.order === 'sov' ? (behind ?? ahead) : (ahead ?? behind))?.voice ?? reporter;
};

const chooseVoice = (
  attributed: AttributedSentence,
  cue: ConceptMention,
  grammar: Grammar,
): { voice: Voice | null; isCarried: boolean } => {
  const found = subjectOf(grammar, attributed.sentence, attributed.voices, cue, cue.class === 'STATE');
  if (found && found !== 'carried') return { voice: found, isCarried: false };
  if (attributed.reporter) return { voice: attributed.reporter, isCarried: attributed.isCarried };
  return { voice: found === 'carried' ? attributed.antecedent : null, isCarried: true };
};

/** What another one says of someone's position is not that one's position. */
const isHearsay = (voice: Voice, cue: ConceptMention, { isReported, reportedSegment, reporter, sentence }: AttributedSentence): boolean =>
  isReported &&
  (reportedSegment === null || sentence.words[cue.first]?.segment === reportedSegment) &&
  voice !== reporter &&
  !(reporter?.pointsBack && reporter.actor === null) &&
  (reporter === null || (reporter.actor !== voice.actor && reporter.state !== voice.state));

const judge = (
  rule: StanceRule,
  cue: ConceptMention,
  attributed: AttributedSentence,
  hits: readonly TargetHit[],
  carried: readonly TargetHit[],
  main: string | null,
  grammar: Grammar,
  outcomes: readonly string[],
): StanceCandidate => {
  const chosen = chooseVoice(attributed, cue, grammar);
  const { reporter } = attributed;
  // A rule that speaks of one actor takes its words where that actor reports them ("Baku says Armenia must change its constitution").
  const isReporters =
    rule.actors && reporter?.actor && rule.actors.includes(reporter.actor) && !rule.actors.includes(chosen.voice?.actor ?? '');
  // What a thing brings or is worth is the opinion of the one who speaks, whoever is the subject of the clause.
  const speaker = rule.spoken && !isRivalsGain(rule, chosen.voice, attributed, cue) ? speakerOf(attributed, cue, grammar) : null;
  const { voice, isCarried } = isReporters
    ? { voice: reporter, isCarried: attributed.isCarried }
    : speaker
      ? { voice: speaker, isCarried: speaker === reporter && attributed.isCarried }
      : chosen;
  const target =
    chooseTarget(rule, hits, isCarried || attributed.reporter ? carried : [], cue, main, grammar) ??
    (rule.defaultsToSubject && main && (rule.targets?.includes(main) ?? true) && isAboutSubject(attributed, voice, cue, grammar, outcomes)
      ? { target: main, kind: 'subject' as const, first: cue.first, last: cue.last, clause: cue.clause }
      : null);
  const isPointedAt = hasPronounObject(attributed.sentence, cue, grammar);
  const confidence =
    rule.weight *
    (target ? Math.max(factorOf(target), isPointedAt ? targetFactor.anaphora : 0) : 0) *
    (isCarried ? CARRIED_ACTOR : 1) *
    (isCarried && voice && namesAnother(voice, cue, attributed) ? ANOTHER_NAMED : 1) *
    (target && !isPointedAt && target.clause !== cue.clause && !isSpokenOf(attributed.sentence, target) ? OTHER_CLAUSE : 1) *
    (target && !isPointedAt && wordsBetween(target, cue) > NEAR_WORDS ? FAR_TARGET : 1) *
    (target && grammar.order === 'sov' && !grammar.objectMayFollow && target.first > cue.last ? BEHIND_VERB : 1);
  const refusal: Refusal | null =
    !voice?.actor ||
    (rule.actors && !rule.actors.includes(voice.actor)) ||
    (rule.spoken && voice !== speaker && voice.state !== attributed.reporter?.state)
      ? 'no-actor'
      : !target
        ? 'no-target'
        : voice !== speaker &&
            (isHearsay(voice, cue, attributed) || isDuty(voice, cue, attributed, grammar) || isCharge(voice, cue, attributed))
          ? 'attributed-by-another'
          : confidence < LEAST_CONFIDENCE
            ? 'too-weak'
            : null;
  return {
    rule: rule.id,
    stance: rule.stance,
    actor: voice?.actor ?? null,
    voice,
    target: target?.target ?? null,
    confidence,
    sentence: attributed.sentence,
    cue,
    refusal,
  };
};

/** The reading for the verb's subject and for those who share the verb. */
const judgeAll = (one: AttributedSentence, cue: ConceptMention, read: StanceCandidate): readonly StanceCandidate[] => {
  if (!read.voice || (read.refusal !== null && read.refusal !== 'too-weak')) return [read];
  return [read, ...partnersOf(read.voice, one, cue).map((voice) => ({ ...read, voice, actor: voice.actor }))];
};

/** A verb's object stands at most so far from it ("dismissed Iranian fears"). */
const OBJECT_WORDS = 4;

/** Farthest that the second half of a frame may stand from the first ("bring … prosperity"). */
const NEAR_CONCEPT_WORDS = 9;

const isBeside = (ids: readonly string[], { sentence }: AttributedSentence, cue: ConceptMention, reach: number): boolean =>
  sentence.concepts.some(
    (c) => ids.includes(c.concept) && !c.isNegated && !(c.first === cue.first && c.last === cue.last) && wordsBetween(c, cue) <= reach,
  );

const hasNear = (rule: StanceRule, one: AttributedSentence, cue: ConceptMention): boolean =>
  (rule.near.length === 0 || isBeside(rule.near, one, cue, NEAR_CONCEPT_WORDS)) && !isBeside(rule.notNear, one, cue, OBJECT_WORDS);

/** Every stance that the rules read in an article, with the reason where it does not count. */
export const stanceCandidates = (
  dossier: Dossier,
  reading: Reading,
  attributed: readonly AttributedSentence[],
): readonly StanceCandidate[] => {
  const grammar = grammarOf(reading.lang);
  const targets = resolveStandIns(reading, targetsOf(reading, dossier.positions.targets), dossier.positions.standIns);
  const main = mainTarget(targets);
  return attributed.flatMap((one, index) => {
    const concepts = new Set(one.sentence.concepts.map((c) => c.concept));
    const rules = dossier.positions.stances.filter(
      (rule) =>
        (!rule.spoken || one.isReported) && rule.with.every((id) => concepts.has(id)) && !rule.without.some((id) => concepts.has(id)),
    );
    return rules.flatMap((rule) =>
      one.sentence.concepts
        .filter(
          (cue) =>
            rule.concepts.includes(cue.concept) &&
            formFits(rule, cue.isNegated && !isDoublyNegated(one.sentence, cue)) &&
            hasNear(rule, one, cue) &&
            (rule.spoken || !isAttribute(grammar, reading.lang, one.sentence, cue)) &&
            !isMeans(reading.lang, one.sentence, cue) &&
            !isCompound(one.sentence.text, cue.start - one.sentence.start),
        )
        .flatMap((cue) =>
          judgeAll(
            one,
            cue,
            judge(rule, cue, one, targets[index] ?? [], targets[index - 1] ?? [], main, grammar, dossier.positions.outcomes),
          ),
        ),
    );
  });
};
