import { cutAll, cutter, rules } from './suffixes.ts';

/** Plural, indefinite -ی, possessives, comparison; combinations come about by cutting again. */
const cut = cutter([
  ...rules(3, 'ها های هایی هایش هایشان هایم هایت هایتان هایمان ترین تر ی'),
  ...rules(4, 'ان ین ات ام اش اند ای یی ست مان تان شان ش ه ء'),
]);

/** Suffixes that a ZWNJ may divide from their word. */
const DETACHED = new Set(
  'ها های هایی هایش هایشان هایمان هایتان هایم هایت ی ای یی ام ات اش اند است ایم اید بود مان تان شان تر ترین را'.split(' '),
);

/** Frequent verbs, folded: the past stem, which stands for both, and the present stem. */
const VERBS: readonly (readonly [string, string])[] = `گفت گو
کرد کن
شد شو
داد ده
داشت دار
رفت رو
امد ا
گرفت گیر
خواست خواه
توانست توان
دید بین
زد زن
نوشت نویس
رسید رس
رساند رسان
ساخت ساز
گذاشت گذار
یافت یاب
پذیرفت پذیر
افزود افزا
اورد اور
برد بر
ماند مان
کشید کش
پرداخت پرداز
دانست دان
شناخت شناس
گذشت گذر
خواند خوان
انداخت انداز
بست بند
شنید شنو
فروخت فروش
کشت کش
نشست نشین`
  .split('\n')
  .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']);

const either = (stems: readonly string[]): string => [...new Set(stems)].sort((a, b) => b.length - a.length).join('|');
const PERSON = '(?:م|ی|د|یم|ید|ند)';
/** می‌گوید, نمی‌کنند, بگوید: a present stem is one only with its prefix. */
const PRESENT = new RegExp(`^(?:ن?می|ب|ن)(${either(VERBS.map((verb) => verb[1]))})(?:ی(?=[ایدم]))?${PERSON}$`, 'u');
/** گفت, گفتند, می‌گفت, نگفته, گفته‌اند. */
const PAST = new RegExp(`^(?:ن?می|ن|ب)?(${either(VERBS.map((verb) => verb[0]))})(?:م|یم|ید|ند|ه|ن|ها(?:ند|ست|م|یم)|هاست)?$`, 'u');
const pastOf = new Map([...VERBS].reverse().map(([past, present]) => [present, past]));

/** The past stem of a form of a frequent verb, or null. */
const verbOf = (word: string): string | null => PAST.exec(word)?.[1] ?? pastOf.get(PRESENT.exec(word)?.[1] ?? '') ?? null;

/** Any other verb with می: the prefix and the person go. */
const withoutVerbParts = (word: string, hasPrefix: boolean): string =>
  hasPrefix && word.length > 3 ? word.replace(/(?:یم|ید|ند|م|ی|د)$/u, '') : word;

/**
 * Search stem of a folded Persian word, in which a ZWNJ may still divide prefixes and suffixes; it is the same with and without it. Light and
 * greedy. Broken plurals (مناطق of منطقه) do not meet their singular.
 */
export const stemPersian = (word: string): string => {
  let parts = word.split('\u200c').filter((part) => part !== '');
  const verb = verbOf(parts.join(''));
  if (verb !== null) return verb;
  const hasPrefix = parts.length > 1 && /^(?:ن?می|ب)$/u.test(parts[0] ?? '');
  if (hasPrefix) parts = parts.slice(1);
  while (parts.length > 1 && DETACHED.has(parts[parts.length - 1] ?? '')) parts = parts.slice(0, -1);
  const whole = parts.join('').replace('گفتوگو', 'گفتگو');
  return verbOf(whole) ?? cutAll(withoutVerbParts(whole, hasPrefix), cut);
};
