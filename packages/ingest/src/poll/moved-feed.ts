import type { FeedState } from '@corridor/model';
import type { Redirect } from '../fetch/outcome.ts';

/** Sightings and time that make a permanent redirect believed: a broken deploy or a captive portal lasts hours, not days. */
const CONFIRM_SIGHTINGS = 5;
const CONFIRM_MILLIS = 3 * 24 * 3600_000;

type Moving = Pick<FeedState, 'url' | 'redirectTo' | 'redirectSeen' | 'redirectSince'>;

/**
 * Address and redirect evidence after a healthy poll. 301 and 308 count as far as the chain is unbroken from the start; 302, 303 and 307 never do. The new
 * address replaces the old one after five sightings over three days, and only with a poll that read a feed there.
 */
export const afterRedirects = (state: Moving, redirects: readonly Redirect[], hasReadFeed: boolean, now: number): Moving => {
  const target = permanentTarget(redirects);
  if (target === null) return { url: state.url, redirectTo: null, redirectSeen: 0, redirectSince: null };
  const isSame = target === state.redirectTo;
  const redirectSince = (isSame && state.redirectSince) || new Date(now).toISOString();
  const redirectSeen = isSame ? state.redirectSeen + 1 : 1;
  const isBelieved = redirectSeen >= CONFIRM_SIGHTINGS && now - Date.parse(redirectSince) >= CONFIRM_MILLIS;
  if (isBelieved && hasReadFeed) return { url: target, redirectTo: null, redirectSeen: 0, redirectSince: null };
  return { url: state.url, redirectTo: target, redirectSeen, redirectSince };
};

const permanentTarget = (redirects: readonly Redirect[]): string | null => {
  const broken = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return (broken === -1 ? redirects : redirects.slice(0, broken)).at(-1)?.to ?? null;
};
