import { cutAll, cutter, rules } from './suffixes.ts';

const VOWELS = 'აეიოუ';

/** Particles, postpositions, cases, plural, and the endings of verbs in the press; combinations come about by cutting again. */
const cut = cutter([
  ...rules(2, 'ი ა ის ას ებ მა ში ზე ით ად ს'),
  ...rules(3, 'ე ო უ დ ვე ც აც ისა სა ითა ამ'),
  ...rules(2, 'მ თ', VOWELS),
  ...rules(3, 'თან დან იდან გან თვის კენ მდე ამდე ადმი დმი ვით ივით ებრ ისას'),
  ...rules(4, 'ეს ენ ნენ დნენ და დი დით დეს ებენ ობს ობენ ობდა ავს ავენ ავდა ული ილი იან'),
]);

/** Vowels that fall out before a suffix: ერევანი/ერევნის, წყალი/წყლის, ქვეყანა/ქვეყნის. */
const withoutFleetingVowel = (stem: string): string => (stem.length >= 4 ? stem.replace(/([^აეიოუ])[აეო]([ლრნმხ])$/u, '$1$2') : stem);

/** Search stem of a folded Georgian word. Light and greedy: forms of a word meet, and some neighbours with them. */
export const stemGeorgian = (word: string): string => withoutFleetingVowel(cutAll(word, cut));
