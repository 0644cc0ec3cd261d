import { type RawBuilder, sql } from 'kysely';
import type { FacetValue } from '../archive.ts';
import type { Db } from '../store/context.ts';
import type { CompiledQuery } from './compile.ts';

/** Values shown per facet, most articles first. */
const MOST_VALUES = 100;

const names = ['theme', 'entity', 'actor', 'stance', 'source', 'side', 'lang', 'country', 'relevance', 'format', 'story'] as const;
type FacetName = (typeof names)[number];

/** Counts per value of one facet over the table `hit(doc)`. An article counts once per value. */
const counted: Readonly<Record<FacetName, RawBuilder<unknown>>> = {
  theme: sql`SELECT one.theme AS value, count(*) AS articles FROM hit JOIN article_tag AS one ON one.doc = hit.doc GROUP BY one.theme`,
  entity: sql`SELECT one.entity AS value, count(*) AS articles FROM hit JOIN article_entity AS one ON one.doc = hit.doc GROUP BY one.entity`,
  actor: sql`SELECT one.actor AS value, count(DISTINCT one.doc) AS articles FROM hit JOIN position AS one ON one.doc = hit.doc GROUP BY one.actor`,
  stance: sql`SELECT one.stance AS value, count(DISTINCT one.doc) AS articles FROM hit JOIN position AS one ON one.doc = hit.doc GROUP BY one.stance`,
  source: sql`SELECT source_id AS value, count(*) AS articles FROM hit GROUP BY source_id`,
  side: sql`SELECT source.side AS value, count(*) AS articles FROM hit JOIN source ON source.id = hit.source_id GROUP BY source.side`,
  lang: sql`SELECT lang AS value, count(*) AS articles FROM hit GROUP BY lang`,
  country: sql`SELECT source.country AS value, count(*) AS articles FROM hit JOIN source ON source.id = hit.source_id GROUP BY source.country`,
  relevance: sql`SELECT relevance AS value, count(*) AS articles FROM hit WHERE relevance IS NOT NULL GROUP BY relevance`,
  format: sql`SELECT format AS value, count(*) AS articles FROM hit WHERE format IS NOT NULL GROUP BY format`,
  story: sql`SELECT story_id AS value, count(*) AS articles FROM hit WHERE story_id IS NOT NULL GROUP BY story_id`,
};

/** How many of the found articles have which theme, entity, actor, …; the whole result is counted, whatever page of it is shown. */
export const facets = async (db: Db, query: CompiledQuery): Promise<Record<string, FacetValue[]>> => {
  const each = names.map(
    (name) => sql`SELECT ${name} AS facet, value, articles FROM (${counted[name]} ORDER BY 2 DESC, 1 LIMIT ${MOST_VALUES}) AS counted`,
  );
  const { rows } = await sql<{ facet: FacetName; value: string; articles: number }>`WITH hit AS MATERIALIZED (
    SELECT article.doc, article.source_id, article.lang, article.relevance, article.format, article.story_id
    FROM ${query.from} WHERE ${query.where}
  ) ${sql.join(each, sql` UNION ALL `)}`.execute(db);
  const found = Object.fromEntries(names.map((name) => [name, [] as FacetValue[]]));
  for (const { facet, value, articles } of rows) found[facet]?.push({ value, articles: Number(articles) });
  return found;
};
