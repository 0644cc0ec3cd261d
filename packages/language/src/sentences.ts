import { abbreviations, anyAbbreviation } from './abbreviations.ts';
import { foldWord } from './fold.ts';

/** A stretch of a text in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Terminators: Latin, Armenian verjaket ։, Persian and Arabic ؟ ۔, Devanagari danda, Chinese; `:` only where it is Armenian's verjaket. */
const TERMINATORS = /[.!?…։:؟۔।‼⁇⁈⁉。！？\n\r\u2028\u2029]/gu;
/** End a sentence even with no space after them: no abbreviation is written with them. */
const SURE = '։؟۔।。！？';
const NEWLINES = '\n\r\u2028\u2029';
/** What may follow a terminator and still belongs to its sentence: more of the same, closing quotes and brackets. */
const TRAILERS = '.!?…։؟۔‼⁇⁈⁉»”’"\'“›)]}';
/** A word longer than this is no abbreviation; bounds the look back. */
const LONGEST_ABBREVIATION = 12;
/** How far the next word is looked for: over spaces, opening quotes, dashes. Bounds the look ahead. */
const LOOK_AHEAD = 12;

/** English words that begin a sentence; after an initialism ("in the U.S. The …") they show that a new one begins. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those in on at but and for as if when while after before however his her its their there both no yes according under with since during meanwhile earlier also last now'.split(
    ' ',
  ),
);

const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/u.test(unit);
const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}\u055b\u055c\u055e]/u.test(unit);

/** The word that ends right before `end`, points inside included ("т.е", "U.S"), at most `LONGEST_ABBREVIATION` units. */
const wordBefore = (text: string, end: number): string => {
  let at = end;
  while (
    at > 0 &&
    end - at <= LONGEST_ABBREVIATION &&
    (isWordUnit(text[at - 1]) || ((text[at - 1] === '.' || text[at - 1] === '-') && isWordUnit(text[at - 2])))
  )
    at--;
  return text.slice(at, end);
};

/** First letters of what follows: the next word, its first letter, and whether an opening quotation mark stands before it. */
const wordAfter = (text: string, from: number): string => {
  let at = from;
  while (at < text.length && at < from + LOOK_AHEAD && !isWordUnit(text[at])) at++;
  let end = at;
  while (end < text.length && end < at + LOOK_AHEAD && isWordUnit(text[end])) end++;
  return text.slice(at, end);
};

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word) && !/^[\u10d0-\u10ff]/u.test(word);

/** A single letter that is no small one is an initial (Н. Пашинян, ა. ბ.); so are letters with points between them (U.S., т.е.). */
const isInitial = (word: string): boolean => /^[\p{Lu}\p{Lo}\u10d0-\u10ff]$|^\p{L}(?:\.\p{L})+$/u.test(word);

/** "And so on": before a capital they end the sentence. */
const CLOSING = new Set(['т.д', 'т.п', 'etc', 'vb', 'vs', 'др', 'ա.շ', 'այլն']);

/** True when the point after `before` belongs to an abbreviation, an initial, or a list number, so that the sentence goes on. */
const goesOnAfterPoint = (before: string, after: string, lang: string, sentenceSoFar: string): boolean => {
  if (isLower(after)) return true;
  if (/^\p{N}{1,3}$/u.test(before) && sentenceSoFar.trim() === before) return true;
  const folded = foldWord(before);
  if (CLOSING.has(folded) && lang !== 'en') return false;
  const isShort = isInitial(before) || (abbreviations[lang] ?? anyAbbreviation).has(folded);
  return isShort && !(before.length > 1 && STARTERS.has(after.toLowerCase()));
};

/** `:` is Armenian's full stop when Armenian letters stand before it, a space after it, and no small letter follows. */
const isVerjaket = (text: string, i: number): boolean => {
  if (!/[\u0531-\u0587»”)]/u.test(text[i - 1] ?? '')) return false;
  if (!isSpace(text[i + 1]) && !'»”'.includes(text[i + 1] ?? '')) return false;
  const after = wordAfter(text, i + 1);
  return /^[\u0531-\u0556]/u.test(after) || after === '';
};

/** A point is Armenian's colon where a quotation follows it: Նա ասաց. «…». */
const isArmenianColon = (text: string, end: number, lang: string): boolean =>
  lang === 'hy' && /^[.․]\s{0,2}[«“]/u.test(text.slice(end - 1, end + 3));

const endOfTrailers = (text: string, i: number): number => {
  let end = i;
  while (end < text.length && TRAILERS.includes(text[end] ?? ' ') && !opensNext(text, end)) end++;
  return end;
};

/** A straight or turned mark with a word right after it opens the next sentence. */
const opensNext = (text: string, i: number): boolean => '"\'“’'.includes(text[i] ?? ' ') && isWordUnit(text[i + 1]);

/** Where the sentence that holds the terminator at `i` ends, or -1 when it goes on. */
const endAt = (text: string, i: number, lang: string, start: number): number => {
  const mark = text[i] ?? '';
  if (mark === ':' && !isVerjaket(text, i)) return -1;
  const end = endOfTrailers(text, i + 1);
  if (SURE.includes(mark)) return end;
  if (!isSpace(text[end])) return -1;
  const after = wordAfter(text, end);
  if (isArmenianColon(text, i + 1, lang)) return -1;
  if (mark === '.' && end === i + 1 && goesOnAfterPoint(wordBefore(text, i), after, lang, text.slice(start, Math.min(i, start + 8))))
    return -1;
  return isLower(after) ? -1 : end;
};

const trimmed = (text: string, start: number, end: number): Span | null => {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return to > from ? { start: from, end: to } : null;
};

/**
 * Sentences of a text in order, trimmed of outer white space; together they hold every word. `lang` (BCP 47) chooses the abbreviations;
 * an unknown one takes those of all seven languages. Ends at . ! ? … and at Armenian ։ (and `:` in its stead), Persian ؟ and ۔; closing
 * quotes and brackets stay with their sentence; a newline always ends one. Linear in the length of the text: every look around is bounded.
 */
export const sentences = (text: string, lang: string): Span[] => {
  const spans: Span[] = [];
  const language = lang.split('-')[0] ?? lang;
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  for (const match of text.matchAll(TERMINATORS)) {
    const i = match.index;
    if (i < start) continue;
    if (NEWLINES.includes(match[0])) close(i + 1);
    else {
      const end = endAt(text, i, language, start);
      if (end > 0) close(end);
    }
  }
  close(text.length);
  return spans;
};
