import { cosine, type WeightedFeatures } from './weights.ts';

/** Two articles further apart than this tell of different events, or of one event and its aftermath. */
export const WINDOW_MILLIS = 7 * 24 * 3600 * 1000;
/** Articles without a date are taken to be this far from others: they may belong, but need a little more to show for it. */
const UNDATED_MILLIS = 36 * 3600 * 1000;
/** Half of the likeness is left after this time: the same topic comes back daily, the same event does not. */
const HALF_LIFE_MILLIS = 96 * 3600 * 1000;
/** Share of the words in the likeness within one language; the rest are anchors. */
const WORD_SHARE = 0.6;

/** How alike two articles are as reports of one event, 0–1; 0 outside the time window. */
export const likeness = (a: WeightedFeatures, b: WeightedFeatures): number => {
  const apart = a.features.millis === null || b.features.millis === null ? UNDATED_MILLIS : Math.abs(a.features.millis - b.features.millis);
  if (apart > WINDOW_MILLIS) return 0;
  const anchors = cosine(a.anchors, b.anchors);
  const isSameLanguage = a.features.lang === b.features.lang;
  const alike = isSameLanguage ? WORD_SHARE * cosine(a.stems, b.stems) + (1 - WORD_SHARE) * anchors : anchors;
  return alike * 0.5 ** (apart / HALF_LIFE_MILLIS);
};
