import type { ConceptMention } from '../concept/reading.ts';
import type { StanceRule } from '../dossier/positions-file.ts';
import type { AttributedSentence } from './attribution.ts';
import type { Grammar } from './grammar.ts';
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
