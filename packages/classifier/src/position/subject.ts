import type { Sentence } from '../concept/reading.ts';
import type { Grammar } from './grammar.ts';
import type { Voice } from './voice.ts';

/** A stretch of a sentence's words, by index. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** Farthest a subject may stand behind its verb ("said the ministry's spokeswoman, Maria …"). */
const BEHIND_WORDS = 5;
/** Farthest the speaker may stand from "according to". */
const ACCORDING_WORDS = 4;
/** A possessor this close before a noun owns it ("Iran's concern"). */
const OWNER_WORDS = 2;

const before = (voices: readonly Voice[], cue: WordSpan): readonly Voice[] => voices.filter((voice) => voice.last < cue.first);
const behind = (voices: readonly Voice[], cue: WordSpan, reach: number): readonly Voice[] =>
  voices.filter((voice) => voice.first > cue.last && voice.first - cue.last - 1 <= reach);

const owner = (voices: readonly Voice[], cue: WordSpan): Voice | undefined =>
  before(voices, cue).findLast((voice) => cue.first - voice.last - 1 < OWNER_WORDS && voice.actor !== null);

const covers = (voices: readonly Voice[], cue: WordSpan): Voice | undefined =>
  voices.find((voice) => voice.first <= cue.first && cue.last <= voice.last);

/** True when a pronoun stands for the speaker of the sentence before, or the language drops it and no subject is there. */
const pointsBack = (grammar: Grammar, sentence: Sentence, cue: WordSpan): boolean => {
  const head = sentence.words.slice(0, cue.last + BEHIND_WORDS);
  return grammar.dropsPronoun || head.some((word) => grammar.pronouns.has(word.folded));
};

/** Words that name the doer of a passive ("welcomed by Turkey"). */
const agents = new Set(['by', 'von', 'durch', 'par', 'por']);

/** A subject at most this far before its verb is surely its own ("Iran is not going to allow"). */
const CLOSE_WORDS = 4;

/** In an SVO sentence the subject of a far verb is the first of its clause, else the first of the sentence ("Turkey greeted the pact of A and B and hoped"). */
const subjectAhead = (grammar: Grammar, sentence: Sentence, fit: readonly Voice[], cue: WordSpan): Voice | undefined => {
  const ahead = before(fit, cue);
  const last = ahead.at(-1);
  const opensClause = sentence.words[cue.first - 1]?.clause !== sentence.words[cue.first]?.clause;
  if (!last || grammar.order !== 'svo' || (!opensClause && cue.first - last.last - 1 <= CLOSE_WORDS)) return last;
  const clause = sentence.words[cue.first]?.clause;
  if (opensClause) return ahead[0];
  return ahead.find((voice) => voice.clause === clause) ?? ahead[0];
};

/** "He described", "по его словам": a pronoun right before the verb is its subject. */
const hasPronounBefore = (grammar: Grammar, sentence: Sentence, cue: WordSpan): boolean =>
  sentence.words.slice(Math.max(0, cue.first - 2), cue.first).some((word) => grammar.pronouns.has(word.folded));

/** "Media claim that A …": what stands behind "that" is said, not saying. */
const complementisers = new Set(['that', 'что', 'որ', 'ki', 'که', 'რომ', 'dass', 'que', 'ان']);

/** True when a clause with "that" opens right behind the verb. */
export const opensReport = ({ words }: Sentence, cue: WordSpan): boolean => complementisers.has(words[cue.last + 1]?.folded ?? '');

/** Where the verb is last and nouns have no cases (Persian), what follows a verb of saying is said, not saying. */
const neverTurns = (grammar: Grammar): boolean => grammar.order === 'sov' && grammar.marking === 'place';

/** Who is the subject of the verb or noun at `cue`: a voice of the sentence, `carried` for the speaker before, or null when nobody can be told. */
export const subjectOf = (
  grammar: Grammar,
  sentence: Sentence,
  voices: readonly Voice[],
  cue: WordSpan,
  isSaying: boolean,
): Voice | 'carried' | null => {
  if (grammar.order === 'svo' && hasPronounBefore(grammar, sentence, cue)) return 'carried';
  const own = owner(voices, cue);
  const fit = voices.filter((voice) => voice.isSubject);
  if (agents.has(sentence.words[cue.last + 1]?.folded ?? '')) return behind(voices, cue, BEHIND_WORDS)[0] ?? null;
  const ahead = subjectAhead(grammar, sentence, fit, cue);
  if (grammar.order === 'vso')
    return behind(fit, cue, BEHIND_WORDS)[0] ?? ahead ?? own ?? (pointsBack(grammar, sentence, cue) ? 'carried' : null);
  // Verbs of saying are turned round ("said the minister"), others only where case tells subject from object.
  const found =
    covers(fit, cue) ??
    ahead ??
    own ??
    ((isSaying && !neverTurns(grammar) && !opensReport(sentence, cue)) || (grammar.order === 'svo' && grammar.marking === 'case')
      ? behind(fit, cue, BEHIND_WORDS)[0]
      : undefined);
  return found ?? (pointsBack(grammar, sentence, cue) ? 'carried' : null);
};

/** Whose words "according to" gives; `carried` when nobody is named beside it ("in her view"). */
export const sourceOf = (grammar: Grammar, voices: readonly Voice[], cue: WordSpan): Voice | 'carried' => {
  const near =
    grammar.accordingTo === 'after'
      ? behind(voices, cue, ACCORDING_WORDS)[0]
      : before(voices, cue).findLast((voice) => cue.first - voice.last - 1 <= ACCORDING_WORDS);
  return near ?? 'carried';
};
