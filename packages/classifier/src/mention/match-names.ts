import type { MentionIndex, Pattern, SequenceNode } from './compile-index.ts';
import { isSmallLetter } from './letter-case.ts';
import { type FieldWords, gapAfter, originalEnd, originalStart, ZWNJ } from './words.ts';

/** A name found in a field, before its context is asked. */
export interface Match {
  readonly pattern: Pattern;
  readonly words: FieldWords;
  /** First and last word of the field that it covers. */
  readonly first: number;
  readonly last: number;
  /** Offsets in the original text; an ending behind an apostrophe is left out. */
  readonly start: number;
  readonly end: number;
  /** Folded ending of the last word, with its apostrophe. */
  readonly ending: string;
}

/** A word of an alias met at a word of the text. */
interface WordHit {
  readonly word: number;
  /** Folded offsets: where the stem begins (after a proclitic) and ends. */
  readonly stemStart: number;
  readonly stemEnd: number;
}

/** Longest gap between two words of one name: a space with quotation marks on both sides. */
const MAX_GAP = 3;
const GAP = /^[\s\-‐‑–—'"’‘«»„“”.,+]*$/u;
const APOSTROPHE = 0x27;

/** Everything that stays the same while one field is read. */
interface Reading {
  readonly index: MentionIndex;
  readonly words: FieldWords;
  readonly langMask: number;
  readonly preferred: string;
  readonly proclitics: readonly string[];
  /** The field has letters with marks of Turkish or Azerbaijani. */
  readonly hasMarks: boolean;
  readonly hits: (readonly WordHit[] | undefined)[];
}

/** Languages whose aliases are looked for in a text of `lang`: its own and English names; all of them when the dossier has no such language. */
const maskFor = (index: MentionIndex, lang: string): number => {
  const own = index.langBits.get(lang);
  return own === undefined ? -1 : own | (index.langBits.get('en') ?? 0);
};

const procliticsFor = (index: MentionIndex, mask: number): readonly string[] => [
  ...new Set(index.grammars.flatMap((grammar) => ((index.langBits.get(grammar.lang) ?? 0) & mask ? grammar.proclitics : []))),
];

const isEnding = (rest: string, endings: ReadonlySet<string>, afterApostrophe: number): boolean => {
  if (endings.has(rest)) return true;
  return rest.charCodeAt(0) === APOSTROPHE && (rest.length - 1 <= afterApostrophe || endings.has(rest.slice(1)));
};

/** رشته‌ای is رشته + ای, not رشت + های: a joiner behind ه closes a word. */
const BROKEN_PLURAL = 'ه\u200c';

/** The rest of a word without zero-width non-joiners. */
const restOf = (folded: string, from: number, to: number): string => {
  const rest = folded.slice(from, to);
  if (rest.startsWith(BROKEN_PLURAL)) return rest;
  return rest.includes('\u200c') ? rest.replaceAll('\u200c', '') : rest;
};

/** Walks the trie from `from` and gathers every stem whose rest of the word is an ending. */
const walk = ({ index, words, langMask }: Reading, from: number, wordEnd: number, out: WordHit[]): void => {
  const { folded } = words;
  let node = 0;
  for (let at = from; at < wordEnd; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === ZWNJ) continue;
    node = index.trie.step(node, unit);
    if (node < 0) return;
    const slot = index.trie.valueOf(node);
    if (slot === 0) continue;
    const rest = at + 1 === wordEnd ? '' : restOf(folded, at + 1, wordEnd);
    for (const form of index.forms[slot - 1] ?? [])
      if (form.langBit & langMask && isEnding(rest, form.endings, form.afterApostrophe))
        out.push({ word: form.word, stemStart: from, stemEnd: at + 1 });
  }
};

const none: readonly WordHit[] = [];

const hitsAt = (reading: Reading, i: number): readonly WordHit[] => {
  const known = reading.hits[i];
  if (known) return known;
  const start = reading.words.starts[i] ?? 0;
  const end = reading.words.ends[i] ?? 0;
  const out: WordHit[] = [];
  walk(reading, start, end, out);
  for (const proclitic of reading.proclitics)
    if (end - start > proclitic.length + 1 && reading.words.folded.startsWith(proclitic, start))
      walk(reading, start + proclitic.length, end, out);
  const hits = out.length > 0 ? out : none;
  reading.hits[i] = hits;
  return hits;
};

const joins = (words: FieldWords, i: number): boolean => {
  const gap = gapAfter(words, i);
  return gap.length <= MAX_GAP && GAP.test(gap) && !gap.includes('\n\n');
};

interface Found {
  readonly pattern: Pattern;
  readonly last: number;
  readonly firstHit: WordHit;
  readonly lastHit: WordHit;
}

/** All patterns that begin at word `i`, whatever their length. */
const patternsAt = (reading: Reading, i: number): readonly Found[] => {
  const found: Found[] = [];
  const follow = (node: SequenceNode, at: number, firstHit: WordHit | null): void => {
    if (at >= reading.words.count || (firstHit && !joins(reading.words, at - 1))) return;
    for (const hit of hitsAt(reading, at)) {
      const next = node.next.get(hit.word);
      if (!next) continue;
      for (const pattern of next.patterns) found.push({ pattern, last: at, firstHit: firstHit ?? hit, lastHit: hit });
      if (next.next.size > 0) follow(next, at + 1, firstHit ?? hit);
    }
  };
  follow(reading.index.root, i, null);
  return found;
};

const toMatch = (words: FieldWords, first: number, found: Found): Match => {
  const wordEnd = words.ends[found.last] ?? 0;
  const ending = restOf(words.folded, found.lastHit.stemEnd, wordEnd);
  const apostrophe = words.folded.indexOf("'", found.lastHit.stemEnd);
  const foldedEnd = apostrophe >= 0 && apostrophe < wordEnd ? apostrophe : wordEnd;
  return {
    pattern: found.pattern,
    words,
    first,
    last: found.last,
    start: originalStart(words, found.firstHit.stemStart),
    end: originalEnd(words, foldedEnd),
    ending,
  };
};

/** Languages in which folding joins letters that are different letters there: Kars is not karşı, rus is not rüsum. */
const TELLING_LETTERS: ReadonlySet<string> = new Set(['tr', 'az']);
const MARKED_LETTER = /[şçğöüə]/u;
/** A last letter that an ending may soften. */
const SOFTENED = /[kqç]$/u;

/** Lower case of the same length: İ alone would become two units. */
const lowerCase = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** A text without marks may leave them out (Sarkisyan, Eliyev); one that has them writes them all (Cin is not Çin). */
const hasItsLetters = ({ pattern, words, start }: Match, reading: Reading): boolean => {
  if (!TELLING_LETTERS.has(pattern.alias.lang) && !TELLING_LETTERS.has(reading.preferred)) return true;
  const alias = lowerCase(pattern.alias.text);
  const written = lowerCase(words.original.slice(start, start + alias.length));
  const compared = SOFTENED.test(alias) ? alias.length - 1 : alias.length;
  for (let i = 0; i < compared && /\p{L}/u.test(written[i] ?? ''); i++)
    if (written[i] !== alias[i] && (MARKED_LETTER.test(written[i] ?? '') || (reading.hasMarks && MARKED_LETTER.test(alias[i] ?? ''))))
      return false;
  return true;
};

/** Case, marked letters and commas as the alias has them. */
const isWrittenSo = (match: Match, reading: Reading): boolean => {
  const { alias, needsCapital } = match.pattern;
  const { original } = match.words;
  if (!hasItsLetters(match, reading)) return false;
  if (original.slice(match.start, match.end).includes(',') && !alias.text.includes(',')) return false;
  if (alias.letterCase === 'exact') {
    const isHeadline = alias.text.includes(' ') && original.startsWith(alias.text.toUpperCase(), match.start);
    return isHeadline || original.startsWith(alias.text, match.start);
  }
  return !needsCapital || !isSmallLetter(original, match.start);
};

/** Longest first, then the text's own language, then what needs no context. */
const better =
  (preferred: string) =>
  (a: Match, b: Match): number =>
    b.last - a.last ||
    Number(b.pattern.alias.lang === preferred) - Number(a.pattern.alias.lang === preferred) ||
    a.ending.length - b.ending.length ||
    Number(a.pattern.alias.needs !== null) - Number(b.pattern.alias.needs !== null);

const matchesAt = (reading: Reading, i: number): readonly Match[] =>
  patternsAt(reading, i)
    .map((found) => toMatch(reading.words, i, found))
    .filter((match) => isWrittenSo(match, reading))
    .sort(better(reading.preferred));

/** Names inside a transparent one: "Russian Railways" names Russia too. */
const innerMatches = (reading: Reading, outer: Match): readonly (readonly Match[])[] => {
  const inner: (readonly Match[])[] = [];
  for (let i = outer.first; i <= outer.last; i++) {
    const matches = matchesAt(reading, i).filter(
      (match) => match.last <= outer.last && match.pattern.entity?.id !== outer.pattern.entity?.id,
    );
    const best = matches[0];
    if (!best) continue;
    inner.push(matches.filter((match) => match.last === best.last));
    i = best.last;
  }
  return inner;
};

/**
 * Names in a field from left to right, the longest at each place, none overlapping another. Decoys (`pattern.entity === null`) are among
 * them, because they swallow what they cover. Context is not asked yet: `alternatives` are other owners of the same words.
 */
export const matchNames = (index: MentionIndex, words: FieldWords, lang: string): readonly (readonly Match[])[] => {
  const langMask = maskFor(index, lang);
  const reading: Reading = {
    index,
    words,
    langMask,
    preferred: lang,
    hasMarks: TELLING_LETTERS.has(lang) && MARKED_LETTER.test(words.original),
    proclitics: procliticsFor(index, langMask),
    hits: new Array(words.count),
  };
  const all: (readonly Match[])[] = [];
  for (let i = 0; i < words.count; i++) {
    if (hitsAt(reading, i).length === 0) continue;
    const matches = matchesAt(reading, i);
    const best = matches[0];
    if (!best) continue;
    all.push(matches.filter((match) => match.last === best.last));
    if (best.pattern.entity?.transparent) all.push(...innerMatches(reading, best));
    i = best.last;
  }
  return all;
};
