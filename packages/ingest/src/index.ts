export { extractPage, MAX_PAGE_BYTES, type PageOrigin, type ReadPage, readPage } from './extract/extract-page.ts';
export type { SelectorUse } from './extract/overrides/override-elements.ts';
export { extractTogether } from './extract/site/extract-together.ts';
export { learnSite, type SitePage } from './extract/site/learn-site.ts';
export type { PageTraits } from './extract/site/page-traits.ts';
export { isWellKnown, learntSite, siteKeyOf, teachSite } from './extract/site/site-lesson.ts';
export type { SiteMemory } from './extract/site/site-memory.ts';
export {
  createFetcher,
  type FeedRequest,
  type Fetcher,
  type FetcherOptions,
  type PageRequest,
  type SourceManners,
  userAgentOf,
} from './fetch/fetcher.ts';
export type { EndTurn, SharedHostTurns } from './fetch/host-turns.ts';
export { defaultLimits, type FetchLimits } from './fetch/limits.ts';
export type {
  FetchedBody,
  FetchFailure,
  FetchOutcome,
  Freshness,
  NotModified,
  OutcomeHead,
  PageOutcome,
  Redirect,
} from './fetch/outcome.ts';
export { canonicalKey } from './identify/canonical-key.ts';
export { entryKey } from './identify/entry-key.ts';
export { entryPrint } from './identify/entry-print.ts';
export { ownAddressKey } from './identify/own-address-key.ts';
export { type KnownEntry, type PlannedReread, planRereads, type SeenEntry } from './identify/plan-rereads.ts';
export { feedDate } from './parse/dates/feed-date.ts';
export { createFeedParser, type FeedParser, type FeedParserOptions } from './parse/feed-parser.ts';
export { parseFeed } from './parse/parse-feed.ts';
export { defaultParseLimits, type ParseInput, type ParseLimits } from './parse/parse-limits.ts';
export { checkNotes } from './poll/check-notes.ts';
export { type FeedHealth, failureKinds, feedEnding, isOwnNetworkDown, judgeFeed } from './poll/feed-alerts.ts';
export { type FeedStanding, type StandingKind, standingOf } from './poll/feed-standing.ts';
export { initialFeedState } from './poll/feed-state.ts';
export { conditionsOf } from './poll/full-read.ts';
export { pauseAfterRefusal } from './poll/host-pause.ts';
export { isOwnOutage } from './poll/own-outage.ts';
export { claimMillis, type PollPlanInput, planDetail, planNextPoll } from './poll/plan.ts';
export { type PollReport, pollReport } from './poll/poll-report.ts';
export { judgeVolume, type KnownAlert, type VolumeInput, volumeEnding } from './poll/volume.ts';
export { type VolumeCalendar, volumeCalendar } from './poll/volume-calendar.ts';
export { type Hub, hubOf, isAskDue, isPushed } from './poll/web-sub.ts';
export { loadSources } from './sources/load-sources.ts';
export { type OpmlImport, sourcesFromOpml } from './sources/opml-reader.ts';
export { sourcesToOpml } from './sources/opml-writer.ts';
export { renderSourcesDoc } from './sources/sources-doc.ts';
