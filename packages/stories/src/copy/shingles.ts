/** Words in one shingle: shorter runs repeat by chance in news prose, longer ones break at every edited word. */
const SHINGLE_WORDS = 5;

/** The runs of five words of a text as 32-bit hashes (FNV-1a); a shorter text gives one run of all its words. */
export const shingles = (words: readonly string[]): ReadonlySet<number> => {
  const hashes = words.map(hash);
  const runs = new Set<number>();
  const last = Math.max(0, hashes.length - SHINGLE_WORDS);
  for (let i = 0; i <= last; i++) runs.add(combine(hashes.slice(i, i + SHINGLE_WORDS)));
  return runs;
};

/** Share of the smaller set that stands in the larger, 0–1; 0 when one is empty. */
export const containment = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
};

const hash = (word: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

const combine = (hashes: readonly number[]): number => hashes.reduce((h, next) => Math.imul(h ^ next, 0x01000193) >>> 0, 0x811c9dc5);
