import type { ConceptMention } from '../concept/reading.ts';
import type { StanceRule } from '../dossier/positions-file.ts';
import type { AttributedSentence } from './attribution.ts';
import type { Grammar } from './grammar.ts';
import type { WordSpan } from './subject.ts';
import type { Voice } from './voice.ts';

/** "Turkey will gain …": a good thing that the clause gives to another state is no praise by the one who speaks. */
export const isRivalsGain = (
  rule: StanceRule,
  subject: Voice | null,
  { reporter, sentence }: AttributedSentence,
  cue: ConceptMention,
): boolean =>
  rule.stance === 'supports' &&
  subject !== null &&
  reporter !== null &&
  subject.state !== null &&
  subject.state !== reporter.state &&
  subject.isSubject &&
  subject.last < cue.first &&
  sentence.words[subject.last]?.clause === cue.clause;

/** Words before a verb that may say that it must be done. */
const MODAL_WORDS = 4;

/** "Tehran must prevent it": what one is told to do is not one's own position. */
export const isDuty = (voice: Voice, cue: ConceptMention, { sentence, reporter }: AttributedSentence, grammar: Grammar): boolean => {
  const { modal } = grammar;
  if (!modal || voice === reporter || (reporter !== null && reporter.actor === voice.actor)) return false;
  const from = Math.max(voice.last + 1, cue.first - MODAL_WORDS);
  return sentence.words
    .slice(from, cue.last + 1)
    .some((word) => word.clause === sentence.words[cue.first]?.clause && modal.test(word.folded));
};

/** "The nation of A will not bear it": a carried speaker is unsure where the clause speaks of another state before the verb. */
export const namesAnother = (voice: Voice, cue: ConceptMention, { sentence, voices }: AttributedSentence): boolean =>
  voices.some(
    (other) =>
      other.last < cue.first && other.state !== null && other.state !== voice.state && other.clause === sentence.words[cue.first]?.clause,
  );

/** What is left of a reading whose carried speaker shares the clause with another state; tried on the labelled texts. */
export const ANOTHER_NAMED = 0.7;

/** Words that leave nobody ("nobody", "никто"), and those that open the clause said of nobody. */
const nobody = new Set('nobody none no нет никто ни никого չկա ոչ'.split(' '));
const relative = new Set('who that which whom который которая которое которые кто кому որ ով'.split(' '));

/** "There is nobody who would not gain": two negations, one outside and one inside the relative clause, affirm. */
export const isDoublyNegated = ({ words }: AttributedSentence['sentence'], cue: ConceptMention): boolean => {
  const opening = words.slice(0, cue.first).findLastIndex((word) => relative.has(word.folded));
  return cue.isNegated && opening > 0 && words.slice(0, opening).some((word) => nobody.has(word.folded));
};

/** "…, he said of the route": the words before are about what follows the verb of saying. */
export const isSpokenOf = ({ concepts, words }: AttributedSentence['sentence'], target: WordSpan): boolean =>
  concepts.some(
    (c) =>
      c.class === 'STATE' &&
      c.last < target.first &&
      target.first - c.last <= SPOKEN_OF_WORDS &&
      words.slice(c.last + 1, target.first).some((word) => spokenOf.has(word.folded)),
  );
const spokenOf = new Set('of about regarding о об uber'.split(' '));
const SPOKEN_OF_WORDS = 4;

/** Words that stand for what was told before. */
const deictics = new Set(
  'it this that these such это этого этому этим этот эту այդ այս դա սա bunu bunun buna bu onu آن این ამას ამ ეს'.split(' '),
);
/** Farthest that such an object stands from its verb. */
const OUTCOME_WORDS = 6;
const gapOf = (a: WordSpan, b: WordSpan): number => (a.last < b.first ? b.first - a.last : Math.max(0, a.first - b.last));

/** "A accused B of blocking the road": the act in the charge is not the accuser's. */
export const isCharge = (voice: Voice, cue: ConceptMention, { sentence, voices }: AttributedSentence): boolean => {
  const charge = sentence.concepts.find((c) => c.class === 'ACCUSE' && c.clause === cue.clause && c.first !== cue.first && !c.isNegated);
  if (!charge) return false;
  const [from, to] = [Math.min(charge.first, cue.first), Math.max(charge.last, cue.last)];
  return voices.some((other) => other.state !== null && other.state !== voice.state && other.first >= from && other.last <= to);
};

/** Pronouns that stand for a thing as the object of a verb. */
const objectPronouns = new Set('it this его её ее это этот դա այն սա bunu onu آن این ის მას ამას'.split(' '));
/** Farthest that such a pronoun stands from its verb. */
const PRONOUN_WORDS = 2;

/** "Studying it": the verb has a pronoun for its object, so that the target stands before it wherever it was named. */
export const hasPronounObject = ({ words }: AttributedSentence['sentence'], cue: ConceptMention, grammar: Grammar): boolean => {
  const [from, to] = grammar.order === 'sov' ? [cue.first - PRONOUN_WORDS, cue.first] : [cue.last + 1, cue.last + 1 + PRONOUN_WORDS];
  return words.slice(Math.max(0, from), to).some((word) => word.clause === cue.clause && objectPronouns.has(word.folded));
};

/** An object of so few words says nothing of its own ("welcomed warmly"). */
const BARE_OBJECT_WORDS = 1;

/** True when a verb without a named target speaks of what the article is about: no object, a pronoun, or one that means its subject ("the step"). */
export const isAboutSubject = (
  { sentence: { words, concepts } }: AttributedSentence,
  voice: Voice | null,
  cue: ConceptMention,
  grammar: Grammar,
  outcomes: readonly string[],
): boolean => {
  const isBeforeVerb = grammar.order === 'sov';
  const start = isBeforeVerb ? (voice && voice.last < cue.first ? voice.last + 1 : 0) : cue.last + 1;
  const end = isBeforeVerb && !grammar.objectMayFollow ? cue.first : words.length;
  const object = words.filter((word, at) => at >= start && at < end && (at < cue.first || at > cue.last) && word.clause === cue.clause);
  return (
    object.length <= (isBeforeVerb ? 0 : BARE_OBJECT_WORDS) ||
    object.some((word) => deictics.has(word.folded)) ||
    concepts.some((c) => outcomes.includes(c.concept) && c.clause === cue.clause && c.first !== cue.first && gapOf(c, cue) <= OUTCOME_WORDS)
  );
};

/** Words that join subjects. */
const joins = new Set('and und et y и а также ու եւ և ve ile da de و და as well both alike so too'.split(' '));
/** Longest stretch between two subjects of one verb ("Turkey, as well as Georgia"). */
const JOIN_WORDS = 3;

/** Voices that share the verb with `voice` ("A and B welcomed"). */
export const partnersOf = (voice: Voice, { sentence, voices }: AttributedSentence, cue: ConceptMention): readonly Voice[] =>
  voices.filter((other) => {
    if (other === voice || !other.actor || other.actor === voice.actor || !voice.isSubject) return false;
    // "The leaders of A and B": the title is that of both.
    const sharesTitle = voice.isOfficial && voice.speaker !== null && other.speaker === null;
    if (!other.isSubject && !sharesTitle) return false;
    const between = other.last < voice.first ? [other.last + 1, voice.first] : [voice.last + 1, other.first];
    const words = sentence.words.slice(between[0], between[1]);
    const isOneSide = (between[0] ?? 0) > cue.last === (between[1] ?? 0) > cue.last;
    if (!isOneSide) return false;
    return words.length <= JOIN_WORDS && words.length > 0 && words.every((word) => joins.has(word.folded));
  });

/** "By denying him …", "of opposing it": an English gerund behind a preposition is a means or a reproach, and has no subject of its own. */
export const isMeans = (lang: string, { words }: AttributedSentence['sentence'], cue: ConceptMention): boolean =>
  lang === 'en' && /ing$/u.test(words[cue.first]?.folded ?? '') && meansPrepositions.has(words[cue.first - 1]?.folded ?? '');
const meansPrepositions = new Set(['by', 'of', 'without', 'from', 'instead']);

/** "The proposed route": a participle that describes the noun behind it. */
export const isAttribute = (grammar: Grammar, lang: string, { words }: AttributedSentence['sentence'], cue: ConceptMention): boolean => {
  const own = words[cue.last]?.folded ?? '';
  const next = words[cue.last + 1];
  const isInside = next !== undefined && next.clause === words[cue.last]?.clause;
  if (lang === 'en') {
    const before = words[cue.first - 1]?.folded ?? '';
    return (
      cue.first === cue.last &&
      own.endsWith('ed') &&
      isInside &&
      determiners.has(before) &&
      !determiners.has(next.folded) &&
      next.folded !== 'by'
    );
  }
  if (!grammar.participle || !isInside) return false;
  if (lang === 'hy') return grammar.participle.test(own) && !copulas.has(next.folded);
  return grammar.participle.test(own) || (grammar.order === 'sov' && grammar.participle.test(next.folded));
};
const determiners = new Set('the a an this that its their his her any newly long of on for about with to'.split(' '));
const copulas = new Set(['է', 'են', 'էր', 'էին', 'եմ', 'ենք', 'չէ', 'չեն']);
