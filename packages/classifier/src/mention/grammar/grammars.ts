import { armenian } from './armenian.ts';
import { english } from './english.ts';
import { georgian } from './georgian.ts';
import { type NameGrammar, unchanged } from './grammar.ts';
import { arabic, french, german, italian, spanish, ukrainian } from './neighbours.ts';
import { persian } from './persian.ts';
import { russian } from './russian.ts';
import { azerbaijani, turkish } from './turkic.ts';

const all: readonly NameGrammar[] = [
  english,
  armenian,
  azerbaijani,
  russian,
  turkish,
  persian,
  georgian,
  german,
  french,
  spanish,
  italian,
  ukrainian,
  arabic,
];

/** Grammar of each language that has one. */
const byLang: ReadonlyMap<string, NameGrammar> = new Map(all.map((grammar) => [grammar.lang, grammar]));

/** Grammar of `lang`; of a language without one, words that do not change. */
export const grammarOf = (lang: string): NameGrammar =>
  byLang.get(lang) ?? {
    lang,
    variants: (word) => [{ stem: word, endings: unchanged }],
    endings: unchanged,
    proclitics: [],
    afterApostrophe: 0,
  };
