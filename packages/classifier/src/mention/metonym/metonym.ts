import { isSmallLetter } from '../letter-case.ts';
import type { Match } from '../match-names.ts';
import { gapAfter, originalStart, wordAt } from '../words.ts';
import { isDateline } from './dateline.ts';
import { isIn, type MetonymGrammar, type WordList } from './metonym-grammar.ts';
import { metonymGrammarOf } from './metonym-grammars.ts';

/** Words to either side in which travel or an address governs a way. */
const WAY_WINDOW = 5;
/** Words to either side in which a verb of saying belongs to a venue ("в Москве пока не исключают"). */
const SPEECH_WINDOW = 3;
/** Words to the right in which a closing verb is looked for. */
const VERB_WINDOW = 14;

const SENTENCE_END = /[.!?։؟…\n]/u;

/** Words of the same sentence up to `count` to each side. */
const neighbours = ({ words, first, last }: Match, count: number): readonly string[] => {
  const found: string[] = [];
  for (let at = first - 1; at >= first - count && at >= 0 && !SENTENCE_END.test(gapAfter(words, at)); at--) found.push(wordAt(words, at));
  for (let at = last + 1; at <= last + count && at < words.count && !SENTENCE_END.test(gapAfter(words, at - 1)); at++)
    found.push(wordAt(words, at));
  return found;
};

const hasNear = (match: Match, list: WordList, count: number): boolean => neighbours(match, count).some((word) => isIn(list, word));

/** The word that governs the name: the one before it, articles passed over; the first capital's when two are joined. Empty at a sentence's start. */
const governor = ({ words, first }: Match, grammar: MetonymGrammar): string => {
  let at = first - 1;
  if (isIn(grammar.joins, wordAt(words, at)) && at >= 2 && !SENTENCE_END.test(gapAfter(words, at - 1))) at -= 2;
  while (at > 0 && isIn(grammar.skipped, wordAt(words, at)) && !SENTENCE_END.test(gapAfter(words, at))) at--;
  return at < 0 || SENTENCE_END.test(gapAfter(words, at)) ? '' : wordAt(words, at);
};

/** "ბაქოსა და ერევანში", "Bakü ve Erivan'da": the last of two joined names bears the ending of both. */
const sharesVenue = ({ words, last }: Match, grammar: MetonymGrammar): boolean => {
  if (!isIn(grammar.joins, wordAt(words, last + 1)) || SENTENCE_END.test(gapAfter(words, last))) return false;
  const joined = wordAt(words, last + 2);
  return [...grammar.venueEndings].some((ending) => joined.length > ending.length + 2 && joined.endsWith(ending));
};

const nextWord = ({ words, last }: Match): string => (/^[\s\-‑–]*$/u.test(gapAfter(words, last)) ? wordAt(words, last + 1) : '');

/** Two names joined, this one first or second; a common word beside the joint is no name. */
const isPair = ({ words, first, last }: Match, grammar: MetonymGrammar): boolean => {
  const isName = (at: number): boolean =>
    at >= 0 && at < words.count && !isSmallLetter(words.original, originalStart(words, words.starts[at] ?? 0));
  const joinsNext = isIn(grammar.joins, wordAt(words, last + 1)) && !SENTENCE_END.test(gapAfter(words, last)) && isName(last + 2);
  return joinsNext || (isIn(grammar.joins, wordAt(words, first - 1)) && isName(first - 2));
};

/** "flights between Baku and Yerevan": what goes between them makes them ends of a way. */
const isEndOfWay = ({ words, first }: Match, grammar: MetonymGrammar): boolean => {
  for (let at = first - 1; at >= first - 3 && at > 0; at--)
    if (isIn(grammar.between, wordAt(words, at))) return isIn(grammar.travel, wordAt(words, at - 1));
  return false;
};

const isPossessive = (match: Match): boolean => match.ending.startsWith("'s") || match.ending === "'";

const ownEnding = (match: Match): string => match.ending.replace(/^'/u, '');

const isVenueForm = (match: Match, grammar: MetonymGrammar): boolean =>
  grammar.venueEndings.has(ownEnding(match)) || sharesVenue(match, grammar) || isIn(grammar.venueForms, wordAt(match.words, match.last));

const actsAtVenue = (match: Match, grammar: MetonymGrammar): boolean => hasNear(match, grammar.speech, SPEECH_WINDOW);

/** Where the verb closes the sentence, the first word of travel or address to the right governs the way. */
const governedFromRight = (match: Match, grammar: MetonymGrammar): boolean | null => {
  for (let at = match.last + 1; at <= match.last + VERB_WINDOW && at < match.words.count; at++) {
    if (SENTENCE_END.test(gapAfter(match.words, at - 1))) return null;
    const word = wordAt(match.words, at);
    if (isIn(grammar.address, word)) return true;
    if (isIn(grammar.travel, word)) return false;
  }
  return null;
};

const actsOnWay = (match: Match, grammar: MetonymGrammar): boolean => {
  const governed = grammar.verbIsLast ? governedFromRight(match, grammar) : null;
  if (governed !== null) return governed;
  if (hasNear(match, grammar.address, WAY_WINDOW)) return true;
  return grammar.wayActs && !hasNear(match, grammar.travel, WAY_WINDOW);
};

const acts = (match: Match, grammar: MetonymGrammar): boolean => {
  if (isDateline(match)) return false;
  if (grammar.lang === 'en' && isPossessive(match))
    return !isIn(grammar.placeBefore, nextWord(match)) && !isIn(grammar.owned, nextWord(match));
  if (isIn(grammar.placeNext, nextWord(match))) return isPair(match, grammar) && isIn(grammar.shared, nextWord(match));
  if (isEndOfWay(match, grammar)) return false;
  const before = governor(match, grammar);
  const ending = ownEnding(match);
  if (isIn(grammar.venueBefore, before) || isVenueForm(match, grammar)) return actsAtVenue(match, grammar);
  if (isIn(grammar.wayBefore, before) || grammar.wayEndings.has(ending)) return actsOnWay(match, grammar);
  if (isIn(grammar.placeBefore, before)) return isPair(match, grammar) && isIn(grammar.shared, before);
  return !(grammar.bareIsPlace && ending === '' && match.first === match.last);
};

/**
 * State for which a capital or palace acts at this place of the text ("Moscow said", "between Baku and Yerevan"); null when it is a
 * venue, a dateline, one end of a journey, part of a name ("the Washington summit"), or no capital or palace at all.
 */
export const metonymOf = (match: Match, lang: string): string | null => {
  const { entity, alias } = match.pattern;
  if (!entity || !(alias.acts || (alias.kind === 'name' && (entity.type === 'capital' || entity.type === 'palace')))) return null;
  return acts(match, metonymGrammarOf(lang)) ? (entity.state ?? entity.id) : null;
};
