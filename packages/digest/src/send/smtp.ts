import { CorridorError } from '@corridor/model';
import { createTransport } from 'nodemailer';
import { mailOptions, signedHeaders } from './mail-options.ts';
import type { Mailer } from './mailer.ts';

/** Key of a DKIM signature. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

/** How to reach the mail server. */
export interface SmtpOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly url: string;
  /** Refuse a server without STARTTLS; default true. */
  readonly requireTls?: boolean;
  /** PEM of a private certificate authority. */
  readonly ca?: string;
  readonly dkim?: DkimKey;
}

const CONNECT_MILLIS = 15_000;
const SOCKET_MILLIS = 60_000;

/** Sends by SMTP, STARTTLS required unless told otherwise; two connections at most. */
export const createSmtpMailer = (options: SmtpOptions): Mailer => {
  const address = new URL(options.url);
  const isImplicitTls = address.protocol === 'smtps:';
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port) || (isImplicitTls ? 465 : 587),
    secure: isImplicitTls,
    requireTLS: !isImplicitTls && (options.requireTls ?? true),
    ...(address.username ? { auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) } } : {}),
    ...(options.ca ? { tls: { ca: options.ca } } : {}),
    ...(options.dkim
      ? {
          dkim: {
            domainName: options.dkim.domain,
            keySelector: options.dkim.selector,
            privateKey: options.dkim.privateKey,
            headerFieldNames: signedHeaders,
          },
        }
      : {}),
    connectionTimeout: CONNECT_MILLIS,
    greetingTimeout: CONNECT_MILLIS,
    socketTimeout: SOCKET_MILLIS,
  });
  return {
    kind: `smtp ${address.host}`,
    send: async (message) => {
      try {
        const { response } = await transport.sendMail(mailOptions(message));
        return `${address.host}: ${response}`;
      } catch (error) {
        throw mailError(error, address.host);
      }
    },
    close: async () => transport.close(),
  };
};

/** What nodemailer's errors ask of the caller: 5xx replies and missing STARTTLS park, everything else is tried again. */
const mailError = (error: unknown, host: string): CorridorError => {
  const { code = '', responseCode = 0, message = String(error) } = error as { code?: string; responseCode?: number; message?: string };
  const kind = code === 'ETLS' ? 'mail-insecure' : responseCode >= 500 && responseCode < 600 ? 'mail-refused' : 'mail-failed';
  return new CorridorError(kind, `${host}: ${message}`, { cause: error });
};
