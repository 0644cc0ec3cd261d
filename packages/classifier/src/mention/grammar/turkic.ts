import { maybe, type NameGrammar, type StemVariant, sequences, slot, union } from './grammar.ts';

// Folding has made ı i, ü u, ö o, ə e, ğ g, so that vowel harmony is two letters a slot.
const plural = slot('lar ler');
// First and second person singular are left out: names hardly take them, and rus + um is rüsum (customs).
const possessive = slot('imiz umuz i u si su lari leri');
const derived = slot('li lu siz suz lik luk');
const copula = slot('dir dur tir tur ydi ydu ymis ymus');

const turkishCase = slot(
  'in un nin nun a e ya ye na ne i u yi yu ni nu da de ta te nda nde dan den tan ten ndan nden daki deki taki teki ndaki ndeki la le yla yle ca ce ki',
);
const azerbaijaniCase = slot(
  'in un nin nun a e ya ye na ne i u yi yu ni nu da de nda nde dan den ndan nden daki deki ndaki ndeki la le yla yle ca ce nca nce ki',
);

const nouns = (cases: readonly string[]): ReadonlySet<string> =>
  union(
    sequences(maybe(plural), maybe(possessive), maybe(cases), maybe(copula)),
    sequences(derived, maybe(plural), maybe(possessive), maybe(cases)),
  );

const turkishEndings = nouns(turkishCase);
const azerbaijaniEndings = nouns(azerbaijaniCase);

/** Consonant that softens before a vowel: k → ğ, ç → c (Turkish); q → ğ, k → y (Azerbaijani). Folded letters. */
const softened = (word: string, pairs: Readonly<Record<string, string>>, endings: ReadonlySet<string>): readonly StemVariant[] => {
  const soft = pairs[word.at(-1) ?? ''];
  return soft === undefined || word.length < 4 ? [] : [{ stem: word.slice(0, -1) + soft, endings }];
};

/** Turkish: plural, possessive, case, copula, with or without apostrophe; after an apostrophe any ending. */
export const turkish: NameGrammar = {
  lang: 'tr',
  variants: (word) => [{ stem: word, endings: turkishEndings }, ...softened(word, { k: 'g', c: 'c' }, turkishEndings)],
  endings: turkishEndings,
  proclitics: [],
  afterApostrophe: 9,
};

/** Azerbaijani: plural, possessive, case, copula; names take no apostrophe, foreign ones sometimes do. */
export const azerbaijani: NameGrammar = {
  lang: 'az',
  variants: (word) => [{ stem: word, endings: azerbaijaniEndings }, ...softened(word, { q: 'g', k: 'y' }, azerbaijaniEndings)],
  endings: azerbaijaniEndings,
  proclitics: [],
  afterApostrophe: 9,
};
