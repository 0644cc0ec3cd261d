/** A pair of articles by index, and how alike they are. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Average-linkage clustering: the most alike pair of groups joins first, as long as the mean likeness over all their pairs
 * stays at or above `threshold`. Absent links count as 0. `order` breaks ties, so the order of input changes nothing.
 * Gives for each index the group it is in, as sorted lists of indices.
 */
export const cluster = (size: number, links: readonly Link[], threshold: number): readonly (readonly number[])[] => {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i]);
  const sums = new Map<number, Map<number, number>>();
  const add = (from: number, to: number, value: number): void => {
    const row = sums.get(from) ?? new Map<number, number>();
    row.set(to, (row.get(to) ?? 0) + value);
    sums.set(from, row);
  };
  for (const { a, b, likeness } of links) {
    add(a, b, likeness);
    add(b, a, likeness);
  }
  for (;;) {
    const best = bestPair(groups, sums, threshold);
    if (!best) break;
    join(groups, sums, best[0], best[1]);
  }
  return groups.filter((g) => g !== null).map((g) => g.toSorted((x, y) => x - y));
};

const bestPair = (
  groups: readonly (number[] | null)[],
  sums: ReadonlyMap<number, ReadonlyMap<number, number>>,
  threshold: number,
): readonly [number, number] | null => {
  let best: readonly [number, number] | null = null;
  let bestMean = threshold;
  for (const [a, row] of sums)
    for (const [b, sum] of row) {
      if (a >= b) continue;
      const mean = sum / ((groups[a]?.length ?? 1) * (groups[b]?.length ?? 1));
      const isBetter = mean > bestMean || (mean === bestMean && (!best || a < best[0] || (a === best[0] && b < best[1])));
      if (isBetter) {
        best = [a, b];
        bestMean = mean;
      }
    }
  return best;
};

const join = (groups: (number[] | null)[], sums: Map<number, Map<number, number>>, into: number, from: number): void => {
  groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])];
  groups[from] = null;
  const target = sums.get(into) ?? new Map<number, number>();
  for (const [other, sum] of sums.get(from) ?? []) {
    const row = sums.get(other);
    row?.delete(from);
    if (other === into) continue;
    target.set(other, (target.get(other) ?? 0) + sum);
    row?.set(into, (row.get(into) ?? 0) + sum);
  }
  target.delete(from);
  sums.set(into, target);
  sums.delete(from);
};
