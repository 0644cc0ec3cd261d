import type { StoryAssignment, StoryMember } from '@corridor/model';
import { copiesOf } from '../copy/copies.ts';
import { cluster, type Link } from './cluster.ts';
import { type Features, featuresOf } from './features.ts';
import { likeness, WINDOW_MILLIS } from './similarity.ts';
import { type WeightedFeatures, weigh } from './weights.ts';

/**
 * Mean likeness at which two groups tell one event. Measured on the labelled set and the newsroom's: pairs F1 .83 and .84 here, with
 * precision 1.00 and .95; at .22 precision falls to .77 on the first, at .26 recall falls to .54 on it.
 */
const STORY_LIKENESS = 0.24;
/** Links weaker than this never decide a mean and are left out. */
const LEAST_LIKENESS = 0.05;

/** Thresholds of grouping; the defaults are tuned, others are for measuring. */
export interface GroupOptions {
  readonly threshold?: number;
}

/**
 * Groups articles into stories and finds copies, within and across languages. Pure and independent of the order of input:
 * every article gets exactly one story, named after its earliest member, and copies always share their origin's story.
 */
export const groupArticles = (members: readonly StoryMember[], options: GroupOptions = {}): readonly StoryAssignment[] => {
  const all = members.map(featuresOf).toSorted(byTime);
  const copies = copiesOf(all);
  const origins = weigh(all.filter((f) => !copies.has(f.id)));
  const stories = new Map<string, string>();
  for (const group of cluster(origins.length, linksOf(origins), options.threshold ?? STORY_LIKENESS)) {
    const ids = group.map((i) => origins[i]?.features.id ?? '');
    for (const id of ids) stories.set(id, ids[0] ?? id);
  }
  const storyOf = (id: string): string => stories.get(copies.get(id) ?? id) ?? id;
  return members.map(({ id }) => ({ id, story: storyOf(id), copyOf: copies.get(id) ?? null }));
};

const byTime = (a: Features, b: Features): number =>
  (a.millis ?? Number.POSITIVE_INFINITY) - (b.millis ?? Number.POSITIVE_INFINITY) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** All links worth keeping; articles are in order of time, so each looks ahead only as far as the window reaches. */
const linksOf = (origins: readonly WeightedFeatures[]): readonly Link[] => {
  const links: Link[] = [];
  for (const [a, first] of origins.entries())
    for (let b = a + 1; b < origins.length; b++) {
      const second = origins[b];
      if (!second) break;
      if (
        first.features.millis !== null &&
        second.features.millis !== null &&
        second.features.millis - first.features.millis > WINDOW_MILLIS
      )
        continue;
      const value = likeness(first, second);
      if (value >= LEAST_LIKENESS) links.push({ a, b, likeness: value });
    }
  return links;
};
