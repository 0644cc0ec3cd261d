import { porterRussian } from '../natural.ts';
import { irregularForms } from './irregular.ts';

/** Indeclinable names that Porter would cut. */
const WHOLE = new Set(['баку', 'тбилиси', 'сочи', 'батуми', 'поти', 'осло', 'сша']);

const irregular = irregularForms(`день дня дню днем дне дни дней дням днями днях
человек люди людей людям людьми людях
идти шел шла шли идет идут`);

/** Armenians and citizens: армянин/армяне, гражданин/граждане. */
const withoutSingular = (stem: string): string => stem.replace(/([ая]н)ин$/u, '$1');

/** Карабах and казах lose -ах as if it were a plural's case; all forms lose it. */
const withoutCaseLikeEnding = (stem: string): string => stem.replace(/^(.{3,})ах$/u, '$1');

/** Porter reads the end of Пашинян and Иран as a participle's н in some cases and not in others; without it all cases meet. */
const withoutParticiple = (stem: string): string => stem.replace(/([ая])нн?$/u, '$1');

/** Лавров and Киев lose -ов and -ев as if they were plurals, Лаврова and Киева do not; all lose it, where a vowel stands before. */
const withoutSurnameEnding = (stem: string): string => {
  const bare = stem.replace(/^(.*[аеиоуыэюя].*)[ое]в$/u, '$1');
  return bare === stem ? stem : bare.replace(/и$/u, '');
};

/** Fleeting vowels: азербайджанец/азербайджанца, рынок/рынка, посол/посла, сделка/сделок. */
const withoutFleetingVowel = (stem: string): string =>
  stem.length >= 5 ? stem.replace(/([бвгджзклмнпрстфхцчшщ])ь?[ео]([кцл])$/u, '$1$2') : stem;

/** Present tense of verbs whose stem ends in с or з: подпишет/подписал, скажут/сказал. */
const withoutAlternation = (stem: string): string =>
  stem.replace(/(пиш)(?:ет|ут|ем|ете|ешь|у)?$/u, 'пис').replace(/(каж)(?:ет|ут|ем|ете|ешь|у)?$/u, 'каз');

const withoutVerbVowel = (stem: string): string => (stem.length > 4 ? stem.replace(/[ая]$/u, '') : stem);

const STEPS = [
  withoutSingular,
  withoutCaseLikeEnding,
  withoutParticiple,
  withoutSurnameEnding,
  withoutAlternation,
  withoutVerbVowel,
  withoutFleetingVowel,
];

/** Search stem of a folded Russian word: Porter's, mended where names and verbs of the press fall apart. */
export const stemRussian = (word: string): string =>
  irregular.get(word) ?? (WHOLE.has(word) ? word : STEPS.reduce((stem, step) => step(stem), porterRussian(word)));
