import { cutAll, cutter, rules } from './suffixes.ts';

const cut = cutter([
  ...rules(3, 'ი ა ე ო უ ს მ ც თ დ'),
  ...rules(3, 'მა ის ით ად ას აც ვე ისა სა ითა ებ ებს ები'),
  ...rules(3, 'ში ზე თან დან იდან გან ისგან სგან თვის ისთვის სთვის კენ ისკენ სკენ მდე ამდე ადმი ისადმი სადმი ვით ივით სავით ისებრ ისას'),
  ...rules(4, 'ეს ენ ნენ დნენ და ებდა ავს ავენ ული ილი'),
]);

/** Vowels that fall out before a suffix: ერევანი/ერევნის, წყალი/წყლის. */
const withoutFleetingVowel = (stem: string): string => (stem.length >= 4 ? stem.replace(/([^აეიოუ])[აეო]([ლრნმხ])$/u, '$1$2') : stem);

/** Search stem of a folded Georgian word. */
export const stemGeorgian = (word: string): string => withoutFleetingVowel(cutAll(word, cut));
