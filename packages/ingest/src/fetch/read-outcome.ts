import { botWallOf } from './bot-wall.ts';
import { adviceForFeed, adviceForPage, failureDetail } from './failure-detail.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { FetchedBody, FetchFailure, FetchOutcome, Freshness, OutcomeHead } from './outcome.ts';
import { freshnessOf, headerOf, type ResponseHeaders } from './response-headers.ts';
import { isPermanentFailure, verdictOfStatus } from './status-verdict.ts';
import type { Visited } from './visit.ts';

const noValidators = { etag: null, lastModified: null } as const;

/** Reads the last answer of a visit: body, 304 or (thrown as `FetchProblem`) an error status or bot wall. `sent` are the validators that were sent. */
export const readOutcome = (visited: Visited, head: OutcomeHead, sent: Omit<Freshness, 'maxAgeSeconds'>): FetchOutcome => {
  const { status, headers } = visited.exchange;
  const isConditional = sent.etag !== null || sent.lastModified !== null;
  if (status === 304 && isConditional) return notModified(headers, head, sent);
  const wall = status >= 400 || isHtml(visited.body) ? botWallOf(headers, visited.body) : null;
  if (wall) throw new FetchProblem('blocked', `${wall} asks for a browser (HTTP ${status})`);
  if (status < 200 || status >= 300) {
    throw new FetchProblem(verdictOfStatus(status, headerOf(headers, 'retry-after') !== null), `HTTP ${status}`);
  }
  return { ...head, kind: 'ok', status, ...bodyOf(visited) };
};

/** Words a failure for a person. */
export const failureOf = (problem: FetchProblem, status: number | null, head: OutcomeHead, asked: 'feed' | 'page'): FetchFailure => {
  const { verdict, message } = problem;
  const isPermanent = problem.advice === null ? isPermanentFailure(verdict, status) : verdict === 'refused';
  const advice = problem.advice ?? (asked === 'feed' ? adviceForFeed(verdict) : adviceForPage(isPermanent));
  return { ...head, kind: 'failed', verdict, status, detail: failureDetail(head.url, message, advice), isPermanent };
};

const notModified = (headers: ResponseHeaders, head: OutcomeHead, sent: Omit<Freshness, 'maxAgeSeconds'>): FetchOutcome => {
  const said = freshnessOf(headers);
  return {
    ...head,
    kind: 'not-modified',
    status: 304,
    ...said,
    etag: said.etag ?? sent.etag,
    lastModified: said.lastModified ?? sent.lastModified,
  };
};

const bodyOf = ({ exchange, body, isTruncated }: Visited): Pick<FetchedBody, 'body' | 'contentType' | 'isTruncated' | keyof Freshness> => ({
  body,
  isTruncated,
  contentType: headerOf(exchange.headers, 'content-type'),
  ...freshnessOf(exchange.headers),
  ...(isTruncated ? noValidators : {}),
});

const isHtml = (body: Uint8Array): boolean =>
  /^\s*<(?:!doctype html|html|head)/i.test(new TextDecoder('latin1').decode(body.subarray(0, 256)));
