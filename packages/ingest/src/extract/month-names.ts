/** Languages whose month names are read: the region's and those of the European press. */
const LANGUAGES = 'en hy az ru tr fa ka uk kk uz de fr es it pt nl pl cs sv nb da fi hu ro ar el bg id vi sr hr sk'.split(' ');
/** Forms that calendars of the platform lack. */
const EXTRA: Readonly<Record<string, number>> = {
  sept: 9,
  jänner: 1,
  mrz: 3,
  märz: 3,
  мая: 5,
  май: 5,
  may: 5,
  ژانویه: 1,
  فوریه: 2,
  مارس: 3,
  آوریل: 4,
  آوریـل: 4,
  مه: 5,
  می: 5,
  ژوئن: 6,
  ژوئیه: 7,
  جولای: 7,
  اوت: 8,
  آگوست: 8,
  سپتامبر: 9,
  اکتبر: 10,
  نوامبر: 11,
  دسامبر: 12,
};
const SOLAR_HIJRI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
/** Endings that case and possession add (`avqustun`, `օգոստոսի`, `აგვისტოს`, `августа`). */
const MAX_ENDING = 3;

let table: ReadonlyMap<string, number> | null = null;

/** Number of a Gregorian month, 1–12, by its name in any language read, inflected or short; null when it is none. */
export function monthOfName(word: string): number | null {
  table ??= buildTable();
  const name = word
    .toLocaleLowerCase('en')
    .replace(/\u0307/g, '')
    .replace(/\.$/, '');
  for (let cut = 0; cut <= MAX_ENDING && name.length - cut >= 3; cut += 1) {
    const month = table.get(name.slice(0, name.length - cut));
    if (month && (cut === 0 || name.length - cut >= 4)) return month;
  }
  return table.get(name) ?? null;
}

/** Number of a Solar Hijri month, 1–12, by its Persian name; null when it is none. */
export function solarHijriMonthOfName(word: string): number | null {
  const at = SOLAR_HIJRI.indexOf(word.replace(/ي/g, 'ی').replace(/ك/g, 'ک'));
  return at < 0 ? null : at + 1;
}

function buildTable(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const language of LANGUAGES) for (const style of ['long', 'short'] as const) addNames(months, language, style);
  for (const [name, month] of Object.entries(EXTRA)) months.set(name, month);
  return months;
}

/** The platform gives the nominative alone and the genitive beside a day. */
function addNames(months: Map<string, number>, language: string, style: 'long' | 'short'): void {
  for (const form of [{ month: style }, { month: style, day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, form);
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
      const name = parts
        .find((part) => part.type === 'month')
        ?.value.toLowerCase()
        .replace(/\u0307/g, '')
        .replace(/\.$/, '');
      if (name && name.length > 2 && !/^\d/.test(name) && !months.has(name)) months.set(name, month + 1);
    }
  }
}
