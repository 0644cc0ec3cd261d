import { type NameGrammar, slot } from './grammar.ts';

/** A grammar that adds one of a few endings to the word as it stands. */
const plain = (lang: string, endingList: string, proclitics: readonly string[] = []): NameGrammar => {
  const endings: ReadonlySet<string> = new Set(['', ...slot(endingList)]);
  return { lang, variants: (word) => [{ stem: word, endings }], endings, proclitics, afterApostrophe: 0 };
};

/** German: genitive, plural and adjective endings. */
export const german = plain('de', "s es 's e en er em es n ern innen in ische ischen ischer isches ischem");
/** French: plural and feminine; articles and "de" joined by an apostrophe. */
export const french = plain('fr', 's e es ne nes', ["l'", "d'", "qu'", "s'", "n'", "jusqu'", "lorsqu'"]);
/** Spanish, Italian and Portuguese words share these. */
export const spanish = plain('es', 's es a o os as');
/** Arabic: plural and adjective endings; conjunctions, prepositions and the article joined in front. */
export const arabic = plain(
  'ar',
  'ی یه ه یین یون ین ون ات',
  slot('و ف ب ل ك ال وال فال بال كال لل ولل وب ول وك فل فب').map((piece) => piece),
);
