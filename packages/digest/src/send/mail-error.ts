import { CorridorError, type ErrorCode } from '@corridor/model';

/** Longest part of a server's answer that is passed on. */
const LONGEST_ANSWER = 300;

/**
 * What nodemailer's errors ask of the caller: no STARTTLS is `mail-insecure`, a 5xx reply or an address that no server takes
 * `mail-refused` (both park), everything else `mail-failed` and is tried again (RFC 5321, 4.2.1). The password is in no message and no cause.
 */
export const mailError = (error: unknown, host: string, password: string): CorridorError => {
  const { code = '', responseCode = 0, message = String(error) } = error as { code?: string; responseCode?: number; message?: string };
  const words = withoutSecret(message, password).replace(/\s+/g, ' ').slice(0, LONGEST_ANSWER);
  return new CorridorError(kindOf(code, responseCode), `${host}: ${words}`);
};

const kindOf = (code: string, responseCode: number): ErrorCode => {
  if (code === 'ETLS') return 'mail-insecure';
  const isRefused = (responseCode >= 500 && responseCode < 600) || (code === 'EENVELOPE' && responseCode === 0);
  return isRefused ? 'mail-refused' : 'mail-failed';
};

/** Servers have been seen to repeat the line they refuse, in which the password stands plain or in base64. */
const withoutSecret = (message: string, password: string): string =>
  password === ''
    ? message
    : [password, Buffer.from(password).toString('base64')].reduce((words, secret) => words.replaceAll(secret, '***'), message);
