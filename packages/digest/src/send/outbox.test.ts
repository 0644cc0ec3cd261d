import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleMessage } from '../fixtures/sample-message.ts';
import { createOutbox } from './outbox.ts';

const message = sampleMessage();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-outbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('createOutbox', () => {
  it('writes the whole mail into a folder that it makes', async () => {
    const outbox = createOutbox(join(folder, 'new', 'outbox'));
    const path = await outbox.send(message);
    const mail = await simpleParser(await readFile(path));
    expect(path).toBe(join(folder, 'new', 'outbox', `${message.messageId.slice(1, -1)}.eml`));
    expect([mail.messageId, mail.html, mail.text?.trim()]).toEqual([message.messageId, message.html, message.text.trim()]);
    await outbox.close();
  });

  it('keeps one file for one Message-ID, the last, even when both are written at once', async () => {
    const outbox = createOutbox(join(folder, 'twice'));
    await Promise.all([outbox.send(message), outbox.send(message)]);
    await outbox.send({ ...message, subject: 'Again' });
    const files = await readdir(join(folder, 'twice'));
    expect(files).toEqual([`${message.messageId.slice(1, -1)}.eml`]);
    expect((await simpleParser(await readFile(join(folder, 'twice', files[0] ?? '')))).subject).toBe('Again');
  });

  it('writes nothing outside its folder', async () => {
    const path = await createOutbox(join(folder, 'inside')).send({ ...message, messageId: '<../../x/..\\y@z>' });
    expect(path).toBe(join(folder, 'inside', '....x..y@z.eml'));
  });

  it.each([
    ['the folder is a file', async (own: string) => writeFile(own, '')],
    [
      'a folder stands in place of the mail',
      async (own: string) => mkdir(join(own, `${message.messageId.slice(1, -1)}.eml`, 'full'), { recursive: true }),
    ],
  ])('says so and leaves no part behind when %s', async (name, prepare) => {
    const own = join(folder, name.replaceAll(' ', '-'));
    await prepare(own);
    await expect(createOutbox(own).send(message)).rejects.toMatchObject({
      code: 'mail-failed',
      message: expect.stringMatching(/\.eml could not be written: E[A-Z]+: .*Check free space and the rights of the folder\.$/),
    });
    const left = await readdir(own).catch(() => []);
    expect(left.filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});
