/** A rule of a suffix table: what may be cut, how much must stay, and what must stand before it. */
export interface SuffixRule {
  readonly suffix: string;
  /** Fewest UTF-16 units that must remain. */
  readonly keep: number;
  /** Last letter of the remainder must be one of these; any letter when absent. */
  readonly after?: string;
}

/** Rules of one kind: a list of suffixes in one string, divided by spaces. */
export const rules = (keep: number, suffixes: string, after?: string): SuffixRule[] =>
  suffixes.split(' ').map((suffix) => (after === undefined ? { suffix, keep } : { suffix, keep, after }));

/** Cuts one suffix, or answers the word itself. */
export type Cutter = (word: string) => string;

/** Makes a cutter that takes off the longest suffix that fits; rules of equal suffix are tried in their order. */
export const cutter = (table: readonly SuffixRule[]): Cutter => {
  const byLast = new Map<string, SuffixRule[]>();
  for (const rule of [...table].sort((a, b) => b.suffix.length - a.suffix.length)) {
    const last = rule.suffix.slice(-1);
    byLast.set(last, [...(byLast.get(last) ?? []), rule]);
  }
  return (word) => {
    for (const rule of byLast.get(word.slice(-1)) ?? []) {
      const left = word.length - rule.suffix.length;
      if (left >= rule.keep && word.endsWith(rule.suffix) && fits(rule, word[left - 1])) return word.slice(0, left);
    }
    return word;
  };
};

const fits = (rule: SuffixRule, before: string | undefined): boolean => rule.after === undefined || rule.after.includes(before ?? ' ');

/** More cuts than any real word has suffixes; bounds the work on a made-up one. */
const MOST_CUTS = 8;

/**
 * Cuts until nothing fits. Agglutinating languages pile suffixes up, and the same letters may be read as one suffix or two (-nin, -n-in):
 * cutting to the end makes both readings meet.
 */
export const cutAll = (word: string, cut: Cutter): string => {
  let stem = word;
  for (let i = 0; i < MOST_CUTS; i++) {
    const next = cut(stem);
    if (next === stem) return stem;
    stem = next;
  }
  return stem;
};
