import { editDistance, foldWord, jaroWinkler } from '@corridor/language';

/** Least likeness (Jaro-Winkler) of a suggestion; below it suggestions are noise ("side" for "date" is .83 by letters but 2 edits of 4). */
const LEAST_LIKENESS = 0.8;
/** Values longer than this are not compared. */
const LONGEST = 64;

/** The known value most like `written`, or null when none is like it: close by letters and at most a third of them changed. */
export const nearest = (written: string, known: Iterable<string>): string | null => {
  const wanted = foldWord(written).slice(0, LONGEST);
  let best: { readonly value: string; readonly likeness: number } | null = null;
  for (const value of known) {
    const folded = foldWord(value);
    if (folded.length > LONGEST) continue;
    const likeness = jaroWinkler(wanted, folded);
    const edits = Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3));
    if (likeness < LEAST_LIKENESS || likeness <= (best?.likeness ?? 0) || editDistance(wanted, folded) > edits) continue;
    best = { value, likeness };
  }
  return best?.value ?? null;
};
