import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CorridorError } from '@corridor/model';
import { createTransport } from 'nodemailer';
import { mailOptions } from './mail-options.ts';
import type { Mailer } from './mailer.ts';

/** Writes each mail as `<message id>.eml` into a folder, whole or not at all; a second sending replaces the first. */
export const createOutbox = (folder: string): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    kind: `outbox ${folder}`,
    send: async (message) => {
      const { message: bytes } = await transport.sendMail(mailOptions(message));
      const path = join(folder, `${message.messageId.replace(/[^\w.@-]/g, '')}.eml`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(`${path}.part`, bytes as Buffer);
        await rename(`${path}.part`, path);
      } catch (cause) {
        throw new CorridorError('mail-failed', `${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
      }
      return path;
    },
    close: async () => transport.close(),
  };
};
