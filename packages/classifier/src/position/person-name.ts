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
  if (lang === 'hy') return bare.replace(/(?<=յան)(?:[ըն]|ի)$/u, '');
  if (lang === 'az' || lang === 'tr') return bare.replace(/(?<=(?:ov|ev|yan|oğlu|zadə|l[ıiuü]))n?[ıiuü]n$/u, '');
  if (lang === 'ka')
    return bare
      .replace(/(?<=ძე|ია|ავა|უა)მ$/u, '')
      .replace(/(?<=ძ)ის$/u, 'ე')
      .replace(/(?<=შვილ|იან|ურ|ელ)(?:მა|ის|ს)$/u, 'ი');
  return bare;
};

/** Russian names behind an office in the genitive or dative ("по словам депутата Ивана Петрова"): men's and women's endings as the given name tells. */
const russianNominative = (words: readonly string[]): readonly string[] => {
  const [given = '', ...rest] = words;
  if (/(?:ии|ы|и|е)$/u.test(given) && /(?:ой|ей)$/u.test(rest.at(-1) ?? ''))
    return [
      given.replace(/ии$/u, 'ия').replace(/[ыие]$/u, 'а'),
      ...rest.map((word) => word.replace(/ской$/u, 'ская').replace(/(?:ой|ей)$/u, 'а')),
    ];
  if (!/(?:[ая]|ом|ем|у|ю)$/u.test(given) || !/(?:а|у|ым|ом|ого|ему|ому)$/u.test(rest.at(-1) ?? '')) return words;
  const masculine = (word: string): string =>
    word
      .replace(/(?<=ск)(?:ого|ому|им)$/u, 'ий')
      .replace(/(?:ого|ому)$/u, 'ый')
      .replace(/(?<=[еи])[яю]$/u, 'й')
      .replace(/(?<=[ая])[яю]$/u, 'й')
      .replace(/(?<=[лрн])[яю]$/u, 'ь')
      .replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ым|ом)$/u, '');
  return words.map(masculine);
};
/** A Russian office in a case that is no subject's. */
const obliqueOffice = /(?:[ау]|[ая]|ом|ем)$/u;

const isNameWord = (lang: string, sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  return word !== undefined && withCapitals.has(lang) && /^\p{Lu}\p{Ll}/u.test(textOf(sentence, word.start, word.end));
};

/** Small words inside a surname ("Anna van Dijk"). */
const particles = new Set(['de', 'van', 'von', 'der', 'den', 'di', 'du', 'bin', 'al']);

const isTaken = (sentence: Sentence, at: number): boolean => sentence.mentions.some(({ first, last }) => first <= at && at <= last);

/** How many words from `first` on are a name, 0 when there is none. */
const lengthOf = (lang: string, sentence: Sentence, first: number): number => {
  const clause = sentence.words[first]?.clause;
  const isFree = (at: number): boolean => sentence.words[at]?.clause === clause && !isTaken(sentence, at);
  if (!isFree(first) || !isFree(first + 1)) return 0;
  if (lang === 'ka') return georgianSurname.test(sentence.words[first + 1]?.folded ?? '') ? 2 : 0;
  if (lang === 'fa') return persianGiven.has(sentence.words[first]?.folded ?? '') ? 2 : 0;
  let length = 0;
  let names = 0;
  while (names < NAME_WORDS && isFree(first + length)) {
    if (isNameWord(lang, sentence, first + length)) names++;
    else if (names === 0 || !particles.has(sentence.words[first + length]?.folded ?? '') || !isNameWord(lang, sentence, first + length + 1))
      break;
    length++;
  }
  return names >= 2 ? length : 0;
};

const personAt = (lang: string, sentence: Sentence, first: number, length: number): UnknownPerson | null => {
  const words = sentence.words.slice(first, first + length);
  const tail = words.at(-1);
  if (length === 0 || !tail) return null;
  const bare = words.map((word) => withoutCase(textOf(sentence, word.start, word.end), lang));
  const isOblique = lang === 'ru' && obliqueOffice.test(sentence.words[first - 1]?.folded ?? '');
  const name = (isOblique ? russianNominative(bare) : bare).join(' ');
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

/** Longest Persian name before a comma ("محمد … ، نماینده"). */
const PERSIAN_NAME_WORDS = 4;

const nameBefore = (lang: string, sentence: Sentence, role: number): UnknownPerson | null => {
  const clause = sentence.words[role]?.clause;
  const opening = sentence.words.findIndex((word) => word.clause === clause);
  if (lang === 'fa') {
    const first = sentence.words.findIndex((word) => word.clause === (clause ?? 0) - 1);
    const isName = first >= 0 && opening - first >= 2 && opening - first <= PERSIAN_NAME_WORDS && role - opening <= APPOSITION_WORDS;
    return isName && persianGiven.has(sentence.words[first]?.folded ?? '') ? personAt(lang, sentence, first, opening - first) : null;
  }
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

/** Words between a name and its verb of saying that place the person ("Jane Hill of the Black Sea Institute writes"). */
const PLACED_BY = new Set(['of', 'from', 'at', 'из']);
/** Longest such placing, in words. */
const PLACING_WORDS = 5;

/** Someone named right beside a verb of saying inside a sentence ("…, Jane Hill writes", "…, сказал Иван Петров"). Titles have capitals of their own. */
export const namesAtVerbs = (lang: string, sentence: Sentence): readonly UnknownPerson[] => {
  if (!verbNames.has(lang) || sentence.field === 'title') return [];
  return sentence.concepts.filter((c) => c.class === 'STATE').flatMap((verb) => nameAtVerb(lang, sentence, verb) ?? []);
};
/** Languages in which a name and its verb of saying stand side by side and names have capitals. */
const verbNames = new Set(['en', 'ru']);

const nameAtVerb = (lang: string, sentence: Sentence, { first, last, clause }: ConceptMention): UnknownPerson | null => {
  const behind = personAt(lang, sentence, last + 1, sentence.words[last + 1]?.clause === clause ? lengthOf(lang, sentence, last + 1) : 0);
  if (behind) return behind;
  const opening = sentence.words.findIndex((word) => word.clause === clause);
  const length = lengthOf(lang, sentence, opening);
  const next = sentence.words[opening + length];
  const isPlaced = next !== undefined && PLACED_BY.has(next.folded) && first - opening - length <= PLACING_WORDS;
  return length > 0 && (opening + length === first || isPlaced) ? personAt(lang, sentence, opening, length) : null;
};

/** What opens with an article is no name; German nouns all have capitals. */
const articles = new Set(['the', 'a', 'an', 'le', 'la', 'les', 'el', 'los', 'un', 'une', 'this', 'both', 'in', 'on', 'at']);

/** Words that may stand before a Persian name at the head ("in contrast, …"). */
const HEAD_WORDS = 4;
