/** Letters by which a word is known, as words are inflected, and letters it must have: shorter ones are mostly the grammar's. */
const STEM = 5;
const SHORTEST_WORD = 5;
/** Characters of an article that say what it is about; with more of it every line would share words. */
const MOST_COMPARED = 1_200;
/** Characters of a line that are compared: prompts and paragraphs tell themselves by then. */
const LONGEST_LINE = 400;

/** The words of a page's title and of the beginning of its text: what the article is about. */
export class OwnWords {
  /** Lines by word. */
  readonly #lines = new Map<string, number>();
  readonly #counted = new Set<string>();

  constructor(titles: readonly string[], text: readonly string[]) {
    let length = 0;
    for (const line of [titles[0] ?? '', ...text]) {
      if (length > MOST_COMPARED) break;
      length += line.length;
      this.#counted.add(line);
      for (const word of new Set(stemsOf(line))) this.#lines.set(word, (this.#lines.get(word) ?? 0) + 1);
    }
  }

  /**
   * Share of a line's words that stand elsewhere in the title or the text, 0–1. What its mean over a site's pages is for prompts and for paragraphs of
   * background, as measured: docs/decisions/0013-site-memory.md.
   */
  relatedness(line: string): number {
    const words = stemsOf(line);
    if (words.length === 0) return 0;
    const needed = this.#counted.has(line) ? 2 : 1;
    return words.filter((word) => (this.#lines.get(word) ?? 0) >= needed).length / words.length;
  }
}

function stemsOf(text: string): string[] {
  const words =
    text
      .slice(0, LONGEST_LINE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM));
}
