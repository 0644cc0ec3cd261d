import type { Source } from '@corridor/model';
import type { Archive, PendingArticle } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { forgetDoc } from './forget-doc.ts';
import { toIsoOrNull, toMillisOrNull } from './instant.ts';
import { unpackText } from './packed.ts';

/** Finding what a stage has still to do, and putting aside what cannot go on. */
export const pendingStore = ({ engine, clock }: Context) =>
  ({
    pending: (articleId) => pendingRow(engine.db, articleId),
    unfinished: async (limit) => {
      const rows = await pendingRows(engine.db)
        .where((the) =>
          the.or([
            the('state', 'in', ['discovered', 'fetched', 'extracted']),
            the.and([the('state', '=', 'failed'), the('retry_ms', 'is not', null), the('retry_ms', '<=', clock.now())]),
          ]),
        )
        .orderBy('article.id')
        .limit(limit)
        .execute();
      return rows.map(pendingArticle);
    },
    saveFailed: async (articleId, reason, retryAt) => {
      await engine.db
        .updateTable('article')
        .set((the) => ({ state: 'failed', reason, retry_ms: toMillisOrNull(retryAt), attempts: the('attempts', '+', 1) }))
        .where('id', '=', articleId)
        .where('state', 'not in', ['dropped', 'tagged', 'grouped'])
        .execute();
    },
    saveDropped: (articleId, reason) =>
      engine.write(async (db) => {
        const row = await db.selectFrom('article').select('doc').where('id', '=', articleId).executeTakeFirst();
        if (row?.doc != null) await forgetDoc(engine, db, row.doc);
        const out = { state: 'dropped', reason, doc: null, retry_ms: null, story_id: null, copy_of: null } as const;
        await db.updateTable('article').set(out).where('id', '=', articleId).execute();
        await db.deleteFrom('page').where('article_id', '=', articleId).execute();
        await db.deleteFrom('reread').where('article_id', '=', articleId).execute();
      }),
  }) satisfies Partial<Archive>;

const pendingRows = (db: Db) =>
  db
    .selectFrom('article')
    .leftJoin('entry', 'entry.article_id', 'article.id')
    .leftJoin('source', 'source.id', 'article.source_id')
    .select([
      'article.id',
      'source.detail as source',
      'state',
      'reached',
      'url',
      'title',
      'summary',
      'lang',
      'feed_id',
      'source_id',
      'published_ms',
      'attempts',
      'retry_ms',
    ])
    .select('entry.packed');

/** One article as a stage needs it. */
export const pendingRow = async (db: Db, articleId: number): Promise<PendingArticle | null> => {
  const row = await pendingRows(db).where('article.id', '=', articleId).executeTakeFirst();
  return row ? pendingArticle(row) : null;
};

type PendingRow = Awaited<ReturnType<ReturnType<typeof pendingRows>['execute']>>[number];

const pendingArticle = (row: PendingRow): PendingArticle => {
  const source = row.source ? (JSON.parse(row.source) as Source) : null;
  return {
    id: row.id,
    state: row.state,
    reached: row.reached,
    url: row.url,
    title: row.title,
    summary: row.summary,
    contentHtml: row.packed ? unpackText(row.packed) : null,
    lang: row.lang,
    feedId: row.feed_id,
    sourceId: row.source_id,
    zone: source?.zone ?? null,
    extract: source?.extract ?? null,
    publishedAt: toIsoOrNull(row.published_ms),
    attempts: row.attempts,
    retryAt: toIsoOrNull(row.retry_ms),
  };
};
