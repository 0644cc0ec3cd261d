import { analyzerVersion } from '@corridor/language';
import type { Archive } from '../archive.ts';
import { type Context, type Db, pieces } from './context.ts';
import { forgetDoc } from './forget-doc.ts';
import { indexedText } from './indexed-text.ts';
import { toMillis } from './instant.ts';
import { unpackText } from './packed.ts';

/** Articles deleted in one transaction, so that others can write between. */
const PRUNED_AT_ONCE = 200;

/** Backup, retention, integrity. */
export const careStore = (context: Context) =>
  ({
    backup: (path) => context.engine.backup(path),
    check: () => context.engine.check(),
    prune: async (before, dryRun) => {
      const old = await oldArticles(context.engine.db, toMillis(before));
      if (!dryRun) for (const some of pieces(old, PRUNED_AT_ONCE)) await context.engine.write((db) => remove(context, db, some));
      return { articles: old.length };
    },
    reindex: (limit) => context.engine.write((db) => reindex(context, db, limit)),
  }) satisfies Partial<Archive>;

const oldArticles = (db: Db, beforeMillis: number) =>
  db.selectFrom('article').select(['id', 'doc']).where('dated_ms', '<', beforeMillis).orderBy('id').execute();

/** A copy whose original goes stands alone. */
const remove = async ({ engine }: Context, db: Db, old: readonly { readonly id: number; readonly doc: number | null }[]): Promise<void> => {
  const ids = old.map((one) => one.id);
  for (const { doc } of old) if (doc !== null) await forgetDoc(engine, db, doc);
  await db.updateTable('article').set({ copy_of: null }).where('copy_of', 'in', ids).execute();
  await db.deleteFrom('article').where('id', 'in', ids).execute();
};

const reindex = async ({ engine }: Context, db: Db, limit: number): Promise<number> => {
  const stale = await db
    .selectFrom('article')
    .innerJoin('body', 'body.article_id', 'article.id')
    .select(['article.id', 'doc', 'title', 'standfirst', 'lang', 'packed'])
    .where('doc', 'is not', null)
    .where('analyzer_version', '!=', analyzerVersion)
    .orderBy('article.id')
    .limit(limit)
    .execute();
  for (const { id, doc, title, standfirst, lang, packed } of stale) {
    if (doc === null) continue;
    await engine.indexText(db, doc, indexedText({ title, standfirst, text: unpackText(packed), lang }));
    await db.updateTable('article').set({ analyzer_version: analyzerVersion }).where('id', '=', id).execute();
  }
  return stale.length;
};
