import type { Archive, OverrideUse, PageNotes, SiteLesson } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { packText, unpackBytes, unpackText } from './packed.ts';

/** Pages of one site that wait to be read again; a site with more templates than that keeps the first. */
const MOST_KEPT = 12;

/** What pages taught about their sites, and how the selectors of sources do. */
export const siteStore = ({ engine }: Context) =>
  ({
    siteMemory: (site) => memoryOf(engine.db, site),
    keptPagesDue: (limit) =>
      engine.db
        .selectFrom('kept_page')
        .innerJoin('article', 'article.id', 'kept_page.article_id')
        .select(['article.id', 'article.url'])
        .where('is_due', '=', 1)
        .where('state', 'in', ['extracted', 'tagged', 'grouped'])
        .orderBy('article.id')
        .limit(limit)
        .execute(),
    keptPage: async (articleId) => {
      const row = await engine.db
        .selectFrom('kept_page')
        .selectAll()
        .where('article_id', '=', articleId)
        .where('is_due', '=', 1)
        .executeTakeFirst();
      return row ? { url: row.url, contentType: row.content_type, body: unpackBytes(row.packed) } : null;
    },
    staleOverrides: async (misses) => {
      const rows = await engine.db
        .selectFrom('override_use')
        .innerJoin('source', 'source.id', 'override_use.source_id')
        .select(['source_id', 'field', 'selector', 'misses'])
        .where('is_listed', '=', 1)
        .where('misses', '>=', misses)
        .orderBy('source_id')
        .orderBy('field')
        .execute();
      return rows.map(({ source_id, ...row }) => ({ sourceId: source_id, ...row }));
    },
  }) satisfies Partial<Archive>;

const memoryOf = async (db: Db, site: string): Promise<string | null> => {
  const row = await db.selectFrom('site').select('packed').where('key', '=', site).executeTakeFirst();
  return row ? unpackText(row.packed) : null;
};

/** Writes what a page taught, inside the transaction that writes its text; an article that had a text before drops its kept page, which is older. */
export const learn = async (
  { clock }: Context,
  db: Db,
  { articleId, isFirst }: { readonly articleId: number; readonly isFirst: boolean },
  { lesson, overrides }: PageNotes,
): Promise<void> => {
  if (!isFirst) await db.deleteFrom('kept_page').where('article_id', '=', articleId).execute();
  if (lesson) await learnSite(db, articleId, lesson, clock.now());
  if (overrides) await countUse(db, overrides, clock.now());
};

const learnSite = async (db: Db, articleId: number, { site, learn, keepsPage }: SiteLesson, now: number): Promise<void> => {
  const before = await memoryOf(db, site);
  const { memory, isRipe } = learn(before);
  if (memory !== before) {
    const row = { packed: packText(memory), learnt_ms: now };
    await db
      .insertInto('site')
      .values({ key: site, ...row })
      .onConflict((on) => on.column('key').doUpdateSet(row))
      .execute();
  }
  if (keepsPage) await keepPage(db, articleId, site);
  if (isRipe) await db.updateTable('kept_page').set({ is_due: 1 }).where('site', '=', site).execute();
};

const keepPage = async (db: Db, articleId: number, site: string): Promise<void> => {
  const page = await db.selectFrom('page').selectAll().where('article_id', '=', articleId).executeTakeFirst();
  const { kept } = await db
    .selectFrom('kept_page')
    .select((the) => the.fn.countAll<number>().as('kept'))
    .where('site', '=', site)
    .executeTakeFirstOrThrow();
  if (!page || Number(kept) >= MOST_KEPT) return;
  await db
    .insertInto('kept_page')
    .values({ article_id: articleId, site, is_due: 0, url: page.url, content_type: page.content_type, packed: page.packed })
    .onConflict((on) => on.column('article_id').doNothing())
    .execute();
};

/** A page that was read again is done with, or waits for its template to be known better. */
export const setAside = async (db: Db, articleId: number, isDone: boolean): Promise<void> => {
  if (isDone) await db.deleteFrom('kept_page').where('article_id', '=', articleId).execute();
  else await db.updateTable('kept_page').set({ is_due: 0 }).where('article_id', '=', articleId).execute();
};

/** One page more or none in a row; a selector that was changed starts anew, one that is no longer there is forgotten. */
const countUse = async (db: Db, { sourceId, selectors }: OverrideUse, now: number): Promise<void> => {
  const known = await db.selectFrom('override_use').selectAll().where('source_id', '=', sourceId).execute();
  await db.deleteFrom('override_use').where('source_id', '=', sourceId).execute();
  const rows = selectors.map(({ field, selector, isMatched }) => {
    const before = known.find((one) => one.field === field && one.selector === selector)?.misses ?? 0;
    return { source_id: sourceId, field, selector, misses: isMatched ? 0 : before + 1, read_ms: now };
  });
  if (rows.length > 0) await db.insertInto('override_use').values(rows).execute();
};
