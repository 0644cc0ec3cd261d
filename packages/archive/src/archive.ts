// Over 300 lines because it is the whole face of a room, and its doc comments are what both engines promise.
import type {
  Access,
  Alert,
  AlertEnding,
  AlertFinding,
  AlertNotice,
  ArticleFormat,
  ArticleState,
  Classification,
  Delivery,
  DeliveryState,
  Edition,
  ExtractOverrides,
  FeedCheck,
  FeedState,
  HostPause,
  Mention,
  Position,
  Receipt,
  Relevance,
  Side,
  Source,
  SourceVolume,
  StoryAssignment,
  Subscriber,
  Tag,
  WebSub,
} from '@corridor/model';

/** A feed as the poller needs it: catalogue and state together. */
export interface FeedRecord extends FeedState {
  readonly sourceId: string;
  readonly kind: 'feed' | 'news-sitemap' | 'pointer';
  readonly lang: string;
  /** Zone of the source's dates that name none, or null for UTC. */
  readonly zone: string | null;
  readonly minIntervalMinutes: number | null;
  /** The feed's own, or else its source's. */
  readonly userAgent: string | null;
  /** What its source says of how it is asked: see `sourceSchema`. */
  readonly proxy: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly enabled: boolean;
}

/** An entry that became an article; unique by `key`. */
export interface NewArticle {
  /** Canonical key of the entry; the same key is the same article, whatever feed brought it. */
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly contentHtml: string | null;
  readonly authors: readonly string[];
  readonly lang: string;
  readonly publishedAt: string | null;
  /** What the entry says, as a hash; another print in the same feed is a changed entry. Absent or null where nobody looks for changes. */
  readonly print?: string | null;
  readonly updatedAt?: string | null;
}

/** An entry as its feed showed it last, with what is known of its article. */
export interface KnownSighting {
  readonly key: string;
  readonly print: string | null;
  readonly updatedAt: string | null;
  /** When the article's text was last read; null before the first time and for a dropped article. */
  readonly readAt: string | null;
  /** How often it was read again. */
  readonly rereads: number;
}

/** An article to be read again at `dueAt`; null: its entry changes too often, and it is read no more. */
export interface PlannedReading {
  readonly key: string;
  readonly dueAt: string | null;
}

/** An article whose changed entry asks for its page to be read again. It stays in its finished state, with its text, until another text is there. */
export interface Rereading {
  /** With title, summary and content of the changed entry, and the attempts at this reading. */
  readonly article: PendingArticle;
  readonly dueAt: string;
  /** The text that is held. */
  readonly text: string;
  readonly access: Access;
  readonly validators: PageValidators;
}

/** What a page's server gave to ask with whether it changed, verbatim. */
export interface PageValidators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a read page teaches about its site, written in one transaction with the article's text. */
export interface SiteLesson {
  /** Host and language. */
  readonly site: string;
  /**
   * The site's memory with this page in it, from the one that is kept; must give the same for a page that is in it. `isRipe`: pages that were kept
   * are to be read again with what is known now.
   */
  readonly learn: (memory: string | null) => { readonly memory: string; readonly isRipe: boolean };
  /** The page was read before its site was known well: its bytes stay until it is read again. */
  readonly keepsPage: boolean;
}

/** How a source's selectors did on one page. */
export interface OverrideUse {
  readonly sourceId: string;
  /** All selectors of the source that were tried, by field. */
  readonly selectors: readonly { readonly field: string; readonly selector: string; readonly isMatched: boolean }[];
}

/** A selector that found nothing on the last pages of its source. */
export interface StaleOverride {
  readonly sourceId: string;
  readonly field: string;
  readonly selector: string;
  /** Pages in a row. */
  readonly misses: number;
}

/** What reading a page leaves beside its text. */
export interface PageNotes {
  readonly lesson?: SiteLesson | null;
  readonly overrides?: OverrideUse | null;
}

/** Bytes of a fetched page, kept only until its text is extracted. */
export interface FetchedPage extends Partial<PageValidators> {
  readonly url: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  /** Whether the connection broke off before the page's end; absent means no. */
  readonly isTruncated?: boolean;
}

/** The text that extraction gives an article. A changed text of a known article becomes a new revision. */
export interface ExtractedText {
  readonly title: string;
  readonly standfirst: string | null;
  readonly text: string;
  readonly byline: string | null;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly publishedDate: string | null;
  readonly canonicalUrl: string | null;
  /**
   * Key of the canonical URL, made as `key` of an article is. Of two articles with text that share it and say the same, the one under that address stays
   * and the other is dropped as `same-page`; one without text yet never costs the other its place, so nothing is lost.
   */
  readonly canonicalKey: string | null;
  readonly access: Access;
}

/** One article as search results show it. */
export interface ArticleRow {
  readonly id: number;
  readonly key: string;
  readonly url: string | null;
  readonly title: string;
  readonly lang: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly country: string;
  readonly side: Side;
  readonly ownership: string;
  readonly isWire: boolean;
  readonly feedId: string;
  /** Instant, ISO 8601 UTC; the moment it was seen when the outlet gives none. */
  readonly publishedAt: string;
  readonly seenAt: string;
  readonly state: ArticleState;
  readonly reason: string | null;
  readonly access: Access;
  readonly relevance: Relevance | null;
  readonly format: ArticleFormat | null;
  readonly themes: readonly string[];
  readonly storyId: string | null;
  readonly copyOf: number | null;
}

/** One article with everything we hold of it. */
export interface ArticleRecord extends ArticleRow {
  readonly standfirst: string | null;
  readonly text: string;
  readonly summary: string | null;
  readonly byline: string | null;
  readonly canonicalUrl: string | null;
  readonly publishedDate: string | null;
  readonly mentions: readonly Mention[];
  /** Concept ids as often as they were found. */
  readonly concepts: readonly string[];
  readonly tags: readonly Tag[];
  readonly positions: readonly Position[];
  readonly dossierVersion: string | null;
  readonly engineVersion: string | null;
  /** Earlier texts, oldest first; `seenAt` is when the next one took their place. */
  readonly revisions: readonly { readonly revision: number; readonly title: string; readonly text: string; readonly seenAt: string }[];
  /** When the text was last read from the outlet, how often it was read again, and why it is read no more (`changes-too-often`). */
  readonly readAt: string | null;
  readonly rereads: number;
  readonly rereadsEnded: string | null;
  /** Feeds that show the article, those of the same page under another address included, first sight first. */
  readonly sightings: readonly { readonly feedId: string; readonly seenAt: string; readonly url: string | null }[];
}

/** What an unfinished article needs to go on. */
export interface PendingArticle {
  readonly id: number;
  readonly state: ArticleState;
  /** Last stage that was done: where a `failed` article goes on. Equals `state` otherwise. */
  readonly reached: 'discovered' | 'fetched' | 'extracted' | 'tagged' | 'grouped';
  readonly url: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly contentHtml: string | null;
  readonly lang: string;
  readonly feedId: string;
  readonly sourceId: string;
  /** Zone of the source's dates that name none, or null for UTC. */
  readonly zone: string | null;
  /** How the source's pages are read where the rules go wrong. */
  readonly extract: ExtractOverrides | null;
  readonly publishedAt: string | null;
  readonly attempts: number;
  readonly retryAt: string | null;
}

/** Options of a search. */
export interface SearchOptions {
  /** Default 20, at most 1000. */
  readonly limit?: number;
  readonly offset?: number;
  /** `newest` (default) or `relevance` (bm25 in SQLite; in PostgreSQL ts_rank of the newest 1,000 hits, the others after them). */
  readonly order?: 'newest' | 'relevance';
  /** Zone of the days in dates of the query and in the series; default UTC. */
  readonly zone?: string;
  readonly facets?: boolean;
  /** Words that a search which finds nothing may have meant; a near one is named in the notes. */
  readonly vocabulary?: readonly string[];
  readonly series?: 'day' | 'week' | 'month';
}

/** A found article with the words around the hit, taken from the stored text. */
export interface SearchHit extends ArticleRow {
  /** Plain text; hits are at `marks` (UTF-16 offsets into `snippet`). */
  readonly snippet: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** One value of a facet. */
export interface FacetValue {
  readonly value: string;
  readonly articles: number;
}

/** What a search gives. */
export interface SearchResult {
  readonly query: string;
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** By theme, entity, actor, stance, source, side, lang, country, relevance, format, story. */
  readonly facets: Readonly<Record<string, readonly FacetValue[]>> | null;
  /** `articles` beside `seen`: all articles seen that day, week or month by any source: the denominator. */
  readonly series: readonly { readonly from: string; readonly articles: number; readonly seen: number }[] | null;
  /** What the query was read as, for a person: corrected or unknown values are named here. */
  readonly notes: readonly string[];
}

/** A position with the article it stands in. */
export interface PositionRow extends Position {
  readonly article: ArticleRow;
  /** The same actor's stance on the same target before this one, when it differed. */
  readonly changedFrom: string | null;
}

/** How often a name was used in one week by one outlet. */
export interface NameRow {
  readonly name: string;
  readonly entity: string;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly side: Side;
  /** Monday of the week, YYYY-MM-DD. */
  readonly week: string;
  readonly uses: number;
  /** Of these, inside quotation marks: the speaker's name, not the outlet's. */
  readonly quoted: number;
}

/** One story with its articles, oldest first. */
export interface StoryRecord {
  readonly id: string;
  readonly articles: readonly ArticleRecord[];
}

/** A source with its feeds, their state and last checks, and the alerts of both that last. */
export interface SourceHealth {
  readonly source: Source;
  readonly alerts: readonly Alert[];
  readonly feeds: readonly { readonly state: FeedRecord; readonly checks: readonly FeedCheck[] }[];
}

/** A window of time, ISO 8601 UTC: from inclusive, to exclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * The archive: what we keep and how we ask for it. Every write is one transaction and idempotent by key, so that doing a
 * stage twice changes nothing. Errors: `archive-locked` and, of a server, `archive-unreachable` (retry), `archive-failed` (stop), of a file also
 * `archive-damaged` and, once it is deleted or replaced under us, `archive-lost` (stop); `query-invalid` (usage).
 */
export interface Archive {
  close(): Promise<void>;

  // --- catalogue and feeds
  /** Upserts sources and feeds; feeds no longer listed are disabled, never deleted. New feeds are due at once, spread over `spreadMillis`. */
  registerSources(sources: readonly Source[], spreadMillis: number): Promise<void>;
  feeds(): Promise<readonly FeedRecord[]>;
  feed(feedId: string): Promise<FeedRecord | null>;
  /** Enabled feeds whose `nextPollAt` has come, most overdue first. */
  feedsDue(): Promise<readonly FeedRecord[]>;
  sourceHealth(): Promise<readonly SourceHealth[]>;
  /**
   * Takes an enabled feed that is due (or with `evenEarly` any) for a poll: it is next due at `until`, whatever becomes of the poll. True for exactly
   * one of the processes that ask; so a crash in the middle does not bring it back at once.
   */
  takePoll(taking: { readonly feedId: string; readonly until: string; readonly evenEarly: boolean }): Promise<boolean>;
  /** Brings the next poll of a feed forward to an instant; an earlier one stays. */
  pollBy(feedId: string, at: string): Promise<void>;

  // --- hosts that asked for a rest
  pauseHost(pause: HostPause): Promise<void>;
  /** The host's last pause, which may be over. */
  hostPause(host: string): Promise<HostPause | null>;
  /** Pauses that last, longest first. */
  hostPauses(): Promise<readonly HostPause[]>;

  // --- subscriptions at hubs
  webSub(feedId: string): Promise<WebSub | null>;
  webSubByToken(token: string): Promise<WebSub | null>;
  saveWebSub(sub: WebSub): Promise<void>;
  updateWebSub(feedId: string, change: Partial<Pick<WebSub, 'state' | 'leaseUntil' | 'heardAt' | 'missedAt' | 'reason'>>): Promise<void>;
  removeWebSub(feedId: string): Promise<void>;
  // --- alerts
  /** What the source brought hour by hour in the last three months. */
  volume(sourceId: string): Promise<SourceVolume>;
  /** Alerts, newest first: all, those that last, or those that lasted in a window. */
  alerts(filter?: { readonly isOpen?: boolean; readonly window?: Window }): Promise<readonly Alert[]>;
  /**
   * Raises and ends alerts and notes that health was looked through now. An alert that lasts is not raised twice and one that has ended not ended twice:
   * gives those that this call changed, whoever else asked. `isNotified` queues a post to the webhook for each of them.
   */
  saveAlerts(change: {
    readonly raised: readonly (AlertFinding & { readonly sourceId: string })[];
    readonly ended: readonly { readonly id: string; readonly ending: AlertEnding }[];
    readonly isNotified: boolean;
  }): Promise<{ readonly raised: readonly Alert[]; readonly ended: readonly Alert[] }>;
  /** When `saveAlerts` was last called, or null. */
  lastWatchAt(): Promise<string | null>;
  /** Posts to the webhook in these states, oldest alert first; with `isDue` only those whose time has come. */
  notices(filter: { readonly states: readonly AlertNotice['state'][]; readonly isDue?: boolean }): Promise<readonly AlertNotice[]>;
  /** Takes a post for sending until an instant; as `takeDelivery`, true for exactly one of the processes that ask. */
  takeNotice(notice: AlertNotice, until: string): Promise<boolean>;
  updateNotice(notice: AlertNotice): Promise<void>;

  // --- stages, one transaction each
  /**
   * A poll's whole outcome: check, state and entries. Entries not met before become articles, whose ids it gives; of the others the sighting is kept,
   * and `planRereads` says, from what this feed showed last, which articles to read again.
   */
  recordPoll(outcome: {
    readonly check: FeedCheck;
    readonly state: FeedState;
    readonly discovered: readonly NewArticle[];
    readonly planRereads?: (known: readonly KnownSighting[]) => readonly PlannedReading[];
  }): Promise<readonly number[]>;
  pending(articleId: number): Promise<PendingArticle | null>;
  /** Unfinished articles (`discovered`, `fetched`, `extracted`, `failed` with a retry due) and, apart, `tagged` ones that wait for grouping. */
  unfinished(limit: number): Promise<readonly PendingArticle[]>;
  saveFetched(articleId: number, page: FetchedPage): Promise<void>;
  fetchedPage(articleId: number): Promise<FetchedPage | null>;
  /**
   * Moves to `extracted`, or to `dropped` with `same-page`. A finished article whose text is the same stays as it is. Ends a reading that was
   * wanted. `validators` are those of the page that was read, `notes` what else its reading gave.
   */
  saveExtracted(articleId: number, text: ExtractedText, validators?: PageValidators, notes?: PageNotes): Promise<'extracted' | 'same-page'>;
  /** What the pages of a site taught; null when none was read. */
  siteMemory(site: string): Promise<string | null>;
  /** Articles whose page was kept and can be read again with what their site taught, oldest first. */
  keptPagesDue(limit: number): Promise<readonly { readonly id: number; readonly url: string | null }[]>;
  /** The kept page of an article, when it is due. */
  keptPage(articleId: number): Promise<FetchedPage | null>;
  /**
   * A kept page was read again: another text takes the place of the one before, as our own correction and no revision. Null: the text stays.
   * `isDone` false keeps the page for a later time.
   */
  saveReadAgain(articleId: number, text: ExtractedText | null, isDone: boolean): Promise<void>;
  /** Selectors that found nothing on at least `misses` pages in a row, of sources that are listed. */
  staleOverrides(misses: number): Promise<readonly StaleOverride[]>;
  /** Articles whose page is to be read again now, longest due first. */
  rereadsDue(limit: number): Promise<readonly { readonly id: number; readonly url: string | null }[]>;
  /** What the reading of a changed article needs, due or not; null when none is wanted. */
  rereading(articleId: number): Promise<Rereading | null>;
  /** Tries the reading again at another time. */
  putOffReread(articleId: number, dueAt: string): Promise<void>;
  /** The page was read again and nothing is different, or it cannot be read: the text stays. */
  endReread(articleId: number): Promise<void>;
  article(articleId: number): Promise<ArticleRecord | null>;
  articles(articleIds: readonly number[]): Promise<readonly ArticleRecord[]>;
  saveClassified(articleId: number, classification: Classification): Promise<void>;
  /** Articles in state `tagged`. */
  ungrouped(): Promise<readonly number[]>;
  /** Tagged or grouped articles of relevance `direct` or `context` published in the window, oldest first; what grouping compares. */
  articlesPublished(window: Window): Promise<readonly ArticleRecord[]>;
  /** Writes stories and copies, moves `ids` to `grouped` (those without an assignment stand alone, without a story). */
  saveGrouping(ids: readonly number[], assignments: readonly StoryAssignment[]): Promise<void>;
  /** `retryAt` null: for good. Nothing is deleted; an article that is tagged already, by another process, stays as it is. */
  saveFailed(articleId: number, reason: string, retryAt: string | null): Promise<void>;
  saveDropped(articleId: number, reason: string): Promise<void>;

  // --- asking
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
  /** Ids of all articles that a query finds, oldest first; for export. */
  searchIds(query: string, zone?: string): Promise<readonly number[]>;
  story(storyId: string): Promise<StoryRecord | null>;
  /** Ledger, newest first, of the articles that a query finds; filters by the position itself. */
  positions(filter: {
    readonly query?: string;
    readonly actor?: string;
    readonly stance?: string;
    readonly target?: string;
    readonly limit?: number;
  }): Promise<readonly PositionRow[]>;
  names(filter: { readonly query?: string }): Promise<readonly NameRow[]>;
  /** Articles first seen in the window (late ones are not lost), classified, oldest first. */
  articlesSeen(window: Window): Promise<readonly ArticleRecord[]>;
  receipt(window: Window): Promise<Receipt>;
  counts(): Promise<Readonly<Record<ArticleState, number>>>;
  /** Articles tagged by another dossier or engine version, in batches after an id. */
  taggedOtherwise(dossierVersion: string, engineVersion: string, afterId: number, limit: number): Promise<readonly ArticleRecord[]>;

  // --- editions, subscribers, deliveries
  saveEdition(edition: Edition): Promise<void>;
  edition(editionId: string): Promise<Edition | null>;
  editions(limit: number): Promise<readonly Edition[]>;
  addSubscriber(subscriber: Subscriber): Promise<void>;
  subscribers(): Promise<readonly Subscriber[]>;
  subscriberByToken(token: string): Promise<Subscriber | null>;
  /** True when there was one. Its deliveries stay in the ledger. */
  removeSubscriber(id: string): Promise<boolean>;
  /** Claims subscriber and local date; false when that delivery exists already. The once-and-only-once of the digest. */
  claimDelivery(delivery: Delivery): Promise<boolean>;
  updateDelivery(
    subscriberId: string,
    date: string,
    change: {
      readonly state: DeliveryState;
      readonly attempts: number;
      readonly nextAttemptAt: string | null;
      readonly detail: string | null;
    },
  ): Promise<void>;
  /**
   * Takes a delivery for sending until the instant `until`, seen after `attempts` attempts: state `sending`, one attempt more. True for exactly one of
   * the processes that ask; once the instant has passed, whoever took it is thought dead and it may be taken again.
   */
  takeDelivery(taking: {
    readonly subscriberId: string;
    readonly date: string;
    readonly attempts: number;
    readonly until: string;
  }): Promise<boolean>;
  deliveries(filter?: { readonly states?: readonly DeliveryState[]; readonly subscriberId?: string }): Promise<readonly Delivery[]>;

  // --- care
  /** Consistent copy into a new file while others write; PostgreSQL leaves it to `pg_dump` (`usage-invalid`). */
  backup(path: string): Promise<void>;
  /** Articles published before the instant; `dryRun` counts only. */
  prune(before: string, dryRun: boolean): Promise<{ readonly articles: number }>;
  /** Indexes up to `limit` texts anew that were cut by another version of the analyser; gives how many, 0 when all are up to date. */
  reindex(limit: number): Promise<number>;
  /** Findings of an integrity check, empty when all is well. */
  check(): Promise<readonly string[]>;
}
