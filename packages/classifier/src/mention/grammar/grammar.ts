import { foldWord } from '@corridor/language';

/** One way a word may be met: a folded stem, and the set of folded endings that may follow it. */
export interface StemVariant {
  readonly stem: string;
  readonly endings: ReadonlySet<string>;
}

/** How names change in one language. */
export interface NameGrammar {
  readonly lang: string;
  /** Ways the folded word may be met. The first one is the word itself with its regular endings. */
  readonly variants: (word: string) => readonly StemVariant[];
  /** Endings of an irregular stem given by the dossier. */
  readonly endings: ReadonlySet<string>;
  /** Folded pieces that stand joined before a name: Arabic و, French l'. */
  readonly proclitics: readonly string[];
  /** Longest run of letters allowed after an apostrophe, whatever they are; 0 where an apostrophe has no such use. */
  readonly afterApostrophe: number;
}

/** Folded endings of one slot of a word. */
export const slot = (words: string): readonly string[] => words.trim().split(/\s+/).map(foldWord);

/** The slot, or nothing. */
export const maybe = (endings: readonly string[]): readonly string[] => ['', ...endings];

/** Every sequence of one ending a slot, in order, as a set. */
export const sequences = (...slots: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(slots.reduce<readonly string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), ['']));

/** Union of sets of endings. */
export const union = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));

/** The empty ending alone: a word that does not change. */
export const unchanged: ReadonlySet<string> = new Set(['']);
