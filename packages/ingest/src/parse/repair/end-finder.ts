/** Ends looked for at once: a handful of XML's own and one for each name of a text element. */
const MAX_NEEDLES = 64;

/** `indexOf` of one text that remembers where it looked, so that looking again and again for the same end stays linear. */
export class EndFinder {
  readonly #text: string;
  readonly #found = new Map<string, { readonly from: number; readonly at: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** First place of `needle` at or after `from`, or -1; also -1 for new needles when too many are known. */
  find(needle: string, from: number): number {
    const known = this.#found.get(needle);
    if (known && from >= known.from && (known.at < 0 || known.at >= from)) return known.at;
    if (!known && this.#found.size >= MAX_NEEDLES) return -1;
    const at = this.#text.indexOf(needle, from);
    this.#found.set(needle, { from, at });
    return at;
  }
}
