import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CorridorError } from '@corridor/model';
import { createTransport } from 'nodemailer';
import { mailOptions } from './mail-options.ts';
import type { Mailer } from './mailer.ts';

/**
 * Writes each mail as `<message id>.eml` into a folder, whole or not at all; a second sending replaces the first. Throws `mail-failed`
 * when the folder cannot be written to or the disk is full.
 */
export const createOutbox = (folder: string): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    kind: `outbox ${folder}`,
    send: async (message) => {
      const { message: bytes } = await transport.sendMail(mailOptions(message));
      const path = join(folder, `${message.messageId.replace(/[^\w.@-]/g, '')}.eml`);
      await writeWhole(path, bytes as Buffer);
      return path;
    },
    close: async () => transport.close(),
  };
};

/** Two processes may write the same mail at once, so each has its own part file; the last rename wins, both are whole. */
const writeWhole = async (path: string, bytes: Buffer): Promise<void> => {
  const part = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(part, bytes, { flush: true });
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CorridorError('mail-failed', `${path} could not be written: ${reason}. Check free space and the rights of the folder.`, {
      cause,
    });
  }
};
