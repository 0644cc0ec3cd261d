import type { Entry, FeedCheck, FeedNote, ParsedFeed } from '@corridor/model';
import type { FetchOutcome } from '../fetch/outcome.ts';

const DAY_MILLIS = 86_400_000;
/** Entries from which one guid or link for all is a fault: two may well be two versions of one text. */
const LEAST_SAME = 3;
/** An entry dated later than this after now is dated ahead: a wrong zone is at most 14 hours off. */
const AHEAD_MILLIS = DAY_MILLIS;
/** Share of dated entries ahead from which the clock is wrong; single ones are announced events. */
const AHEAD_SHARE = 0.5;
/** A server whose clock is this far from ours sends validators and dates that cannot be trusted; caches and slow lines stay below a minute or two. */
const CLOCK_MILLIS = 15 * 60_000;
/** A newest entry older than this is no news for a daily digest, whatever the outlet's rhythm. */
const STALE_MILLIS = 60 * DAY_MILLIS;

/** What is odd about a feed that was read, for its check; nothing for one that was not. `now` in milliseconds. */
export const checkNotes = (
  outcome: FetchOutcome,
  parsed: ParsedFeed | null,
  now: number,
): Pick<FeedCheck, 'notes' | 'newestAt' | 'aheadSeconds'> => {
  if (outcome.kind !== 'ok' || !parsed || (parsed.verdict !== 'ok' && parsed.verdict !== 'empty')) return {};
  const { entries } = parsed;
  const times = entries.flatMap(({ publishedAt, updatedAt }) => publishedAt ?? updatedAt ?? []).map(Date.parse);
  const past = times.filter((time) => time <= now + AHEAD_MILLIS);
  const newest = past.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
  const ahead = outcome.aheadSeconds ?? 0;
  const isClockWrong = Math.abs(ahead) * 1000 > CLOCK_MILLIS;
  const isArticles = parsed.feed.format !== 'sitemap-index';
  const signs: readonly (readonly [FeedNote, boolean])[] = [
    ['same-guid', isArticles && areSame(entries, ({ guid }) => guid)],
    ['same-link', isArticles && areSame(entries, ({ link }) => link)],
    ['undated', entries.length > 0 && times.length === 0],
    ['future-dates', times.length > 0 && times.length - past.length >= AHEAD_SHARE * times.length],
    ['clock-wrong', isClockWrong],
    ['stale', past.length > 0 && past.length === times.length && now - newest > STALE_MILLIS],
    ['truncated', outcome.isTruncated],
  ];
  const notes = signs.filter(([, isSo]) => isSo).map(([note]) => note);
  return {
    newestAt: Number.isFinite(newest) ? new Date(newest).toISOString() : null,
    ...(notes.length > 0 ? { notes } : {}),
    ...(isClockWrong ? { aheadSeconds: ahead } : {}),
  };
};

/** Whether three or more entries all carry one and the same value, while their titles differ. */
const areSame = (entries: readonly Entry[], pick: (entry: Entry) => string | null): boolean => {
  const first = entries[0] && pick(entries[0]);
  if (!first || entries.length < LEAST_SAME || entries.some((entry) => pick(entry) !== first)) return false;
  return new Set(entries.map(({ title }) => title)).size > 1;
};
