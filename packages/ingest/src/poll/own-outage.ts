import { type FeedState, type FeedVerdict, hostOf } from '@corridor/model';

/** Verdicts that come without an answer of the outlet's server. */
const unanswered: ReadonlySet<FeedVerdict> = new Set(['timeout', 'dns', 'unreachable', 'proxy']);
/** How far back others are looked at. */
const LOOK_BACK_MILLIS = 3600_000;
/** Least number of other hosts whose silence says anything. */
const LEAST_HOSTS = 3;

type Seen = Pick<FeedState, 'url' | 'lastCheckedAt' | 'lastOkAt'>;

/**
 * True when a poll without answer says more of our own network than of the outlet: feeds of three other hosts or more were tried in the last hour
 * and none was well. `now` in milliseconds. Such a poll should not make the next one later, or a day offline would cost another one.
 */
export const isOwnOutage = (verdict: FeedVerdict, url: string, others: readonly Seen[], now: number): boolean => {
  if (!unanswered.has(verdict)) return false;
  const isRecent = (at: string | null): boolean => at !== null && now - Date.parse(at) < LOOK_BACK_MILLIS;
  const tried = others.filter((other) => isRecent(other.lastCheckedAt));
  if (tried.some((other) => isRecent(other.lastOkAt) && hostOf(other.url) !== hostOf(url))) return false;
  const hosts = new Set<string>([hostOf(url)]);
  for (const other of tried) if (hosts.add(hostOf(other.url)).size > LEAST_HOSTS) return true;
  return false;
};
