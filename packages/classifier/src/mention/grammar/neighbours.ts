import { type NameGrammar, slot } from './grammar.ts';

/** A grammar that adds one of a few endings to the word as it stands. */
const plain = (lang: string, endingList: string, proclitics: readonly string[] = []): NameGrammar => {
  const endings: ReadonlySet<string> = new Set(['', ...slot(endingList)]);
  return { lang, variants: (word) => [{ stem: word, endings }], endings, proclitics, afterApostrophe: 0 };
};

const romanceEndings: ReadonlySet<string> = new Set(['', ...slot('s es a o e i os as he hi')]);
const romance = (lang: string, proclitics: readonly string[] = []): NameGrammar => ({
  lang,
  variants: (word) => [{ stem: word.length > 3 ? word.replace(/[oe]$/u, '') : word, endings: romanceEndings }],
  endings: romanceEndings,
  proclitics,
  afterApostrophe: 0,
});

const ukrainianEndings: ReadonlySet<string> = new Set([
  '',
  ...slot('а у ом ем ові еві е и і ою ею єю їй ї я ю й о ь ий ого ому им ім их ими ої ій ую ів ам ами ах ям ями ях ина ини'),
]);

/** German: genitive, plural and adjective endings. */
export const german = plain('de', "s es 's e en er em es n ern innen in ische ischen ischer isches ischem");
/** French: plural and feminine; articles and "de" joined by an apostrophe. */
export const french = plain('fr', 's e es ne nes', ["l'", "d'", "qu'", "s'", "n'", "jusqu'", "lorsqu'"]);
/** Spanish words: a last -o gives way to -a, -os, -as. */
export const spanish = romance('es');
/** Italian words: the last vowel is the ending. */
export const italian = romance('it', ["l'", "d'", "dell'", "all'", "dall'", "nell'", "sull'", "un'"]);
/** Ukrainian nouns and adjectives, by their last letters. */
export const ukrainian: NameGrammar = {
  lang: 'uk',
  variants: (word) => [{ stem: word.length > 4 ? word.replace(/(?:ий|[аяоеиіїйью])$/u, '') : word, endings: ukrainianEndings }],
  endings: ukrainianEndings,
  proclitics: [],
  afterApostrophe: 0,
};
/** Arabic: plural and adjective endings; conjunctions, prepositions and the article joined in front. */
export const arabic = plain(
  'ar',
  'ی یه ه یین یون ین ون ات',
  slot('و ف ب ل ك ال وال فال بال كال لل ولل وب ول وك فل فب').map((piece) => piece),
);
