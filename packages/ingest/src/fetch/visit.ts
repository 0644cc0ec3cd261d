import type { Dispatcher } from 'undici';
import { decodeContent } from './content-coding.ts';
import { type Exchange, exchange } from './exchange.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchLimits } from './limits.ts';
import type { Redirect } from './outcome.ts';
import { headerOf, listOf } from './response-headers.ts';
import { guardUrl } from './url-guard.ts';

/** What a visit needs from its surroundings. */
export interface VisitTools {
  readonly dispatcher: Dispatcher;
  readonly limits: FetchLimits;
  readonly allowLoopback: boolean;
  /** See `exchange`. */
  readonly partBytes: number | null;
  readonly form: string | null;
  /** Runs one exchange in the host's turn and within what is left of the time. */
  readonly inTurn: (url: URL, work: (signal: AbortSignal) => Promise<Exchange>) => Promise<Exchange>;
  /** Throws `FetchProblem` where the address may not be visited (robots.txt); called before every hop. */
  readonly mayVisit: (url: URL) => Promise<void>;
}

/** How far a visit has come; filled while it goes, so that a failure can tell too. */
export interface Trace {
  url: string;
  status: number | null;
  bodyBytes: number;
  exchange: Exchange | null;
  readonly redirects: Redirect[];
}

/** Last answer of a visit with its bytes decoded. */
export interface Visited {
  readonly exchange: Exchange;
  readonly body: Uint8Array;
  readonly isTruncated: boolean;
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for `address` and follows redirects by hand: each hop passes the guard anew, none leads from https to http, none twice to the same place.
 * `trace` is filled on the way. Throws `FetchProblem` or what the network threw.
 */
export const visit = async (
  address: string,
  headersFor: (url: URL) => Readonly<Record<string, string>>,
  trace: Trace,
  tools: VisitTools,
): Promise<Visited> => {
  const seen = new Set<string>();
  let next = address;
  for (let hop = 0; ; hop++) {
    trace.url = next;
    const url = pass(next, tools);

    if (seen.has(url.href)) throw new FetchProblem('refused', 'redirects in a circle');
    seen.add(url.href);
    await tools.mayVisit(url);
    const answer = await tools.inTurn(url, (signal) => exchange(url, headersFor(url), { ...tools, signal }));
    Object.assign(trace, { status: answer.status, bodyBytes: answer.wire.length, exchange: answer });
    const target = redirectTarget(answer, url);
    if (target === null) return read(answer, tools.limits);
    if (tools.form !== null) throw new FetchProblem('refused', 'redirects what was posted');
    if (hop >= tools.limits.redirects) throw new FetchProblem('refused', `more than ${tools.limits.redirects} redirects`);
    trace.redirects.push({ from: url.href, to: target.href, status: answer.status });
    next = target.href;
  }
};

const pass = (address: string, { allowLoopback, limits }: VisitTools): URL => {
  const guarded = guardUrl(address, { allowLoopback, urlLength: limits.urlLength });
  if ('refusal' in guarded) throw new FetchProblem('refused', guarded.refusal);
  return guarded.url;
};

const redirectTarget = (answer: Exchange, from: URL): URL | null => {
  const location = asUtf8(headerOf(answer.headers, 'location'));
  if (!redirectStatuses.has(answer.status) || location === null) return null;
  if (!URL.canParse(location, from.href)) throw new FetchProblem('refused', 'redirects to something that is no address');
  const target = new URL(location, from);
  target.hash = '';
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw new FetchProblem('refused', 'redirects from https to http');
  }
  return target;
};

/** Servers write addresses in other scripts as bare UTF-8; header values come byte by byte. What is not UTF-8 stays as it is. */
const asUtf8 = (value: string | null): string | null => {
  if (value === null || !/[\x80-\xff]/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
};

/** Decodes the body; of an error page whatever can be decoded, since only its wording matters. */
const read = async (answer: Exchange, limits: FetchLimits): Promise<Visited> => {
  const encoding = listOf(answer.headers, 'content-encoding');
  try {
    const decoded = await decodeContent(answer.wire, encoding, limits);
    return { exchange: answer, body: decoded.bytes, isTruncated: answer.isCut || decoded.isTruncated };
  } catch (problem) {
    if (answer.status < 400) throw problem;
    return { exchange: answer, body: new Uint8Array(), isTruncated: true };
  }
};
