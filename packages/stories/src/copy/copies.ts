import type { Features } from '../story/features.ts';
import { containment, shingles } from './shingles.ts';

/** Share of the shorter text's five-word runs that a copy has in common with its origin. On the three labelled sets copies share 0.90 to 0.98, and no two others more than 0.03. */
const COPY_SHARE = 0.5;
/** Fewer runs than this are a headline or a caption: too little to tell a copy by. */
const LEAST_RUNS = 12;

/** For each article that repeats an earlier one's text, the id of that origin. Origins of copies are never copies themselves. */
export const copiesOf = (all: readonly Features[]): ReadonlyMap<string, string> => {
  const ordered = all.toSorted(byPrecedence);
  const runs = new Map(ordered.map((f) => [f.id, shingles(f.words)]));
  const holders = new Map<number, Features[]>();
  const origins = new Map<string, string>();
  for (const features of ordered) {
    const own = runs.get(features.id) ?? new Set<number>();
    if (own.size < LEAST_RUNS) continue;
    const origin = candidates(own, holders).find((other) => containment(own, runs.get(other.id) ?? new Set()) >= COPY_SHARE);
    if (origin) origins.set(features.id, origin.id);
    else for (const run of own) holders.set(run, [...(holders.get(run) ?? []), features]);
  }
  return origins;
};

/** Earlier articles that share any run, most shared runs first. */
const candidates = (own: ReadonlySet<number>, holders: ReadonlyMap<number, readonly Features[]>): readonly Features[] => {
  const shared = new Map<Features, number>();
  for (const run of own) for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared].toSorted(([a, n], [b, m]) => m - n || byPrecedence(a, b)).map(([features]) => features);
};

/** A wire is the origin of what others carry; else the earlier one; ids break ties, so that the order of arrival does not matter. */
const byPrecedence = (a: Features, b: Features): number =>
  Number(b.isWire) - Number(a.isWire) ||
  (a.millis ?? Number.POSITIVE_INFINITY) - (b.millis ?? Number.POSITIVE_INFINITY) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
