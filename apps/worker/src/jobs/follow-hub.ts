import { randomBytes } from 'node:crypto';
import type { FeedRecord } from '@corridor/archive';
import { type FetchOutcome, type Hub, hubOf, isAskDue } from '@corridor/ingest';
import { isoNow, type ParsedFeed, type WebSub } from '@corridor/model';
import type { Parts } from '../parts.ts';
import { mannersOf } from './manners-of.ts';
import { restAfter } from './rest-after.ts';

/** Lease asked for; hubs give what they like. */
const LEASE_SECONDS = 10 * 24 * 3600;
/** Random bytes of the name in the callback's address and of the signatures' key. */
const TOKEN_BYTES = 24;
const SECRET_BYTES = 32;

/** What a poll brought, as far as hubs are concerned. */
export interface PolledFeed {
  readonly feed: FeedRecord;
  readonly sub: WebSub | null;
  readonly outcome: FetchOutcome;
  readonly parsed: ParsedFeed | null;
  readonly found: number;
}

/** After a poll: notes entries that a hub had kept silent about, and queues asking a hub that was found, has changed or whose lease ends. */
export const followHub = async (parts: Parts, { feed, sub, outcome, parsed, found }: PolledFeed): Promise<void> => {
  const { archive, clock, queue } = parts;
  const { feedId, lastCheckedAt } = feed;
  const wasTold = sub?.heardAt != null && (lastCheckedAt === null || sub.heardAt > lastCheckedAt);
  if (sub?.state === 'verified' && found > 0 && !wasTold) await archive.updateWebSub(feedId, { missedAt: isoNow(clock) });
  const hub = parsed?.verdict === 'ok' ? hubOf(outcome, parsed.feed) : sub;
  if (hub === null && sub) await archive.removeWebSub(feedId);
  if (hub && isAskDue(sub, hub, clock.now())) await queue.enqueue({ name: 'subscribe', feedId, hub: hub.hub, topic: hub.topic });
};

/** Asks a hub for a subscription or a longer lease. It answers by calling back, which the pages' server takes; until then nothing is believed. */
export const subscribe = async (parts: Parts, feedId: string, hub: Hub, signal: AbortSignal): Promise<void> => {
  const { archive, clock, fetcher, webSubUrl } = parts;
  const [feed, known] = [await archive.feed(feedId), await archive.webSub(feedId)];
  if (!webSubUrl || !feed?.enabled || !isAskDue(known, hub, clock.now())) return;
  const sub = asked(known, feedId, hub, isoNow(clock));
  await archive.saveWebSub(sub);
  const form = {
    'hub.mode': 'subscribe',
    'hub.topic': sub.topic,
    'hub.callback': `${webSubUrl}/${sub.token}`,
    'hub.secret': sub.secret,
    'hub.lease_seconds': String(LEASE_SECONDS),
  };
  const { userAgent, proxy } = mannersOf(feed);
  const outcome = await fetcher.postForm({ url: sub.hub, form, userAgent: userAgent ?? null, proxy: proxy ?? null, signal });
  await restAfter(parts, outcome);
  if (outcome.kind !== 'failed') return;
  const isStillLeased = sub.state === 'verified' && sub.leaseUntil !== null && Date.parse(sub.leaseUntil) > clock.now();
  await archive.updateWebSub(feedId, { ...(isStillLeased ? {} : { state: 'denied' }), reason: outcome.detail });
};

/** A renewal keeps name and key, so that what is under way stays good; another hub or topic gets new ones. */
const asked = (known: WebSub | null, feedId: string, { hub, topic }: Hub, askedAt: string): WebSub =>
  known?.hub === hub && known.topic === topic
    ? { ...known, askedAt, state: known.state === 'denied' ? 'asked' : known.state }
    : {
        feedId,
        hub,
        topic,
        token: randomBytes(TOKEN_BYTES).toString('base64url'),
        secret: randomBytes(SECRET_BYTES).toString('base64url'),
        state: 'asked',
        askedAt,
        leaseUntil: null,
        heardAt: null,
        missedAt: null,
        reason: null,
      };
