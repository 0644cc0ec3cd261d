import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixedClock } from '@corridor/model';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { classified, discovered, extracted, poll, polledAt, sampleSources, samples } from '../conformance/sample.ts';
import { archiveOn, openArchive } from '../open-archive.ts';
import { openSqliteEngine } from './sqlite.ts';
import { openSqlite } from './sqlite-connection.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-sqlite-'));
const clock = fixedClock(polledAt);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('SQLite file', () => {
  it('is made with its folder, for its owner alone', async () => {
    const path = join(folder, 'new', 'deep', 'archive.db');
    await (await openArchive({ path, clock })).close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is refused, and left alone, when it is no database', async () => {
    const path = join(folder, 'letter.db');
    writeFileSync(path, 'Dear reader, this is no database.\n'.repeat(200));
    const opening = openArchive({ path, clock });
    await expect(opening).rejects.toMatchObject({ code: 'archive-damaged', message: expect.stringContaining('not a database') });
    expect(statSync(path).size).toBe(6800);
  });

  it('is refused where no file can be', async () => {
    const path = join(folder, 'letter.db', 'archive.db');
    await expect(openArchive({ path, clock })).rejects.toMatchObject({ code: 'archive-failed' });
  });

  it.skipIf(process.platform !== 'linux')('is refused in a folder that cannot be made', async () => {
    await expect(openArchive({ path: '/proc/nowhere/deep/archive.db', clock })).rejects.toMatchObject({ code: 'archive-failed' });
  });

  it('says that another process is writing when it had to wait too long', () => {
    const path = join(folder, 'locked.db');
    const one = openSqlite(path);
    const other = openSqlite(path, 1);
    one.exec('BEGIN IMMEDIATE');
    expect(() => other.exec('BEGIN IMMEDIATE')).toThrowError(expect.objectContaining({ code: 'archive-locked', action: 'retry' }));
    one.exec('COMMIT');
    other.exec('BEGIN IMMEDIATE');
    other.exec('COMMIT');
    one.close();
    other.close();
  });

  it('opens and answers while another process holds the write lock', async () => {
    const path = join(folder, 'held.db');
    await (await openArchive({ path, clock })).close();
    const writer = openSqlite(path);
    writer.exec('BEGIN IMMEDIATE');
    const reader = await openArchive({ path, clock });
    expect((await reader.search('')).total).toBe(0);
    await reader.close();
    writer.exec('COMMIT');
    writer.close();
  });

  it('binds whole numbers as integers and gives bytes back as bytes', () => {
    const connection = openSqlite(join(folder, 'types.db'));
    const [row] = connection
      .prepare('SELECT typeof(?) AS whole, typeof(?) AS part, ? AS bytes, typeof(?) AS flag')
      .all([5, 0.5, new Uint8Array([1]), true]);
    expect(row).toEqual({ whole: 'integer', part: 'real', bytes: new Uint8Array([1]), flag: 'integer' });
    connection.close();
  });

  it('indexes anew what another version of the analyser cut', async () => {
    const engine = await openSqliteEngine(join(folder, 'analyser.db'), clock);
    const archive = archiveOn(engine, clock);
    const [sample] = samples;
    if (!sample) throw new Error('no samples');
    await archive.registerSources(sampleSources, 0);
    const [id = 0] = await poll(archive, sample.source, [discovered(sample)]);
    await archive.saveExtracted(id, extracted(sample));
    await archive.saveClassified(id, classified(sample));
    await sql`UPDATE article SET analyzer_version = 'older'`.execute(engine.db);
    await sql`INSERT OR REPLACE INTO search(rowid, title, body, exact) SELECT doc, 'x', 'x', 'x' FROM article`.execute(engine.db);
    expect((await archive.search('declaration')).total).toBe(0);
    expect(await archive.reindex(10)).toBe(1);
    expect((await archive.search('declaration')).total).toBe(1);
    expect(await archive.reindex(10)).toBe(0);
    await archive.close();
  });

  it('is told apart from a sound one by a check', async () => {
    const engine = await openSqliteEngine(join(folder, 'damaged.db'), clock);
    const archive = archiveOn(engine, clock);
    const [sample] = samples;
    if (!sample) throw new Error('no samples');
    await archive.registerSources(sampleSources, 0);
    const [id = 0] = await poll(archive, sample.source, [discovered(sample)]);
    await archive.saveExtracted(id, extracted(sample));
    await sql`DELETE FROM search`.execute(engine.db);
    await sql`INSERT INTO search(rowid, title) VALUES (1, 'stray')`.execute(engine.db);
    expect(await archive.check()).toEqual([
      '1 articles are missing in the search index',
      'the search index holds 1 articles that are gone',
    ]);
    await archive.close();
  });
});
