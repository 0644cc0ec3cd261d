import { irregularForms } from './irregular.ts';
import { cutAll, cutter, rules } from './suffixes.ts';

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrsştvwxyz';
const VOICELESS = 'fsştchpkq';

/**
 * Suffixes of Turkish and Azerbaijani as folding leaves them (ı=i, ə=e, ö=o, ü=u, ç=c, ğ=g), so that one table serves both; ş alone is
 * still apart, since barış-ı and ülke-si end alike without it. Buffer letters (n, y) are cut one by one: -n-in and -nin then meet.
 */
const cut = cutter([
  // Plural, person, copula.
  ...rules(3, 'lar ler dir dur'),
  ...rules(3, 'tir tur', VOICELESS),
  ...rules(4, 'imiz umuz iniz unuz', CONSONANTS),
  ...rules(4, 'miz muz niz nuz', VOWELS),
  // Possessive and case.
  ...rules(3, 'in un i u a e', CONSONANTS),
  ...rules(3, 'si su sin sun', VOWELS),
  ...rules(3, 'da de dan den daki deki'),
  ...rules(3, 'ta te tan ten taki teki', VOICELESS),
  ...rules(4, 'la le l'),
  ...rules(4, 'ki ku', 'nrz'),
  ...rules(4, 'n y d', VOWELS),
  ...rules(4, 'k g', 'e'),
  // Verbs: past, perfect, present, future, infinitive, participles, converbs.
  ...rules(3, 'di du', CONSONANTS),
  ...rules(3, 'ti tu', VOICELESS),
  ...rules(3, 'ib ub', CONSONANTS),
  ...rules(4, 'ib ub'),
  ...rules(3, 'mak mek maq iyor uyor'),
  ...rules(3, 'acak ecek acag eceg acaq', CONSONANTS),
  ...rules(4, 'dik duk dig dug tik tuk tig tug mis mus miş muş yor ir ur ar er'),
  ...rules(4, 'acak ecek acag eceg acaq ecey'),
  ...rules(4, 'an en arak erek araq mali meli'),
  ...rules(4, 'yan yen', VOWELS),
]);

/** The verb "to say" and other short stems that no rule may cut further. */
const irregular =
  irregularForms(`demek dedi deyib deyir diyor demis demisdir demistir deyen diyen deyerek diyerek dediler deyecek diyecek dedik demeli dediyi dedigi
vermek verdi verib verir veriyor vermis verecek veren verildi verilib verilir
etmek etdi etti edib eder edir ediyor etmis edecek eden edilib edildi edilir etdiyi ettigi etdiler ettiler ediblər
olmak olmaq oldu olub olur oluyor olmus olacak olacaq oldugu olmusdur`);

/**
 * Short names and words whose own end looks like a suffix (Bakı, İran, Putin, qanun): they keep it, whatever follows. A closed list of names
 * of the region; anything longer than five letters is safe without it.
 */
const KEPT =
  /^(baki|baku|xankendi|kendi|iran|irak|iraq|turkiye|rusya|rusiya|suriye|suriya|gence|susa|lacin|putin|tramp|trump|kanun|qanun|vatan|veten|insan|lubnan|misir|katar|qatar)(?:l[ae]r)?(?:s?[iu]|i?m[iu]z)?(?:n?[iu]n|[ny]?[aeiu]|n?[dt][ae]n?|y?l[ae])?(?:ki|d[iu]r)?$/u;

/** Final consonants that change before a vowel: kitap/kitabı, torpaq/torpağı. */
const harden = (stem: string): string => {
  const last = stem.slice(-1);
  if (last === 'g' || last === 'q') return `${stem.slice(0, -1)}k`;
  if (last === 'b') return `${stem.slice(0, -1)}p`;
  return last === 'd' ? `${stem.slice(0, -1)}t` : stem;
};

/** Vowels that fall out before a suffix: şehir/şehri, oğul/oğlu, isim/ismi. */
const withoutFleetingVowel = (stem: string): string =>
  stem.length >= 5 ? stem.replace(/([bcdfghjklmnprsştvyz])[iu]([rlmnz])$/u, '$1$2') : stem;

/** Azerbaijani -lik becomes -liy- before a vowel: təhlükəsizlik/təhlükəsizliyi. Turkish keeps a g there, which `harden` mends. */
const restoreLik = (word: string): string => word.replace(/(?<=.{3}l[iu])y(?=[ie])/u, 'k');

/**
 * Search stem of a Turkish or Azerbaijani word, folded but for ş. Light and greedy: forms of a word meet, and some neighbours with them.
 * The stem is all folded.
 */
export const stemTurkic = (word: string): string => {
  const folded = word.replaceAll('ş', 's');
  const known = irregular.get(folded) ?? KEPT.exec(folded)?.[1];
  return known ?? withoutFleetingVowel(harden(cutAll(restoreLik(word), cut))).replaceAll('ş', 's');
};
