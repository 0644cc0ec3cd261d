import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Hosts that asked for a rest, and subscriptions at hubs. */
export const up = async (db: Kysely<Tables>, dialect: Dialect): Promise<void> => {
  const { integer: int, text } = dialect;
  const run = (statement: string): Promise<unknown> => sql.raw(statement).execute(db);
  await run(
    `CREATE TABLE host_pause (host ${text} PRIMARY KEY, until_ms ${int} NOT NULL, refusals integer NOT NULL, reason ${text} NOT NULL)`,
  );
  await run(
    `CREATE TABLE web_sub (feed_id ${text} PRIMARY KEY REFERENCES feed(id), hub ${text} NOT NULL, topic ${text} NOT NULL, token ${text} NOT NULL UNIQUE, secret ${text} NOT NULL, state ${text} NOT NULL, asked_ms ${int} NOT NULL, lease_ms ${int}, heard_ms ${int}, missed_ms ${int}, reason ${text})`,
  );
};
