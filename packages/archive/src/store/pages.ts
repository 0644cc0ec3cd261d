import type { Archive } from '../archive.ts';
import type { Context } from './context.ts';
import { packBytes, unpackBytes } from './packed.ts';

/** The fetch stage: bytes of pages, kept until their text is extracted. */
export const pageStore = ({ engine }: Context) =>
  ({
    saveFetched: (articleId, page) =>
      engine.write(async (db) => {
        const { numUpdatedRows } = await db
          .updateTable('article')
          .set({ state: 'fetched', reached: 'fetched', reason: null, attempts: 0, retry_ms: null })
          .where('id', '=', articleId)
          .where('state', 'in', ['discovered', 'fetched', 'failed'])
          .where('reached', 'in', ['discovered', 'fetched'])
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return;
        const { url, contentType, etag = null, lastModified = null, isTruncated = false } = page;
        const row = {
          url,
          content_type: contentType,
          packed: packBytes(page.body),
          etag,
          last_modified: lastModified,
          is_cut: Number(isTruncated),
        };
        await db
          .insertInto('page')
          .values({ article_id: articleId, ...row })
          .onConflict((on) => on.column('article_id').doUpdateSet(row))
          .execute();
      }),
    fetchedPage: async (articleId) => {
      const row = await engine.db.selectFrom('page').selectAll().where('article_id', '=', articleId).executeTakeFirst();
      if (!row) return null;
      const { url, content_type, packed, etag, last_modified, is_cut } = row;
      const cut = is_cut === 1 ? { isTruncated: true } : {};
      return { url, contentType: content_type, body: unpackBytes(packed), etag, lastModified: last_modified, ...cut };
    },
  }) satisfies Partial<Archive>;
