import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';

/**
 * Version of fold, tokens and stems together. An archive stores it with each text: rows of another version must be indexed anew, since a query
 * is analysed with this one.
 */
export const analyzerVersion = '1';

/** How each script is stemmed: Latin by the text's own language, the others by the one language of the seven that writes them. */
const LATIN = new Set(['en', 'tr', 'az']);

const scriptLanguage = (word: string): string | null => {
  if (/[\u0530-\u058f]/u.test(word)) return 'hy';
  if (/[\u10a0-\u10ff\u1c90-\u1cbf]/u.test(word)) return 'ka';
  if (/[\u0400-\u04ff]/u.test(word)) return 'ru';
  return /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u.test(word) ? 'fa' : null;
};

/** Languages that share a script with one of the seven and have no stemmer here: their words are only folded. */
const foldedOnly = (lang: string, script: string): boolean =>
  (script === 'ru' && !['ru', 'en', 'hy', 'ka', 'tr', 'fa', 'und'].includes(lang)) ||
  (script === 'fa' && ['ar', 'ur', 'ckb', 'az', 'ps'].includes(lang));

/** The language whose stemmer reads `word` inside a text of `lang`: a foreign name in Latin letters is read as English. */
const languageOfWord = (word: string, lang: string): string => {
  const script = scriptLanguage(word);
  if (script !== null) return foldedOnly(lang, script) ? '' : script;
  if (LATIN.has(lang)) return lang;
  return ['hy', 'ka', 'ru', 'fa'].includes(lang) ? 'en' : '';
};

/** A number's groups stand apart, so that 43.5 and 43,5 or 1,000 and 1 000 are the same two tokens. */
const parts = (word: string): string[] =>
  /^\p{N}[\p{N}.,٫٬]*$/u.test(word) ? word.split(/[.,٫٬]/u).filter((part) => part !== '') : [word];

/**
 * Search tokens of a text in order: folded and stemmed, the same stream for index and query. `lang` (BCP 47) chooses the stemmer; words in
 * another script than the text's are read by their script's language. Numbers are tokens, their groups divided.
 */
export const searchTokens = (text: string, lang: string): string[] => {
  const language = lang.split('-')[0] ?? lang;
  const found: string[] = [];
  for (const token of tokenize(text)) {
    for (const part of parts(token.text)) {
      const made = stem(part, languageOfWord(part, language));
      if (made !== '') found.push(made);
    }
  }
  return found;
};

/** Languages a query word may have been written in, by its script; '' is "folded only". */
const languagesOfQuery = (word: string): string[] => {
  const script = scriptLanguage(word);
  if (script === 'ru' || script === 'fa') return [script, ''];
  return script === null ? ['en', 'tr', ''] : [script];
};

/**
 * Search tokens that one word of a query may stand for, distinct: the language by the script, and for Latin letters the English, the Turkic
 * (Turkish and Azerbaijani) and the bare form. A document that holds any form of the word in any language holds one of these tokens.
 * `word` is one word or number; of several only the first is read. Empty when there is none.
 */
export const queryForms = (word: string): string[] => {
  const first = tokenize(word)[0];
  if (first === undefined) return [];
  const forms = languagesOfQuery(first.text).map((lang) => stem(first.text, lang));
  return [...new Set(forms)].filter((form) => form !== '');
};
