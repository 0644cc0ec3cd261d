import {
  type AlertEnding,
  type AlertFinding,
  type AlertKind,
  type FeedCheck,
  type FeedNote,
  type FeedState,
  type FeedVerdict,
  feedNoteAdvice,
  healthyVerdicts,
} from '@corridor/model';
import { isBelievedGone } from './plan.ts';

const HOUR_MILLIS = 3_600_000;
/** A feed that fails for less than a day mends itself: outages of outlets last minutes to hours. */
const FAILING_MILLIS = 24 * HOUR_MILLIS;
const LEAST_FAILURES = 3;
/** What is odd about a feed counts when so many readings in a row show it, over this time: a broken deploy lasts an hour. */
const LEAST_SIGHTINGS = 3;
const SIGHTING_MILLIS = 6 * HOUR_MILLIS;
/** When this share of the feeds that were asked in the last day failed on the way there, the network is ours to mend and no feed is to blame. */
const OWN_NETWORK_SHARE = 0.8;
const LEAST_FEEDS = 3;

const onTheWay: ReadonlySet<FeedVerdict> = new Set(['dns', 'unreachable', 'timeout', 'tls', 'proxy']);
/** Kinds that a feed has while it cannot be read; at most one of them lasts. */
export const failureKinds: ReadonlySet<AlertKind> = new Set<AlertKind>(['failing', 'gone', 'page-instead-of-feed']);

const kindOfNote: Readonly<Partial<Record<FeedNote, AlertKind>>> = {
  'same-guid': 'same-guid',
  'same-link': 'same-link',
  'future-dates': 'clock-wrong',
  'clock-wrong': 'clock-wrong',
  stale: 'stale',
};

/** A feed as its alerts are judged: state, and its kept checks, newest first. */
export interface FeedHealth {
  readonly state: FeedState;
  readonly checks: readonly FeedCheck[];
}

/** Whether it looks as if we, and not the outlets, had no network: nearly all feeds of the last day ended on the way to their server. `now` in milliseconds. */
export const isOwnNetworkDown = (feeds: readonly FeedHealth[], now: number): boolean => {
  const last = feeds.flatMap(({ checks }) => checks[0] ?? []).filter((check) => now - Date.parse(check.checkedAt) < FAILING_MILLIS);
  const lost = last.filter(({ verdict }) => onTheWay.has(verdict)).length;
  return last.length >= LEAST_FEEDS && lost >= OWN_NETWORK_SHARE * last.length;
};

/** What is wrong with one feed, whether or not an alert of it lasts already; pure. `now` in milliseconds. */
export const judgeFeed = (feed: FeedHealth, now: number): readonly AlertFinding[] => {
  const failure = failureOf(feed, now);
  if (failure) return [failure];
  return [emptinessOf(feed), ...oddities(feed)].filter((finding) => finding !== null);
};

/** How an open alert of a feed has ended, by a check after it was raised, or null while it lasts. */
export const feedEnding = (alert: { readonly kind: AlertKind; readonly raisedAt: string }, { checks }: FeedHealth): AlertEnding | null => {
  const last = checks.find(({ verdict, checkedAt }) => checkedAt > alert.raisedAt && (isFailure(alert.kind) || verdict !== 'not-modified'));
  if (!last || !healthyVerdicts.has(last.verdict)) return null;
  if (isFailure(alert.kind)) return 'recovered';
  if (alert.kind === 'empty') return last.verdict === 'ok' ? 'recovered' : null;
  return (last.notes ?? []).some((note) => kindOfNote[note] === alert.kind) ? null : 'recovered';
};

const isFailure = (kind: AlertKind): boolean => failureKinds.has(kind);

const failureOf = ({ state, checks }: FeedHealth, now: number): AlertFinding | null => {
  const last = checks[0];
  if (!last || healthyVerdicts.has(last.verdict)) return null;
  const { verdict, standIn } = last;
  const isGone = isBelievedGone(state);
  const since = state.lastOkAt ?? checks.findLast(({ verdict: one }) => !healthyVerdicts.has(one))?.checkedAt ?? last.checkedAt;
  const isLong = now - Date.parse(since) >= FAILING_MILLIS && state.consecutiveFailures >= LEAST_FAILURES;
  const isPage = verdict === 'html-instead-of-feed' && runOf(checks, (check) => check.verdict === verdict).isLasting;
  if (!isGone && !isLong && !isPage) return null;
  const said = last.detail ?? verdict;
  return {
    kind: isGone ? 'gone' : verdict === 'html-instead-of-feed' ? 'page-instead-of-feed' : 'failing',
    feedId: state.feedId,
    since,
    evidence: { verdict, lastOkAt: state.lastOkAt, ...(standIn ? { standIn } : {}) },
    detail: `not read since ${state.lastOkAt === null ? 'it was added' : dayOf(since)}, last ${verdict}: ${said}`,
  };
};

const emptinessOf = ({ state, checks }: FeedHealth): AlertFinding | null => {
  const read = checks.filter(hasBody);
  const { since, isLasting } = runOf(read, ({ verdict }) => verdict === 'empty');
  if (!isLasting || !read.some(({ verdict }) => verdict === 'ok')) return null;
  const detail = `had entries and has had none since ${dayOf(since)}; look for its new address at the outlet`;
  return { kind: 'empty', feedId: state.feedId, since, evidence: { verdict: 'empty', lastOkAt: state.lastOkAt }, detail };
};

const oddities = ({ state, checks }: FeedHealth): readonly AlertFinding[] => {
  const read = checks.filter(hasBody);
  const { newestAt, aheadSeconds, notes = [] } = read[0] ?? {};
  const evidence = { ...(newestAt === undefined ? {} : { newestAt }), ...(aheadSeconds === undefined ? {} : { aheadSeconds }) };
  const found = new Map<AlertKind, AlertFinding>();
  for (const note of notes) {
    const kind = kindOfNote[note];
    const { since, isLasting } = runOf(read, (check) => (check.notes ?? []).includes(note));
    if (kind && isLasting && !found.has(kind))
      found.set(kind, { kind, feedId: state.feedId, since, evidence, detail: feedNoteAdvice[note] });
  }
  return [...found.values()];
};

const hasBody = ({ verdict }: FeedCheck): boolean => verdict === 'ok' || verdict === 'empty';

/** The newest checks that show something one after the other: since when, and whether that is often and long enough to be believed. */
const runOf = (
  checks: readonly FeedCheck[],
  shows: (check: FeedCheck) => boolean,
): { readonly since: string; readonly isLasting: boolean } => {
  const end = checks.findIndex((check) => !shows(check));
  const run = end === -1 ? checks : checks.slice(0, end);
  const [newest, oldest] = [run[0], run.at(-1)];
  if (!newest || !oldest) return { since: '', isLasting: false };
  const lasted = Date.parse(newest.checkedAt) - Date.parse(oldest.checkedAt);
  return { since: oldest.checkedAt, isLasting: run.length >= LEAST_SIGHTINGS && lasted >= SIGHTING_MILLIS };
};

const dayOf = (iso: string): string => iso.slice(0, 10);
