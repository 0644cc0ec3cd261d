import { maybe, type NameGrammar, sequences, slot } from './grammar.ts';

// Zero-width non-joiners are skipped before an ending is looked up.
const piece = slot('ها های هایی ی ای یی یم ند اش ام ات ست است مان شان تان را رو ان انی');
const endings = sequences(maybe(piece), maybe(piece));

/** Persian: plural, indefinite and adjective ی, enclitic pronouns and copula, with or without a zero-width non-joiner. */
export const persian: NameGrammar = {
  lang: 'fa',
  variants: (word) => [{ stem: word, endings }],
  endings,
  proclitics: slot('ضد غیر'),
  afterApostrophe: 0,
};
