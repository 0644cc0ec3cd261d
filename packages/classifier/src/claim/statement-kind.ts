import { isNegatingWord } from '../concept/negation.ts';
import type { ConceptMention, Sentence } from '../concept/reading.ts';
import { grammarOf } from '../position/grammar.ts';

/** Words between "rejects" and "reports": what stands farther apart belongs to different verbs. */
const OBJECT_WORDS = 5;
/** The same where the verb comes last and its object behind it is an exception ("մերժեց այդ լուրերը"). */
const OBJECT_WORDS_BEHIND_LAST = 2;
/** The concept whose nouns name something said ("report", "rumour", "allegation"). */
const SAID_THING = 'report-word';
/** The concept of verbs that turn something down; what they turn down tells a denial from a stance. */
const REFUSAL = 'reject';
/** The concept of speaking to the press: refused, it denies nothing ("refused to comment on the reports"). */
const COMMENT = 'comment-word';
/** The concept of verbs that correct; they deny where the sentence holds a negation ("clarified that there is no lease"). */
const CORRECTION = 'clarify';
/** The concept of direct accusation; other concepts of its class put something forward without accusing anyone. */
const ACCUSATION = 'accuse';

/** A negation this close before a verb is the verb's. */
const OWN_NEGATION_WORDS = 2;

/** What a sentence does with a statement, and by which word. */
export interface StatementCue {
  readonly kind: 'claim' | 'denial';
  readonly cue: ConceptMention;
  /** True for "A accuses B": without an accuser and an accused it is none. */
  readonly isAccusation: boolean;
}

/** Reads what a sentence does: a denial wins over the claim it denies; null when it does neither. */
export const statementCue = (lang: string, sentence: Sentence): StatementCue | null => {
  const denial = denialCue(lang, sentence);
  if (denial) return { kind: 'denial', cue: denial, isAccusation: false };
  if (sentence.concepts.some((c) => c.class === 'DENY')) return null;
  const claims = sentence.concepts.filter((c) => c.class === 'ACCUSE' && !c.isNegated);
  const cue = claims.find((c) => c.concept !== ACCUSATION) ?? claims[0];
  return cue ? { kind: 'claim', cue, isAccusation: cue.concept === ACCUSATION } : null;
};

const denialCue = (lang: string, sentence: Sentence): ConceptMention | null => {
  const asserted = sentence.concepts.filter((c) => !c.isNegated);
  return (
    asserted.find((c) => c.class === 'DENY') ??
    asserted.find((c) => c.concept === REFUSAL && hasSaidThing(lang, sentence, c)) ??
    sentence.concepts.find((c) => c.concept === CORRECTION && correctsWithNo(lang, sentence, c)) ??
    null
  );
};

/** "Rejected reports that", "söylentileri reddetti": the noun stands where the language puts its objects, or close on the other side. */
const hasSaidThing = (lang: string, { concepts }: Sentence, verb: ConceptMention): boolean =>
  !concepts.some((c) => c.concept === COMMENT && c.clause === verb.clause) &&
  concepts.some((noun) => {
    if (noun.concept !== SAID_THING) return false;
    const ahead = verb.first - noun.last - 1;
    const behind = noun.first - verb.last - 1;
    const reach = grammarOf(lang).order === 'sov' ? OBJECT_WORDS_BEHIND_LAST : OBJECT_WORDS;
    return ahead >= 0 ? ahead <= OBJECT_WORDS : behind >= 0 && behind <= reach;
  });

/** A negation of what is corrected; one right before the verb, in its clause, is the verb's own ("did not clarify"). */
const correctsWithNo = (lang: string, { words }: Sentence, verb: ConceptMention): boolean =>
  words.some(
    (word, at) =>
      isNegatingWord(lang, word.folded) &&
      (at < verb.first || at > verb.last) &&
      !(word.clause === verb.clause && at < verb.first && verb.first - at <= OWN_NEGATION_WORDS),
  );
