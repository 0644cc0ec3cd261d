import type { FeedState } from '@corridor/model';

/** Host of an address, port included, in lower case: the unit of politeness. Empty for what is no address. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/**
 * Until when no feed of the host of `url` may be polled, because a server of that host answered 429 or 503 to one of `states`; ISO 8601, or null.
 * `now` in milliseconds. The pauses are part of the states, so a restart keeps them.
 */
export const hostPausedUntil = (url: string, states: readonly Pick<FeedState, 'url' | 'hostPausedUntil'>[], now: number): string | null => {
  const host = hostOf(url);
  const pauses = states.flatMap((state) => (state.hostPausedUntil && hostOf(state.url) === host ? [state.hostPausedUntil] : []));
  const latest = pauses.sort().at(-1);
  return latest !== undefined && Date.parse(latest) > now ? latest : null;
};
