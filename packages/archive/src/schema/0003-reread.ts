import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Which feeds show an article and in which words, when its text was last read, and what is to be read again. */
export const up = async (db: Kysely<Tables>, dialect: Dialect): Promise<void> => {
  const { bytes, integer: int, text } = dialect;
  const run = (statement: string): Promise<unknown> => sql.raw(statement).execute(db);
  for (const column of [
    `read_ms ${int}`,
    'rereads integer NOT NULL DEFAULT 0',
    `rereads_ended ${text}`,
    `page_etag ${text}`,
    `page_modified ${text}`,
  ])
    await run(`ALTER TABLE article ADD COLUMN ${column}`);
  for (const column of [`etag ${text}`, `last_modified ${text}`, 'is_cut integer NOT NULL DEFAULT 0'])
    await run(`ALTER TABLE page ADD COLUMN ${column}`);
  await run(
    `CREATE TABLE sighting (article_id ${int} NOT NULL REFERENCES article(id) ON DELETE CASCADE, feed_id ${text} NOT NULL, seen_ms ${int} NOT NULL, print ${text}, updated_ms ${int}, PRIMARY KEY (article_id, feed_id)) ${dialect.keyedTable}`,
  );
  await run(
    `CREATE TABLE reread (article_id ${dialect.rowId} REFERENCES article(id) ON DELETE CASCADE, due_ms ${int} NOT NULL, attempts integer NOT NULL, title ${text} NOT NULL, summary ${text}, packed ${bytes})`,
  );
  await run('CREATE INDEX reread_due ON reread (due_ms)');
  await run('CREATE INDEX article_same ON article (same_as) WHERE same_as IS NOT NULL');
  await run('INSERT INTO sighting (article_id, feed_id, seen_ms) SELECT id, feed_id, seen_ms FROM article');
  await run("UPDATE article SET canonical_key = 'link:' || canonical_key WHERE canonical_key IS NOT NULL");
  await run('UPDATE article SET read_ms = seen_ms WHERE doc IS NOT NULL');
};
