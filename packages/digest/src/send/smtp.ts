import { CorridorError } from '@corridor/model';
import { createTransport } from 'nodemailer';
import { mailError } from './mail-error.ts';
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
const MOST_CONNECTIONS = 2;

/** Sends by SMTP, STARTTLS required unless told otherwise; two connections at most. Throws `settings-invalid` for an address it cannot read. */
export const createSmtpMailer = (options: SmtpOptions): Mailer => {
  const { host, name, port, isImplicitTls, auth } = serverOf(options.url);
  const transport = createTransport({
    pool: true,
    maxConnections: MOST_CONNECTIONS,
    host: name,
    port,
    secure: isImplicitTls,
    requireTLS: !isImplicitTls && (options.requireTls ?? true),
    ...(auth ? { auth } : {}),
    ...(options.ca ? { tls: { ca: options.ca } } : {}),
    ...(options.dkim ? { dkim: dkimOptions(options.dkim) } : {}),
    connectionTimeout: CONNECT_MILLIS,
    greetingTimeout: CONNECT_MILLIS,
    socketTimeout: SOCKET_MILLIS,
  });
  return {
    kind: `smtp ${host}`,
    send: async (message) => {
      try {
        const { response } = await transport.sendMail(mailOptions(message));
        return `${host}: ${response}`;
      } catch (error) {
        throw mailError(error, host, auth?.pass ?? '');
      }
    },
    close: async () => transport.close(),
  };
};

const dkimOptions = ({ domain, selector, privateKey }: DkimKey) => ({
  domainName: domain,
  keySelector: selector,
  privateKey,
  headerFieldNames: signedHeaders,
});

const serverOf = (url: string) => {
  try {
    const { protocol, host, hostname, port, username, password } = new URL(url);
    if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') throw new Error('neither smtp:// nor smtps://');
    const isImplicitTls = protocol === 'smtps:';
    return {
      host,
      name: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (isImplicitTls ? 465 : 587),
      isImplicitTls,
      auth: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    };
  } catch {
    // Neither the address nor the parser's error is shown: both hold the password.
    throw new CorridorError(
      'settings-invalid',
      'SMTP_URL must read smtp://user:password@host:port or smtps://…, special characters as %XX.',
    );
  }
};
