import { CorridorError, type FeedCheck, healthyVerdicts } from '@corridor/model';
import type { Archive, NewArticle } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { toIso, toMillis, toMillisOrNull } from './instant.ts';
import { packText } from './packed.ts';
import { saveSightings } from './sightings.ts';
import { saveFeedState } from './sources.ts';

/** Checks kept per feed with all their detail; older ones live on in `feed_day`. */
const KEPT_CHECKS = 30;

const HOUR_MILLIS = 3_600_000;

/** The poll stage. */
export const pollStore = ({ engine, clock }: Context) =>
  ({
    recordPoll: ({ check, state, discovered, planRereads = () => [] }) =>
      engine.write(async (db) => {
        const feed = await db.selectFrom('feed').select(['source_id', 'id', 'state']).where('id', '=', check.feedId).executeTakeFirst();
        if (!feed) throw new CorridorError('not-found', `no feed "${check.feedId}"`);
        await saveFeedState(db, state);
        const ids: number[] = [];
        for (const article of discovered) {
          const id = await discover(db, { article, feedId: feed.id, sourceId: feed.source_id, seenMillis: clock.now() });
          if (id !== null) ids.push(id);
        }
        await saveSightings(db, { feedId: feed.id, seenMillis: clock.now(), entries: discovered, plan: planRereads });
        const isFirst = await saveCheck(db, { ...check, newEntries: ids.length });
        if (isFirst) await countHour(db, feed.source_id, check, hasBeenRead(feed.state) ? ids.length : 0);
        return ids;
      }),
  }) satisfies Partial<Archive>;

/** False for a feed never read before: what it holds then is its past, not the day's volume. */
const hasBeenRead = (state: string): boolean => (JSON.parse(state) as { lastOkAt?: string | null }).lastOkAt != null;

/** False when this check is known. */
const saveCheck = async (db: Db, check: FeedCheck): Promise<boolean> => {
  const checked_ms = toMillis(check.checkedAt);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('feed_check')
    .values({ feed_id: check.feedId, checked_ms, verdict: check.verdict, detail: JSON.stringify(check) })
    .onConflict((on) => on.columns(['feed_id', 'checked_ms']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await countDay(db, check, checked_ms);
  const kept = db
    .selectFrom('feed_check')
    .select('checked_ms')
    .where('feed_id', '=', check.feedId)
    .orderBy('checked_ms', 'desc')
    .limit(KEPT_CHECKS);
  await db.deleteFrom('feed_check').where('feed_id', '=', check.feedId).where('checked_ms', 'not in', kept).execute();
  return true;
};

const countDay = async (db: Db, check: FeedCheck, checked_ms: number): Promise<void> => {
  const healthy = healthyVerdicts.has(check.verdict) ? 1 : 0;
  await db
    .insertInto('feed_day')
    .values({ feed_id: check.feedId, day: toIso(checked_ms).slice(0, 10), checks: 1, healthy, verdict: check.verdict, checked_ms })
    .onConflict((on) =>
      on.columns(['feed_id', 'day']).doUpdateSet((set) => ({
        checks: set('feed_day.checks', '+', 1),
        healthy: set('feed_day.healthy', '+', healthy),
        verdict: check.verdict,
        checked_ms,
      })),
    )
    .execute();
};

const countHour = async (db: Db, sourceId: string, check: FeedCheck, articles: number): Promise<void> => {
  const healthy = healthyVerdicts.has(check.verdict) ? 1 : 0;
  await db
    .insertInto('source_hour')
    .values({ source_id: sourceId, hour: Math.floor(toMillis(check.checkedAt) / HOUR_MILLIS), articles, checks: 1, healthy })
    .onConflict((on) =>
      on.columns(['source_id', 'hour']).doUpdateSet((set) => ({
        articles: set('source_hour.articles', '+', articles),
        checks: set('source_hour.checks', '+', 1),
        healthy: set('source_hour.healthy', '+', healthy),
      })),
    )
    .execute();
};

interface Discovery {
  readonly article: NewArticle;
  readonly feedId: string;
  readonly sourceId: string;
  readonly seenMillis: number;
}

/** Id of the new article, or null when its key is known. */
const discover = async (db: Db, { article, feedId, sourceId, seenMillis }: Discovery): Promise<number | null> => {
  const published_ms = toMillisOrNull(article.publishedAt);
  const row = await db
    .insertInto('article')
    .values({
      key: article.key,
      url: article.url,
      title: article.title,
      summary: article.summary,
      authors: JSON.stringify(article.authors),
      lang: article.lang,
      feed_id: feedId,
      source_id: sourceId,
      published_ms,
      seen_ms: seenMillis,
      dated_ms: published_ms ?? seenMillis,
      state: 'discovered',
      reached: 'discovered',
      attempts: 0,
      access: 'feed-only',
    })
    .onConflict((on) => on.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row && article.contentHtml !== null) {
    await db
      .insertInto('entry')
      .values({ article_id: row.id, packed: packText(article.contentHtml) })
      .execute();
  }
  return row?.id ?? null;
};
