import { type NameGrammar, type StemVariant, slot } from './grammar.ts';

const adjective = new Set(slot('ий ый ой ого его ому ему им ым ом ем ая яя ую юю ей ою ое ее ие ые их ых ими ыми о'));
const noun = new Set(['', ...slot('а у ом ем е ы и ов ев ей ам ям ами ями ах ях ой ою ю я ым о ь ью й ий ием ия ию ии иям иях ых ыми')]);
/** Endings before which a fleeting vowel is gone: иранец → иранц-а. */
const afterFleeting = new Set(slot('а у ом ем е ы и ов ев ам ами ах'));

/** Feminines and neuters in -ия, -ие: their bare stem is no form (Росси is a surname). */
const afterIya = new Set(slot('я и ю ей ею ям ями ях е ем й'));
const afterIy = new Set(slot('й я ю ем и е'));
const unchanged = new Set(['']);

const isAdjective = (word: string): boolean => /(?:ск|цк|н|в|л|т|р|ш|ж)(?:ий|ый|ой)$/u.test(word) && word.length > 4;

/** Surnames and names in -ий (Дмитрий, Зеленский) and nouns in -ий change both ways, so both sets of endings are open to them. */
const adjectiveVariants = (word: string): readonly StemVariant[] => [
  { stem: word.slice(0, -2), endings: adjective },
  { stem: word.slice(0, -1), endings: afterIy },
];

/** Adjectives written in the feminine, neuter or plural of their noun: Центральная (Азия), Соединенные (Штаты). */
const isAgreeing = (word: string): boolean => /(?:ая|яя|ое|ее|ые)$/u.test(word) && word.length > 5;

const nounVariants = (word: string): readonly StemVariant[] => {
  if (/и[яе]$/u.test(word)) return [{ stem: word.slice(0, -1), endings: afterIya }];
  const stem = word.replace(/[аяоеыийьую]$/u, '');
  const fleeting =
    /[еёо][кцлнрт]$/u.test(word) && word.length > 4 ? [{ stem: word.slice(0, -2) + word.slice(-1), endings: afterFleeting }] : [];
  return [{ stem, endings: noun }, ...fleeting];
};

/** Russian nouns, surnames and adjectives in all cases, with fleeting vowels. Words that never change are so marked in the dossier. */
export const russian: NameGrammar = {
  lang: 'ru',
  variants: (word) => {
    if (word.length < 3) return [{ stem: word, endings: unchanged }];
    return isAdjective(word) || isAgreeing(word) ? adjectiveVariants(word) : nounVariants(word);
  },
  endings: noun,
  proclitics: [],
  afterApostrophe: 0,
};
