import { type FeedState, healthyVerdicts } from '@corridor/model';
import { askedMillis, backOffMillis } from './back-off.ts';
import { afterRedirects } from './moved-feed.ts';
import { paceOf } from './pace.ts';
import type { PollReport } from './poll-report.ts';
import { afterSkipped, waitMinutes } from './wait.ts';

const DAY = 24 * 3600_000;
/** Longest share of a wait that chance adds, so that feeds drift apart; never earlier than promised. */
const JITTER = 0.1;
/** A 410 is believed after three over two days; then the feed is looked at once a month, so that a wrong 410 heals by itself. */
const GONE_SIGHTINGS = 3;
const GONE_MILLIS = 2 * DAY;
const GONE_WAIT_MILLIS = 30 * DAY;
/** 304 alone for this long, and for twenty times the feed's own window, is a server that lies; the next poll asks without validators. */
const FULL_READ_MILLIS = 7 * DAY;
const FULL_READ_WINDOWS = 20;

/** All that a plan is made of. `now` in milliseconds, `random` from 0 to below 1. */
export interface PollPlanInput {
  readonly state: FeedState;
  readonly feed: { readonly minIntervalMinutes?: number | null };
  readonly report: PollReport;
  readonly now: number;
  readonly random: () => number;
}

/**
 * State of a feed after a poll, with the time of the next one. Pure. Healthy: a third of the window the feed covers, from 10 minutes (or the feed's own
 * floor) to 6 hours, stretched by hints up to 2 hours and to 30 minutes without validators. Failed: back-off from 15 minutes to 24 hours, or what
 * the server asked for, up to a week. Rules and their sources: docs/decisions/0008-polling.md.
 */
export const planNextPoll = (input: PollPlanInput): FeedState => {
  const { verdict } = input.report;
  if (healthyVerdicts.has(verdict)) return afterAnswer(input);
  return verdict === 'gone' ? afterGone(input) : afterFailure(input);
};

/** Validators to send with the next poll: the stored ones, or none when only 304 came for so long that a full read is due. */
export const conditionsOf = (state: FeedState, now: number): Pick<FeedState, 'etag' | 'lastModified'> => {
  const { etag, lastModified, pace } = state;
  const patience = Math.max(FULL_READ_MILLIS, (pace?.windowMinutes ?? 0) * 60_000 * FULL_READ_WINDOWS);
  const isFullReadDue = pace !== null && now - Date.parse(pace.readAt) > patience;
  return isFullReadDue ? { etag: null, lastModified: null } : { etag, lastModified };
};

/** One line for a person when a plan needs one (a feed that seems gone for good); else null. Goes into the check's detail. */
export const planDetail = (state: FeedState): string | null =>
  isBelievedGone(state)
    ? `${state.url}: answers 410 Gone since ${state.goneSince?.slice(0, 10)}, now tried once in 30 days; correct its address in sources.yaml or set enabled: false`
    : null;

const afterAnswer = (input: PollPlanInput): FeedState => {
  const { state, report, feed, now } = input;
  const isBody = report.verdict !== 'not-modified';
  const pace = isBody ? paceOf(report, now) : state.pace;
  const validators = validatorsAfter(state, report, isBody);
  const minutes = waitMinutes(pace, {
    maxAgeSeconds: report.maxAgeSeconds,
    hasValidators: validators.etag !== null || validators.lastModified !== null,
    minIntervalMinutes: feed.minIntervalMinutes ?? null,
  });
  const wait = Math.max(minutes * 60_000, askedMillis(report.retryAfterSeconds));
  return {
    ...state,
    ...validators,
    ...afterRedirects(state, report.redirects, report.verdict === 'ok', now),
    nextPollAt: iso(afterSkipped(now + jittered(wait, input), pace)),
    lastCheckedAt: iso(now),
    lastOkAt: iso(now),
    consecutiveFailures: 0,
    goneSeen: 0,
    goneSince: null,
    hostPausedUntil: null,
    pace,
  };
};

/** A body replaces both validators, and a vanished one is forgotten; a 304 replaces those it names. */
const validatorsAfter = (state: FeedState, report: PollReport, isBody: boolean): Pick<FeedState, 'etag' | 'lastModified'> =>
  isBody
    ? { etag: report.etag, lastModified: report.lastModified }
    : { etag: report.etag ?? state.etag, lastModified: report.lastModified ?? state.lastModified };

const afterFailure = (input: PollPlanInput): FeedState => {
  const { state, report, now } = input;
  const failures = state.consecutiveFailures + 1;
  const wait = Math.max(backOffMillis(report.verdict, failures), askedMillis(report.retryAfterSeconds), floorMillis(input));
  const nextPollAt = iso(now + jittered(wait, input));
  return {
    ...state,
    ...(hasUselessBody(report) ? { etag: null, lastModified: null } : {}),
    nextPollAt,
    lastCheckedAt: iso(now),
    consecutiveFailures: failures,
    hostPausedUntil: report.verdict === 'rate-limited' ? nextPollAt : null,
  };
};

const afterGone = (input: PollPlanInput): FeedState => {
  const failed = afterFailure(input);
  const seen = { ...failed, goneSeen: failed.goneSeen + 1, goneSince: failed.goneSince ?? iso(input.now) };
  const isBelieved = isBelievedGone(seen);
  return { ...seen, nextPollAt: iso(input.now + jittered(isBelieved ? GONE_WAIT_MILLIS : DAY, input)) };
};

/** 2xx with something that is no feed: its validators would turn the next poll into a 304 that looks healthy. */
const hasUselessBody = ({ status }: PollReport): boolean => status !== null && status >= 200 && status < 300;

/** True once 410 was said so often and so long that it is believed. */
export const isBelievedGone = ({ goneSeen, goneSince, lastCheckedAt }: FeedState): boolean =>
  goneSeen >= GONE_SIGHTINGS && goneSince !== null && Date.parse(lastCheckedAt ?? goneSince) - Date.parse(goneSince) >= GONE_MILLIS;

const floorMillis = ({ feed }: PollPlanInput): number => (feed.minIntervalMinutes ?? 0) * 60_000;
const jittered = (millis: number, { random }: PollPlanInput): number => Math.ceil(millis * (1 + JITTER * random()));
const iso = (millis: number): string => new Date(millis).toISOString();
