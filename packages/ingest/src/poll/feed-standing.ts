import { type FeedCheck, type FeedState, healthyVerdicts } from '@corridor/model';
import { isDistrusted } from './full-read.ts';
import { isBelievedGone, planDetail } from './plan.ts';

/**
 * Why a feed is not asked at its ordinary pace. `resting` its host asked for time · `gone` it answered 410 for days · `backing-off` it failed, and is asked
 * ever later · `unbelieved` its server was caught answering 304 though there was news.
 */
export type StandingKind = 'resting' | 'gone' | 'backing-off' | 'unbelieved';

/** What keeps a feed from its ordinary pace, in words for a person. */
export interface FeedStanding {
  readonly kind: StandingKind;
  readonly why: string;
}

/** What keeps an enabled feed from its ordinary pace, with its last check where there is one; null when nothing does. `now` in milliseconds. */
export const standingOf = (state: FeedState, last: FeedCheck | null, now: number): FeedStanding | null => {
  const said = last?.detail ?? last?.verdict ?? 'it failed';
  if (state.hostPausedUntil !== null)
    return { kind: 'resting', why: `its host asked for time and rests, with all its feeds and pages, until ${state.hostPausedUntil}` };
  if (isBelievedGone(state)) return { kind: 'gone', why: planDetail(state) ?? said };
  if (last && !healthyVerdicts.has(last.verdict) && state.consecutiveFailures > 0)
    return {
      kind: 'backing-off',
      why: `${last.verdict} ${timesOf(state.consecutiveFailures)} since ${state.lastOkAt ?? 'it was added'}${last.detail === null ? '' : `: ${last.detail}`}`,
    };
  return isDistrusted(state, now) ? { kind: 'unbelieved', why: planDetail(state) ?? said } : null;
};

const timesOf = (failures: number): string => (failures === 1 ? 'once' : `${failures} times`);
