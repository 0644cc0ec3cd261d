import { CorridorError, type FeedCheck, healthyVerdicts } from '@corridor/model';
import type { Archive, NewArticle } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { toIso, toMillis, toMillisOrNull } from './instant.ts';
import { packText } from './packed.ts';
import { saveFeedState } from './sources.ts';

/** Checks kept per feed with all their detail; older ones live on in `feed_day`. */
const KEPT_CHECKS = 30;

/** The poll stage. */
export const pollStore = ({ engine, clock }: Context) =>
  ({
    recordPoll: ({ check, state, discovered }) =>
      engine.write(async (db) => {
        const feed = await db.selectFrom('feed').select(['source_id', 'id']).where('id', '=', check.feedId).executeTakeFirst();
        if (!feed) throw new CorridorError('not-found', `no feed "${check.feedId}"`);
        await saveFeedState(db, state);
        await saveCheck(db, check);
        const ids: number[] = [];
        for (const article of discovered) {
          const id = await discover(db, { article, feedId: feed.id, sourceId: feed.source_id, seenMillis: clock.now() });
          if (id !== null) ids.push(id);
        }
        return ids;
      }),
  }) satisfies Partial<Archive>;

const saveCheck = async (db: Db, check: FeedCheck): Promise<void> => {
  const checked_ms = toMillis(check.checkedAt);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('feed_check')
    .values({ feed_id: check.feedId, checked_ms, verdict: check.verdict, detail: JSON.stringify(check) })
    .onConflict((on) => on.columns(['feed_id', 'checked_ms']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return;
  await countDay(db, check, checked_ms);
  const kept = db
    .selectFrom('feed_check')
    .select('checked_ms')
    .where('feed_id', '=', check.feedId)
    .orderBy('checked_ms', 'desc')
    .limit(KEPT_CHECKS);
  await db.deleteFrom('feed_check').where('feed_id', '=', check.feedId).where('checked_ms', 'not in', kept).execute();
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
