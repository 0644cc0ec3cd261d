import { type Clock, CorridorError } from '@corridor/model';
import { type Kysely, sql } from 'kysely';
import { up as first } from './0001-first.ts';
import { up as polling } from './0002-polling.ts';
import { up as reread } from './0003-reread.ts';
import { up as alerts } from './0004-alerts.ts';
import { up as site } from './0005-site.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** One step of the schema; never edited after release. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<Tables>, dialect: Dialect): Promise<void>;
}

/** All steps in order. */
export const migrations: readonly Migration[] = [
  { name: '0001-first', up: first },
  { name: '0002-polling', up: polling },
  { name: '0003-reread', up: reread },
  { name: '0004-alerts', up: alerts },
  { name: '0005-site', up: site },
];

/**
 * Brings the schema up to date inside the transaction it is given: all steps or none. Throws `archive-newer` when the archive has
 * steps that this version does not know.
 */
export const migrate = async (
  db: Kysely<Tables>,
  dialect: Dialect,
  clock: Clock,
  steps: readonly Migration[] = migrations,
): Promise<void> => {
  await sql
    .raw(`CREATE TABLE IF NOT EXISTS migration (name ${dialect.text} PRIMARY KEY, applied_ms ${dialect.integer} NOT NULL)`)
    .execute(db);
  const applied = new Set((await db.selectFrom('migration').select('name').execute()).map((row) => row.name));
  const known = new Set(steps.map((step) => step.name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new CorridorError('archive-newer', `the archive has schema step ${unknown.join(', ')}, which this version does not know`);
  for (const step of steps) {
    if (applied.has(step.name)) continue;
    await step.up(db, dialect);
    await db.insertInto('migration').values({ name: step.name, applied_ms: clock.now() }).execute();
  }
};
