/** How a language says no: words before or after the verb, letters in front of it, or endings. All folded. */
interface Negation {
  readonly before: ReadonlySet<string>;
  /** Words after the verb ("kabul değil"). */
  readonly after: ReadonlySet<string>;
  /** How many words before may hold the negation. */
  readonly reach: number;
  /** Letters that negate when set before a known word (չ-, ن-). */
  readonly prefixes: readonly string[];
  /** Endings that negate, looked for in what follows the stem. */
  readonly ending: RegExp | null;
  /** Word that, said twice, negates what follows each ("neither … nor"). */
  readonly pair: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const none: ReadonlySet<string> = new Set();

/**
 * Turkic negation is an -m- between stem and tense. Verbal nouns (-mak, -ma, -masi) look alike and are not meant, so only
 * endings that cannot be one are listed: -madi, -maz, -mir, -miyor, -mayacak, -mayan, -mayib, -mamis.
 */
const turkicEnding = /m(?:[ae]d[iu]|[ae]z|[iu]r|[iu]yor|[ae]y(?:[ae]c|[ae]n|ib|ip|inc|[ae]r)|[ae]m[iu]s|[ae]l[iu]d)/u;

const grammars: Readonly<Record<string, Negation>> = {
  en: {
    before: words(
      "not never no nor without neither cannot can't won't hardly don't doesn't didn't isn't wasn't aren't weren't wouldn't shouldn't",
    ),
    after: none,
    reach: 3,
    prefixes: [],
    ending: null,
    pair: words('neither nor'),
  },
  ru: { before: words('не нет ни без нельзя никогда'), after: none, reach: 2, prefixes: [], ending: null, pair: words('ни') },
  hy: {
    before: words('չի չեն չէ չեմ չենք չես չէր չէին ոչ առանց երբեք'),
    after: words('չի չեն չէ չէր'),
    reach: 2,
    prefixes: ['չ'],
    ending: null,
    pair: words('ոչ'),
  },
  az: { before: none, after: words('deyil deyildir yoxdur'), reach: 0, prefixes: [], ending: turkicEnding, pair: words('ne') },
  tr: { before: none, after: words('degil degildir yok'), reach: 0, prefixes: [], ending: turkicEnding, pair: words('ne') },
  fa: {
    before: words('نه بدون هرگز'),
    after: words(
      'نیست نیستند نیستیم نشده نکرده ندارد ندارند نداریم ندارم نداشت نداشته نداشتند ندارند نکرد نکردند نمیکند نمیکنند نمیکنیم نخواهد نخواهند نخواهیم نشد نمیشود',
    ),
    reach: 2,
    prefixes: ['ن'],
    ending: null,
    pair: words('نه'),
  },
  ka: { before: words('არ ვერ ნუ აღარ ვეღარ არც არასოდეს'), after: none, reach: 2, prefixes: [], ending: null, pair: words('არც') },
  de: {
    before: words('nicht kein keine keinen keiner nie niemals ohne'),
    after: words('nicht'),
    reach: 3,
    prefixes: [],
    ending: null,
    pair: words('weder noch'),
  },
  fr: { before: words('ne pas jamais sans aucun aucune'), after: words('pas'), reach: 2, prefixes: [], ending: null, pair: words('ni') },
  ar: { before: words('لا لن لم ليس ليست غیر دون'), after: none, reach: 2, prefixes: [], ending: null, pair: words('لا ولا') },
  es: { before: words('no nunca sin jamas tampoco'), after: none, reach: 2, prefixes: [], ending: null, pair: words('ni') },
};

const unknown: Negation = { before: none, after: none, reach: 0, prefixes: [], ending: null, pair: none };

/** The way `lang` negates; a language that is not known negates nothing. */
export const negationOf = (lang: string): Negation => grammars[lang] ?? unknown;

/** True when a negation was skipped inside a phrase ("მხარს არ უჭერს"). */
export const isNegatedInside = (lang: string, skipped: readonly string[]): boolean =>
  skipped.some((word) => negationOf(lang).before.has(word));

/** Words within which the second half of "neither … nor" must follow the first, and a verb its half. */
const PAIR_REACH = 9;

/** True when the word at `first` stands behind one half of a "neither … nor". */
const isNegatedByPair = (lang: string, folded: readonly string[], first: number): boolean => {
  const { pair } = negationOf(lang);
  if (!folded.some((word) => pair.has(word))) return false;
  const halves = folded.flatMap((word, i) => (pair.has(word) ? [i] : []));
  const own = halves.findLast((i) => i < first);
  if (halves.length < 2 || own === undefined || first - own > PAIR_REACH) return false;
  return halves.some((i) => i !== own && Math.abs(i - own) <= PAIR_REACH);
};

/** Turkic light verbs, which say no for the noun before them ("zarar vermeyecek", "etiraz etmir"). */
const turkicLightVerb = /^(?:ver|et|ed|ol|yap|gor|duy|bulun|cek|gos?t[ea]r|yetir|yarat)/u;

const isNegatedByLightVerb = (lang: string, next: string | undefined): boolean =>
  (lang === 'tr' || lang === 'az') && next !== undefined && turkicLightVerb.test(next) && turkicEnding.test(next.slice(2));

/** True when the words around `first..last` (indexes into folded words of one clause), or the ending after the stem, negate the phrase. */
export const isNegatedAt = (lang: string, folded: readonly string[], first: number, last: number, ending: string): boolean => {
  const { before, after, reach, ending: pattern } = negationOf(lang);
  if (pattern?.test(ending) || isNegatedByPair(lang, folded, first) || isNegatedByLightVerb(lang, folded[last + 1])) return true;
  for (let i = Math.max(0, first - reach); i < first; i++) if (before.has(folded[i] ?? '')) return true;
  for (let i = last + 1; i <= Math.min(folded.length - 1, last + 2); i++) if (after.has(folded[i] ?? '')) return true;
  return false;
};

/** True for a word that says no by itself, or that carries its language's negative ending or prefixed verb ("չկա", "yoxdur", "etməyib"). */
export const isNegatingWord = (lang: string, folded: string): boolean => {
  const { before, after, prefixes, ending } = negationOf(lang);
  return (
    before.has(folded) ||
    after.has(folded) ||
    (ending !== null && folded.length > LONGEST_BARE_STEM && ending.test(folded.slice(2))) ||
    (lang === 'hy' && prefixes.some((prefix) => folded.startsWith(prefix)))
  );
};

/** Shorter words only look as if they had a negative ending ("demir", iron). */
const LONGEST_BARE_STEM = 5;
