import type { Span } from './sentences.ts';

/** Longest quotation in UTF-16 units; a mark left open by mistake must not swallow the article. A spoken paragraph is rarely over 1,500. */
const LONGEST_QUOTATION = 2000;
/** Nested deeper than this, marks are noise. */
const DEEPEST = 6;

/** Opening marks with what may close them. „ is closed by “ (German, Georgian) or by ” (Polish, Armenian), “ by ”. */
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‟': '”',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
  '＂': '＂',
  '「': '」',
};
const SINGLE = "'‘’‚";
/** Marks that look the same open and closed. */
const STRAIGHT = '"\'＂';

interface Open {
  readonly mark: string;
  readonly start: number;
}

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}]/u.test(unit);
const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/u.test(unit);

/** An opening mark stands before a word and not after one; so apostrophes (Russia's, İstanbul'da) and inches (5") never open. */
const canOpen = (text: string, i: number, mark: string): boolean => {
  if (CLOSERS[mark] === undefined) return false;
  if (!STRAIGHT.includes(mark) && !SINGLE.includes(mark)) return true;
  return !isWord(text[i - 1]) && !isSpace(text[i + 1]);
};

/** A single mark closes only at the end of a word, so that ’ inside a word is an apostrophe. */
const canClose = (text: string, i: number, mark: string): boolean => {
  if (!STRAIGHT.includes(mark) && !SINGLE.includes(mark)) return true;
  return !isSpace(text[i - 1]) && !(SINGLE.includes(mark) && isWord(text[i + 1]));
};

/** Nearest open mark that `mark` closes, or -1. */
const closes = (open: readonly Open[], mark: string): number => open.findLastIndex((one) => (CLOSERS[one.mark] ?? '').includes(mark));

/** A quotation that runs over paragraphs repeats its opening mark at each and closes only at the last. */
const goesOn = (text: string, open: readonly Open[], newline: number): boolean => {
  const first = open[0];
  if (first === undefined || !'“«„'.includes(first.mark)) return false;
  let at = newline;
  while (at < text.length && at < newline + 16 && isSpace(text[at])) at++;
  return text[at] === first.mark;
};

const MARKS = /[«»“”„‟‹›‘’‚"'＂「」\n]/gu;

/**
 * Spans inside quotation marks, without the marks, outermost only, in order: « » “ ” „ “ " ' ‘ ’ ‹ › and their mixtures as the seven languages
 * use them. Apostrophes are no marks. A span never crosses a newline and is at most 2,000 units; an opening mark never closed opens nothing,
 * save where the next paragraph repeats it (a speech of several paragraphs). Linear in the length of the text.
 */
export const quotations = (text: string): Span[] => {
  const found: Span[] = [];
  let open: Open[] = [];
  const add = (start: number, end: number): void => {
    while (found.length > 0 && (found[found.length - 1]?.start ?? -1) >= start) found.pop();
    if (end > start && end - start <= LONGEST_QUOTATION) found.push({ start, end });
  };
  for (const match of text.matchAll(MARKS)) {
    const i = match.index;
    const mark = match[0];
    if (mark === '\n') {
      const first = open[0];
      if (first && goesOn(text, open, i)) add(first.start, i);
      open = [];
      continue;
    }
    const closed = canClose(text, i, mark) ? closes(open, mark) : -1;
    if (closed >= 0) {
      add(open[closed]?.start ?? i, i);
      open = open.slice(0, closed);
    } else if (canOpen(text, i, mark)) open = [...open.slice(open.length >= DEEPEST ? 1 : 0), { mark, start: i + 1 }];
  }
  return outermost(found);
};

const outermost = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept[kept.length - 1];
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
};
