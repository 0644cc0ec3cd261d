import type { FeedRecord, NewArticle } from '@corridor/archive';
import {
  checkNotes,
  claimMillis,
  conditionsOf,
  entryKey,
  entryPrint,
  type FetchOutcome,
  isOwnOutage,
  isPushed,
  planDetail,
  planNextPoll,
  pollReport,
} from '@corridor/ingest';
import { type Entry, type FeedCheck, type FeedState, isoNow, type ParsedFeed } from '@corridor/model';
import type { Parts } from '../parts.ts';
import { articleJob } from '../queue/jobs-of.ts';
import { followHub } from './follow-hub.ts';
import { mannersOf } from './manners-of.ts';
import { notAhead } from './not-ahead.ts';
import { rereadsOf } from './rereads-of.ts';
import { restAfter } from './rest-after.ts';

/**
 * poll → parse → identify → store: asks one feed what is new and records check, state and new articles in one transaction. With `onlyIfDue` a feed that
 * is not due, that another process has taken or whose host rests is left alone: queued twice, or crashed in the middle, it is asked once.
 */
export const pollFeed = async (parts: Parts, feedId: string, signal: AbortSignal, onlyIfDue = false): Promise<void> => {
  const { archive, fetcher, clock, observer, queue } = parts;
  const feed = await archive.feed(feedId);
  if (!feed || (onlyIfDue && feed.hostPausedUntil !== null)) return;
  const until = new Date(clock.now() + claimMillis(feed)).toISOString();
  if (!(await archive.takePoll({ feedId, until, evenEarly: !onlyIfDue }))) return;
  const outcome = await fetcher.fetchFeed({
    url: feed.url,
    ...conditionsOf(feed, clock.now()),
    ...mannersOf(feed),
    signal,
  });
  const parsed = await parseBody(parts, feed, outcome);
  const discovered = newArticles(feed, articleEntries(parsed), clock.now());
  const sub = parts.webSubUrl ? await archive.webSub(feedId) : null;
  const state = await planOf(parts, feed, outcome, parsed, isPushed(sub, clock.now()));
  const check = { ...checkOf(state, isoNow(clock), outcome, parsed), ...checkNotes(outcome, parsed, clock.now()) };
  const ids = await archive.recordPoll({ check, state, discovered, planRereads: rereadsOf(discovered, clock.now()) });
  observer.feedChecked({ ...check, newEntries: ids.length });
  observer.articlesFound(ids.length);
  if (parts.webSubUrl) await followHub(parts, { feed, sub, outcome, parsed, found: ids.length });
  for (const id of ids) {
    const article = await archive.pending(id);
    if (article) await queue.enqueue(articleJob(article));
  }
};

const planOf = async (
  parts: Parts,
  feed: FeedRecord,
  outcome: FetchOutcome,
  parsed: ParsedFeed | null,
  hasPush: boolean,
): Promise<FeedState> => {
  const { archive, clock, random } = parts;
  const report = pollReport(outcome, parsed);
  const others = outcome.kind === 'failed' && outcome.status === null ? await archive.feeds() : [];
  return planNextPoll({
    state: feed,
    feed,
    report,
    now: clock.now(),
    random,
    hostPausedUntil: await restAfter(parts, outcome),
    isPushed: hasPush,
    isOwnOutage: isOwnOutage(report.verdict, feed.url, others, clock.now()),
  });
};

const parseBody = async ({ parser, clock }: Parts, { zone }: FeedRecord, outcome: FetchOutcome): Promise<ParsedFeed | null> =>
  outcome.kind === 'ok'
    ? parser.parse(outcome.body, {
        contentType: outcome.contentType,
        contentLanguage: outcome.contentLanguage ?? null,
        linked: outcome.linked,
        url: outcome.url,
        receivedAt: isoNow(clock),
        timeZone: zone,
      })
    : null;

/** Entries that are articles: those of a sitemap index are further sitemaps. */
const articleEntries = (parsed: ParsedFeed | null): readonly Entry[] =>
  parsed && parsed.feed.format !== 'sitemap-index' ? parsed.entries : [];

/** Entries as articles, one a key; an entry without title and text says nothing and is left to the next poll. */
const newArticles = (feed: FeedRecord, entries: readonly Entry[], now: number): readonly NewArticle[] => {
  const articles = entries
    .map((entry) => ({ entry, title: entry.title ?? entry.summary?.slice(0, 120) ?? '' }))
    .filter(({ title }) => title.trim() !== '')
    .map(
      ({ entry, title }): NewArticle => ({
        key: entryKey(entry, feed.feedId),
        url: entry.link,
        title,
        summary: entry.summary,
        contentHtml: entry.contentHtml,
        authors: entry.authors,
        lang: entry.lang ?? feed.lang,
        publishedAt: notAhead(entry.publishedAt ?? entry.updatedAt, now),
        print: entryPrint(entry),
        updatedAt: notAhead(entry.updatedAt, now),
      }),
    );
  return [...new Map(articles.toReversed().map((a) => [a.key, a])).values()].toReversed();
};

/** What a person is told of a feed that is an index. */
const indexDetail = (parsed: ParsedFeed | null): string | null =>
  parsed?.feed.format === 'sitemap-index'
    ? `an index of ${parsed.entries.length} sitemaps, not articles; put one of them into sources.yaml, such as ${parsed.entries[0]?.link ?? ''}`
    : null;

const checkOf = (state: FeedState, checkedAt: string, outcome: FetchOutcome, parsed: ParsedFeed | null): FeedCheck => ({
  feedId: state.feedId,
  checkedAt,
  verdict:
    outcome.kind === 'failed' ? outcome.verdict : outcome.kind === 'not-modified' ? 'not-modified' : (parsed?.verdict ?? 'not-a-feed'),
  httpStatus: outcome.status,
  entries: parsed?.entries.length ?? 0,
  newEntries: 0,
  bodyBytes: outcome.bodyBytes,
  durationMillis: Math.round(outcome.durationMillis),
  detail: planDetail(state) ?? (outcome.kind === 'failed' ? outcome.detail : readDetail(outcome, parsed)),
  ...standInOf(outcome),
});

/** A page that says what it is tells more than that it is no feed. */
const readDetail = (outcome: FetchOutcome, parsed: ParsedFeed | null): string | null => {
  const detail = parsed?.detail ?? indexDetail(parsed);
  return outcome.kind === 'ok' && outcome.standIn && detail ? `${outcome.standIn.detail}. ${detail}` : detail;
};

const standInOf = (outcome: FetchOutcome): Pick<FeedCheck, 'standIn'> => {
  if (outcome.kind === 'failed') return outcome.standIn ? { standIn: outcome.standIn } : {};
  return outcome.kind === 'ok' && outcome.standIn ? { standIn: outcome.standIn.kind } : {};
};
