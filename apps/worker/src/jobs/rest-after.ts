import type { Archive } from '@corridor/archive';
import { type FetchOutcome, pauseAfterRefusal } from '@corridor/ingest';
import { type Clock, hostOf } from '@corridor/model';
import type { Parts } from '../parts.ts';

/**
 * Lets the host that refused a request (429, or 503 with Retry-After) rest, for feeds and pages alike, and gives until when (ISO 8601); null when
 * the outcome is no refusal. The host is the one that answered, which a redirect may have led to.
 */
export const restAfter = async (
  { archive, clock, random }: Pick<Parts, 'archive' | 'clock' | 'random'>,
  outcome: FetchOutcome,
): Promise<string | null> => {
  if (outcome.kind !== 'failed' || outcome.verdict !== 'rate-limited') return null;
  const host = hostOf(outcome.url);
  const { retryAfterSeconds, detail: reason } = outcome;
  const pause = pauseAfterRefusal({ host, previous: await archive.hostPause(host), retryAfterSeconds, reason, now: clock.now(), random });
  await archive.pauseHost(pause);
  return pause.until;
};

/** Until when a host rests, for the fetcher, which asks before each request. */
export const restUntilOf =
  (archive: Pick<Archive, 'hostPause'>, clock: Clock) =>
  async (host: string): Promise<string | null> => {
    const pause = await archive.hostPause(host);
    return pause && Date.parse(pause.until) > clock.now() ? pause.until : null;
  };
