import type { Message } from '../render/message.ts';

/** Takes mails away. Throws `mail-refused` or `mail-insecure` (park) for a permanent refusal, `mail-failed` (retry) for a passing one. */
export interface Mailer {
  /** Shown at start: `smtp host` or the outbox folder. */
  readonly kind: string;
  /** Resolves with one line on where the mail went. Sending the same Message-ID to the outbox twice leaves one file. */
  send(message: Message): Promise<string>;
  close(): Promise<void>;
}
