import { getLIDModel } from 'fasttext.wasm.js';
import { azerbaijaniOverTurkish } from './azerbaijani-or-turkish.ts';
import { arabicLanguage, cyrillicLanguage, hasSchwa, turkicNeighbour } from './letter-rules.ts';
import { countScripts, mainScript, type Script } from './script-counts.ts';

/** A language with how sure it is. */
export interface IdentifiedLanguage {
  /** BCP 47: `en`, `hy`, `ckb`…; `und` when there is nothing to go by. */
  readonly lang: string;
  /** 0–1. */
  readonly confidence: number;
}

/** Tells the language of texts. Holds 11 MB; make one and keep it. */
export interface LanguageIdentifier {
  /**
   * Language of a headline or text. `prior` is what the feed or page claims (BCP 47): it tips the scale between likely languages, and is
   * the answer with confidence .3 where the text has no letters. Only the first 2,000 characters are read.
   */
  identify(text: string, prior?: string | null): IdentifiedLanguage;
}

/** Enough to be sure; more costs time and changes nothing. */
const READ_UNITS = 2000;
/** How much likelier a text is to be in the language its feed declares. Feeds are nearly always of one language. */
const PRIOR_WEIGHT = 6;
/** What the prior has before the model speaks: more than its guesses on a few names, far less than its certainty on a sentence (near 3). */
const PRIOR_SCORE = 0.3;
/** Languages of the product's feeds are likelier than the 169 others that the model knows, most of which no feed is written in. */
const REGION_WEIGHT = 3;
/** Languages of the wires and of neighbours. */
const NEWS_WEIGHT = 1.5;
const RARE_WEIGHT = 0.4;
const REGION = new Set(['en', 'hy', 'az', 'ru', 'tr', 'fa', 'ka']);
const NEWS = new Set(
  'de fr es it pt nl pl ro el uk be bg sr cs sk hu sv da no fi et lv lt sq hr sl ar he ur ckb ku kk ky uz tk tg tt zh ja ko hi id'.split(
    ' ',
  ),
);
/** Candidates asked of the model. */
const CANDIDATES = 12;
/** Below this the model only guesses (measured on keyboard noise, which stays under it). */
const LEAST_CONFIDENCE = 0.25;
const PRIOR_ONLY_CONFIDENCE = 0.3;
const RULE_CONFIDENCE = 0.98;

/** Wikipedia's codes that the model answers with, where BCP 47 has another or the product does not tell the two apart. */
const CODES: Readonly<Record<string, string>> = {
  azb: 'az',
  arz: 'ar',
  als: 'de',
  sh: 'sr',
  no: 'nb',
  nn: 'nb',
  yue: 'zh',
  wuu: 'zh',
  pnb: 'ur',
  mzn: 'fa',
  glk: 'fa',
  lrc: 'fa',
  bh: 'bho',
  eml: 'it',
};

/** Share of capitals above which a headline is written in capitals; the model was trained on running text. */
const SHOUTED_SHARE = 0.6;

const calm = (text: string): string => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > letters * SHOUTED_SHARE ? text.replaceAll('İ', 'i').toLowerCase() : text;
};

type Scores = Map<string, number>;
type Guess = (text: string) => Scores;

/** Addresses, handles and tags are in no language. */
const plain = (text: string): string =>
  text
    .slice(0, READ_UNITS)
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+|[@#]\w+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const languageOf = (tag: string | null | undefined): string | null => {
  const lang = tag?.split('-')[0]?.toLowerCase();
  return lang === undefined || lang === '' || lang === 'und' ? null : lang;
};

const weightOf = (lang: string, prior: string | null): number => {
  const usual = REGION.has(lang) ? REGION_WEIGHT : NEWS.has(lang) ? NEWS_WEIGHT : RARE_WEIGHT;
  return lang === prior ? usual * PRIOR_WEIGHT : usual;
};

/** Scripts that each candidate may be written in; a guess in another script is a mistake of the model. */
const LATIN_NEVER = new Set([
  'ru',
  'uk',
  'be',
  'bg',
  'mk',
  'hy',
  'ka',
  'fa',
  'ar',
  'ur',
  'ckb',
  'he',
  'el',
  'kk',
  'ky',
  'tg',
  'mn',
  'zh',
  'ja',
  'ko',
]);
const CYRILLIC = new Set([
  'ru',
  'uk',
  'be',
  'bg',
  'mk',
  'sr',
  'kk',
  'ky',
  'tg',
  'mn',
  'tt',
  'ba',
  'uz',
  'ce',
  'os',
  'cv',
  'av',
  'lez',
  'sah',
  'az',
  'tk',
]);
const ARABIC = new Set(['ar', 'fa', 'ur', 'ckb', 'ku', 'ps', 'ug', 'sd', 'az']);
const fits = (lang: string, script: Script): boolean => {
  if (script === 'latin') return !LATIN_NEVER.has(lang);
  if (script === 'cyrillic') return CYRILLIC.has(lang);
  return script === 'arabic' ? ARABIC.has(lang) : true;
};

const best = (scores: Scores): IdentifiedLanguage => {
  let whole = 0;
  let top: readonly [string, number] = ['und', 0];
  for (const one of scores) {
    whole += one[1];
    if (one[1] > top[1]) top = one;
  }
  return { lang: top[0], confidence: whole > 0 ? top[1] / whole : 0 };
};

/** The model's guesses weighed by script, prior and how usual the language is in news. */
const weigh = (guesses: Scores, script: Script, prior: string | null): Scores => {
  const scores: Scores = new Map();
  if (prior !== null && fits(prior, script)) scores.set(prior, PRIOR_SCORE);
  for (const [lang, score] of guesses) if (fits(lang, script)) scores.set(lang, (scores.get(lang) ?? 0) + score * weightOf(lang, prior));
  return scores;
};

/** Log odds that words and endings may add between Azerbaijani and Turkish; more would overrule any model. */
const MOST_EVIDENCE = 4;
/** Least share of the pair that each is given before evidence speaks, since the model may not have named it at all. */
const LEAST_OF_PAIR = 0.03;

/** Raises Azerbaijani or Turkish by its words and endings; the model alone takes 1 in 8 Azerbaijani headlines without ə for Turkish. */
const splitTurkic = (scores: Scores, text: string): void => {
  const together = (scores.get('az') ?? 0) + (scores.get('tr') ?? 0);
  const evidence = Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, azerbaijaniOverTurkish(text)));
  if (together === 0 || evidence === 0) return;
  const favoured = evidence > 0 ? 'az' : 'tr';
  scores.set(favoured, Math.max(scores.get(favoured) ?? 0, together * LEAST_OF_PAIR) * Math.exp(Math.abs(evidence)));
};

const sure = (lang: string, share: number): IdentifiedLanguage => ({ lang, confidence: RULE_CONFIDENCE * Math.min(1, 0.5 + share / 2) });

/** The language that the script or its letters decide alone, or null. */
const byRule = (text: string, script: Script, latinLetters: number): string | null => {
  if (script === 'armenian') return 'hy';
  if (script === 'georgian') return 'ka';
  if (script === 'hebrew') return 'he';
  if (script === 'cyrillic') return cyrillicLanguage(text);
  if (script === 'arabic') return arabicLanguage(text);
  if (script !== 'latin') return null;
  return hasSchwa(text, latinLetters) ? 'az' : turkicNeighbour(text);
};

const nothing = (prior: string | null): IdentifiedLanguage =>
  prior === null ? { lang: 'und', confidence: 0 } : { lang: prior, confidence: PRIOR_ONLY_CONFIDENCE };

const identifyWith = (guess: Guess, whole: string, declared: string | null): IdentifiedLanguage => {
  const text = calm(plain(whole));
  const counts = countScripts(text);
  const main = mainScript(counts);
  if (main === null) return nothing(declared);
  const ruled = byRule(text, main.script, counts.latin);
  if (ruled !== null) return sure(ruled, main.share);
  const scores = weigh(guess(text), main.script, declared);
  if (main.script === 'latin') splitTurkic(scores, text);
  const found = best(scores);
  if (found.confidence >= LEAST_CONFIDENCE) return found;
  return declared !== null && fits(declared, main.script) ? nothing(declared) : { lang: 'und', confidence: found.confidence };
};

/**
 * Makes the identifier: script and letter rules first, then fastText's lid.176 (weights inside the package, nothing is downloaded; loads in
 * about 70 ms), then words and endings where Azerbaijani without ə looks like Turkish. Rejects when the package's files are missing.
 */
export const createLanguageIdentifier = async (): Promise<LanguageIdentifier> => {
  const model = await (await getLIDModel()).load();
  const guess: Guess = (text) => {
    const vector = model.predict(text, CANDIDATES, 0);
    const scores: Scores = new Map();
    for (let i = 0; i < vector.size(); i++) {
      const [score, label] = vector.get(i);
      const raw = label.replace('__label__', '');
      const lang = CODES[raw] ?? raw;
      scores.set(lang, (scores.get(lang) ?? 0) + score);
    }
    vector.delete();
    return scores;
  };
  return { identify: (text, prior) => identifyWith(guess, text, languageOf(prior)) };
};
