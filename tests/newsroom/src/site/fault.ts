import { feedBody, feedContentType } from '../feed/feed-body.ts';
import type { Site } from './posting.ts';
import { type Reply, replyOf } from './reply.ts';

/** What an outlet's feeds can be made to do; `hang` takes the request and never answers. */
export const faultKinds = ['html-instead-of-feed', 'empty', 'truncated', 'http-500', 'hang', 'not-found', 'gone', 'rate-limited'] as const;
/** One thing that an outlet's feeds can be made to do. */
export type FaultKind = (typeof faultKinds)[number];

/** Share of a truncated feed that is sent: the cut lies inside an entry of any feed with more than two. */
const TRUNCATED_SHARE = 0.6;
/** Seconds a rate-limited client is asked to wait. */
const RETRY_AFTER_SECONDS = '120';

/** The faulty answer of a feed; null for `hang`. */
export const faultyFeed = (kind: FaultKind, site: Site, lang: string): Reply | null => {
  switch (kind) {
    case 'html-instead-of-feed':
      return replyOf(
        200,
        'text/html; charset=utf-8',
        '<!doctype html><html><head><title>Maintenance</title></head><body><p>Back soon.</p></body></html>',
      );
    case 'empty':
      return replyOf(200, feedContentType(site.outlet), feedBody({ ...site, postings: [] }, lang));
    case 'truncated': {
      const whole = feedBody(site, lang);
      return replyOf(200, feedContentType(site.outlet), whole.subarray(0, Math.floor(whole.length * TRUNCATED_SHARE)));
    }
    case 'http-500':
      return replyOf(500, 'text/plain', 'Internal Server Error');
    case 'not-found':
      return replyOf(404, 'text/plain', 'Not Found');
    case 'gone':
      return replyOf(410, 'text/plain', 'Gone');
    case 'rate-limited':
      return replyOf(429, 'text/plain', 'Too Many Requests', { 'retry-after': RETRY_AFTER_SECONDS });
    case 'hang':
      return null;
  }
};
