import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@corridor/model';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteEngine, sqliteDialect } from '../engines/sqlite.ts';
import { type Migration, migrate, migrations } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-schema-'));
const clock = fixedClock('2025-08-08T00:00:00.000Z');
let files = 0;
const fresh = (): string => join(folder, `${++files}.db`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const step = (name: string, statement: string): Migration => ({ name, up: async (db) => void (await sql.raw(statement).execute(db)) });

describe('migrations', () => {
  it('stand in order, each once', () => {
    const names = migrations.map((one) => one.name);
    expect(names).toEqual([...new Set(names)].toSorted());
    for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/);
  });

  it('make a new file and change nothing in an up-to-date one', async () => {
    const path = fresh();
    const first = await openSqliteEngine(path, clock);
    const schema = await sql`SELECT sql FROM sqlite_schema ORDER BY name`.execute(first.db);
    await first.close();
    const second = await openSqliteEngine(path, fixedClock('2025-09-01T00:00:00.000Z'));
    expect(await second.db.selectFrom('migration').selectAll().execute()).toEqual(
      migrations.map(({ name }) => ({ name, applied_ms: clock.now() })),
    );
    expect((await sql`SELECT sql FROM sqlite_schema ORDER BY name`.execute(second.db)).rows).toEqual(schema.rows);
    await second.close();
  });

  it('go on from the steps a file has', async () => {
    const engine = await openSqliteEngine(fresh(), clock);
    const steps = [...migrations, step('9001-note', 'CREATE TABLE note (id integer)')];
    await engine.write((db) => migrate(db, sqliteDialect, clock, steps));
    await engine.write((db) => migrate(db, sqliteDialect, clock, steps));
    expect((await sql`SELECT count(*) AS notes FROM note`.execute(engine.db)).rows).toEqual([{ notes: 0 }]);
    await engine.close();
  });

  it('are all done or none', async () => {
    const engine = await openSqliteEngine(fresh(), clock);
    const steps = [...migrations, step('9001-note', 'CREATE TABLE note (id integer)'), step('9002-slip', 'CREATE TABLE note (id integer)')];
    await expect(engine.write((db) => migrate(db, sqliteDialect, clock, steps))).rejects.toMatchObject({ code: 'archive-failed' });
    expect((await sql`SELECT name FROM sqlite_schema WHERE name = 'note'`.execute(engine.db)).rows).toEqual([]);
    await engine.close();
  });

  it('note the feed of every article that an older version kept, and that it was read', async () => {
    const path = fresh();
    const old = await openSqliteEngine(path, clock);
    const undo = ['read_ms', 'rereads', 'rereads_ended', 'page_etag', 'page_modified'].map(
      (column) => `ALTER TABLE article DROP COLUMN ${column}`,
    );
    const pageToo = ['etag', 'last_modified', 'is_cut'].map((column) => `ALTER TABLE page DROP COLUMN ${column}`);
    const tables = [
      'DROP TABLE sighting',
      'DROP TABLE reread',
      'DROP INDEX article_same',
      "DELETE FROM migration WHERE name = '0003-reread'",
    ];
    for (const statement of [...undo, ...pageToo, ...tables]) await sql.raw(statement).execute(old.db);
    const article = (key: string, doc: number | null) =>
      sql`INSERT INTO article (key, doc, title, authors, lang, feed_id, source_id, seen_ms, dated_ms, state, reached, attempts, access)
          VALUES (${key}, ${doc}, 't', '[]', 'en', 'herald-en', 'herald', 5, 5, 'grouped', 'grouped', 0, 'full')`.execute(old.db);
    await article('read', 1);
    await article('unread', null);
    await old.close();
    const engine = await openSqliteEngine(path, clock);
    expect(await engine.db.selectFrom('sighting').selectAll().execute()).toMatchObject([
      { article_id: 1, feed_id: 'herald-en', seen_ms: 5, print: null },
      { article_id: 2, feed_id: 'herald-en', seen_ms: 5, print: null },
    ]);
    expect(await engine.db.selectFrom('article').select(['read_ms', 'rereads']).orderBy('id').execute()).toEqual([
      { read_ms: 5, rereads: 0 },
      { read_ms: null, rereads: 0 },
    ]);
    await engine.close();
  });

  it('refuse an archive of a newer version', async () => {
    const path = fresh();
    const engine = await openSqliteEngine(path, clock);
    await engine.db.insertInto('migration').values({ name: '9001-future', applied_ms: 0 }).execute();
    await engine.close();
    const opening = openSqliteEngine(path, clock);
    await expect(opening).rejects.toMatchObject({ code: 'archive-newer', message: expect.stringContaining('9001-future') });
  });
});
