/** A letter rule: letters that one language alone of those in question writes. */
interface LetterRule {
  readonly lang: string;
  readonly letters: RegExp;
  /** Fewest such letters, so that a quoted name decides nothing. */
  readonly least: number;
}

/**
 * Arabic script: Sorani's ێ ۆ ڵ ڕ, Urdu's retroflexes and ے ں, Pashto's ringed letters, Uyghur's ې ۈ ۋ with ئە. Two letters each, because one
 * may stand in a foreign name. (Unicode Standard, chapter 9.2, tables of the extended Arabic letters.)
 */
const arabicRules: readonly LetterRule[] = [
  { lang: 'ug', letters: /[ۈۋ]|ئە/gu, least: 3 },
  { lang: 'ckb', letters: /[ێۆڵڕ]/gu, least: 2 },
  { lang: 'ur', letters: /[ٹڈڑےںھ]/gu, least: 2 },
  { lang: 'ps', letters: /[ټډړښګڼۍځڅ]/gu, least: 2 },
];

/**
 * Cyrillic: ў is Belarusian (with і; without it Uzbek), ї є ґ Ukrainian, ҝ ҹ Azerbaijani (Cyrillic spelling of 1958), қ ң ұ with і Kazakh,
 * ҷ ӣ ӯ Tajik, ҙ ҫ ҡ Bashkir, ђ ћ Serbian, ѓ ќ ѕ Macedonian.
 */
const cyrillicRules: readonly LetterRule[] = [
  { lang: 'az', letters: /[ҝҹ]/giu, least: 1 },
  { lang: 'uk', letters: /[їєґ]/giu, least: 1 },
  { lang: 'tg', letters: /[ҷӣӯ]/giu, least: 1 },
  { lang: 'ba', letters: /[ҙҫҡ]/giu, least: 1 },
  { lang: 'sr', letters: /[ђћ]/giu, least: 1 },
  { lang: 'mk', letters: /[ѓќѕ]/giu, least: 1 },
];

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

const firstOf = (text: string, table: readonly LetterRule[]): string | null =>
  table.find(({ letters, least }) => count(text, letters) >= least)?.lang ?? null;

/** South Azerbaijani words that Persian does not have; two of them are proof. */
const SOUTH_AZERBAIJANI =
  /(?<![\p{L}\u200c])(?:بیر|اوچون|ایله|دئدی|ائدیب|ائتدی|اولوب|اولان|اولاراق|ائدن|گؤره|سونرا|بؤیوک|دیر|لار|لر|ایلده|اونون|اولدو|ائدیر|وئردی|وئریب|یئنی|بوتون|آراسیندا|حاقیندا)(?!\p{L})/gu;

/**
 * Language of a text in Arabic letters as far as letters and a few words decide, or null. پ چ ژ گ and the Persian ی and ک are not Arabic's,
 * ة ى and the article are not Persian's.
 */
export const arabicLanguage = (text: string): string | null => {
  if (count(text, SOUTH_AZERBAIJANI) >= 2) return 'az';
  const sure = firstOf(text, arabicRules);
  if (sure !== null) return sure;
  const persian = count(text, /[پچژگ]|می\u200c|(?<!\p{L})(?:از|که|است|را|این|برای|با|در|به)(?!\p{L})/gu);
  const arabic = count(text, /ة|(?<!\p{L})(?:في|من|على|إلى|أن|التي|الذي|عن|بين)(?!\p{L})|(?<!\p{L})[وبلك]?ال(?=\p{L}{3})/gu);
  if (persian === arabic) return null;
  return persian > arabic ? 'fa' : 'ar';
};

/** Language of a text in Cyrillic letters as far as letters decide, or null. Russian alone has ы э ё without і and without extra letters. */
export const cyrillicLanguage = (text: string): string | null => {
  const sure = firstOf(text, cyrillicRules);
  if (sure !== null) return sure;
  const extra = count(text, /[әғқңөұүһҳјљњџ]/giu);
  const hasUkrainianI = /і/iu.test(text);
  if (/ў/iu.test(text)) return hasUkrainianI || extra === 0 ? 'be' : 'uz';
  if (/[қңұ]/iu.test(text) && hasUkrainianI) return 'kk';
  return extra === 0 && !hasUkrainianI && /[ыэё]/iu.test(text) ? 'ru' : null;
};

/** Share of ə among Latin letters above which a text is Azerbaijani; it is about .09 there, while one "Əliyev" in a paragraph stays below. */
const SCHWA_SHARE = 0.012;

/** True when the Latin text is Azerbaijani by its ə. */
export const hasSchwa = (text: string, latinLetters: number): boolean => count(text, /[əƏ]/gu) / Math.max(latinLetters, 1) >= SCHWA_SHARE;

/** Uzbek's oʻ gʻ (U+02BB) and Turkmen's ň ý beside ş ç ü, which the model takes for Azerbaijani in short texts; null when neither is there. */
export const turkicNeighbour = (text: string): string | null => {
  if (/[og]ʻ/iu.test(text)) return 'uz';
  return /[ňý]/iu.test(text) && /[şçü]/iu.test(text) ? 'tk' : null;
};
