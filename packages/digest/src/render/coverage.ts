import type { Receipt } from '@corridor/model';
import { count, sideNames } from './words.ts';

/** Feeds named one by one; a network that is down would else fill the mail. */
const UNHEALTHY_NAMED = 20;
const REASONS_NAMED = 10;

/** The coverage note, a line each: feeds and articles, sides, languages, what was left out and why, feeds that could not be read. */
export const coverageLines = (r: Receipt): readonly string[] => {
  const sides = r.bySide.map((s) => `${sideNames[s.side]} ${s.healthy} of ${count(s.sources, 'source')}, ${count(s.articles, 'article')}`);
  const languages = r.byLanguage.map(({ lang, articles }) => `${lang} ${articles}`);
  const reasons = r.dropped.map(({ reason, articles }) => `${articles} ${reason}`);
  const unhealthy = r.unhealthy.map((u) => `${u.sourceName} (${u.feedId}): ${u.verdict}`);
  return [
    `${r.feedsHealthy} of ${count(r.feedsTried, 'feed')} healthy; ${count(r.seen, 'article')} seen, ${r.extracted} extracted, ${r.tagged} tagged, ${r.relevant} on the deal.`,
    ...labelled('Healthy sources and articles', sides, ' · ', sides.length),
    ...labelled('Articles by language', languages, ', ', languages.length),
    ...labelled('Left out', reasons, ', ', REASONS_NAMED),
    ...labelled('Not healthy', unhealthy, '; ', UNHEALTHY_NAMED),
  ];
};

const labelled = (label: string, items: readonly string[], between: string, most: number): readonly string[] => {
  if (items.length === 0) return [];
  const rest = items.length > most ? [`${items.length - most} more`] : [];
  return [`${label}: ${[...items.slice(0, most), ...rest].join(between)}.`];
};
