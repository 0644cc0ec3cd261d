import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** What each source brings hour by hour, the alerts made of it, and their way to the webhook. */
export const up = async (db: Kysely<Tables>, dialect: Dialect): Promise<void> => {
  const { integer: int, text } = dialect;
  const run = (statement: string): Promise<unknown> => sql.raw(statement).execute(db);
  await run(
    `CREATE TABLE source_hour (source_id ${text} NOT NULL, hour integer NOT NULL, articles integer NOT NULL, checks integer NOT NULL, healthy integer NOT NULL, PRIMARY KEY (source_id, hour)) ${dialect.keyedTable}`,
  );
  await run(
    `CREATE TABLE alert (id ${text} PRIMARY KEY, source_id ${text} NOT NULL, feed_id ${text} NOT NULL, kind ${text} NOT NULL, since_ms ${int} NOT NULL, raised_ms ${int} NOT NULL, ended_ms ${int}, ending ${text}, evidence ${text} NOT NULL, detail ${text} NOT NULL)`,
  );
  await run('CREATE UNIQUE INDEX alert_open ON alert (source_id, feed_id, kind) WHERE ended_ms IS NULL');
  await run('CREATE INDEX alert_raised ON alert (raised_ms)');
  await run(
    `CREATE TABLE alert_notice (alert_id ${text} NOT NULL REFERENCES alert(id) ON DELETE CASCADE, event ${text} NOT NULL, state ${text} NOT NULL, attempts integer NOT NULL, next_attempt_ms ${int}, detail ${text}, PRIMARY KEY (alert_id, event))`,
  );
  await run('CREATE INDEX alert_notice_state ON alert_notice (state, next_attempt_ms)');
  await run(`CREATE TABLE health_watch (id integer PRIMARY KEY, watched_ms ${int} NOT NULL)`);
};
