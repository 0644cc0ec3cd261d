import type { Concept, ConceptClass } from '../dossier/concepts-file.ts';
import { isNegatedAt, isNegatedInside, negationOf } from './negation.ts';
import { comparable, type Phrase, type PhraseWord, parsePhrase } from './phrase.ts';

/** A concept met in a run of words; `first` and `last` are indexes of the run. */
interface ConceptHit {
  readonly concept: string;
  readonly class: ConceptClass;
  readonly first: number;
  readonly last: number;
  readonly isNegated: boolean;
  /** The phrase of the dossier that matched. */
  readonly phrase: string;
}

/** Finds concepts in folded words of one clause. Linear in the words for phrases of bounded length. */
export type ConceptFinder = (folded: readonly string[]) => readonly ConceptHit[];

interface Entry {
  readonly concept: Concept;
  readonly phrase: Phrase;
}

/** Longest ending that a stem takes, in letters: Turkish "-leştirilmeyeceğini" has 17. */
const LONGEST_ENDING = 18;

const fits = (word: PhraseWord, folded: string): boolean => {
  if (word.isStem) return folded.startsWith(word.text) && folded.length - word.text.length <= LONGEST_ENDING;
  return folded === word.text || (folded.startsWith(word.text) && folded.charAt(word.text.length) === "'");
};

/** Index of the last word of `phrase` when it begins at `first`, or -1. */
const lastOf = (phrase: Phrase, folded: readonly string[], first: number): number => {
  let at = first;
  for (let w = 1; w < phrase.words.length; w++) {
    const word = phrase.words[w];
    if (!word) return -1;
    let found = -1;
    for (let skip = 0; skip <= word.gap && found < 0; skip++) {
      const candidate = folded[at + 1 + skip];
      if (candidate === undefined) return -1;
      if (fits(word, candidate)) found = at + 1 + skip;
    }
    if (found < 0) return -1;
    at = found;
  }
  return at;
};

/** Phrases by their first word: stems and whole words apart. */
interface Index {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly stems: ReadonlyMap<string, readonly Entry[]>;
  readonly shortest: number;
}

const indexOf = (entries: readonly Entry[]): Index => {
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const [head] = entry.phrase.words;
    if (!head) continue;
    const map = head.isStem ? stems : exact;
    map.set(head.text, [...(map.get(head.text) ?? []), entry]);
    if (head.isStem) shortest = Math.min(shortest, head.text.length);
  }
  return { exact, stems, shortest };
};

const candidatesAt = (index: Index, folded: string): readonly Entry[] => {
  const apostrophe = folded.indexOf("'");
  const found = [...(index.exact.get(folded) ?? []), ...(apostrophe > 0 ? (index.exact.get(folded.slice(0, apostrophe)) ?? []) : [])];
  const from = Math.max(index.shortest, folded.length - LONGEST_ENDING);
  for (let length = from; length <= folded.length; length++) found.push(...(index.stems.get(folded.slice(0, length)) ?? []));
  return found;
};

const endingOf = (phrase: Phrase, word: string): string => {
  const last = phrase.words.at(-1);
  return last?.isStem ? word.slice(last.text.length) : '';
};

/** The longest phrase of each concept at each word; shorter ones inside a longer one of the same concept are dropped. */
const withoutNested = (hits: readonly ConceptHit[]): readonly ConceptHit[] => {
  const best = new Map<string, ConceptHit>();
  for (const hit of hits) {
    const key = `${hit.concept} ${hit.first}`;
    const known = best.get(key);
    if (!known || hit.last > known.last || (hit.last === known.last && hit.isNegated && !known.isNegated)) best.set(key, hit);
  }
  return [...best.values()];
};

const entriesFor = (concepts: readonly Concept[], lang: string): readonly Entry[] => {
  const all = concepts.flatMap((concept) => {
    const own = concept.words[lang];
    return (own ?? []).map((source) => ({ concept, phrase: parsePhrase(source) }));
  });
  if (all.length > 0) return all;
  return concepts.flatMap((concept) =>
    Object.values(concept.words)
      .flat()
      .map((source) => ({ concept, phrase: parsePhrase(source) })),
  );
};

const hitsAt = (index: Index, lang: string, folded: readonly string[], first: number, word: string, isPrefixed: boolean): ConceptHit[] =>
  candidatesAt(index, word).flatMap((entry) => {
    const last = lastOf(entry.phrase, folded, first);
    if (last < 0) return [];
    const ending = endingOf(entry.phrase, last === first ? word : (folded[last] ?? ''));
    const own = new Set(entry.phrase.words.map((one) => one.text));
    const skipped = folded.slice(first + 1, last).filter((one) => !own.has(one));
    const isNegated =
      entry.phrase.isNegated || isPrefixed || isNegatedInside(lang, skipped) || isNegatedAt(lang, folded, first, last, ending);
    return [{ concept: entry.concept.id, class: entry.concept.class, first, last, isNegated, phrase: entry.phrase.source }];
  });

/**
 * A finder for one language. A language without words in the lexicon is read with the words of all languages, so that a text
 * in Ukrainian or Italian still gives what it shares with its neighbours. Words that a language negates by a prefix (չ-, ن-) are tried without it.
 */
export const conceptFinder = (concepts: readonly Concept[], lang: string): ConceptFinder => {
  const index = indexOf(entriesFor(concepts, lang));
  const { prefixes } = negationOf(lang);
  const preverbs = preverbsOf[lang] ?? [];
  return (folded) => {
    const hits: ConceptHit[] = [];
    for (const [first, word] of folded.entries()) {
      hits.push(...hitsAt(index, lang, folded, first, word, false));
      for (const prefix of prefixes)
        if (word.startsWith(prefix) && word.length > prefix.length + 3)
          hits.push(...hitsAt(index, lang, folded, first, word.slice(prefix.length), true).filter((h) => isWorthPrefix(h, word)));
      for (const preverb of preverbs)
        if (word.startsWith(preverb) && word.length - preverb.length >= LEAST_VERB_STEM)
          hits.push(...hitsAt(index, lang, folded, first, word.slice(preverb.length), false).filter(isVerbStem));
    }
    return withoutNested(hits);
  };
};

/** What a language sets before a verb for its future or its aspect: a text has the verb with it where the lexicon has it without. */
const preverbsOf: Readonly<Record<string, readonly string[]>> = {
  hy: ['կ', 'չկ'],
  ka: 'გა და მო შე ა მი გადა წა ჩა გამო შემო'.split(' ').flatMap((preverb) => ['', 'ა', 'უ', 'ი', 'ე'].map((version) => preverb + version)),
};

/** Shortest rest of a word that may be a verb without its preverb. */
const LEAST_VERB_STEM = 5;

/** Only a stem of some length is told for sure behind a preverb. */
const isVerbStem = (hit: ConceptHit): boolean => {
  const [head] = parsePhrase(hit.phrase).words;
  return head !== undefined && head.text.length >= LEAST_VERB_STEM;
};

/** A stem of three letters after a prefix is chance. */
const isWorthPrefix = (hit: ConceptHit, word: string): boolean =>
  comparable(hit.phrase.replace(/[~*]/g, '')).length >= 4 && word.length > 5;
