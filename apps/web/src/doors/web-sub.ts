import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Archive } from '@corridor/archive';
import { type Clock, isoNow, type WebSub } from '@corridor/model';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { WebParts } from '../web-parts.ts';

/** Bytes of a notification; hubs send the whole feed along, and the largest of the region is 1.4 MB. It is read for its signature alone. */
const BODY_BYTES = 5 * 1024 * 1024;
/** A hub may call back for this long after it was asked. */
const PENDING_MILLIS = 24 * 3600_000;
const LONGEST_LEASE_SECONDS = 30 * 24 * 3600;
const LONGEST_CHALLENGE = 2048;
const LONGEST_REASON = 300;
/** A notification makes its feed due at once, but no sooner than this after its last poll, however many come. */
const LEAST_PAUSE_MILLIS = 2 * 60_000;

/** Signatures that WebSub names. What they guard is an early poll, never content, for which HMAC over SHA-1, all that some large hubs offer, is enough. */
const methods: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/**
 * The callback of subscriptions at hubs (W3C WebSub), where it is switched on: GET answers the hub's question whether we asked, POST takes a
 * notification. Nothing that is pushed is read as content: the feed is polled, by the ordinary road.
 */
export const addWebSub = (app: OpenAPIHono, { archive, clock, webSub = false }: WebParts): void => {
  if (!webSub) return;
  app.get('/websub/:token', async (c) => {
    const sub = await archive.webSubByToken(c.req.param('token'));
    const challenge = sub ? await answerHub(archive, clock, sub, c.req.query()) : null;
    return challenge === null ? c.text('Nothing like that was asked for.\n', 404) : c.text(challenge);
  });
  app.post('/websub/:token', async (c) => {
    const sub = await archive.webSubByToken(c.req.param('token'));
    if (sub?.state !== 'verified' || !isLeased(sub, clock)) return c.body(null, 410);
    const isSigned = await isSignedBody(sub.secret, c.req.header('x-hub-signature') ?? '', c.req.raw.body);
    if (isSigned === null) return c.text(`A notification may have ${BODY_BYTES} bytes.\n`, 413);
    if (isSigned) await hear(archive, clock, sub);
    // The specification has a bad signature acknowledged and ignored, so that nobody learns from the answer.
    return c.body(null, 202);
  });
};

/** What to answer to the hub's question, or null when it is not ours: the challenge of a subscription we asked for, or nothing for a refusal. */
const answerHub = async (archive: Archive, clock: Clock, sub: WebSub, query: Readonly<Record<string, string>>): Promise<string | null> => {
  if (query['hub.topic'] !== sub.topic) return null;
  if (query['hub.mode'] === 'denied') {
    const reason = query['hub.reason']?.replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST_REASON) || null;
    await archive.updateWebSub(sub.feedId, { state: 'denied', leaseUntil: null, reason });
    return '';
  }
  const challenge = query['hub.challenge'] ?? '';
  const leaseSeconds = /^\d{1,10}$/.test(query['hub.lease_seconds'] ?? '') ? Number(query['hub.lease_seconds']) : 0;
  const isPending = clock.now() - Date.parse(sub.askedAt) < PENDING_MILLIS;
  const isOurs = query['hub.mode'] === 'subscribe' && isPending && leaseSeconds > 0;
  if (!isOurs || challenge === '' || challenge.length > LONGEST_CHALLENGE) return null;
  const leaseUntil = new Date(clock.now() + Math.min(leaseSeconds, LONGEST_LEASE_SECONDS) * 1000).toISOString();
  await archive.updateWebSub(sub.feedId, { state: 'verified', leaseUntil, reason: null });
  return challenge;
};

/** True when the signature is that of the body; null when the body is too long. Reads no more of it than that. */
const isSignedBody = async (secret: string, signature: string, body: ReadableStream<Uint8Array> | null): Promise<boolean | null> => {
  const [method = '', digest = ''] = signature.split('=', 2);
  const hash = createHmac(methods.has(method) ? method : 'sha256', secret);
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES) return null;
    hash.update(chunk);
  }
  const [expected, given] = [hash.digest(), Buffer.from(digest, 'hex')];
  return methods.has(method) && given.length === expected.length && timingSafeEqual(given, expected);
};

const isLeased = ({ leaseUntil }: WebSub, clock: Clock): boolean => leaseUntil !== null && Date.parse(leaseUntil) > clock.now();

const hear = async (archive: Archive, clock: Clock, { feedId }: WebSub): Promise<void> => {
  const feed = await archive.feed(feedId);
  const pause = feed?.minIntervalMinutes ? feed.minIntervalMinutes * 60_000 : LEAST_PAUSE_MILLIS;
  const earliest = feed?.lastCheckedAt ? Date.parse(feed.lastCheckedAt) + pause : clock.now();
  await archive.updateWebSub(feedId, { heardAt: isoNow(clock) });
  await archive.pollBy(feedId, new Date(Math.max(clock.now(), earliest)).toISOString());
};
