import { foldWord } from '../fold.ts';
import { tokenize } from '../tokenize.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words (folded) of Azerbaijani that Turkish spells otherwise or does not have. */
const AZERBAIJANI = set(
  'ucun olub edib bildirib olunub deyib verib aciqlayib qebul haqqinda qarsi qarsisinda cixis cixib baxis baxib xalq xalqi xarici isler islar naziri nazir nazirliyi basqa yox yaxin yaxsi axsam sabah rusiya turkiye ukrayna ermeni qarabag qarabagda qarabagin zengezur naxcivan naxcivana xankendi sulh sazis sazisi sazisin muqavile muqavilesi dehlizi dehliz dovlet hokumet olke olkeler olkenin ile eden edecek edeceq olacaq onun onlar bele neca necə hansi harada indi artiq hem hemcinin daxil erazi erazisi serhed xeber xeberi muzakire gorusub gorusu danisib danisiqlar teklif isteyir lazimdir mumkun muharibe herbi ordu ordusu vezife vezifesi teskilat ictimai siyasi iqtisadi ticaret yol yolu elaqe elaqeler emekdasliq prezidenti prezident avqust sentyabr oktyabr noyabr dekabr yanvar fevral aprel iyun iyul il ilde qeyd muddet qerar qerari telebi imzalanib imzalandi imzalayib baki bakida bakiya bakinin abs mesele meselesi sedri deputat milli meclis respublikasi vetendas hadise',
);
/** Words (folded) of Turkish that Azerbaijani spells otherwise or does not have. */
const TURKISH = set(
  "icin olarak ancak oldugu oldugunu olmak etmek etti ettigi edildi yapti yapilan yapildi soyledi acikladi aciklama aciklamasi belirtti kaydetti cumhurbaskani cumhurbaskanligi bakan bakani bakanligi bakanlik disisleri basbakan basbakani baskan baskani rusya ukrayna'da ermenistan azerbaycan anlasma anlasmasi anlasmayi gorusme gorusmesi gorustu baris koridoru karsi kadar sonra once gibi degil cok daha hangi nasil simdi var yok iliskiler iliskileri isbirligi ulke ulkeler ulkenin guvenlik savas savasi agustos eylul ekim kasim aralik ocak subat mart mayis haziran temmuz yil yilinda abd iki'nci tum hem bolge bolgesi bolgede turkiye'nin yonelik uzerine tarafindan hakkinda ise ki bile dolayi ilgili devlet hukumet'in karari aldi verdi geldi oldu imzalandi gundem gorev olan ile ve dunya kuzey guney dogu bati ordu ordusu",
);
/** In both lists by folding alone; they decide nothing. */
const SHARED = new Set([...AZERBAIJANI].filter((word) => TURKISH.has(word)));

/** Endings of Azerbaijani verbs and nouns that Turkish lacks: future -acaq, infinitive -maq, nouns in -lıq with q, -iyyat. */
const AZERBAIJANI_ENDING = /(?:acaq|acağ|maq|mağa|lıq|lığ|luq|iyyat|iyyəti|iyası|çılıq|mışdır|mişdir|ıbdır|ibdir|ubdur|übdür)$/u;
/** Endings of Turkish that Azerbaijani lacks: present -yor, infinitive -mak/-mek with k, -acak, -cılık, and suffixes after an apostrophe. */
const TURKISH_ENDING =
  /(?:[ıiuü]yor(?:du|lar|muş)?|mak|mek|mektedir|maktadır|acak|ecek|acağ[ıi]\p{L}*|lık|lığ[ıi]\p{L}*|luk|sının|dığı|diği|duğu|tığı|tiği|uyla|ıyla|iyle)$/u;

/** The Azerbaijani perfect (çıxıb, edib, olub); Turkish has a few Arabic nouns and names with that end. */
const PERFECT = /^(?!sahib|galib|garib|talib|katib|hatib|tayyib|nasib|necib|habib|kulüb|mektub|mahcub|cenub)\p{L}+[ıiuü]b$/u;
const PERFECT_WEIGHT = 2;

const evidenceOf = (word: string): number => {
  const lower = word.replace(/I/gu, 'ı').replace(/İ/gu, 'i').toLowerCase();
  const folded = foldWord(word);
  let evidence = 0;
  // x and q are letters of Azerbaijani and not of Turkish; foreign names have them in both, so they weigh less than a word.
  if (/x/u.test(lower)) evidence += 0.6;
  if (/q/u.test(lower)) evidence += 0.8;
  if (/['’‘]\p{Ll}{1,6}$/u.test(word)) evidence -= 1.2;
  if (!SHARED.has(folded) && AZERBAIJANI.has(folded)) evidence += 1.5;
  if (!SHARED.has(folded) && TURKISH.has(folded)) evidence -= 1.5;
  if (PERFECT.test(lower)) evidence += PERFECT_WEIGHT;
  if (AZERBAIJANI_ENDING.test(lower)) evidence += 1;
  return TURKISH_ENDING.test(lower) ? evidence - 1 : evidence;
};

/** Azerbaijani joins suffixes to figures and acronyms by a hyphen (2026-cı il, BMT-nin), Turkish by an apostrophe (2026'da, BM'nin). */
const HYPHEN_SUFFIX = /[\p{Lu}\p{N}]-(?:c[ıiuü]|n?[ıiuü]n|n?d[aə]n?|[ny]?[aə]|[ny]?[ıiuü]|l[aə]|[dt]ir)(?!\p{L})/gu;
const HYPHEN_WEIGHT = 2;

/**
 * Azerbaijani (above 0) against Turkish (below 0) for a text without ə: words, endings and letters that one of them lacks, summed. The
 * size is log odds of a kind: 1.5 is one sure word.
 */
export const azerbaijaniOverTurkish = (text: string): number =>
  tokenize(text).reduce((sum, { text: word }) => sum + evidenceOf(word), HYPHEN_WEIGHT * (text.match(HYPHEN_SUFFIX)?.length ?? 0));
