/** Shares of one page's shingles: found, found wrongly, missed; their sum is 1. */
export interface PageScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly isExact: boolean;
}

/** Figures of a set of pages, each 0–1. */
export interface SetScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
}

const SHINGLE = 4;

/** Words as the benchmark's `\w+` finds them. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function countOf(parts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function shingles(text: string): Map<string, number> {
  const found = words(text);
  if (found.length === 0) return new Map();
  if (found.length < SHINGLE) return countOf([found.join(' ')]);
  return countOf(found.slice(0, found.length - SHINGLE + 1).map((_, at) => found.slice(at, at + SHINGLE).join(' ')));
}

function sumOf(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function overlap(one: Map<string, number>, other: Map<string, number>): number {
  return [...one].reduce((sum, [part, count]) => sum + Math.min(count, other.get(part) ?? 0), 0);
}

/** Compares a page's text with the expected one by shingles of four words, as the article-extraction benchmark does. */
export function scorePage(expected: string, text: string): PageScore {
  const [gold, found] = [shingles(expected), shingles(text)];
  const right = overlap(found, gold);
  const wrong = sumOf(found) - right;
  const missed = sumOf(gold) - right;
  const all = right + wrong + missed || 1;
  return { right: right / all, wrong: wrong / all, missed: missed / all, isExact: words(expected).join(' ') === words(text).join(' ') };
}

/** The benchmark's figures over pages: precision over those with any text, recall over all. */
export function scoreSet(pages: readonly PageScore[]): SetScore {
  const predicted = pages.filter((page) => page.right + page.wrong > 0);
  const expected = pages.filter((page) => page.right + page.missed > 0);
  const precision = mean(predicted.map((page) => page.right / (page.right + page.wrong)));
  const recall = mean(expected.map((page) => page.right / (page.right + page.missed)));
  return {
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    precision,
    recall,
    accuracy: mean(pages.map((page) => (page.isExact ? 1 : 0))),
  };
}

/** Word F1 of one page, lower case, 0–1. */
export function wordF1(expected: string, text: string): number {
  const [gold, found] = [countOf(words(expected.toLowerCase())), countOf(words(text.toLowerCase()))];
  const all = sumOf(gold) + sumOf(found);
  return all ? (2 * overlap(found, gold)) / all : 1;
}

/** Arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
