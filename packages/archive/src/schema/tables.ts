import type {
  Access,
  AlertEnding,
  AlertKind,
  AlertNotice,
  ArticleFormat,
  ArticleState,
  DeliveryState,
  FeedVerdict,
  Relevance,
  Side,
  Stance,
  WebSubState,
} from '@corridor/model';
import type { Generated } from 'kysely';

/** Instants are whole milliseconds since 1970 in UTC (columns `…_ms`); flags are 0 or 1; `packed` columns are deflated UTF-8. */
export interface Tables {
  migration: { name: string; applied_ms: number };
  source: {
    id: string;
    name: string;
    country: string;
    side: Side;
    ownership: string;
    is_wire: number;
    /** The whole source as JSON. */
    detail: string;
    /** 0 when the catalogue no longer lists it. */
    is_listed: number;
  };
  feed: {
    id: string;
    source_id: string;
    /** Address in the catalogue; the one polled stands in `state`. */
    url: string;
    lang: string;
    kind: 'feed' | 'news-sitemap' | 'pointer';
    min_interval_minutes: number | null;
    user_agent: string | null;
    is_enabled: number;
    next_poll_ms: number;
    /** FeedState as JSON. */
    state: string;
  };
  feed_check: { feed_id: string; checked_ms: number; verdict: FeedVerdict /** FeedCheck as JSON. */; detail: string };
  /** What is left of older checks: one row a feed and UTC day. */
  feed_day: { feed_id: string; day: string; checks: number; healthy: number; verdict: FeedVerdict; checked_ms: number };
  /** What a source brought in a whole hour since 1970; kept for some three months. */
  source_hour: { source_id: string; hour: number; articles: number; checks: number; healthy: number };
  alert: {
    id: string;
    source_id: string;
    /** Empty for an alert of the source as a whole. */
    feed_id: string;
    kind: AlertKind;
    since_ms: number;
    raised_ms: number;
    /** Null while it lasts; of one source, feed and kind at most one lasts. */
    ended_ms: number | null;
    ending: AlertEnding | null;
    /** AlertEvidence as JSON. */
    evidence: string;
    detail: string;
  };
  /** Posts of an alert to the webhook. */
  alert_notice: {
    alert_id: string;
    event: AlertNotice['event'];
    state: AlertNotice['state'];
    attempts: number;
    next_attempt_ms: number | null;
    detail: string | null;
  };
  /** One row: when the health of all sources was last looked through. */
  health_watch: { id: number; watched_ms: number };
  /** Hosts that asked for a rest; rows stay, so that the next refusal knows of the last. */
  host_pause: { host: string; until_ms: number; refusals: number; reason: string };
  /** Subscriptions at WebSub hubs. */
  web_sub: {
    feed_id: string;
    hub: string;
    topic: string;
    token: string;
    secret: string;
    state: WebSubState;
    asked_ms: number;
    lease_ms: number | null;
    heard_ms: number | null;
    missed_ms: number | null;
    reason: string | null;
  };
  /** One article; `id` never changes, `doc` is its place in time. */
  article: {
    id: Generated<number>;
    key: string;
    /**
     * Key of the search index, ordered by time: `dated seconds * 64 + n`, so that newest-first search and date ranges are range scans.
     * Null until there is text; a new one when the publication time changes.
     */
    doc: number | null;
    url: string | null;
    title: string;
    summary: string | null;
    authors: string;
    lang: string;
    feed_id: string;
    source_id: string;
    published_ms: number | null;
    published_date: string | null;
    seen_ms: number;
    /** Publication, or first sight where the outlet gives none. */
    dated_ms: number;
    state: ArticleState;
    /** Last stage that was done, also while `state` is `failed` or `dropped`. */
    reached: Exclude<ArticleState, 'failed' | 'dropped'>;
    reason: string | null;
    attempts: number;
    retry_ms: number | null;
    access: Access;
    standfirst: string | null;
    byline: string | null;
    canonical_url: string | null;
    canonical_key: string | null;
    /** The article that has the same page, when this one was dropped for it. */
    same_as: number | null;
    relevance: Relevance | null;
    format: ArticleFormat | null;
    story_id: string | null;
    copy_of: number | null;
    dossier_version: string | null;
    engine_version: string | null;
    /** Version of the code that cut the indexed text into tokens. */
    analyzer_version: string | null;
    /** When the text was last read from the outlet. */
    read_ms: number | null;
    rereads: Generated<number>;
    rereads_ended: string | null;
    /** Validators of the page that was read. */
    page_etag: string | null;
    page_modified: string | null;
  };
  body: { article_id: number; packed: Uint8Array };
  revision: { article_id: number; revision: number; title: string; packed: Uint8Array; seen_ms: number };
  /** What the feed itself held, until the page is extracted. */
  entry: { article_id: number; packed: Uint8Array };
  page: {
    article_id: number;
    url: string;
    content_type: string | null;
    packed: Uint8Array;
    etag: string | null;
    last_modified: string | null;
    /** 1 when the connection broke off before the page's end. */
    is_cut: number;
  };
  /** An article in a feed; `print` and `updated_ms` are what its entry said there last. */
  sighting: { article_id: number; feed_id: string; seen_ms: number; print: string | null; updated_ms: number | null };
  /** Articles to be read again, with the words of the changed entry; `packed` is its content. */
  reread: { article_id: number; due_ms: number; attempts: number; title: string; summary: string | null; packed: Uint8Array | null };
  /** What the pages of a host and language taught; `packed` is text that only the reader of pages understands. */
  site: { key: string; packed: Uint8Array; learnt_ms: number };
  /** Pages read before their site was known well, to be read once more. */
  kept_page: { article_id: number; site: string; is_due: number; url: string; content_type: string | null; packed: Uint8Array };
  /** Pages in a row on which a source's selector found nothing. */
  override_use: { source_id: string; field: string; selector: string; misses: number; read_ms: number };
  /** The whole classification as packed JSON; the four tables below are its index. */
  reading: { article_id: number; packed: Uint8Array };
  article_tag: { theme: string; doc: number; score: number };
  article_entity: { entity: string; doc: number; mentions: number };
  position: PositionTable;
  name_use: { name: string; entity: string; doc: number; uses: number; quoted: number };
  edition: { id: string; date: string; zone: string; from_ms: number; to_ms: number; composed_ms: number; packed: Uint8Array };
  subscriber: { id: string; email: string; token: string; created_ms: number; detail: string };
  delivery: {
    subscriber_id: string;
    date: string;
    edition_id: string;
    state: DeliveryState;
    attempts: number;
    next_attempt_ms: number | null;
    message_id: string;
    detail: string | null;
    updated_ms: number;
  };
}

/** One position of one article, `ord` in the order of the classification. */
export interface PositionTable {
  doc: number;
  ord: number;
  actor: string;
  speaker: string | null;
  stance: Stance;
  target: string;
  field: 'title' | 'text';
  start: number;
  end: number;
  sentence: string;
  rule: string;
}
