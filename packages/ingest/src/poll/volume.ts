import type { Alert, AlertEnding, AlertEvidence, AlertFinding, SourceVolume } from '@corridor/model';
import { chanceOfAtLeast, chanceOfAtMost, chanceOfNone } from './count-tail.ts';
import { type HeardHours, type HourSpan, heardHours } from './heard-hours.ts';
import type { VolumeCalendar } from './volume-calendar.ts';
import { type VolumeRate, volumeRate } from './volume-rate.ts';

const HOUR_MILLIS = 3_600_000;
const DAY_HOURS = 24;
const WEEK_HOURS = 7 * DAY_HOURS;

/**
 * False alerts of silence that one source may give in a month; each article begins a pause of its own, so the chance that one pause may have is this over
 * the articles of a month. What it gives in truth, and the other figures below: docs/decisions/0015-health.md.
 */
const FALSE_SILENCES_A_MONTH = 0.01;
const LEAST_CHANCE = 1e-9;
const MOST_CHANCE = 1e-3;
/** No pause shorter than this is silence: a night shift, a server's maintenance. */
const SHORTEST_SILENCE_HOURS = 6;
/** Silence is longer than the longest pause of its own 28 days, in articles that the pause would have brought. */
const LONGEST_PAUSE_FACTOR = 1.5;

/** A week is falling below this share of its own, a day jumps above this multiple, and both only where chance makes it so in less than so many cases. */
const FALLING_SHARE = 0.5;
const FALLING_CHANCE = 1e-4;
const JUMPING_FACTOR = 5;
const JUMPING_CHANCE = 1e-5;
/** Articles above the expected ones below which a day is no jump: five instead of one is no news. */
const LEAST_JUMP = 15;
/** Hours of a week that must have been heard to call it falling. */
const LEAST_WEEK_HOURS = 5 * DAY_HOURS;
/** The days of a week rise and fall together, so a week varies more than seven days apart would. */
const WEEK_DISPERSION = 2;

/** An alert of falling or jumping ends at these shares of its own volume, and after so many days the new level counts as the usual one. */
const RECOVERED_SHARE = 0.75;
const CALMED_FACTOR = 2;
const SETTLED_HOURS = 28 * DAY_HOURS;

/** A volume alert that was raised before, open or ended. */
export type KnownAlert = Pick<Alert, 'kind' | 'since' | 'raisedAt' | 'endedAt' | 'ending' | 'evidence'>;

/** What is judged: a source's hours, and the alerts of volume that it has or had. */
export interface VolumeInput {
  readonly volume: SourceVolume;
  readonly known: readonly KnownAlert[];
  readonly calendar: VolumeCalendar;
}

/**
 * Whether a source is silent, falling or jumping against the 28 days before, as alerts not yet open; pure. Counts by hour, their pattern of weekdays and
 * hours where 28 days show one, negative binomial tails with the source's own dispersion and the uncertainty of its rate. What we did not hear is neither
 * silence nor rate. Null findings while fewer than 14 whole days were heard. Formulas and measured figures: docs/decisions/0015-health.md.
 */
export const judgeVolume = ({ volume, known, calendar }: VolumeInput): readonly AlertFinding[] => {
  const heard = heardHours(volume.hours, foreignSpans(known));
  if (!heard) return [];
  const isOpen = (kind: Alert['kind']): boolean => known.some((alert) => alert.kind === kind && alert.endedAt === null);
  if (isOpen('silent')) return [];
  const silent = findSilence(heard, calendar);
  if (silent) return [silent];
  return [isOpen('falling') ? null : findFall(heard, calendar), isOpen('jumping') ? null : findJump(heard, calendar)].filter(
    (finding) => finding !== null,
  );
};

/** How an open alert of volume has ended by now, or null while it lasts. */
export const volumeEnding = (alert: KnownAlert, volume: SourceVolume): AlertEnding | null => {
  const heard = heardHours(volume.hours);
  if (!heard) return null;
  const since = hourOf(alert.since);
  if (alert.kind === 'silent') return volume.hours.some((hour) => hour.hour > since && hour.articles > 0) ? 'recovered' : null;
  const perDay = alert.evidence.perDay ?? 0;
  const span = alert.kind === 'falling' ? WEEK_HOURS : DAY_HOURS;
  const from = Math.max(heard.to - span + 1, since + 1);
  const { articles, hours } = countIn(heard, from, heard.to);
  const share = articles / Math.max((perDay * hours) / DAY_HOURS, 1e-9);
  const isBack =
    alert.kind === 'falling' ? hours >= LEAST_WEEK_HOURS && share >= RECOVERED_SHARE : hours >= DAY_HOURS / 2 && share <= CALMED_FACTOR;
  if (isBack) return 'recovered';
  return heard.to - hourOf(alert.raisedAt) >= SETTLED_HOURS ? 'settled' : null;
};

/** Times whose volume was not the source's own: silences, and floods that passed. A level that settled is its own. */
const foreignSpans = (known: readonly KnownAlert[]): readonly HourSpan[] =>
  known
    .filter(({ kind, ending }) => ending !== 'settled' && (kind === 'silent' || kind === 'jumping'))
    .map(({ since, endedAt }) => ({ from: hourOf(since) + 1, to: endedAt === null ? hourOf(since) : hourOf(endedAt) }));

const findSilence = (heard: HeardHours, calendar: VolumeCalendar): AlertFinding | null => {
  const { lastArticle } = heard;
  if (lastArticle === null || heard.to - lastArticle < SHORTEST_SILENCE_HOURS) return null;
  const rate = volumeRate(heard, lastArticle + 1, calendar);
  if (!rate) return null;
  const missed = expectedIn(heard, rate, lastArticle + 1, heard.to);
  const chance = chanceOfNone(missed.expected, predicted(rate, missed.expected, rate.dispersion));
  const allowed = FALSE_SILENCES_A_MONTH / (30 * rate.perDay);
  if (missed.hours < SHORTEST_SILENCE_HOURS || chance >= Math.min(MOST_CHANCE, Math.max(LEAST_CHANCE, allowed))) return null;
  if (missed.expected < LONGEST_PAUSE_FACTOR * longestPause(heard, rate, lastArticle)) return null;
  const lastArticleAt = isoOf(lastArticle);
  const unheardDays = unheardIn(heard, lastArticle + 1, heard.to, calendar);
  return {
    kind: 'silent',
    feedId: null,
    since: lastArticleAt,
    evidence: { ...figures(rate, missed, 0, chance), lastArticleAt, ...(unheardDays.length > 0 ? { unheardDays } : {}) },
    detail: `nothing new for ${spanWords(missed.hours)}${unheardWords(unheardDays)}, where about ${numberWords(missed.expected)} articles were usual (${perDayWords(rate)})`,
  };
};

const findFall = (heard: HeardHours, calendar: VolumeCalendar): AlertFinding | null => {
  const from = heard.to - WEEK_HOURS + 1;
  const rate = volumeRate(heard, from, calendar);
  if (!rate) return null;
  const week = expectedIn(heard, rate, from, heard.to);
  const { articles } = countIn(heard, from, heard.to);
  if (week.hours < LEAST_WEEK_HOURS || articles >= FALLING_SHARE * week.expected) return null;
  const chance = chanceOfAtMost(articles, week.expected, predicted(rate, week.expected, WEEK_DISPERSION * Math.max(1, rate.dispersion)));
  if (chance >= FALLING_CHANCE) return null;
  return {
    kind: 'falling',
    feedId: null,
    since: isoOf(from - 1),
    evidence: figures(rate, week, articles, chance),
    detail: `${articles} new articles in ${spanWords(week.hours)}, where about ${numberWords(week.expected)} were usual (${perDayWords(rate)})`,
  };
};

const findJump = (heard: HeardHours, calendar: VolumeCalendar): AlertFinding | null => {
  const from = heard.to - DAY_HOURS + 1;
  const rate = volumeRate(heard, from, calendar);
  if (!rate) return null;
  const day = expectedIn(heard, rate, from, heard.to);
  const { articles } = countIn(heard, from, heard.to);
  if (articles < JUMPING_FACTOR * day.expected || articles < day.expected + LEAST_JUMP) return null;
  const chance = chanceOfAtLeast(articles, day.expected, predicted(rate, day.expected, Math.max(1, rate.dispersion)));
  if (chance >= JUMPING_CHANCE) return null;
  return {
    kind: 'jumping',
    feedId: null,
    since: isoOf(from - 1),
    evidence: figures(rate, day, articles, chance),
    detail: `${articles} new articles in ${spanWords(day.hours)}, where about ${numberWords(day.expected)} were usual (${perDayWords(rate)})`,
  };
};

/** Dispersion of a count that is foretold from a rate which is itself a count: the gamma-Poisson predictive (Gelman et al., Bayesian Data Analysis, 2.6). */
const predicted = (rate: VolumeRate, expected: number, dispersion: number): number => dispersion * (1 + expected / rate.articles);

const countIn = (heard: HeardHours, from: number, to: number): { readonly articles: number; readonly hours: number } => {
  let [articles, hours] = [0, 0];
  for (let hour = Math.max(from, heard.from); hour <= to; hour++) {
    if (!heard.isHeard(hour)) continue;
    hours += 1;
    articles += heard.articlesAt(hour);
  }
  return { articles, hours };
};

interface Expected {
  readonly expected: number;
  readonly hours: number;
}

const expectedIn = (heard: HeardHours, rate: VolumeRate, from: number, to: number): Expected => {
  let [expected, hours] = [0, 0];
  for (let hour = Math.max(from, heard.from); hour <= to; hour++) {
    if (!heard.isHeard(hour)) continue;
    hours += 1;
    expected += rate.at(hour);
  }
  return { expected, hours };
};

/** Articles expected in the longest pause between two articles in the 28 days before the last one: pauses in the source's own time (Brown et al., Neural Comput. 14, 2002). */
const longestPause = (heard: HeardHours, rate: VolumeRate, lastArticle: number): number => {
  let [longest, pause] = [0, 0];
  for (let hour = Math.max(heard.from, lastArticle - 28 * DAY_HOURS); hour <= lastArticle; hour++) {
    if (!heard.isHeard(hour)) continue;
    if (heard.articlesAt(hour) > 0) pause = 0;
    else pause += rate.at(hour);
    if (pause > longest) longest = pause;
  }
  return longest;
};

const unheardIn = (heard: HeardHours, from: number, to: number, calendar: VolumeCalendar): readonly string[] => {
  const days = new Set<string>();
  for (let hour = Math.max(from, heard.from); hour <= to; hour++) if (!heard.isHeard(hour)) days.add(calendar(hour).day);
  return [...days];
};

const figures = (rate: VolumeRate, { expected, hours }: Expected, articles: number, chance: number): AlertEvidence => ({
  articles,
  expected: rounded(expected),
  hours,
  perDay: rounded(rate.perDay),
  days: rate.days,
  chance: Number(chance.toPrecision(2)),
});

const hourOf = (iso: string): number => Math.floor(Date.parse(iso) / HOUR_MILLIS);
const isoOf = (hour: number): string => new Date(hour * HOUR_MILLIS).toISOString();
const rounded = (value: number): number => Math.round(value * 100) / 100;

const spanWords = (hours: number): string => (hours < 2 * DAY_HOURS ? `${hours} hours` : `${Math.round(hours / DAY_HOURS)} days`);
const numberWords = (value: number): string => (value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value)));
const perDayWords = ({ perDay }: VolumeRate): string => (perDay < 1 ? `${numberWords(perDay * 7)} a week` : `${numberWords(perDay)} a day`);
const unheardWords = (days: readonly string[]): string =>
  days.length === 0 ? '' : ` (not counting what we did not hear on ${days.slice(0, 5).join(', ')}${days.length > 5 ? ' and later' : ''})`;
