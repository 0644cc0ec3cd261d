import { irregularForms } from './irregular.ts';
import { cutAll, cutter, rules } from './suffixes.ts';

const CONSONANTS = 'բգդզթժլխծկհձղճմյնշչպջռսվտրցփքֆ';
const VOWELS = 'աեէըիոօւ';

/** Article, possessives, cases, plural, and the endings of verbs; combinations come about by cutting again. */
const cut = cutter([
  ...rules(3, 'ը ի ին ից ով ում ու ուն ուց ուս վա վան վանից եր ներ'),
  ...rules(3, 'ն ս դ', VOWELS),
  ...rules(3, 'ն', CONSONANTS),
  ...rules(4, 'ս դ', CONSONANTS),
  ...rules(3, 'յի յին յից յով յում', 'աոէե'),
  ...rules(3, 'վ', CONSONANTS),
  ...rules(4, 'ել ալ ած ող եց եցի եցին եցինք աց ացի ացին ացինք ելու ալու ելիս ալիս ման մամբ մանը մանն ենք եմ են ես իս իդ իցս'),
]);

/** Abstract nouns change inside: -ություն, -ության, -ությամբ, -ություններ. */
const abstract = (word: string): string => word.replace(/ությ?(?:ուն|ան|ամբ|ուններ)?.*$/u, (tail, at: number) => (at >= 2 ? 'ութ' : tail));

/** Words with stems of two letters or with two stems. */
const irregular = irregularForms(`ասել ասաց ասում ասած ասացին ասեց ասի ասեն ասելու ասելով ասված ասվել ասվում
տալ տվեց տվել տալիս տվեցին տված տալու տվող
գալ եկավ եկել գալիս եկան եկած գալու
անել արեց արել անում արեցին արած արվել արվեց
լինել եղել եղավ եղած լինում լինելու լինի
տեսնել տեսավ տեսել տեսան տեսած տեսնում
օր օրը օրեր օրվա օրերի օրերին օրում օրերը`);

/** Future (կ-) and negation (չ-) before consonants that no Armenian word begins with after them; only on words that end as verbs do. */
const withoutPrefix = (word: string): string =>
  word.length >= 7 && /(?:ի|ա|են|ան|ենք|եց|եցին|աց|ացին|ել)$/u.test(word) ? word.replace(/^[կչ](?=[հմդբսփձզխճցպքշգ])/u, '') : word;

/** Vowels that fall out before a suffix: երկիր/երկրի, համաձայնագիր/համաձայնագրի, Դավիթ/Դավթի. */
const withoutFleetingVowel = (stem: string): string =>
  stem.length >= 5 ? stem.replace(/([բգդզթժլխծկհձղճմնշչպջռսվտրցփքֆ])(?:ի|ու)([բգդզթժլխծկհձղճմնշչպջռսվտրցփքֆ]{1,2})$/u, '$1$2') : stem;

/** Search stem of a folded Armenian word. Light and greedy: forms of a word meet, and some neighbours with them. */
export const stemArmenian = (word: string): string => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  const stem = abstract(word);
  return stem === word ? withoutFleetingVowel(cutAll(withoutPrefix(word), cut)) : stem;
};
