import { isRegionLanguage, type RegionLanguage } from '@corridor/model';
import { foldWord } from './fold.ts';
import { stemArmenian } from './stem/armenian.ts';
import { stemEnglish } from './stem/english.ts';
import { stemGeorgian } from './stem/georgian.ts';
import { stemPersian } from './stem/persian.ts';
import { stemRussian } from './stem/russian.ts';
import { stemTurkic } from './stem/turkic.ts';

const stemmers: Readonly<Record<RegionLanguage, (folded: string) => string>> = {
  en: stemEnglish,
  hy: stemArmenian,
  az: stemTurkic,
  ru: stemRussian,
  tr: stemTurkic,
  fa: stemPersian,
  ka: stemGeorgian,
};

/** Longest word that is stemmed; longer ones are addresses or noise and stay whole. */
const LONGEST_WORD = 64;
/** Stems kept per language; about 100 bytes each. A day's news of one language has fewer distinct words. */
const CACHED_STEMS = 50_000;
const caches = new Map<string, Map<string, string>>();

const cacheOf = (lang: string): Map<string, string> => {
  const cache = caches.get(lang) ?? new Map<string, string>();
  if (cache.size >= CACHED_STEMS) cache.clear();
  caches.set(lang, cache);
  return cache;
};

/** The word without an apostrophe suffix (İstanbul'da, Russia's), points of an initialism and joiners. */
const bareWord = (folded: string): string => {
  const apostrophe = folded.search(/['‘`´]/u);
  // A short head is a particle, not the word: d'Artagnan, O'Neill, l'accord.
  const head = apostrophe > 1 ? folded.slice(0, apostrophe) : folded.replace(/['‘`´]/gu, '');
  return head.replace(/\./gu, '');
};

/** Turkic stems need ş apart from s; every other letter is folded before stemming. */
const foldKeepingCedilla = (word: string): string =>
  word
    .normalize('NFC')
    .split(/[şŞ]/u)
    .map((part) => foldWord(part))
    .join('ş');

const isTurkic = (lang: string): boolean => lang === 'tr' || lang === 'az';

const stemNew = (word: string, lang: string): string => {
  const bare = bareWord(isTurkic(lang) ? foldKeepingCedilla(word) : foldWord(word));
  const stemmer = isRegionLanguage(lang) ? stemmers[lang] : undefined;
  if (stemmer === undefined || bare.length > LONGEST_WORD || /\p{N}/u.test(bare)) return foldWord(bare).replace(/\u200c/gu, '');
  const whole = lang === 'fa' ? bare : bare.replace(/\u200c/gu, '');
  return stemmer(whole) || bare;
};

/**
 * Search stem of one word in a language (BCP 47, region ignored): folded, its apostrophe suffix off, then the language's stemmer; a language
 * without one gives the folded word. Inflected forms of a word give one stem; the stem is for matching, not for people. Empty
 * only for a word of nothing but marks that folding drops. Stems of common words are kept in memory (bounded).
 */
export const stem = (word: string, lang: string): string => {
  const language = lang.split('-')[0] ?? lang;
  const cache = cacheOf(language);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const made = stemNew(word, language);
  cache.set(word, made);
  return made;
};
