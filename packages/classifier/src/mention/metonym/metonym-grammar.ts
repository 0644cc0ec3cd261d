import { foldWord } from '@corridor/language';

/** What in one language tells a capital that acts from a capital where something happens. Lists hold folded words; `*` means any ending. */
export interface MetonymGrammar {
  readonly lang: string;
  /** Words directly before that make it a venue: in, at; в; در. */
  readonly venueBefore: WordList;
  /** Own endings that make it a venue: -da, -ում, -ში. */
  readonly venueEndings: ReadonlySet<string>;
  /** Irregular forms of the last word that make it a venue: "Սպիտակ տանը". */
  readonly venueForms: WordList;
  /** Verbs of saying that, beside a venue and with no other subject, make it act: "в Москве считают". */
  readonly speech: WordList;
  /** Words directly before, and own endings, that make it one end of a way: to, from; из; -dan, -ից. */
  readonly wayBefore: WordList;
  readonly wayEndings: ReadonlySet<string>;
  /** Words of travel: with them a way is a way. */
  readonly travel: WordList;
  /** Words that make a way an address: "Bakü'den tepki", "pressure from". */
  readonly address: WordList;
  /** What a way is when neither travel nor address is near. */
  readonly wayActs: boolean;
  /** Words directly before that take a place: "streets of", "visited". */
  readonly placeBefore: WordList;
  /** Words directly after that take a place or an office inside it: summit, airport, spokesman. */
  readonly placeNext: WordList;
  /** Nouns that two joined capitals have together as parties: "the agreement of Baku and Yerevan", though "the Baku agreement" is a place. */
  readonly shared: WordList;
  /** Things that a city has and a state has not, after a possessive: "Tehran's bazaar". */
  readonly owned: WordList;
  /** Words that set a stretch between two ends: between, между. */
  readonly between: WordList;
  /** Words passed over on the way back to the governing word: articles, "of". */
  readonly skipped: WordList;
  /** Words that join two capitals, so that both stand under the first one's preposition. */
  readonly joins: WordList;
  /** True where a subject has an article, so that the bare form is a direction ("մեկնեց Երևան"). */
  readonly bareIsPlace: boolean;
  /** True where the verb closes the sentence, so that it is looked for to the right. */
  readonly verbIsLast: boolean;
}

/** Whole words and beginnings of words. */
export interface WordList {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** Reads "visit* in at" once, folded. */
const list = (written: string): WordList => {
  const pieces = written.split(/\s+/).filter((piece) => piece.length > 0);
  return {
    whole: new Set(pieces.filter((piece) => !piece.endsWith('*')).map(foldWord)),
    beginnings: pieces.filter((piece) => piece.endsWith('*')).map((piece) => foldWord(piece.slice(0, -1))),
  };
};

/** True when a folded word is in the list. */
export const isIn = ({ whole, beginnings }: WordList, word: string): boolean =>
  word.length > 0 && (whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));

const endings = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).filter(Boolean).map(foldWord));

/** Lists of one language as written; what is left out is empty. */
export interface MetonymWords {
  readonly lang: string;
  readonly venueBefore?: string;
  readonly venueEndings?: string;
  readonly venueForms?: string;
  readonly speech?: string;
  readonly wayBefore?: string;
  readonly wayEndings?: string;
  readonly travel?: string;
  readonly address?: string;
  readonly wayActs?: boolean;
  readonly placeBefore?: string;
  readonly placeNext?: string;
  readonly shared?: string;
  readonly owned?: string;
  readonly between?: string;
  readonly skipped?: string;
  readonly joins?: string;
  readonly bareIsPlace?: boolean;
  readonly verbIsLast?: boolean;
}

/** The grammar that the lists describe. */
export const metonymGrammar = (words: MetonymWords): MetonymGrammar => ({
  lang: words.lang,
  venueBefore: list(words.venueBefore ?? ''),
  venueEndings: endings(words.venueEndings ?? ''),
  venueForms: list(words.venueForms ?? ''),
  speech: list(words.speech ?? ''),
  wayBefore: list(words.wayBefore ?? ''),
  wayEndings: endings(words.wayEndings ?? ''),
  travel: list(words.travel ?? ''),
  address: list(words.address ?? ''),
  wayActs: words.wayActs ?? false,
  placeBefore: list(words.placeBefore ?? ''),
  placeNext: list(words.placeNext ?? ''),
  shared: list(words.shared ?? ''),
  owned: list(words.owned ?? ''),
  between: list(words.between ?? ''),
  skipped: list(words.skipped ?? ''),
  joins: list(words.joins ?? ''),
  bareIsPlace: words.bareIsPlace ?? false,
  verbIsLast: words.verbIsLast ?? false,
});
