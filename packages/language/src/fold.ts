/**
 * A folded text with the way back: `map[i]` is the offset in the original of the code unit that gave folded unit `i`,
 * and `map[folded.length]` is the original's length, so `original.slice(map[a], map[b])` is what `folded.slice(a, b)` stands for.
 */
export interface Folded {
  readonly text: string;
  readonly map: Uint32Array;
}
