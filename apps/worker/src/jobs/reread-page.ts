import type { ArticleRecord, ExtractedText, PageValidators, Rereading } from '@corridor/archive';
import { type FetchFailure, type FetchOutcome, ownAddressKey } from '@corridor/ingest';
import type { Access } from '@corridor/model';
import type { Parts } from '../parts.ts';
import { textOf } from './extract-text.ts';
import { feedOnly } from './feed-text.ts';
import { mannersOf } from './manners-of.ts';
import { readFetched } from './read-fetched.ts';
import { restAfter } from './rest-after.ts';

/** Attempts at a page that cannot be had before its article stays as it is; an hour and four hours lie between them. */
const REREAD_ATTEMPTS = 3;
const FIRST_PAUSE_MILLIS = 3_600_000;

/**
 * fetch → extract, again: reads the page of a finished article whose entry changed. Another text becomes the article's and the one before a revision;
 * the same text, a page that is not to be had and one that gives less than we hold (a paywall that closed) change nothing but a title.
 */
export const rereadPage = async (parts: Parts, articleId: number, signal: AbortSignal): Promise<void> => {
  const { archive, clock, observer } = parts;
  const wanted = await archive.rereading(articleId);
  if (!wanted || Date.parse(wanted.dueAt) > clock.now() || !isFinished(wanted)) return;
  const outcome = await askAgain(parts, wanted, signal);
  if (outcome?.kind === 'failed' && isWorthAnother(outcome, wanted)) return putOff(parts, wanted, outcome);
  const held = await archive.article(articleId);
  if (!held) return;
  const text = await textAgain(parts, wanted, held, outcome);
  if (isSame(text, held)) return archive.endReread(articleId);
  await archive.saveExtracted(articleId, text, validatorsOf(outcome, wanted));
  observer.articleMoved(articleId, 'extracted', 'read again: the outlet changed it');
};

const isFinished = ({ article }: Rereading): boolean => ['extracted', 'tagged', 'grouped'].includes(article.state);

/** The page as its server gives it now; null where there is none to ask for. */
const askAgain = async (
  { archive, fetcher }: Parts,
  { article, validators }: Rereading,
  signal: AbortSignal,
): Promise<FetchOutcome | null> => {
  const feed = await archive.feed(article.feedId);
  return !article.url || feed?.kind === 'pointer'
    ? null
    : fetcher.refetchPage({ url: article.url, ...validators, ...mannersOf(feed), signal });
};

const isWorthAnother = ({ isPermanent, verdict }: FetchFailure, { article }: Rereading): boolean =>
  !isPermanent && verdict !== 'blocked' && article.attempts + 1 < REREAD_ATTEMPTS;

const putOff = async (parts: Parts, { article }: Rereading, failure: FetchFailure): Promise<void> => {
  const now = parts.clock.now();
  const rest = Date.parse((await restAfter(parts, failure)) ?? '') || now;
  const pause = Math.max(FIRST_PAUSE_MILLIS * 4 ** article.attempts, (failure.retryAfterSeconds ?? 0) * 1000, rest - now);
  await parts.archive.putOffReread(article.id, new Date(now + pause).toISOString());
};

/** The fuller of what the page gives now and what is held, under the title that the feed gives now. */
const textAgain = async (
  parts: Parts,
  { article }: Rereading,
  held: ArticleRecord,
  outcome: FetchOutcome | null,
): Promise<ExtractedText> => {
  const read = outcome?.kind === 'ok' ? await readFetched(parts, outcome, article) : null;
  const isText = read !== null && typeof read !== 'string' && read.page.verdict === 'ok';
  const text = isText ? textOf(article, read.page, outcome?.url ?? '', parts.clock.now()) : feedOnly(article);
  return fullness[text.access] < fullness[held.access] ? { ...heldText(held), title: text.title } : text;
};

const fullness: Readonly<Record<Access, number>> = { 'feed-only': 0, truncated: 1, paywalled: 1, full: 2 };

const heldText = (held: ArticleRecord): ExtractedText => ({
  title: held.title,
  standfirst: held.standfirst,
  text: held.text,
  byline: held.byline,
  lang: held.lang,
  publishedAt: held.publishedAt,
  publishedDate: held.publishedDate,
  canonicalUrl: held.canonicalUrl,
  canonicalKey: ownAddressKey({ canonicalUrl: held.canonicalUrl, url: held.url ?? '', askedUrl: held.url }),
  access: held.access,
});

/** White space alone is no edit. */
const isSame = (text: ExtractedText, held: ArticleRecord): boolean =>
  folded(text.title) === folded(held.title) && folded(text.text) === folded(held.text) && text.access === held.access;
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const validatorsOf = (outcome: FetchOutcome | null, { validators }: Rereading): PageValidators =>
  outcome && outcome.kind !== 'failed' ? { etag: outcome.etag, lastModified: outcome.lastModified } : validators;
