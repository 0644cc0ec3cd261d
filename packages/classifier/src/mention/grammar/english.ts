import { type NameGrammar, slot } from './grammar.ts';

const endings: ReadonlySet<string> = new Set(['', ...slot("'s ' s s'")]);

/** English: possessive and plural. */
export const english: NameGrammar = {
  lang: 'en',
  variants: (word) => [{ stem: word, endings }],
  endings,
  proclitics: [],
  afterApostrophe: 0,
};
