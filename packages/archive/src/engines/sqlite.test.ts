import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@corridor/model';
import { afterAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { describeArchive } from '../conformance/suite.ts';
import { openArchive } from '../open-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'corridor-archive-'));
let opened = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sqlite', () => describeArchive((clock) => openArchive({ path: join(folder, `${++opened}.db`), clock })));

describe('the file of an archive', () => {
  const openNew = (name: string): Promise<Archive> => {
    mkdirSync(join(folder, name));
    return openArchive({ path: join(folder, name, 'archive.sqlite'), clock: systemClock });
  };

  it.each([
    ['deleted', (place: string) => rmSync(place, { recursive: true })],
    [
      'replaced',
      (place: string) => {
        renameSync(join(place, 'archive.sqlite'), join(place, 'old.sqlite'));
        writeFileSync(join(place, 'archive.sqlite'), '');
      },
    ],
  ])('that is %s while it is open is missed by the next read and the next write', async (what, change) => {
    const archive = await openNew(what);
    change(join(folder, what));
    const lost = { code: 'archive-lost', message: expect.stringContaining(`archive.sqlite was ${what} while it was open`) };
    await expect(archive.counts()).rejects.toMatchObject(lost);
    await expect(archive.registerSources([], 0)).rejects.toMatchObject(lost);
    await archive.close();
  });

  it.each([
    ['something else', () => Buffer.from('Dear reader, this is no archive.\n'.repeat(50))],
    ['an archive with a hole in it', (whole: Buffer) => Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0x55)])],
  ])('that is %s is told from one that cannot be opened', async (what, damage) => {
    const path = join(folder, `${what}.sqlite`);
    await (await openArchive({ path, clock: systemClock })).close();
    for (const beside of ['-wal', '-shm']) rmSync(`${path}${beside}`, { force: true });
    writeFileSync(path, damage(readFileSync(path)));
    await expect(openArchive({ path, clock: systemClock })).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  it('is not copied into a folder that is not there, and leaves nothing behind', async () => {
    const archive = await openNew('copied');
    const target = join(folder, 'nowhere', 'copy.sqlite');
    await expect(archive.backup(target)).rejects.toMatchObject({
      code: 'file-missing',
      message: expect.stringContaining(`no folder ${join(folder, 'nowhere')}`),
    });
    await expect(archive.backup(`${folder}/copied/archive.sqlite/copy`)).rejects.toMatchObject({ code: 'file-missing' });
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    await archive.close();
  });
});
