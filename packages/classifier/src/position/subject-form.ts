import { comparable } from '../concept/phrase.ts';
import type { PlacedMention, Sentence } from '../concept/reading.ts';
import type { Grammar } from './grammar.ts';
import { textOf, type VoiceLore } from './voice-lore.ts';

const isPossessive = (surface: string): boolean => /['’](?:s)?$/.test(surface);

/** Russian names that have one form in all cases (США, Баку) tell nothing by it. */
const isDeclined = (lang: string, alias: string): boolean => lang !== 'ru' || !(/^\p{Lu}{2,}$/u.test(alias) || /[оуиэ]$/u.test(alias));

/** Behind these words a clause begins anew. */
const clauseHeads = new Set(['что', 'и', 'а', 'но', 'однако', 'пока', 'как', 'که', 'و', 'اما', 'ولی', 'همچنین']);

const isClauseHead = (sentence: Sentence, first: number, lang: string): boolean => {
  const before = sentence.words[first - 1];
  if (!before || before.clause !== sentence.words[first]?.clause) return true;
  // Persian may leave out "that" behind the verb of saying.
  if (lang === 'fa' && sentence.concepts.some((c) => c.class === 'STATE' && c.last === first - 1)) return true;
  const partner = conjunctions.has(before.folded) ? sentence.mentions.find((m) => m.last === first - 2) : undefined;
  return partner ? isClauseHead(sentence, partner.first, lang) : clauseHeads.has(before.folded);
};

/** True when the noun's form lets it be the subject: where a language has cases, the dictionary form or one with an ending that subjects take. */
const hasSubjectForm = (grammar: Grammar, lang: string, sentence: Sentence, { mention, first, last }: PlacedMention): boolean => {
  const wordEnd = sentence.words[last]?.end ?? mention.end;
  const hyphened = /^[-‑]\p{L}{1,4}(?!\p{L})/u.exec(sentence.text.slice(wordEnd - sentence.start))?.[0] ?? '';
  const whole = textOf(sentence, mention.start, wordEnd) + (grammar.marking === 'case' ? hyphened : '');
  if (isPossessive(whole)) return false;
  if (grammar.marking === 'place') return true;
  const surface = comparable(whole);
  const alias = comparable(mention.alias);
  if (surface === alias) return isDeclined(lang, mention.alias) || isClauseHead(sentence, first, lang);
  const hyphen = surface.lastIndexOf('-');
  if (hyphen > 0 && surface.slice(0, hyphen) === alias) return grammar.subjectEndings.has(surface.slice(hyphen + 1));
  const bare = alias.replace(/ი$/u, '');
  const rest = surface.startsWith(bare) ? surface.slice(bare.length) : null;
  return rest !== null && grammar.subjectEndings.has(rest);
};

/** Where a noun phrase begins: left over articles, offices and adjectives of states that belong to its name ("with the US President Donald Trump"). */
const phraseStart = (sentence: Sentence, lore: VoiceLore, first: number): number => {
  const { words } = sentence;
  let at = first;
  for (;;) {
    const before = words[at - 1];
    if (!before || before.clause !== words[first]?.clause) return at;
    const office = sentence.concepts.find((c) => c.last === at - 1 && (lore.offices.has(c.concept) || lore.unofficial.has(c.concept)));
    const adjective = sentence.mentions.find((m) => m.last === at - 1 && m.mention.kind === 'demonym');
    if (office) at = office.first;
    else if (adjective) at = adjective.first;
    else if (articles.has(before.folded)) at -= 1;
    else return at;
  }
};
const articles = new Set(['the', 'a', 'an', 'its', 'his', 'their', 'der', 'die', 'das', 'dem', 'den', 'le', 'la', 'les', 'el', 'los']);
const conjunctions = new Set(['and', 'or', 'и', 'und', 'et', 'y', 'و']);

/** "В МИД заявили": in Russian a house or capital speaks with "in" before it and a verb of saying right behind. */
const isHouse = (lang: string, sentence: Sentence, preposition: string, last: number): boolean =>
  lang === 'ru' &&
  (preposition === 'в' || preposition === 'во') &&
  sentence.concepts.some((c) => c.class === 'STATE' && c.first > last && c.first <= last + 2 && c.clause === sentence.words[last]?.clause);

/** "Macron phoned Pashinyan and …": in English what stands right behind a past tense that is no verb of saying is its object. */
const isObject = (sentence: Sentence, first: number): boolean => {
  const before = sentence.words[first - 1];
  if (!before || before.clause !== sentence.words[first]?.clause || !/[^e]ed$/u.test(before.folded)) return false;
  return !sentence.concepts.some((c) => c.class === 'STATE' && c.last === first - 1);
};

/** "Ermenistan anayasası": a bare name before a noun with a possessive ending belongs to that noun. */
const isModifier = (lang: string, sentence: Sentence, last: number): boolean => {
  const next = sentence.words[last + 1];
  if ((lang !== 'tr' && lang !== 'az') || !next || next.clause !== sentence.words[last]?.clause) return false;
  return /(?:[aeiou]s|l[iu]g)[iu](?:n[iuae]|nd[ae]n?|n[iu]n)?$/u.test(next.folded);
};

/** True when nothing before or behind the noun phrase makes it something else than a subject; a second noun of a pair shares the fate of the first. */
export const hasSubjectPlace = (
  grammar: Grammar,
  lang: string,
  lore: VoiceLore,
  sentence: Sentence,
  from: number,
  last: number,
): boolean => {
  const first = phraseStart(sentence, lore, from);
  const before = sentence.words[first - 1];
  const after = sentence.words[last + 1];
  const clause = sentence.words[from]?.clause;
  if (after && after.clause === clause && grammar.postpositions.has(after.folded)) return false;
  if (!before || before.clause !== clause) return true;
  if (grammar.prepositions.has(before.folded)) return isHouse(lang, sentence, before.folded, last);
  const partner = conjunctions.has(before.folded) ? sentence.mentions.find((m) => m.last === first - 2 && m.clause === clause) : undefined;
  return partner
    ? hasSubjectForm(grammar, lang, sentence, partner) && hasSubjectPlace(grammar, lang, lore, sentence, partner.first, partner.last)
    : true;
};

/** Words that may follow an English subject and do not end like a verb. */
const englishVerbs = new Set(
  'is was are were be has have had will would can could may might must should shall do does did and or but also both neither nor itself themselves never not who which that on in at said told gave took made held kept won came went sent saw put let met drew set cast wrote spoke got left lost led rose fell began want welcome reject oppose support say call back warn see fear'.split(
    ' ',
  ),
);

/** English names stand before other nouns as adjectives do ("the US corridor"); a subject is followed by a verb, an adverb or the end of its clause. */
const isFollowedByVerb = (sentence: Sentence, text: string, last: number): boolean => {
  const own = sentence.words[last];
  const next = sentence.words[last + 1];
  if (!own || !next || next.clause !== own.clause) return true;
  if (/[-‑]/.test(text.slice(own.end - sentence.start, next.start - sentence.start))) return false;
  return englishVerbs.has(next.folded) || /(?:[^s]s|ed|ly)$/.test(next.folded) || /n't$/.test(next.folded);
};

/** True when form, place and (in English) what follows let a mention be the subject of its clause. */
export const canBeSubject = (
  grammar: Grammar,
  lore: VoiceLore,
  lang: string,
  sentence: Sentence,
  placed: PlacedMention,
  isPerson: boolean,
): boolean =>
  hasSubjectForm(grammar, lang, sentence, placed) &&
  hasSubjectPlace(grammar, lang, lore, sentence, placed.first, placed.last) &&
  (lang !== 'en' || isPerson || isFollowedByVerb(sentence, sentence.text, placed.last)) &&
  !isModifier(lang, sentence, placed.last) &&
  !(lang === 'en' && isObject(sentence, placed.first)) &&
  (lang !== 'fa' || isClauseHead(sentence, placed.first, lang));
