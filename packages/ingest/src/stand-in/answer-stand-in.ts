import type { StandIn } from '@corridor/model';
import { headerOf, type ResponseHeaders } from '../fetch/response-headers.ts';
import { decodeBytes } from '../parse/charset/decode-bytes.ts';
import { pageSignals } from './page-signals.ts';
import { readStandIn, type StandInFound } from './read-stand-in.ts';
import { wallTraces } from './wall-traces.ts';

/** An answer as it is judged. */
export interface JudgedAnswer {
  readonly headers: ResponseHeaders;
  readonly status: number;
  readonly body: Uint8Array;
  readonly asked: 'feed' | 'page';
}

/** A page larger than this is only looked at when a wall's trace stands in it: most pages are articles, and their own reader judges them. */
const SMALL_PAGE_BYTES = 64 * 1024;
/** Kinds that keep us out: asking again in the same way brings the same. */
const blocking: ReadonlySet<StandIn> = new Set<StandIn>(['bot-wall', 'geo-block', 'refusal', 'consent-wall', 'login-wall', 'paywall']);

/** True for what keeps us out, false for what is broken or gone. */
export const isBlocking = (kind: StandIn): boolean => blocking.has(kind);

/**
 * What an answer stands in with for the feed or page that was asked for, or null. A page with a good status is only judged as a bot wall here: whether
 * it is an article is for the reader of pages to say.
 */
export const standInOfAnswer = ({ headers, status, body, asked }: JudgedAnswer): StandInFound | null => {
  if (headerOf(headers, 'cf-mitigated') !== null)
    return { kind: 'bot-wall', detail: 'a check for robots stands in front of the page (Cloudflare)' };
  const isError = status >= 400;
  if (!isError && !isHtml(body)) return null;
  const isArticlePage = asked === 'page' && !isError;
  if (isArticlePage && body.length > SMALL_PAGE_BYTES && !hasTrace(body)) return null;
  const found = readStandIn(pageSignals(decodeBytes(body, headerOf(headers, 'content-type')).text), isError);
  return isArticlePage && found?.kind !== 'bot-wall' ? null : found;
};

const isHtml = (body: Uint8Array): boolean => /^\s*<(?:!doctype html|html|head)/i.test(latin1(body.subarray(0, 256)));

const hasTrace = (body: Uint8Array): boolean => {
  const start = latin1(body.subarray(0, SMALL_PAGE_BYTES)).toLowerCase();
  return wallTraces.some(([, sign]) => start.includes(sign));
};

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
