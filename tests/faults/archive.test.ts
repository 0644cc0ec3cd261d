import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openArchive } from '@corridor/archive';
import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Articles a writer has acknowledged when it is killed. */
const KILLED_AFTER = [1, 23, 60];
const clock = fixedClock('2025-08-09T00:00:00.000Z');
let folder = '';
let writers: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-faults-'));
});
afterEach(() => {
  for (const writer of writers) writer.kill('SIGKILL');
  writers = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process that writes `most` articles whose keys begin with `prefix`. */
const startWriter = (path: string, prefix: string, most: number): ChildProcess => {
  const writer = spawn(process.execPath, [new URL('./archive-writer.mjs', import.meta.url).pathname, path, prefix, `${most}`], {
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

describe('archive on SQLite', () => {
  it('loses nothing it acknowledged when its process is killed with -9, and stays sound', async () => {
    const path = join(folder, 'killed.db');
    const promised: string[] = [];
    for (const [round, count] of KILLED_AFTER.entries()) {
      const writer = startWriter(path, `round-${round}`, 100_000);
      const { keys, complaint } = await acknowledged(writer, (done) => done === count && writer.kill('SIGKILL'));
      expect(complaint).toBe('');
      expect(keys.length).toBeGreaterThanOrEqual(count);
      promised.push(...keys);
      const archive = await openArchive({ path, clock });
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
    const path = join(folder, 'shared.db');
    const most = 40;
    const running = ['a', 'b', 'c'].map((prefix) => acknowledged(startWriter(path, prefix, most)));
    const archive = await openArchive({ path, clock });
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

  it('copies itself whole while another process writes', async () => {
    const path = join(folder, 'busy.db');
    const copy = join(folder, 'copy.db');
    const archive = await openArchive({ path, clock });
    const writer = startWriter(path, 'a', 60);
    let promised = 0;
    const ended = acknowledged(writer, (count) => {
      promised = count;
    });
    while (promised < 20) await new Promise(setImmediate);
    const before = promised;
    await archive.backup(copy);
    await expect(archive.backup(copy)).rejects.toMatchObject({ code: 'usage-invalid' });
    expect((await ended).keys).toHaveLength(60);
    await archive.close();
    const restored = await openArchive({ path: copy, clock });
    expect(await restored.check()).toEqual([]);
    expect((await restored.search('corridor')).total).toBeGreaterThanOrEqual(before);
    await restored.close();
  });
});
