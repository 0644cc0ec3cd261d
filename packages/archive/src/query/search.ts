import { sql } from 'kysely';
import type { Archive, SearchHit, SearchOptions, SearchResult } from '../archive.ts';
import type { Context, Db } from '../store/context.ts';
import { searchedText } from '../store/indexed-text.ts';
import { unpackText } from '../store/packed.ts';
import { articleRows, withThemes } from '../store/records.ts';
import { facets } from './facets.ts';
import { askedWords, nearWord } from './near-words.ts';
import { type PreparedQuery, prepareQuery } from './prepare-query.ts';
import { series } from './series.ts';
import { snippetOf, wantedLeaves } from './snippet.ts';

const DEFAULT_LIMIT = 20;
const MOST_HITS = 1000;

/** Asking for articles. */
export const searchStore = (context: Context) =>
  ({
    search: (query, options) => context.engine.read((db) => search(context, db, query, options ?? {})),
    searchIds: (query, zone) =>
      context.engine.read(async (db) => {
        const { from, where, doc } = await prepareQuery(context, db, query, zone);
        const { rows } = await sql<{ id: number }>`SELECT article.id FROM ${from} WHERE ${where} ORDER BY ${doc}`.execute(db);
        return rows.map((row) => row.id);
      }),
  }) satisfies Partial<Archive>;

const search = async (context: Context, db: Db, text: string, options: SearchOptions): Promise<SearchResult> => {
  const query = await prepareQuery(context, db, text, options.zone);
  const found = await total(db, query);
  return {
    query: text,
    total: found,
    hits: await hits(db, query, options),
    facets: options.facets ? await facets(db, query) : null,
    series: options.series ? await series(db, query, options.series, options.zone ?? 'UTC') : null,
    notes: found > 0 ? query.notes : [...query.notes, ...suggestions(query, options.vocabulary ?? [])],
  };
};

const suggestions = ({ root }: PreparedQuery, vocabulary: readonly string[]): readonly string[] =>
  [...new Set(askedWords(root))].flatMap((word) => {
    const near = nearWord(word, vocabulary);
    return near === null ? [] : [`nothing is found; did you mean "${near}" where it says "${word}"?`];
  });

const total = async (db: Db, { from, where }: PreparedQuery): Promise<number> => {
  const { rows } = await sql<{ total: number }>`SELECT count(*) AS total FROM ${from} WHERE ${where}`.execute(db);
  return Number(rows[0]?.total ?? 0);
};

const whole = (value: number | undefined, fallback: number, most: number): number =>
  value === undefined || !Number.isFinite(value) ? fallback : Math.min(most, Math.max(0, Math.floor(value)));

const hits = async (db: Db, query: PreparedQuery, options: SearchOptions): Promise<SearchHit[]> => {
  const { from, where, doc } = query;
  const limit = whole(options.limit, DEFAULT_LIMIT, MOST_HITS);
  const offset = whole(options.offset, 0, Number.MAX_SAFE_INTEGER);
  const order = options.order === 'relevance' && query.rank ? sql`${query.rank}, ${doc} DESC` : sql`${doc} DESC`;
  const found = await sql<{
    id: number;
  }>`SELECT article.id FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}`.execute(db);
  const ids = found.rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const stored = await articleRows(db)
    .innerJoin('body', 'body.article_id', 'article.id')
    .select(['body.packed', 'article.standfirst'])
    .where('article.id', 'in', ids)
    .execute();
  const rows = await withThemes(db, stored);
  const leaves = wantedLeaves(query.root);
  const byId = new Map(
    rows.map((row, at) => {
      const { packed, standfirst } = stored[at] ?? {};
      const text = packed ? searchedText(standfirst ?? null, unpackText(packed)) : '';
      return [row.id, { ...row, ...snippetOf(text, row.lang, leaves) }];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
};
