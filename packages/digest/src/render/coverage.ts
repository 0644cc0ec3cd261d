import { type Receipt, unheardKinds } from '@corridor/model';
import type { EditionLinks } from './edition-links.ts';
import { count, sideNames } from './words.ts';

/** Feeds named one by one; a network that is down would else fill the mail. */
const UNHEALTHY_NAMED = 20;
const REASONS_NAMED = 10;
/** Alerts with their figures; the page of sources has all of them. */
const ALERTS_NAMED = 8;
const ALERT_WORDS = 220;

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

/** An alert in words, and the page that has its source. */
export interface AlertLine {
  readonly source: string;
  readonly words: string;
  readonly url: string;
}

/** Alerts that lasted in the window: first sources whose silence may be a fault, then what else to look at; `more` counts those not named. */
export const alertLines = (
  { alerts = [] }: Receipt,
  { publicUrl }: EditionLinks,
): readonly { readonly label: string; readonly lines: readonly AlertLine[]; readonly more: number }[] =>
  [
    { label: 'Silence that may be a fault', some: alerts.filter(({ kind }) => unheardKinds.has(kind)) },
    { label: 'Unusual', some: alerts.filter(({ kind }) => !unheardKinds.has(kind)) },
  ]
    .filter(({ some }) => some.length > 0)
    .map(({ label, some }) => ({
      label,
      lines: some.slice(0, ALERTS_NAMED).map(({ sourceId, sourceName, side, feedId, detail }) => ({
        source: sourceName,
        words: `${sideNames[side]}${feedId === null ? '' : `, feed ${feedId}`}: ${detail.length > ALERT_WORDS ? `${detail.slice(0, ALERT_WORDS)} …` : detail}`,
        url: `${publicUrl}/sources#${encodeURIComponent(sourceId)}`,
      })),
      more: Math.max(0, some.length - ALERTS_NAMED),
    }));

/** Sources whose silence may be a fault. */
export const sourcesInDoubt = ({ alerts = [] }: Receipt): number =>
  new Set(alerts.filter(({ kind }) => unheardKinds.has(kind)).map(({ sourceId }) => sourceId)).size;

const labelled = (label: string, items: readonly string[], between: string, most: number): readonly string[] => {
  if (items.length === 0) return [];
  const rest = items.length > most ? [`${items.length - most} more`] : [];
  return [`${label}: ${[...items.slice(0, most), ...rest].join(between)}.`];
};
