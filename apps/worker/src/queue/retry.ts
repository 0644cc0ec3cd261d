/** Attempts of one job, the first included. Five with the pauses below span 28 to 41 seconds, longer than a lock lasts. */
export const JOB_ATTEMPTS = 5;

const FIRST_PAUSE_MILLIS = 500;
const LONGEST_PAUSE_MILLIS = 30_000;
/** Share of a pause that is random, so that jobs that failed together do not come back together. */
const JITTER = 0.3;

/**
 * Pause before the next attempt in milliseconds: 0.5 s, 2 s, 8 s, 30 s, each shortened at random by up to 30 %.
 * `failed` counts the attempts made so far, from 1; `random` gives 0 ≤ r < 1.
 */
export const retryPauseMillis = (failed: number, random: () => number): number => {
  const full = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 4 ** Math.max(0, failed - 1));
  return Math.round(full * (1 - JITTER * random()));
};
