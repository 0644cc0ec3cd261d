import { cutAll, cutter, rules } from './suffixes.ts';

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
const VOICELESS = 'fstkchpq';

/** Suffixes of Turkish and Azerbaijani as folding leaves them (ı=i, ə=e, ö=o, ü=u, ş=s, ç=c, ğ=g), so that one table serves both. */
const cut = cutter([
  // Plural, person, copula.
  ...rules(3, 'lar ler dir dur dirlar dirler durlar miz'),
  ...rules(3, 'tir tur', VOICELESS),
  ...rules(4, 'imiz umuz iniz unuz', CONSONANTS),
  // Case after a consonant; after a vowel with its buffer letter.
  ...rules(3, 'in un i u a e', CONSONANTS),
  ...rules(3, 'nin nun ni nu na ne nda nde ndan nden ya ye yi yu yla yle si su', VOWELS),
  ...rules(3, 'da de dan den daki deki la le'),
  ...rules(3, 'ta te tan ten taki teki', VOICELESS),
  ...rules(4, 'n y', VOWELS),
  ...rules(4, 'ca ce ki nca nce dakilar dekiler'),
  // Verbs: past, perfect, present, future, infinitive, participles, converbs, passive.
  ...rules(4, 'di du dilar diler dik duk'),
  ...rules(4, 'ti tu tilar tiler', VOICELESS),
  ...rules(4, 'mis mus misdir musdur mistir mustur ib ub yib yub iblar ibler iyor uyor yor ir ur ar er yir yur'),
  ...rules(4, 'acak ecek acag eceg acaq yacak yecek yacag yeceg yacaq eceyi'),
  ...rules(4, 'mak mek maq mag meg may mey an en yan yen arak erek araq yarak yerek yaraq dig dug tig tug dik diy'),
  ...rules(4, 'masi mesi lan len ilan ilen ma me'),
]);

/** Final consonants that change before a vowel: kitap/kitabı, torpaq/torpağı, kömək/köməyi, Zəngəzur keeps its own. */
const harden = (stem: string): string => {
  const last = stem.slice(-1);
  if (last === 'g' || last === 'q') return `${stem.slice(0, -1)}k`;
  if (last === 'b') return `${stem.slice(0, -1)}p`;
  return last === 'd' ? `${stem.slice(0, -1)}t` : stem;
};

/** Vowels that fall out before a suffix: şehir/şehri, oğul/oğlu, isim/ismi. */
const withoutFleetingVowel = (stem: string): string =>
  stem.length >= 5 ? stem.replace(/([bcdfghjklmnpqrstvyz])[iu]([rlmnzsh])$/u, '$1$2') : stem;

/** Search stem of a folded Turkish or Azerbaijani word. Light and greedy: forms of a word meet, and some neighbours with them. */
export const stemTurkic = (word: string): string => withoutFleetingVowel(harden(cutAll(word, cut)));
