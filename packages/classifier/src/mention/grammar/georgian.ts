import { maybe, type NameGrammar, type StemVariant, sequences, slot, union } from './grammar.ts';

const cases = slot(
  'ი მა მ ს ის ით ად ო სა ისა ითა ითი ის თვის ში ზე თან ისთვის სთვის ისგან სგან იდან დან ისკენ სკენ ამდე მდე იანი ივით ვით სთან სადმი ისადმი ისას დ თ ების ურთ ას აში აზე ათ ეული შიც თაგან თათვის იდანა თანა ზეა შია ისაა',
);
const particle = slot('ც ვე აც ა ღა ცა');
const endings = union(sequences(maybe(slot('ებ')), maybe(cases), maybe(particle)));

const afterSyncope = sequences(maybe(slot('ებ')), slot('ის ით ად ისა ითა ისთვის ისგან იდან ისკენ ამდე ისადმი ი მა ს'), maybe(particle));
const afterLostVowel = sequences(slot('ის ით ისა ისთვის ისგან იდან ისკენ ისადმი ების ებმა ებს ები'), maybe(particle));

/** Stem left by syncope: ერევანი → ერევნ-ის, დერეფანი → დერეფნ-ის, მეზობელი → მეზობლ-ის. */
const syncopated = (stem: string): readonly StemVariant[] => {
  const match = /^(.{3,})[აეო]([ლრნმ])$/u.exec(stem);
  return match
    ? [
        {
          stem: `${match[1]}${match[2]}`,
          endings: afterSyncope,
        },
      ]
    : [];
};

const variants = (word: string): readonly StemVariant[] => {
  if (word.endsWith('ი') && word.length > 2) {
    const stem = word.slice(0, -1);
    return [{ stem, endings }, ...syncopated(stem)];
  }
  const shortened =
    /[აე]$/u.test(word) && word.length > 3
      ? [
          {
            stem: word.slice(0, -1),
            endings: afterLostVowel,
          },
        ]
      : [];
  return [{ stem: word, endings }, ...shortened];
};

/** Georgian: seven cases with postpositions and particles, plural, syncope; stems in -ა and -ე lose the vowel before -ის, -ით. */
export const georgian: NameGrammar = { lang: 'ka', variants, endings, proclitics: [], afterApostrophe: 0 };
