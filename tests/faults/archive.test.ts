import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Archive, openArchive } from '@corridor/archive';
import { fixedClock } from '@corridor/model';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PrivatePostgres, startPostgres } from '../setup/private-postgres.ts';

/** Articles a writer has acknowledged when it is killed. */
const KILLED_AFTER = [1, 23, 60];
const clock = fixedClock('2025-08-09T00:00:00.000Z');
let folder = '';
let writers: ChildProcess[] = [];
let postgres: PrivatePostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-faults-'));
});
afterEach(() => {
  for (const writer of writers) writer.kill('SIGKILL');
  writers = [];
  rmSync(folder, { recursive: true, force: true });
});

const openAt = (place: string): Promise<Archive> =>
  openArchive({ ...(place.startsWith('postgres:') ? { url: place } : { path: place }), clock });

/** Starts a process that writes `most` articles whose keys begin with `prefix`. */
const startWriter = (place: string, prefix: string, most: number): ChildProcess => {
  const writer = spawn(process.execPath, [new URL('./archive-writer.mjs', import.meta.url).pathname, place, prefix, `${most}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writers.push(writer);
  return writer;
};

/** Keys a writer acknowledged before it ended, and what it complained of; `onKey` hears the count after each. */
const acknowledged = async (
  writer: ChildProcess,
  onKey: (count: number) => void = () => {},
): Promise<{ keys: string[]; complaint: string }> => {
  if (!writer.stdout || !writer.stderr) throw new Error('the writer has no output');
  const keys: string[] = [];
  let complaint = '';
  writer.stderr.on('data', (some: Buffer) => {
    complaint += some.toString();
  });
  createInterface({ input: writer.stdout }).on('line', (key) => onKey(keys.push(key)));
  await new Promise((resolve) => writer.once('close', resolve));
  return { keys, complaint };
};

/** Copies an archive by the engine's own means; gives the place of the copy. */
const copyOf = async (archive: Archive, place: string): Promise<string> => {
  const copy = join(folder, 'copy');
  if (!place.startsWith('postgres:')) {
    await archive.backup(copy);
    await expect(archive.backup(copy)).rejects.toMatchObject({ code: 'usage-invalid' });
    return copy;
  }
  const empty = await postgres.createDatabase();
  // The server's user writes it, and may not write into the folder of this test.
  await postgres.run('pg_dump', '--format=custom', '--file=copy.dump', place);
  await postgres.run('pg_restore', '--no-owner', `--dbname=${empty}`, 'copy.dump');
  return empty;
};

describe.each([
  ['SQLite', async () => join(folder, 'shared.db')],
  ['PostgreSQL', () => postgres.createDatabase()],
])('archive on %s', (_, newPlace) => {
  it('loses nothing it acknowledged when its process is killed with -9, and stays sound', async () => {
    const place = await newPlace();
    const promised: string[] = [];
    for (const [round, count] of KILLED_AFTER.entries()) {
      const writer = startWriter(place, `round-${round}`, 100_000);
      const { keys, complaint } = await acknowledged(writer, (done) => done === count && writer.kill('SIGKILL'));
      expect(complaint).toBe('');
      expect(keys.length).toBeGreaterThanOrEqual(count);
      promised.push(...keys);
      const archive = await openAt(place);
      expect(await archive.check()).toEqual([]);
      const found = await archive.articles(await archive.searchIds('corridor'));
      const grouped = found.filter((one) => one.state === 'grouped' && one.storyId === `s-${one.key}`).map((one) => one.key);
      expect(grouped).toEqual(expect.arrayContaining(promised));
      // At most the one article in work is half-way, and it is found by its state.
      const unfinished = [...(await archive.unfinished(100)).map((one) => one.id), ...(await archive.ungrouped())];
      expect(unfinished.length).toBeLessThanOrEqual(round + 1);
      await archive.close();
    }
  });

  it('lets processes write at the same time, from the first moment of a new file, while another reads', async () => {
    const place = await newPlace();
    const most = 40;
    const running = ['a', 'b', 'c'].map((prefix) => acknowledged(startWriter(place, prefix, most)));
    const archive = await openAt(place);
    let isWriting = true;
    const ended = Promise.all(running).finally(() => {
      isWriting = false;
    });
    const totals: number[] = [];
    while (isWriting) {
      totals.push((await archive.search('corridor', { facets: true })).total);
      await new Promise(setImmediate);
    }
    for (const { keys, complaint } of await ended) {
      expect(complaint).toBe('');
      expect(keys).toHaveLength(most);
    }
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect((await archive.search('theme:corridor')).total).toBe(3 * most);
    expect(await archive.check()).toEqual([]);
    await archive.close();
  });

  it('is copied whole while another process writes', async () => {
    const place = await newPlace();
    const archive = await openAt(place);
    const writer = startWriter(place, 'a', 60);
    let promised = 0;
    const ended = acknowledged(writer, (count) => {
      promised = count;
    });
    while (promised < 20) await new Promise(setImmediate);
    const before = promised;
    const copy = await copyOf(archive, place);
    expect((await ended).keys).toHaveLength(60);
    await archive.close();
    const restored = await openAt(copy);
    expect(await restored.check()).toEqual([]);
    expect((await restored.search('corridor')).total).toBeGreaterThanOrEqual(before);
    await restored.close();
  });
});
