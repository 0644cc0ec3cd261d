import { isBlocking, standInOfAnswer } from '../stand-in/answer-stand-in.ts';
import { adviceForFeed, adviceForPage, failureDetail } from './failure-detail.ts';
import { FetchProblem } from './fetch-problem.ts';
import { linkedHub } from './link-header.ts';
import type { FetchedBody, FetchFailure, FetchOutcome, Freshness, OutcomeHead } from './outcome.ts';
import { freshnessOf, headerOf, type ResponseHeaders } from './response-headers.ts';
import { isPermanentFailure, verdictOfStatus } from './status-verdict.ts';
import type { Visited } from './visit.ts';

const noValidators = { etag: null, lastModified: null } as const;

/** Reads the last answer of a visit: body, 304 or (thrown as `FetchProblem`) an error status or bot wall. `sent` are the validators that were sent. */
export const readOutcome = (
  visited: Visited,
  head: OutcomeHead,
  sent: Omit<Freshness, 'maxAgeSeconds'> & { readonly asked: 'feed' | 'page' },
): FetchOutcome => {
  const { status, headers } = visited.exchange;
  const isConditional = sent.etag !== null || sent.lastModified !== null;
  if (status === 304 && isConditional) return notModified(headers, head, sent);
  const standIn = standInOfAnswer({ headers, status, body: visited.body, asked: sent.asked });
  const isGood = status >= 200 && status < 300;
  if (standIn && (standIn.kind === 'bot-wall' || standIn.kind === 'geo-block' || (isGood && isBlocking(standIn.kind))))
    throw new FetchProblem('blocked', `${standIn.detail} (HTTP ${status})`, { standIn: standIn.kind });
  if (!isGood) {
    const verdict = verdictOfStatus(status, headerOf(headers, 'retry-after') !== null);
    throw new FetchProblem(
      verdict,
      standIn ? `HTTP ${status}: ${standIn.detail}` : `HTTP ${status}`,
      standIn ? { standIn: standIn.kind } : {},
    );
  }
  return { ...head, kind: 'ok', status, ...bodyOf(visited), ...(standIn ? { standIn } : {}) };
};

/** Words a failure for a person. */
export const failureOf = (problem: FetchProblem, status: number | null, head: OutcomeHead, asked: 'feed' | 'page'): FetchFailure => {
  const { verdict, message } = problem;
  const isPermanent = problem.advice === null ? isPermanentFailure(verdict, status) : verdict === 'refused';
  const advice = problem.advice ?? (asked === 'feed' ? adviceForFeed(verdict) : adviceForPage(isPermanent));
  const standIn = problem.standIn ? { standIn: problem.standIn } : {};
  return { ...head, kind: 'failed', verdict, ...standIn, status, detail: failureDetail(head.url, message, advice), isPermanent };
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

const bodyOf = ({
  exchange,
  body,
  isTruncated,
}: Visited): Pick<FetchedBody, 'body' | 'contentType' | 'contentLanguage' | 'isTruncated' | 'linked' | keyof Freshness> => ({
  body,
  isTruncated,
  contentType: headerOf(exchange.headers, 'content-type'),
  contentLanguage: headerOf(exchange.headers, 'content-language'),
  linked: linkedHub(exchange.headers),
  ...freshnessOf(exchange.headers),
  ...(isTruncated ? noValidators : {}),
});
