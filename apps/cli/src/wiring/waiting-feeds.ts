import type { Archive } from '@corridor/archive';
import { type FeedStanding, type StandingKind, standingOf } from '@corridor/ingest';
import { type Clock, systemClock } from '@corridor/model';

/** A feed that is not asked at its ordinary pace. */
export interface WaitingFeed extends FeedStanding {
  readonly feed: string;
  readonly lastOkAt: string | null;
  readonly nextPollAt: string;
}

const titles: Readonly<Record<StandingKind, string>> = {
  'backing-off': 'backing off',
  gone: 'gone',
  resting: 'resting with their host',
  unbelieved: 'asked in full',
};

/** Feeds that are backing off, gone, or resting with their host, by the time of their next poll. */
export const waitingFeeds = async (archive: Archive, clock: Clock = systemClock): Promise<readonly WaitingFeed[]> => {
  const feeds = (await archive.sourceHealth()).flatMap((source) => source.feeds).filter(({ state }) => state.enabled);
  return feeds
    .flatMap(({ state, checks }) => {
      const standing = standingOf(state, checks[0] ?? null, clock.now());
      const { feedId: feed, lastOkAt, nextPollAt, hostPausedUntil } = state;
      const next = hostPausedUntil !== null && hostPausedUntil > nextPollAt ? hostPausedUntil : nextPollAt;
      return standing ? [{ feed, ...standing, lastOkAt, nextPollAt: next }] : [];
    })
    .toSorted((a, b) => a.nextPollAt.localeCompare(b.nextPollAt));
};

/** `5 backing off, 1 gone`: how many feeds wait and why; empty when none does. */
export const waitingInWords = (waiting: readonly WaitingFeed[]): string =>
  Object.entries(titles)
    .map(([kind, title]) => ({ title, feeds: waiting.filter((one) => one.kind === kind).length }))
    .filter(({ feeds }) => feeds > 0)
    .map(({ feeds, title }) => `${feeds} ${title}`)
    .join(', ');
