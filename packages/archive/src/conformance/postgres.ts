import { fixedClock, type Subscriber } from '@corridor/model';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import type { Engine } from '../engines/engine.ts';
import { openPostgresEngine, postgresDialect } from '../engines/postgres.ts';
import { archiveOn, openArchive } from '../open-archive.ts';
import { prepareQuery } from '../query/prepare-query.ts';
import { type Migration, migrate, migrations } from '../schema/migrate.ts';
import { discovered, extracted, fill, goodPoll, poll, polledAt, sampleSources, samples } from './sample.ts';

/** Makes an empty database and gives its address. */
export type CreateDatabase = () => Promise<string>;

/** Archives of one database at once, each with connections of its own, as processes have them. */
const PROCESSES = 4;
const clock = fixedClock(polledAt);
const [first, second] = samples;
if (!first || !second) throw new Error('samples are missing');

const step = (name: string, statement: string): Migration => ({ name, up: async (db) => void (await sql.raw(statement).execute(db)) });

const columnsOf = async ({ db }: Engine): Promise<readonly { collation: string | null; type: string }[]> => {
  const { rows } = await sql<{ collation: string | null; type: string }>`SELECT table_name, column_name, data_type AS type,
    collation_name AS collation FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1, 2`.execute(db);
  return rows;
};

const describeSchema = (createDatabase: CreateDatabase): void => {
  describe('schema', () => {
    it('is made once, also when several processes come first, and orders all texts by their bytes', async () => {
      const url = await createDatabase();
      const engines = await Promise.all(Array.from({ length: PROCESSES }, () => openPostgresEngine(url, clock)));
      const columns = await columnsOf(engines[0] ?? expect.fail('no engine'));
      for (const engine of engines) await engine.close();
      const again = await openPostgresEngine(url, fixedClock('2025-09-01T00:00:00.000Z'));
      expect(await again.db.selectFrom('migration').selectAll().execute()).toEqual(
        migrations.map(({ name }) => ({ name, applied_ms: clock.now() })),
      );
      expect(await columnsOf(again)).toEqual(columns);
      expect(columns.filter((one) => one.type === 'text' && one.collation !== 'C')).toEqual([]);
      await again.close();
    });

    it('goes on from the steps a database has, all of them or none', async () => {
      const engine = await openPostgresEngine(await createDatabase(), clock);
      const note = step('9001-note', 'CREATE TABLE note (id integer)');
      const slip = [...migrations, note, step('9002-slip', 'CREATE TABLE note (id integer)')];
      await expect(engine.write((db) => migrate(db, postgresDialect, clock, slip))).rejects.toMatchObject({ code: 'archive-failed' });
      expect((await sql`SELECT to_regclass('note') AS note`.execute(engine.db)).rows).toEqual([{ note: null }]);
      for (const _ of [1, 2]) await engine.write((db) => migrate(db, postgresDialect, clock, [...migrations, note]));
      expect((await sql`SELECT count(*) AS notes FROM note`.execute(engine.db)).rows).toEqual([{ notes: 0 }]);
      await engine.close();
    });

    it('is refused when a newer version made it', async () => {
      const url = await createDatabase();
      const engine = await openPostgresEngine(url, clock);
      await engine.db.insertInto('migration').values({ name: '9001-future', applied_ms: 0 }).execute();
      await engine.close();
      await expect(openArchive({ url, clock })).rejects.toMatchObject({
        code: 'archive-newer',
        message: expect.stringContaining('9001-future'),
      });
    });
  });
};

const describeTogether = (createDatabase: CreateDatabase): void => {
  describe('several processes', () => {
    const together = async (work: (archives: readonly Archive[]) => Promise<void>): Promise<void> => {
      const url = await createDatabase();
      const archives = await Promise.all(Array.from({ length: PROCESSES }, () => openArchive({ url, clock })));
      await Promise.all(archives.map((archive) => archive.registerSources(sampleSources, 0)));
      await work(archives);
      expect(await archives[0]?.check()).toEqual([]);
      await Promise.all(archives.map((archive) => archive.close()));
    };

    it('meet an entry once, and give texts of one second places of their own', () =>
      together(async (archives) => {
        const entries = Array.from({ length: 40 }, (_, at) => ({ ...discovered(first), key: `shared-${at}` }));
        const state = (await archives[0]?.feed('potomac-post-en')) ?? expect.fail('no feed');
        const found = await Promise.all(
          archives.map((archive) => archive.recordPoll({ ...goodPoll(state.feedId, state), discovered: entries })),
        );
        const ids = found.flat();
        expect(new Set(ids).size).toBe(40);
        expect(ids).toHaveLength(40);
        const writing = archives.flatMap((archive) => ids.map((id) => archive.saveExtracted(id, extracted(first))));
        expect(new Set(await Promise.all(writing))).toEqual(new Set(['extracted']));
        for (const archive of archives) expect((await archive.search('declaration')).total).toBe(40);
      }));

    it('keep one of two addresses of one page, whoever comes first', () =>
      together(async ([one, other]) => {
        if (!one || !other) return expect.fail('no archives');
        const pages = Array.from({ length: 10 }, (_, at) => [`own-${at}`, `amp-${at}`] as const);
        for (const [own, amp] of pages) {
          const ids = await poll(
            one,
            first.source,
            [own, amp].map((key) => ({ ...discovered(first), key })),
          );
          const text = { ...extracted(first), canonicalKey: own };
          await Promise.all([one.saveExtracted(ids[0] ?? 0, text), other.saveExtracted(ids[1] ?? 0, text)]);
        }
        expect((await one.search('', { limit: 100 })).hits.map((hit) => hit.key).toSorted()).toEqual(pages.map(([own]) => own));
      }));

    it('claim and take a delivery once, and know an address once', () =>
      together(async (archives) => {
        const updatedAt = polledAt;
        const ledger = {
          subscriberId: 'r',
          date: '2025-08-10',
          editionId: 'e',
          messageId: '<m>',
          nextAttemptAt: null,
          detail: null,
          updatedAt,
        };
        const claims = await Promise.all(archives.map((archive) => archive.claimDelivery({ ...ledger, state: 'pending', attempts: 0 })));
        expect(claims.filter((isMine) => isMine)).toHaveLength(1);
        const taking = { subscriberId: 'r', date: '2025-08-10', attempts: 0, until: '2025-08-10T13:10:00.000Z' };
        const taken = await Promise.all(archives.map((archive) => archive.takeDelivery(taking)));
        expect(taken.filter((isMine) => isMine)).toHaveLength(1);
        const reader: Omit<Subscriber, 'id' | 'token'> = {
          ...{ email: 'reader@example.org', hour: 7, zone: 'UTC', languages: [], themes: [], createdAt: polledAt },
        };
        const added = await Promise.allSettled(
          archives.map((archive, at) => archive.addSubscriber({ ...reader, id: `r${at}`, token: `t${at}` })),
        );
        expect(added.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
        for (const one of added) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'input-invalid' });
      }));

    it('see one moment in all reads of one question', async () => {
      const url = await createDatabase();
      const [reader, writer] = await Promise.all([openPostgresEngine(url, clock), openArchive({ url, clock })]);
      const countOf = async (db: Engine['db']): Promise<unknown> => (await sql`SELECT count(*) FROM article`.execute(db)).rows;
      await reader.read(async (db) => {
        const before = await countOf(db);
        await fill(writer);
        expect(await countOf(db)).toEqual(before);
      });
      expect(await countOf(reader.db)).toEqual([{ count: samples.length }]);
      await Promise.all([reader.close(), writer.close()]);
    });

    it('read while another writes, and never wait for it', () =>
      together(async ([one, other]) => {
        if (!one || !other) return expect.fail('no archives');
        const writing = fill(one);
        const totals: number[] = [];
        const reading = (async () => {
          for (let at = 0; at < 30; at++) {
            const { total, hits } = await other.search('', { limit: 100 });
            expect(hits).toHaveLength(total);
            totals.push(total);
          }
        })();
        await Promise.all([writing, reading]);
        expect(totals).toEqual(totals.toSorted((a, b) => a - b));
      }));
  });
};

/** The same database with other settings of the connection. */
const withSettings = (url: string, settings: string): string => `${url}?${settings}`;

const describeTrouble = (createDatabase: CreateDatabase): void => {
  describe('trouble', () => {
    it.each([
      ['nobody listens', { port: '1' }, 'archive-unreachable', 'retry'],
      ['no such database', { pathname: '/nowhere' }, 'archive-refused', 'stop'],
      ['no such user', { username: 'nobody-here' }, 'archive-refused', 'stop'],
    ])('%s', async (_, spoiled, code, action) => {
      const url = Object.assign(new URL(await createDatabase()), { password: 'secret-word', ...spoiled });
      const opening = openArchive({ url: url.href, clock });
      await expect(opening).rejects.toMatchObject({ code, action, message: expect.not.stringContaining('secret-word') });
    });

    it('an address that is none is refused without showing it', async () => {
      const opening = openArchive({ url: 'postgres://u:secret-word@host:port/x', clock });
      await expect(opening).rejects.toMatchObject({ code: 'settings-invalid', message: expect.not.stringContaining('secret-word') });
    });

    it('a database of another encoding is refused', async () => {
      const url = await createDatabase();
      const engine = await openPostgresEngine(url, clock);
      await sql.raw(`CREATE DATABASE ascii_only ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0`).execute(engine.db);
      await engine.close();
      const other = new URL(url);
      other.pathname = '/ascii_only';
      await expect(openArchive({ url: other.href, clock })).rejects.toMatchObject({ code: 'archive-engine', action: 'usage' });
    });

    it('a writer that waits too long for another says so, and readers do not wait at all', async () => {
      const url = await createDatabase();
      const holder = await openPostgresEngine(url, clock);
      const waiter = await openPostgresEngine(withSettings(url, 'lock_timeout=50'), clock);
      await holder.write(async () => {
        await expect(waiter.write(async () => {})).rejects.toMatchObject({ code: 'archive-locked', action: 'retry' });
        const reader = await openArchive({ url, clock });
        expect((await reader.search('')).total).toBe(0);
        await reader.close();
      });
      await waiter.write(async () => {});
      await Promise.all([holder.close(), waiter.close()]);
    });

    it('a statement that takes too long is ended', async () => {
      const engine = await openPostgresEngine(withSettings(await createDatabase(), 'statement_timeout=50'), clock);
      await expect(sql`SELECT pg_sleep(60)`.execute(engine.db)).rejects.toMatchObject({ code: 'archive-locked', action: 'retry' });
      await engine.close();
    });

    it('connections that the server cuts are replaced', async () => {
      const url = await createDatabase();
      const [engine, operator] = await Promise.all([openPostgresEngine(url, clock), openPostgresEngine(url, clock)]);
      const archive = archiveOn(engine, clock);
      const cut = sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid != pg_backend_pid()`;
      const interrupted = engine.write(async (db) => {
        await cut.execute(operator.db);
        await sql`SELECT 1`.execute(db);
      });
      await expect(interrupted).rejects.toMatchObject({ code: 'archive-unreachable', action: 'retry' });
      await archive.registerSources(sampleSources, 0);
      expect(await archive.feeds()).toHaveLength(sampleSources.length);
      await archive.close();
      await operator.close();
    });
  });
};

const describeKeeping = (createDatabase: CreateDatabase): void => {
  describe('keeping', () => {
    it('leaves copies to pg_dump and says how', async () => {
      const archive = await openArchive({ url: await createDatabase(), clock });
      const backup = archive.backup('copy.dump');
      await expect(backup).rejects.toMatchObject({ code: 'usage-invalid', message: expect.stringMatching(/pg_dump .*copy\.dump/) });
      await archive.close();
    });

    it('tells what is missing in the search index, and mends what another version of the analyser cut', async () => {
      const engine = await openPostgresEngine(await createDatabase(), clock);
      const archive = archiveOn(engine, clock);
      await fill(archive);
      await sql`DELETE FROM search WHERE words @@ '''=declaration'''::tsquery`.execute(engine.db);
      expect(await archive.check()).toEqual(['1 articles are missing in the search index']);
      await sql`UPDATE article SET analyzer_version = 'older'`.execute(engine.db);
      expect(await archive.reindex(100)).toBe(samples.length);
      expect(await archive.check()).toEqual([]);
      expect((await archive.search('declaration')).total).toBe(1);
      await archive.close();
    });

    it('finds words through their index, though the planner would read and unpack all texts', async () => {
      const engine = await openPostgresEngine(await createDatabase(), clock);
      await fill(archiveOn(engine, clock));
      await sql`ANALYZE`.execute(engine.db);
      const { from, where } = await prepareQuery({ engine, clock }, engine.db, 'corridor');
      const { rows } = await sql<{ 'QUERY PLAN': string }>`EXPLAIN SELECT article.id FROM ${from} WHERE ${where}`.execute(engine.db);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/CTE found[\s\S]*Bitmap Index Scan on search_words/);
      expect(plan).not.toContain('Seq Scan');
      await engine.close();
    });

    it('takes an address of a page that no ordered index could hold', async () => {
      const archive = await openArchive({ url: await createDatabase(), clock });
      await archive.registerSources(sampleSources, 0);
      const [id = 0] = await poll(archive, second.source, [discovered(second)]);
      // Random enough that it cannot be compressed below a third of a page of the database.
      const canonicalKey = Array.from({ length: 4000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('');
      expect(await archive.saveExtracted(id, { ...extracted(second), canonicalKey })).toBe('extracted');
      await archive.close();
    });
  });
};

/** What only PostgreSQL has: a schema made by several at once, processes that truly write at the same time, a server that can be away. */
export const describePostgres = (createDatabase: CreateDatabase): void => {
  describeSchema(createDatabase);
  describeTogether(createDatabase);
  describeTrouble(createDatabase);
  describeKeeping(createDatabase);
};
