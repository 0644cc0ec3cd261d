import { type FeedCheck, type FeedState, type HostPause, hostOf, type Source } from '@corridor/model';
import type { Archive, FeedRecord, SourceHealth } from '../archive.ts';
import { openAlerts } from './alerts.ts';
import { type Context, type Db, groupBy } from './context.ts';
import { openPauses } from './host-pauses.ts';
import { toIso, toMillis } from './instant.ts';

/** Catalogue and state of feeds. */
export const sourceStore = ({ engine, clock }: Context) =>
  ({
    registerSources: (sources, spreadMillis) =>
      engine.write(async (db) => {
        await db.updateTable('source').set({ is_listed: 0 }).execute();
        await db.updateTable('feed').set({ is_enabled: 0 }).execute();
        const feeds = sources.flatMap((source) => source.feeds);
        const due = (feedId: string): number =>
          clock.now() +
          dueOffset(
            feeds.findIndex((feed) => feed.id === feedId),
            feeds.length,
            spreadMillis,
          );
        for (const source of sources) {
          await upsertSource(db, source);
          for (const feed of source.feeds) await upsertFeed(db, source.id, feed, due(feed.id));
        }
      }),
    feeds: () => feedRecords(engine.db, feedRows(engine.db), clock.now()),
    feed: async (feedId) => {
      const [feed = null] = await feedRecords(engine.db, feedRows(engine.db).where('feed.id', '=', feedId), clock.now());
      return feed;
    },
    feedsDue: async () => {
      const due = feedRows(engine.db).where('feed.is_enabled', '=', 1).where('feed.next_poll_ms', '<=', clock.now());
      return feedRecords(engine.db, due.clearOrderBy().orderBy('feed.next_poll_ms').orderBy('feed.id'), clock.now());
    },
    sourceHealth: () => engine.read((db) => sourceHealth(db, clock.now())),
  }) satisfies Partial<Archive>;

/** New feeds are spread evenly, so that a first start does not ask all outlets in one second. */
const dueOffset = (at: number, feeds: number, spreadMillis: number): number =>
  Math.floor((spreadMillis * Math.max(at, 0)) / Math.max(feeds, 1));

const upsertSource = async (db: Db, source: Source): Promise<void> => {
  const row = {
    name: source.name,
    country: source.country,
    side: source.side,
    ownership: source.ownership,
    is_wire: source.isWire ? 1 : 0,
    detail: JSON.stringify(source),
    is_listed: 1,
  };
  await db
    .insertInto('source')
    .values({ id: source.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
};

/** A changed address in the catalogue starts the feed anew: the old server's validators would be lies. */
const upsertFeed = async (db: Db, sourceId: string, feed: Source['feeds'][number], dueMillis: number): Promise<void> => {
  const row = {
    source_id: sourceId,
    url: feed.url,
    lang: feed.lang,
    kind: feed.kind,
    min_interval_minutes: feed.minIntervalMinutes ?? null,
    user_agent: feed.userAgent ?? null,
    is_enabled: feed.enabled ? 1 : 0,
  };
  const known = await db.selectFrom('feed').select('url').where('id', '=', feed.id).executeTakeFirst();
  const fresh = { next_poll_ms: dueMillis, state: JSON.stringify(initialState(feed.id, feed.url, toIso(dueMillis))) };
  if (!known) {
    await db
      .insertInto('feed')
      .values({ id: feed.id, ...row, ...fresh })
      .execute();
  } else {
    await db
      .updateTable('feed')
      .set(known.url === feed.url ? row : { ...row, ...fresh })
      .where('id', '=', feed.id)
      .execute();
  }
};

const initialState = (feedId: string, url: string, nextPollAt: string): FeedState => ({
  feedId,
  url,
  etag: null,
  lastModified: null,
  nextPollAt,
  lastCheckedAt: null,
  lastOkAt: null,
  consecutiveFailures: 0,
  failureWeight: 0,
  liedAt: null,
  redirectTo: null,
  redirectSeen: 0,
  redirectSince: null,
  goneSeen: 0,
  goneSince: null,
  hostPausedUntil: null,
  pace: null,
});

const feedRows = (db: Db) =>
  db
    .selectFrom('feed')
    .innerJoin('source', 'source.id', 'feed.source_id')
    .selectAll('feed')
    .select('source.detail as source')
    .orderBy('feed.id');

type FeedRow = Awaited<ReturnType<ReturnType<typeof feedRows>['execute']>>[number];

/** Feeds with the pauses of their hosts. */
const feedRecords = async (db: Db, rows: ReturnType<typeof feedRows>, now: number): Promise<FeedRecord[]> => {
  const pauses = new Map((await openPauses(db, now)).map((pause) => [pause.host, pause]));
  return (await rows.execute()).map((row) => feedRecord(row, pauses));
};

/** Fields that a later version added to the state get their first value; what the source says of how it is asked holds for its feeds. */
const feedRecord = (row: FeedRow, pauses: ReadonlyMap<string, HostPause>): FeedRecord => {
  const { userAgent = null, proxy = null, headers = {}, zone = null } = JSON.parse(row.source) as Source;
  const state = { ...initialState(row.id, row.url, toIso(row.next_poll_ms)), ...(JSON.parse(row.state) as FeedState) };
  return {
    ...state,
    nextPollAt: toIso(row.next_poll_ms),
    hostPausedUntil: pauses.get(hostOf(state.url))?.until ?? null,
    sourceId: row.source_id,
    kind: row.kind,
    lang: row.lang,
    zone,
    minIntervalMinutes: row.min_interval_minutes,
    userAgent: row.user_agent ?? userAgent,
    proxy,
    headers,
    enabled: row.is_enabled === 1,
  };
};

/** Listed sources with their feeds and kept checks, newest check first, and the alerts that last. */
export const sourceHealth = async (db: Db, now: number): Promise<SourceHealth[]> => {
  const sources = await db.selectFrom('source').selectAll().where('is_listed', '=', 1).orderBy('id').execute();
  const feeds = await feedRecords(db, feedRows(db), now);
  const checks = (await db.selectFrom('feed_check').select('detail').orderBy('checked_ms', 'desc').execute()).map(
    (row) => JSON.parse(row.detail) as FeedCheck,
  );
  const checksByFeed = groupBy(checks, (check) => check.feedId);
  const alerts = groupBy(await openAlerts(db), (alert) => alert.sourceId);
  return sources.map((source) => ({
    source: JSON.parse(source.detail) as Source,
    alerts: alerts.get(source.id) ?? [],
    feeds: feeds.filter((feed) => feed.sourceId === source.id).map((state) => ({ state, checks: checksByFeed.get(state.feedId) ?? [] })),
  }));
};

/** Writes the state a poll left. */
export const saveFeedState = async (db: Db, state: FeedState): Promise<void> => {
  await db
    .updateTable('feed')
    .set({ next_poll_ms: toMillis(state.nextPollAt), state: JSON.stringify(state) })
    .where('id', '=', state.feedId)
    .execute();
};
