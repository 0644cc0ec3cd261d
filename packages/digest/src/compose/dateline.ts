/** A dateline stands within the first characters, and is this short. */
const LONGEST_DATELINE = 90;
const MOST_WORDS = 9;
/** How far a word in capitals is looked for again: a place in capitals stands once, an acronym comes back. */
const LOOK_AHEAD = 4000;

const dashes = /\s*[—–-]{1,2}\s+/gu;
const capitals = /^\p{Lu}{2,}$/u;
/** Persian and Georgian write no capitals. */
const uncased = /^[\p{Lo}\u10d0-\u10ff]/u;
const startsLarge = /^[\p{Lu}\p{Lo}\p{N}\u10d0-\u10ff]/u;
const inBrackets = /\([^()\n]{2,40}\)|\/[^/\n]{2,40}\//u;

/**
 * Length of the dateline a sentence begins with, its dash included, or 0: "BAKU, August 9 —", "Ереван, 9 августа. /ARM/ –",
 * "თბილისი, 9 აგვისტო —", "تهران - ایرنا -". A dash alone proves nothing ("Баку – Тбилиси"): there must also be a number, an agency in
 * brackets or between two dashes, or a place in capitals. Leaving a dateline does no harm, cutting words of a sentence would.
 */
export const datelineLength = (sentence: string): number => {
  const head = sentence.slice(0, LONGEST_DATELINE);
  const found = [...head.matchAll(dashes)].map((m) => ({ start: m.index, end: m.index + m[0].length })).slice(0, 3);
  const last = found.findLast(({ start, end }) => isDateline(head.slice(0, start), sentence.slice(end)));
  return last?.end ?? 0;
};

/** True when a sentence is nothing but place, date and agency, or a heading in capitals. */
export const isOnlyDateline = (sentence: string): boolean => {
  const words = wordsOf(sentence.slice(0, LONGEST_DATELINE * 2));
  return !words.some((word) => uncased.test(word)) && areDatelineWords(words) && words.some((word) => capitals.test(word));
};

const wordsOf = (text: string): readonly string[] => text.split(/[\s,./()՝։:–—-]+/u).filter((word) => word !== '');

const isDateline = (prefix: string, rest: string): boolean => {
  const words = wordsOf(prefix.replace(inBrackets, ' '));
  const hasAgency = inBrackets.test(prefix);
  if (!/^["'“«„]?[\p{Lu}\p{N}\p{Lo}\u10d0-\u10ff]/u.test(rest) || words.length > MOST_WORDS) return false;
  if (words.length === 0) return hasAgency;
  return (
    areDatelineWords(words) && (hasAgency || words.some((w) => /^\p{N}/u.test(w)) || hasTwoDashes(prefix) || isInCapitals(words, rest))
  );
};

/** Place names begin large; a small word stands beside a number only, as the month does ("9 августа", "օգոստոսի 9"). */
const areDatelineWords = (words: readonly string[]): boolean =>
  words.every(
    (word, i) => startsLarge.test(word) || [words[i - 1], words[i + 1]].some((near) => near !== undefined && /^\p{N}/u.test(near)),
  ) && !/^\p{N}/u.test(words[0] ?? '');

/** "تهران - ایرنا": one or two words, a dash, one or two words, in a script without capitals. */
const hasTwoDashes = (prefix: string): boolean =>
  uncased.test(prefix) && /^\S+(?:\s\S+)?\s*[—–-]{1,2}\s+\S+(?:\s\S+)?$/u.test(prefix.trim());

const isInCapitals = (words: readonly string[], rest: string): boolean => {
  const ahead = rest.slice(0, LOOK_AHEAD);
  return words.some((word) => capitals.test(word)) && words.filter((word) => capitals.test(word)).every((word) => !ahead.includes(word));
};
