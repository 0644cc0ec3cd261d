import type { Archive } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { toIso, toMillis } from './instant.ts';
import { unpackText } from './packed.ts';
import { pendingRow } from './pending.ts';

/** Reading articles again whose entry changed. */
export const rereadStore = ({ engine, clock }: Context) =>
  ({
    rereadsDue: (limit) =>
      engine.db
        .selectFrom('reread')
        .innerJoin('article', 'article.id', 'reread.article_id')
        .select(['article.id', 'article.url'])
        .where('due_ms', '<=', clock.now())
        .where('state', 'in', ['extracted', 'tagged', 'grouped'])
        .orderBy('due_ms')
        .orderBy('article.id')
        .limit(limit)
        .execute(),
    rereading: (articleId) =>
      engine.read(async (db) => {
        const row = await rereadOf(db, articleId);
        const known = row ? await pendingRow(db, articleId) : null;
        if (!row || !known) return null;
        const { title, summary, packed, body, access } = row;
        return {
          article: { ...known, title, summary, contentHtml: packed ? unpackText(packed) : null, attempts: row.attempts },
          dueAt: toIso(row.due_ms),
          text: unpackText(body),
          access,
          validators: { etag: row.page_etag, lastModified: row.page_modified },
        };
      }),
    putOffReread: async (articleId, dueAt) => {
      await engine.db
        .updateTable('reread')
        .set((the) => ({ due_ms: toMillis(dueAt), attempts: the('attempts', '+', 1) }))
        .where('article_id', '=', articleId)
        .execute();
    },
    endReread: (articleId) => engine.write((db) => finishReread(db, articleId, clock.now())),
  }) satisfies Partial<Archive>;

const rereadOf = (db: Db, articleId: number) =>
  db
    .selectFrom('reread')
    .innerJoin('article', 'article.id', 'reread.article_id')
    .innerJoin('body', 'body.article_id', 'reread.article_id')
    .select(['reread.due_ms', 'reread.attempts', 'reread.title', 'reread.summary', 'reread.packed'])
    .select(['article.access', 'article.page_etag', 'article.page_modified', 'body.packed as body'])
    .where('reread.article_id', '=', articleId)
    .executeTakeFirst();

/** The article was read again, if that was wanted: it counts, whatever came of it. */
export const finishReread = async (db: Db, articleId: number, now: number): Promise<void> => {
  const done = await db.deleteFrom('reread').where('article_id', '=', articleId).returning('summary').executeTakeFirst();
  if (!done) return;
  await db
    .updateTable('article')
    .set((the) => ({ read_ms: now, rereads: the('rereads', '+', 1), summary: done.summary }))
    .where('id', '=', articleId)
    .execute();
};
