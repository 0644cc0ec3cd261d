/** Languages that feeds give by name, by the name of a country, or by a spelling of their own; in lower case. */
const tagByName: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    russian: 'ru',
    русский: 'ru',
    turkish: 'tr',
    türkçe: 'tr',
    turkce: 'tr',
    azerbaijani: 'az',
    azeri: 'az',
    azərbaycan: 'az',
    azərbaycanca: 'az',
    armenian: 'hy',
    հայերեն: 'hy',
    persian: 'fa',
    farsi: 'fa',
    فارسی: 'fa',
    georgian: 'ka',
    ქართული: 'ka',
    ukrainian: 'uk',
    українська: 'uk',
    kazakh: 'kk',
    uzbek: 'uz',
    kyrgyz: 'ky',
    tajik: 'tg',
    turkmen: 'tk',
    arabic: 'ar',
    العربية: 'ar',
    hebrew: 'he',
    french: 'fr',
    german: 'de',
    deutsch: 'de',
    spanish: 'es',
    greek: 'el',
    ge: 'ka',
    ua: 'uk',
    kz: 'kk',
    cz: 'cs',
    gr: 'el',
    jp: 'ja',
    iw: 'he',
    'en-uk': 'en-GB',
  }),
);

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i;

/** A declared language as BCP 47 tag (`en_US` → `en-US`, `rus` → `ru`, `Türkçe` → `tr`) in the letters it was written in, or null when it is none. */
export const languageTag = (declared: string | undefined): string | null => {
  const written = (declared ?? '').slice(0, 100).trim().replace(/_/g, '-');
  const known = tagByName.get(written.toLowerCase());
  if (known) return known;
  const [tag = ''] = written.split(/\s?[,;]/);
  if (!TAG.test(tag)) return null;
  if (/^[a-z]{2}(?:-|$)/i.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return tag;
  }
};
