import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** What the pages of a site taught, pages that wait to be read with it, and how the selectors of sources do. */
export const up = async (db: Kysely<Tables>, dialect: Dialect): Promise<void> => {
  const { bytes, integer: int, text } = dialect;
  const run = (statement: string): Promise<unknown> => sql.raw(statement).execute(db);
  await run(`CREATE TABLE site (key ${text} PRIMARY KEY, packed ${bytes} NOT NULL, learnt_ms ${int} NOT NULL)`);
  await run(
    `CREATE TABLE kept_page (article_id ${dialect.rowId} REFERENCES article(id) ON DELETE CASCADE, site ${text} NOT NULL, is_due integer NOT NULL, url ${text} NOT NULL, content_type ${text}, packed ${bytes} NOT NULL)`,
  );
  await run('CREATE INDEX kept_page_site ON kept_page (site)');
  await run('CREATE INDEX kept_page_due ON kept_page (article_id) WHERE is_due = 1');
  await run(
    `CREATE TABLE override_use (source_id ${text} NOT NULL, field ${text} NOT NULL, selector ${text} NOT NULL, misses integer NOT NULL, read_ms ${int} NOT NULL, PRIMARY KEY (source_id, field)) ${dialect.keyedTable}`,
  );
};
