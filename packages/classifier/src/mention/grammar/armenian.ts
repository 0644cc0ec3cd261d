import { maybe, type NameGrammar, type StemVariant, sequences, slot, union } from './grammar.ts';

const plural = slot('ներ եր');
const pluralCase = slot('ի ին ից ով ում ը ն իս իդ');
const singularCase = slot(
  'ի ու ին ուն ից ուց ով ում ը ն ս դ իս իդ ինը ինն ումն անը անից անով վա ան յի յին յից յով յում յան ովն ովս իցս յիս',
);
const article = slot('ը ն');
const endings = union(sequences(plural, maybe(pluralCase), maybe(article)), sequences(maybe(singularCase), maybe(article)));
/** Stem left when a last vowel gives way: Բաքու → Բաքվ-ի, Մարտունի → Մարտուն-ու. */
const obliqueEndings = union(sequences(slot('ի ին ից ով ում ու ուն ուց'), maybe(article)));

/** Last vowel before the case ending: ու turns to վ, ի is dropped before ու, եա stays. */
const obliqueStems = (word: string): readonly string[] => {
  if (word.length < 4) return [];
  if (word.endsWith('ու')) return [`${word.slice(0, -2)}վ`];
  if (word.endsWith('ի')) return [word.slice(0, -1)];
  return [];
};

/** Armenian nouns and names: plural, seven cases, article and possessive; ու → վ. */
export const armenian: NameGrammar = {
  lang: 'hy',
  variants: (word): readonly StemVariant[] => [
    { stem: word, endings },
    ...obliqueStems(word).map((stem) => ({ stem, endings: obliqueEndings })),
  ],
  endings,
  proclitics: [],
  afterApostrophe: 4,
};
