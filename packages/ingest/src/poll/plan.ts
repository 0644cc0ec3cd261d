import { type FeedState, healthyVerdicts } from '@corridor/model';
import { askedMillis, backOffMillis, FIRST_MILLIS, weightOf } from './back-off.ts';
import { isDistrusted, liedAtAfter } from './full-read.ts';
import { jittered } from './jitter.ts';
import { afterRedirects } from './moved-feed.ts';
import { paceOf } from './pace.ts';
import type { PollReport } from './poll-report.ts';
import { afterSkipped, waitMinutes } from './wait.ts';

const DAY = 24 * 3600_000;
/** A 410 is believed after three over two days; then the feed is looked at once a month, so that a wrong 410 heals by itself. */
const GONE_SIGHTINGS = 3;
const GONE_MILLIS = 2 * DAY;
const GONE_WAIT_MILLIS = 30 * DAY;
/** Span after a skipped hour or day in which its feeds begin again: on the stroke of the hour everybody does. */
const AFTER_SKIPPED_MILLIS = 10 * 60_000;
/** A poll that has begun keeps others from the feed for as long as the shortest wait is. */
const CLAIM_MINUTES = 10;

/** All that a plan is made of. `now` in milliseconds, `random` from 0 to below 1. */
export interface PollPlanInput {
  readonly state: FeedState;
  readonly feed: { readonly minIntervalMinutes?: number | null };
  readonly report: PollReport;
  readonly now: number;
  readonly random: () => number;
  /** Until when the feed's host rests, ISO 8601; the feed is not polled before. */
  readonly hostPausedUntil?: string | null;
  /** See `isOwnOutage`. */
  readonly isOwnOutage?: boolean;
  /** Where the feed's hub pushes what is new: a look now and then is enough. */
  readonly isPushed?: boolean;
}

/** Milliseconds for which a feed is taken when its poll begins: its own floor, or ten minutes. */
export const claimMillis = (feed: PollPlanInput['feed']): number => (feed.minIntervalMinutes ?? CLAIM_MINUTES) * 60_000;

/**
 * State of a feed after a poll, with the time of the next one. Pure. Healthy: a third of the window the feed covers, from 10 minutes (or the feed's own
 * floor) to 6 hours, stretched by hints up to 2 hours and to 30 minutes without validators. Failed: back-off from 15 minutes to 24 hours, or what
 * the server asked for, up to a week. Rules and their sources: docs/decisions/0008-polling.md.
 */
export const planNextPoll = (input: PollPlanInput): FeedState => {
  const { verdict } = input.report;
  const next = healthyVerdicts.has(verdict) ? afterAnswer(input) : verdict === 'gone' ? afterGone(input) : afterFailure(input);
  const { hostPausedUntil = null } = input;
  return hostPausedUntil !== null && hostPausedUntil > next.nextPollAt ? { ...next, nextPollAt: hostPausedUntil } : next;
};

/** One line for a person when a plan needs one (a feed that seems gone for good, a server that lies); else null. Goes into the check's detail. */
export const planDetail = (state: FeedState): string | null => {
  if (isBelievedGone(state))
    return `${state.url}: answers 410 Gone since ${state.goneSince?.slice(0, 10)}, now tried once in 30 days; correct its address in sources.yaml or set enabled: false`;
  return state.liedAt !== null && isDistrusted(state, Date.parse(state.lastCheckedAt ?? state.liedAt))
    ? `${state.url}: its server answered 304 though there was news, seen ${state.liedAt.slice(0, 10)}; it is asked in full for 30 days`
    : null;
};

const afterAnswer = (input: PollPlanInput): FeedState => {
  const { state, report, feed, now } = input;
  const isBody = report.verdict !== 'not-modified';
  const pace = isBody ? paceOf(report, state.pace, now) : state.pace;
  const validators = validatorsAfter(state, report, isBody);
  const liedAt = liedAtAfter(state, report, now);
  const minutes = waitMinutes(pace, {
    maxAgeSeconds: report.maxAgeSeconds,
    hasValidators: (validators.etag !== null || validators.lastModified !== null) && !isDistrusted({ liedAt }, now),
    minIntervalMinutes: feed.minIntervalMinutes ?? null,
    isPushed: input.isPushed ?? false,
  });
  const wait = Math.max(minutes * 60_000, askedMillis(report.retryAfterSeconds));
  return {
    ...state,
    ...validators,
    ...afterRedirects(state, report.redirects, report.verdict === 'ok', now),
    nextPollAt: iso(outsideSkipped(now + jittered(wait, input.random), pace, input)),
    lastCheckedAt: iso(now),
    lastOkAt: iso(now),
    consecutiveFailures: 0,
    failureWeight: 0,
    liedAt,
    goneSeen: 0,
    goneSince: null,
    pace,
  };
};

/** A body replaces both validators, and a vanished one is forgotten; a 304 replaces those it names. */
const validatorsAfter = (state: FeedState, report: PollReport, isBody: boolean): Pick<FeedState, 'etag' | 'lastModified'> =>
  isBody
    ? { etag: report.etag, lastModified: report.lastModified }
    : { etag: report.etag ?? state.etag, lastModified: report.lastModified ?? state.lastModified };

const afterFailure = (input: PollPlanInput): FeedState => {
  const { state, report, now, isOwnOutage = false } = input;
  const backOff = isOwnOutage ? FIRST_MILLIS : backOffMillis(report.verdict, state.failureWeight, windowOf(input));
  const wait = Math.max(backOff, askedMillis(report.retryAfterSeconds), floorMillis(input));
  return {
    ...state,
    ...(hasUselessBody(report) ? { etag: null, lastModified: null } : {}),
    nextPollAt: iso(now + jittered(wait, input.random)),
    lastCheckedAt: iso(now),
    consecutiveFailures: state.consecutiveFailures + 1,
    failureWeight: state.failureWeight + (isOwnOutage ? 0 : weightOf(report.verdict)),
  };
};

/** The feed's window, and how much of it has passed since it was last well. */
const windowOf = ({ state, now }: PollPlanInput): { readonly millis: number; readonly passedMillis: number } | null =>
  state.pace?.windowMinutes == null || state.lastOkAt === null
    ? null
    : { millis: state.pace.windowMinutes * 60_000, passedMillis: now - Date.parse(state.lastOkAt) };

const afterGone = (input: PollPlanInput): FeedState => {
  const failed = afterFailure(input);
  const seen = { ...failed, goneSeen: failed.goneSeen + 1, goneSince: failed.goneSince ?? iso(input.now) };
  const isBelieved = isBelievedGone(seen);
  return { ...seen, nextPollAt: iso(input.now + jittered(isBelieved ? GONE_WAIT_MILLIS : DAY, input.random)) };
};

/** 2xx with something that is no feed: its validators would turn the next poll into a 304 that looks healthy. */
const hasUselessBody = ({ status }: PollReport): boolean => status !== null && status >= 200 && status < 300;

/** True once 410 was said so often and so long that it is believed. */
export const isBelievedGone = ({ goneSeen, goneSince, lastCheckedAt }: FeedState): boolean =>
  goneSeen >= GONE_SIGHTINGS && goneSince !== null && Date.parse(lastCheckedAt ?? goneSince) - Date.parse(goneSince) >= GONE_MILLIS;

const floorMillis = ({ feed }: PollPlanInput): number => (feed.minIntervalMinutes ?? 0) * 60_000;
/** `at`, or some minutes into the first hour that the feed does not skip. */
const outsideSkipped = (at: number, pace: FeedState['pace'], { random }: PollPlanInput): number => {
  const free = afterSkipped(at, pace);
  return free === at ? at : free + Math.floor(AFTER_SKIPPED_MILLIS * random());
};
const iso = (millis: number): string => new Date(millis).toISOString();
