import type { ConceptMention, Reading, Sentence } from '../concept/reading.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { opensReport, sourceOf, subjectOf } from './subject.ts';
import { type Voice, voicesOf } from './voice.ts';
import type { VoiceLore } from './voice-lore.ts';

/** A sentence with everyone who may speak in it, and whose words it reports. */
export interface AttributedSentence {
  readonly sentence: Sentence;
  readonly voices: readonly Voice[];
  /** Who is said to say it; null in the outlet's own voice. */
  readonly reporter: Voice | null;
  /** True when the reporter was named in an earlier sentence. */
  readonly isCarried: boolean;
  /** True when the sentence gives someone's words, known or not. */
  readonly isReported: boolean;
  /** Part of the sentence (see `Word.segment`) that the reporter's verb stands in; null when it covers all of it. */
  readonly reportedSegment: number | null;
  /** Every speaker of the sentence with the place of the verb that reports it, in the order of the verbs. */
  readonly speeches: readonly Speech[];
  /** Last speaker up to here, for pronouns of the sentence. */
  readonly antecedent: Voice | null;
}

/** A speaker and the words that say so. */
interface Speech {
  readonly voice: Voice;
  readonly first: number;
  readonly last: number;
}

/** Sentences over which a speaker is still meant by "he" when nobody else speaks. */
const CARRY_SENTENCES = 3;

/** A passive ("to be called", "was described as") reports nobody's words. */
const passives = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'so']);

/** Who alleges or denies says something as well. */
const sayingClasses: ReadonlySet<string> = new Set(['STATE', 'ACCUSE', 'DENY']);

const isCue = (sentence: Sentence, concept: ConceptMention): boolean =>
  sayingClasses.has(concept.class) && !passives.has(sentence.words[concept.first - 1]?.folded ?? '');
const isAccordingTo = (concept: ConceptMention): boolean => concept.concept === 'according-to';

/** "Lavrov: …" at the head of a headline or quote. */
const headlineSpeaker = (sentence: Sentence, voices: readonly Voice[], text: string): Voice | null => {
  const voice = voices.find((v) => v.first <= 3);
  const next = voice && sentence.words[voice.last];
  if (!voice || !next) return null;
  const after = text.slice(next.end, next.end + 2);
  return /^\s?[:։․]/u.test(after) ? voice : null;
};

interface CueSpeaker {
  readonly speaker: Voice | 'carried';
  readonly segment: number;
}

const cueSpeaker = (grammar: Grammar, sentence: Sentence, voices: readonly Voice[]): CueSpeaker | null => {
  let carried: CueSpeaker | null = null;
  for (const cue of sentence.concepts.filter((concept) => isCue(sentence, concept))) {
    const segment = sentence.words[cue.first]?.segment ?? 0;
    const speaker = isAccordingTo(cue) ? sourceOf(grammar, voices, cue) : subjectOf(grammar, sentence, voices, cue, cue.class === 'STATE');
    if (speaker && (speaker !== 'carried' || !grammar.dropsPronoun)) return { speaker, segment };
    if (speaker === 'carried') carried ??= { speaker, segment };
  }
  return carried;
};

/** `back` is who speaks on where a verb has a pronoun or no subject. */
const speechesOf = (grammar: Grammar, sentence: Sentence, voices: readonly Voice[], back: Voice | null): readonly Speech[] =>
  sentence.concepts
    .filter((concept) => isCue(sentence, concept))
    .flatMap((cue) => {
      const found = isAccordingTo(cue) ? sourceOf(grammar, voices, cue) : subjectOf(grammar, sentence, voices, cue, cue.class === 'STATE');
      const voice = found === 'carried' ? back : found;
      return voice ? [{ voice, first: cue.first, last: cue.last }] : [];
    })
    .toSorted((a, b) => a.first - b.first);

/** Free indirect speech: a sentence that opens with a pronoun goes on with the speaker before. */
const opensWithPronoun = (grammar: Grammar, sentence: Sentence): boolean => grammar.pronouns.has(sentence.words[0]?.folded ?? '');

/** "The opposition" beside a state's own official is the opposition of that state. */
const groupOf = (lore: VoiceLore, sentence: Sentence, voice: Voice, { state }: Voice) => {
  const concepts = sentence.concepts.filter((c) => voice.first <= c.first && c.last <= voice.last).map((c) => `concept:${c.concept}`);
  return lore.groups.find((group) => !group.official && group.state === state && group.all.some((one) => concepts.includes(one)));
};

/** "The minister" is the minister who spoke before, else the one of the language's own state. */
const resolve = (lore: VoiceLore, sentence: Sentence, voice: Voice, antecedent: Voice | null, home: string | null): Voice => {
  const group = antecedent?.isOfficial && voice.actor === null && !voice.isOfficial ? groupOf(lore, sentence, voice, antecedent) : null;
  if (group) return { ...voice, actor: group.name, state: antecedent?.state ?? null };
  if (!voice.isOfficial && voice.actor === null && antecedent && !antecedent.isOfficial)
    return { ...voice, actor: antecedent.actor, state: antecedent.state };
  if (!voice.pointsBack) return voice;
  if (antecedent) return { ...voice, actor: antecedent.actor, state: antecedent.state, isOfficial: antecedent.isOfficial };
  return home && voice.isStateOffice && voice.isSubject ? { ...voice, actor: home, state: home } : voice;
};

/** A shorter surname may be any word. */
const LEAST_SURNAME = 4;
/** Longest ending of a surname's case. */
const SURNAME_ENDING = 3;

/** A person whom an earlier sentence named, met again by surname. */
const metAgain = (grammar: Grammar, sentence: Sentence, known: ReadonlyMap<string, Voice>): readonly Voice[] =>
  sentence.words.flatMap(({ folded, clause, start, end }, at) => {
    const found = [...known].find(([surname]) => folded.startsWith(surname) && folded.length - surname.length <= SURNAME_ENDING);
    if (!found || sentence.mentions.some(({ first, last }) => first <= at && at <= last)) return [];
    const rest = folded.slice(found[0].length);
    const isSubject =
      (rest === '' || grammar.subjectEndings.has(rest)) &&
      !grammar.prepositions.has(sentence.words[at - 1]?.folded ?? '') &&
      !grammar.postpositions.has(sentence.words[at + 1]?.folded ?? '');
    return [{ ...found[1], first: at, last: at, clause, speaker: { field: sentence.field, start, end }, isSubject }];
  });

/** Longest dateline behind its place (", 12 August (Agency) –"), in UTF-16 code units. */
const DATELINE_LETTERS = 44;

/** "TEHRAN – The foreign minister said": a capital as the dateline of the text tells whose office is meant. */
const datelineState = (lore: VoiceLore, { sentences, article }: Reading): string | null => {
  const opening = sentences.find(({ field }) => field === 'text');
  const place = opening?.mentions.find(({ first }) => first === 0);
  const entity = place && lore.entities.get(place.mention.entity);
  if (!place || entity?.type !== 'capital') return null;
  return /^[\s\p{L}\p{N}/,.()]{0,40}?[–—:-]\s/u.test(article.text.slice(place.mention.end, place.mention.end + DATELINE_LETTERS))
    ? entity.state
    : null;
};

const isKnown = (voice: Voice): boolean => voice.actor !== null || voice.state !== null;

/** Attributes every sentence of an article, in order. */
export const attribute = (lore: VoiceLore, reading: Reading): readonly AttributedSentence[] => {
  const grammar = grammarOf(reading.lang);
  const home = datelineState(lore, reading) ?? lore.homes[reading.lang] ?? null;
  const known = new Map<string, Voice>();
  let lastReporter: { voice: Voice; index: number } | null = null;
  let lastSubject: { voice: Voice; index: number } | null = null;
  const isFresh = (one: { index: number } | null, index: number): boolean => one !== null && index - one.index <= CARRY_SENTENCES;
  return reading.sentences.map((sentence) => {
    const before = isFresh(lastReporter, sentence.index) ? lastReporter : isFresh(lastSubject, sentence.index) ? lastSubject : null;
    const antecedent: Voice | null = before?.voice ?? null;
    const own = voicesOf(lore, grammar, reading.lang, sentence, reading.article.date ?? null).map((voice) =>
      resolve(lore, sentence, voice, antecedent, home),
    );
    const again = metAgain(grammar, sentence, known).filter((voice) => !own.some((v) => v.first <= voice.last && voice.first <= v.last));
    const voices = [...own, ...again].toSorted((a, b) => a.first - b.first || b.last - a.last);
    for (const voice of own) if (voice.surname && voice.surname.length >= LEAST_SURNAME) known.set(voice.surname, voice);
    const headline = headlineSpeaker(sentence, voices, reading.article[sentence.field]);
    const cued = headline ? null : cueSpeaker(grammar, sentence, voices);
    const named: Voice | 'carried' | null = headline ?? cued?.speaker ?? null;
    const isCarried: boolean =
      named === 'carried' || (named === null && voices.every((v) => !v.isSubject) && opensWithPronoun(grammar, sentence));
    const reporter: Voice | null = isCarried || named === 'carried' ? antecedent : named;
    const subject = voices.find((voice) => voice.isSubject && isKnown(voice));
    if (reporter && isKnown(reporter)) lastReporter = { voice: reporter, index: sentence.index };
    else if (subject) lastSubject = { voice: subject, index: sentence.index };
    return {
      sentence,
      voices,
      reporter,
      isCarried,
      isReported:
        named !== null || reporter !== null || sentence.concepts.some((cue) => isCue(sentence, cue) && opensReport(sentence, cue)),
      reportedSegment: cued?.segment ?? null,
      speeches: speechesOf(grammar, sentence, voices, reporter ?? antecedent),
      antecedent,
    };
  });
};
