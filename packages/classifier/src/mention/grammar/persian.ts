import { maybe, type NameGrammar, sequences, slot } from './grammar.ts';

// Zero-width non-joiners are skipped before an ending is looked up.
// First and second persons (ام ات مان تان) are left out: names hardly take them, and قبرس + تان is قبرستان (graveyard).
const piece = slot('ها های هایی ی ای یی اش ست است شان را رو');
const endings = sequences(maybe(piece), maybe(piece));
/** Adjectives in ی also have the plural ان: ارمنی → ارمنیان. */
const adjectiveEndings = sequences(maybe([...piece, ...slot('ان انی تبار')]), maybe(piece));

/** Persian: plural, indefinite and adjective ی, enclitic pronouns and copula, with or without a zero-width non-joiner. */
export const persian: NameGrammar = {
  lang: 'fa',
  variants: (word) => [{ stem: word, endings: word.endsWith('ی') ? adjectiveEndings : endings }],
  endings,
  proclitics: slot('ضد غیر'),
  afterApostrophe: 0,
};
