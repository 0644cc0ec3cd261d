import type { Classification } from '@corridor/model';
import type { Archive, ArticleRecord, ArticleRow } from '../archive.ts';
import { type Context, type Db, groupBy, pieces } from './context.ts';
import { toIso, toIsoOrNull, toMillis } from './instant.ts';
import { unpackJson, unpackText } from './packed.ts';

/** Reading articles back. Long because it lists the ways to choose them. */
export const recordStore = ({ engine }: Context) =>
  ({
    article: (articleId) => engine.read(async (db) => (await articleRecords(db, [articleId]))[0] ?? null),
    articles: (articleIds) => engine.read((db) => articleRecords(db, articleIds)),
    articlesPublished: (window) =>
      engine.read(async (db) => {
        const rows = await db
          .selectFrom('article')
          .select('id')
          .where('state', 'in', ['tagged', 'grouped'])
          .where('relevance', 'in', ['direct', 'context'])
          .where('dated_ms', '>=', toMillis(window.from))
          .where('dated_ms', '<', toMillis(window.to))
          .orderBy('dated_ms')
          .orderBy('id')
          .execute();
        return recordsOfRows(db, rows);
      }),
    articlesSeen: (window) =>
      engine.read(async (db) => {
        const rows = await db
          .selectFrom('article')
          .select('id')
          .where('state', 'in', ['tagged', 'grouped'])
          .where('seen_ms', '>=', toMillis(window.from))
          .where('seen_ms', '<', toMillis(window.to))
          .orderBy('seen_ms')
          .orderBy('id')
          .execute();
        return recordsOfRows(db, rows);
      }),
    taggedOtherwise: (dossierVersion, engineVersion, afterId, limit) =>
      engine.read(async (db) => {
        const rows = await db
          .selectFrom('article')
          .select('id')
          .where('id', '>', afterId)
          .where('dossier_version', 'is not', null)
          .where('doc', 'is not', null)
          .where((the) => the.or([the('dossier_version', '!=', dossierVersion), the('engine_version', '!=', engineVersion)]))
          .orderBy('id')
          .limit(limit)
          .execute();
        return recordsOfRows(db, rows);
      }),
    counts: async () => {
      const rows = await engine.db
        .selectFrom('article')
        .select(['state', (the) => the.fn.countAll<number>().as('articles')])
        .groupBy('state')
        .execute();
      const none = { discovered: 0, fetched: 0, extracted: 0, tagged: 0, grouped: 0, failed: 0, dropped: 0 };
      return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, Number(row.articles)])) };
    },
  }) satisfies Partial<Archive>;

/** Whole articles of rows that name them, in their order. */
export const recordsOfRows = (db: Db, rows: readonly { readonly id: number }[]): Promise<ArticleRecord[]> =>
  articleRecords(
    db,
    rows.map((row) => row.id),
  );

/** Articles with their source, as rows of the database. */
export const articleRows = (db: Db) =>
  db
    .selectFrom('article')
    .leftJoin('source', 'source.id', 'article.source_id')
    .select([
      'article.id',
      'article.doc',
      'article.key',
      'article.url',
      'article.title',
      'article.lang',
      'article.source_id',
      'article.feed_id',
      'article.seen_ms',
      'article.dated_ms',
      'article.state',
      'article.reason',
      'article.access',
      'article.relevance',
      'article.format',
      'article.story_id',
      'article.copy_of',
      'source.name as source_name',
      'source.country',
      'source.side',
      'source.ownership',
      'source.is_wire',
    ]);

type StoredRow = Awaited<ReturnType<ReturnType<typeof articleRows>['execute']>>[number];

const articleRow = (row: StoredRow, themes: readonly string[]): ArticleRow => ({
  id: row.id,
  key: row.key,
  url: row.url,
  title: row.title,
  lang: row.lang,
  sourceId: row.source_id,
  sourceName: row.source_name ?? row.source_id,
  country: row.country ?? '',
  side: row.side ?? 'INT',
  ownership: row.ownership ?? '',
  isWire: row.is_wire === 1,
  feedId: row.feed_id,
  publishedAt: toIso(row.dated_ms),
  seenAt: toIso(row.seen_ms),
  state: row.state,
  reason: row.reason,
  access: row.access,
  relevance: row.relevance,
  format: row.format,
  themes,
  storyId: row.story_id,
  copyOf: row.copy_of,
});

/** Rows as the world sees them, in the order given, each with its themes, strongest first. */
export const withThemes = async (db: Db, rows: readonly StoredRow[]): Promise<ArticleRow[]> => {
  const docs = rows.flatMap((row) => (row.doc === null ? [] : [row.doc]));
  const tags: { doc: number; theme: string }[] = [];
  for (const some of pieces(docs)) {
    const found = db.selectFrom('article_tag').select(['doc', 'theme']).where('doc', 'in', some);
    tags.push(...(await found.orderBy('score', 'desc').orderBy('theme').execute()));
  }
  const byDoc = groupBy(tags, (tag) => tag.doc);
  return rows.map((row) =>
    articleRow(
      row,
      (row.doc === null ? [] : (byDoc.get(row.doc) ?? [])).map((tag) => tag.theme),
    ),
  );
};

/** Whole articles in the order of `ids`; ids without an article are left out. */
const articleRecords = async (db: Db, ids: readonly number[]): Promise<ArticleRecord[]> => {
  const found = new Map<number, ArticleRecord>();
  for (const some of pieces([...new Set(ids)])) for (const record of await recordsOf(db, some)) found.set(record.id, record);
  return ids.flatMap((id) => found.get(id) ?? []);
};

const recordsOf = async (db: Db, ids: readonly number[]): Promise<ArticleRecord[]> => {
  const rows = await articleRows(db)
    .leftJoin('body', 'body.article_id', 'article.id')
    .leftJoin('reading', 'reading.article_id', 'article.id')
    .select(['body.packed as body', 'reading.packed as reading', 'standfirst', 'summary', 'byline', 'canonical_url', 'published_date'])
    .select(['dossier_version', 'engine_version', 'read_ms', 'rereads', 'rereads_ended'])
    .where('article.id', 'in', ids)
    .execute();
  const plain = await withThemes(db, rows);
  const revisions = groupBy(
    await db.selectFrom('revision').selectAll().where('article_id', 'in', ids).orderBy('revision').execute(),
    (row) => row.article_id,
  );
  const sightings = await sightingsOf(db, ids);
  return rows.flatMap((row, at) => {
    const base = plain[at];
    if (!base) return [];
    const reading = row.reading ? unpackJson<Classification>(row.reading) : null;
    return {
      ...base,
      standfirst: row.standfirst,
      text: row.body ? unpackText(row.body) : '',
      summary: row.summary,
      byline: row.byline,
      canonicalUrl: row.canonical_url,
      publishedDate: row.published_date,
      mentions: reading?.mentions ?? [],
      concepts: reading?.concepts ?? [],
      tags: reading?.tags ?? [],
      positions: reading?.positions ?? [],
      dossierVersion: row.dossier_version,
      engineVersion: row.engine_version,
      revisions: (revisions.get(row.id) ?? []).map((one) => ({
        revision: one.revision,
        title: one.title,
        text: unpackText(one.packed),
        seenAt: toIso(one.seen_ms),
      })),
      readAt: toIsoOrNull(row.read_ms),
      rereads: row.rereads,
      rereadsEnded: row.rereads_ended,
      sightings: sightings.get(row.id) ?? [],
    };
  });
};

/** Sightings by the article that holds the text: those of articles dropped as its same page are its own. */
const sightingsOf = async (db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, ArticleRecord['sightings']>> => {
  const twins = await db.selectFrom('article').select(['id', 'same_as']).where('same_as', 'in', ids).execute();
  const holders = new Map(twins.map((twin) => [twin.id, twin.same_as ?? twin.id]));
  const rows: { id: number; url: string | null; feed_id: string; seen_ms: number }[] = [];
  for (const some of pieces([...ids, ...holders.keys()])) {
    rows.push(
      ...(await db
        .selectFrom('sighting')
        .innerJoin('article', 'article.id', 'sighting.article_id')
        .select(['article.id', 'article.url', 'sighting.feed_id', 'sighting.seen_ms'])
        .where('article.id', 'in', some)
        .execute()),
    );
  }
  const inOrder = rows.toSorted((a, b) => a.seen_ms - b.seen_ms || (a.feed_id < b.feed_id ? -1 : 1));
  const byArticle = groupBy(inOrder, (row) => holders.get(row.id) ?? row.id);
  return new Map(
    [...byArticle].map(([id, own]) => [id, own.map((row) => ({ feedId: row.feed_id, seenAt: toIso(row.seen_ms), url: row.url }))]),
  );
};
