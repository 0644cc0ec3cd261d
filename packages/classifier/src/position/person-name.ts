import { romaniseName } from '@corridor/language';
import type { ConceptMention, Sentence } from '../concept/reading.ts';
import { textOf } from './voice-lore.ts';

/** Someone whom the dossier does not know, named beside a role ("Duma deputy …"). */
export interface UnknownPerson {
  /** Name in English. */
  readonly name: string;
  /** Folded last word as it stands in the text, by which later sentences name them. */
  readonly surname: string;
  readonly first: number;
  readonly last: number;
}

/** Longest name that is taken: given name, middle name, surname. */
const NAME_WORDS = 3;
/** Languages whose names have capitals, so that a name shows itself. */
const withCapitals = new Set(['en', 'de', 'fr', 'es', 'ru', 'tr', 'az', 'hy']);
/** Georgian has no capitals: a surname shows itself by its ending, with the ending of its case. */
const georgianSurname = /(?:შვილ|იან|ურ|ელ)(?:ი|მა|ს|ის)?$|ძ(?:ე|ემ|ის|ეს)$|(?:ია|ავა|უა)(?:მ|ს)?$/u;
/** Persian has none either; these given names begin one. */
const persianGiven = new Set(
  'علی محمد محمدرضا علیرضا غلامرضا حمیدرضا حسین حسن رضا ابراهیم اسماعیل احمد مهدی محمود عباس سعید امیر ناصر جواد مجید حمید احسان ولی بهرام فریدون کاظم مصطفی یعقوب یوسف بهنام پیمان کمال منوچهر مسعود محسن داوود فداحسین شهریار مریم زهرا فاطمه'.split(
    ' ',
  ),
);

/** Cases that a subject's name may carry beyond its dictionary form. */
const withoutCase = (word: string, lang: string): string => {
  const bare = word.replace(/['’].*$/u, '');
  if (lang === 'hy') return bare.replace(/(?<=յան)[ըն]$/u, '');
  if (lang === 'ka')
    return bare
      .replace(/(?<=ძე|ია|ავა|უა)მ$/u, '')
      .replace(/(?<=ძ)ის$/u, 'ე')
      .replace(/(?<=შვილ|იან|ურ|ელ)(?:მა|ის|ს)$/u, 'ი');
  return bare;
};

const isNameWord = (lang: string, sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  return word !== undefined && withCapitals.has(lang) && /^\p{Lu}\p{Ll}/u.test(textOf(sentence, word.start, word.end));
};

const isTaken = (sentence: Sentence, at: number): boolean => sentence.mentions.some(({ first, last }) => first <= at && at <= last);

/** How many words from `first` on are a name, 0 when there is none. */
const lengthOf = (lang: string, sentence: Sentence, first: number): number => {
  const clause = sentence.words[first]?.clause;
  const isFree = (at: number): boolean => sentence.words[at]?.clause === clause && !isTaken(sentence, at);
  if (!isFree(first) || !isFree(first + 1)) return 0;
  if (lang === 'ka') return georgianSurname.test(sentence.words[first + 1]?.folded ?? '') ? 2 : 0;
  if (lang === 'fa') return persianGiven.has(sentence.words[first]?.folded ?? '') ? 2 : 0;
  let length = 0;
  while (length < NAME_WORDS && isFree(first + length) && isNameWord(lang, sentence, first + length)) length++;
  return length >= 2 ? length : 0;
};

const personAt = (lang: string, sentence: Sentence, first: number, length: number): UnknownPerson | null => {
  const words = sentence.words.slice(first, first + length);
  const tail = words.at(-1);
  if (length === 0 || !tail) return null;
  const name = words.map((word) => withoutCase(textOf(sentence, word.start, word.end), lang)).join(' ');
  return { name: romaniseName(name, lang), surname: tail.folded.replace(/'.*$/u, ''), first, last: first + length - 1 };
};

/** The name right behind a role, or in the clause before it ("Stefan Meister, an expert at …"). */
export const nameBeside = (lang: string, sentence: Sentence, role: Pick<ConceptMention, 'first' | 'last'>): UnknownPerson | null => {
  const clause = sentence.words[role.last]?.clause;
  const next = sentence.words[role.last + 1];
  if (next && next.clause === clause) {
    const behind = personAt(lang, sentence, role.last + 1, lengthOf(lang, sentence, role.last + 1));
    if (behind) return behind;
  }
  return nameBefore(lang, sentence, role.first);
};

/** Words between a comma and the role that it introduces ("…, a senior research"). */
const APPOSITION_WORDS = 3;

const nameBefore = (lang: string, sentence: Sentence, role: number): UnknownPerson | null => {
  const clause = sentence.words[role]?.clause;
  const opening = sentence.words.findIndex((word) => word.clause === clause);
  if (opening < 2 || role - opening > APPOSITION_WORDS || lang === 'fa' || lang === 'ka') return null;
  let first = opening;
  while (first > 0 && opening - first < NAME_WORDS && isNameWord(lang, sentence, first - 1) && !isTaken(sentence, first - 1)) first--;
  return opening - first >= 2 ? personAt(lang, sentence, first, opening - first) : null;
};

/** Someone named at the head of a sentence that has a verb of saying: a name without its role ("Mary Hill said"). Titles have capitals of their own. */
export const nameAtHead = (lang: string, sentence: Sentence): UnknownPerson | null => {
  const opening = sentence.words[0]?.folded ?? '';
  if (lang === 'de' || articles.has(opening) || sentence.field === 'title' || !sentence.concepts.some((c) => c.class === 'STATE'))
    return null;
  const first = lang === 'fa' ? sentence.words.findIndex((word, i) => i < HEAD_WORDS && persianGiven.has(word.folded)) : 0;
  const length = first < 0 || lang === 'ka' ? 0 : lengthOf(lang, sentence, first);
  const isInflected = sentence.words.slice(first, first + length).some((word) => word.folded.includes("'"));
  const isConcept = sentence.concepts.some((c) => c.first < first + length && c.last >= first);
  return length > 0 && !isConcept && !isInflected ? personAt(lang, sentence, first, length) : null;
};

/** What opens with an article is no name; German nouns all have capitals. */
const articles = new Set(['the', 'a', 'an', 'le', 'la', 'les', 'el', 'los', 'un', 'une', 'this', 'both', 'in', 'on', 'at']);

/** Words that may stand before a Persian name at the head ("in contrast, …"). */
const HEAD_WORDS = 4;
