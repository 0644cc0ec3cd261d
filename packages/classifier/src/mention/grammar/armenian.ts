import { maybe, type NameGrammar, type StemVariant, sequences, slot, union } from './grammar.ts';

const plural = slot('ներ եր');
const pluralCase = slot('ի ին ից ով ում ը ն իս իդ');
const singularCase = slot('ի ու ին ուն ից ուց ով ում ը ն ս դ իս իդ ինը ինն ումն անը անից անով ան յի յին յից յով յում յան ովն ովս իցս յիս');
const article = slot('ը ն');
const endings = union(sequences(plural, maybe(pluralCase), maybe(article)), sequences(maybe(singularCase), maybe(article)));
/** Endings of the stem left when a last vowel gives way: Բաքու → Բաքվ-ի, Մարտունի → Մարտուն-ու. */
const obliqueOfU = sequences(slot('ի ին ից ով ում'), maybe(article));
const obliqueOfI = sequences(slot('ու ուն ուց ով'), maybe(article));

/** Before a case ending a last ու turns to վ, and a last ի is dropped before ու. */
const obliqueVariants = (word: string): readonly StemVariant[] => {
  if (word.length < 4) return [];
  if (word.endsWith('ու')) return [{ stem: `${word.slice(0, -2)}վ`, endings: obliqueOfU }];
  return word.endsWith('ի') ? [{ stem: word.slice(0, -1), endings: obliqueOfI }] : [];
};

/** Armenian nouns and names: plural, seven cases, article and possessive; ու → վ. */
export const armenian: NameGrammar = {
  lang: 'hy',
  variants: (word): readonly StemVariant[] => [{ stem: word, endings }, ...obliqueVariants(word)],
  endings,
  proclitics: [],
  afterApostrophe: 4,
};
