import { CorridorError } from '@corridor/model';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyDkim } from '../fixtures/dkim.ts';
import { type MailServer, startMailServer, testAuthority, testKey } from '../fixtures/mail-server.ts';
import { sampleMessage } from '../fixtures/sample-message.ts';
import type { Mailer } from './mailer.ts';
import { createSmtpMailer, type SmtpOptions } from './smtp.ts';

const password = 'sesame-8c41/+%';
const message = sampleMessage();

let open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open) await close();
  open = [];
});

const start = async (
  options: SMTPServerOptions = {},
  mailer: Partial<SmtpOptions> = {},
  user = '',
): Promise<{ readonly server: MailServer; readonly mailer: Mailer }> => {
  const server = await startMailServer(options);
  const smtp = createSmtpMailer({ url: `smtp://${user}127.0.0.1:${server.port}`, ca: testAuthority, ...mailer });
  open = [...open, () => smtp.close(), () => server.close()];
  return { server, mailer: smtp };
};

const failureOf = async (sending: Promise<unknown>): Promise<CorridorError> => {
  const error = await sending.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CorridorError)) throw new Error(`expected a CorridorError, got ${String(error)}`);
  return error;
};

const reply = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });

describe('a mail that arrives', () => {
  it('came over STARTTLS, whole, to one recipient', async () => {
    const { server, mailer } = await start();
    expect(await mailer.send(message)).toMatch(/^127\.0\.0\.1:\d+: 250 /);
    const [mail] = server.received;
    expect([server.received.length, mail?.isEncrypted, mail?.recipients]).toEqual([1, true, ['desk@reader.example']]);
    expect(mail?.parsed.text?.trim()).toBe(message.text.trim());
    expect(mail?.parsed.html).toBe(message.html);
    expect(mail?.parsed.messageId).toBe(message.messageId);
    expect(mail?.parsed.subject).toBe(message.subject);
    expect(mail?.parsed.date?.toISOString()).toBe(message.date);
    expect(mail?.parsed.attachments).toEqual([]);
  });

  it.each([
    ['List-Id by RFC 2919', /^List-ID: <road\.watch\.example>$/im],
    ['List-Unsubscribe by RFC 2369', /^List-Unsubscribe: <https:\/\/watch\.example\/unsubscribe\/token>$/m],
    ['one click by RFC 8058', /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m],
    ['no answer from a machine, RFC 3834', /^Auto-Submitted: auto-generated$/m],
    [
      'both parts in base64',
      /Content-Type: text\/plain; charset=utf-8\nContent-Transfer-Encoding: base64[\s\S]*Content-Type: text\/html; charset=utf-8\nContent-Transfer-Encoding: base64/,
    ],
  ])('has %s', async (_, pattern) => {
    const { server, mailer } = await start();
    await mailer.send(message);
    expect(server.received[0]?.raw.toString().replaceAll('\r\n', '\n')).toMatch(pattern);
  });

  it('goes to one address, whatever the address holds', async () => {
    const { server, mailer } = await start();
    await mailer.send({ ...message, to: 'desk@reader.example, other@reader.example' }).catch(() => {});
    expect(server.received.flatMap((mail) => mail.recipients)).not.toContain('other@reader.example');
  });

  it('brings no header of its own out of a subject or name', async () => {
    const { server, mailer } = await start();
    await mailer.send({ ...message, subject: 'A day\r\nBcc: other@reader.example\r\n\r\nbody', listId: 'road\r\nX-Own: 1' });
    expect(server.received[0]?.recipients).toEqual(['desk@reader.example']);
    expect(server.received[0]?.raw.toString()).not.toMatch(/^(Bcc|X-Own):/im);
  });
});

describe('DKIM', () => {
  const dkim = { domain: 'watch.example', selector: 'test', privateKey: testKey };
  const signedMail = async (): Promise<string> => {
    const { server, mailer } = await start({}, { dkim });
    await mailer.send(message);
    return server.received[0]?.raw.toString('latin1') ?? '';
  };
  it('covers both headers of one-click unsubscribe, and holds', async () => {
    const verdict = verifyDkim(await signedMail(), testKey);
    expect(verdict.signed).toEqual(
      expect.arrayContaining([
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'list-id',
        'list-unsubscribe',
        'list-unsubscribe-post',
        'auto-submitted',
      ]),
    );
    expect([verdict.isBodyIntact, verdict.isSignatureValid]).toEqual([true, true]);
  });
  it.each([
    ['another unsubscribe address', 'unsubscribe/token', 'unsubscribe/other', [true, false]],
    ['another way to unsubscribe', 'One-Click', 'Two-Click', [true, false]],
    ['another body', 'PCFkb2N0', 'PCFkb2N1', [false, true]],
  ])('shows %s', async (_, own, other, verdict) => {
    const mail = await signedMail();
    expect(mail).toContain(own);
    const { isBodyIntact, isSignatureValid } = verifyDkim(mail.replace(own, other), testKey);
    expect([isBodyIntact, isSignatureValid]).toEqual(verdict);
  });
});

describe('a server that does not take the mail', () => {
  it.each<[string, SMTPServerOptions, string, string]>([
    ['without STARTTLS', { disabledCommands: ['STARTTLS'] }, 'mail-insecure', 'park'],
    [
      '451 to the body',
      { onData: (stream, _, done) => void stream.resume().on('end', () => done(reply(451, 'Try later'))) },
      'mail-failed',
      'retry',
    ],
    [
      '552 to the body',
      { onData: (stream, _, done) => void stream.resume().on('end', () => done(reply(552, 'Too much'))) },
      'mail-refused',
      'park',
    ],
    ['450 to the recipient', { onRcptTo: (_, __, done) => done(reply(450, 'Mailbox busy')) }, 'mail-failed', 'retry'],
    ['550 to the recipient', { onRcptTo: (_, __, done) => done(reply(550, 'No such user')) }, 'mail-refused', 'park'],
    ['421 at the door', { onConnect: (_, done) => done(reply(421, 'Too busy')) }, 'mail-failed', 'retry'],
    ['554 at the door', { onConnect: (_, done) => done(reply(554, 'Not from you')) }, 'mail-refused', 'park'],
  ])('%s', async (_, options, code, action) => {
    const { server, mailer } = await start(options);
    const error = await failureOf(mailer.send(message));
    expect([error.code, error.action]).toEqual([code, action]);
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+: \S/);
    expect(server.received).toEqual([]);
  });

  it('with a certificate that nobody vouches for is tried again, unencrypted never', async () => {
    const { server, mailer } = await start({}, { ca: undefined });
    const error = await failureOf(mailer.send(message));
    expect([error.code, server.received]).toEqual(['mail-failed', []]);
    expect(error.message).toMatch(/certificate/i);
  });

  it('that is not there is tried again', async () => {
    const { server, mailer } = await start();
    await server.close();
    expect((await failureOf(mailer.send(message))).code).toBe('mail-failed');
  });

  it('may lack STARTTLS where that is allowed', async () => {
    const { server, mailer } = await start({ disabledCommands: ['STARTTLS'] }, { requireTls: false });
    await mailer.send(message);
    expect(server.received[0]?.isEncrypted).toBe(false);
  });
});

describe('the password', () => {
  const user = `desk:${encodeURIComponent(password)}@`;
  it('opens the account', async () => {
    const seen: unknown[] = [];
    const onAuth: SMTPServerOptions['onAuth'] = (auth, _, done) => {
      seen.push([auth.username, auth.password]);
      done(null, { user: auth.username });
    };
    const { server, mailer } = await start({ authOptional: false, onAuth }, {}, user);
    await mailer.send(message);
    expect([seen, server.received.length]).toEqual([[['desk', password]], 1]);
    expect(mailer.kind).toBe(`smtp 127.0.0.1:${server.port}`);
  });
  it('is in no part of an error, even when the server repeats it', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (auth, _, done) => {
      const line = Buffer.from(`\0desk\0${auth.password}`).toString('base64');
      done(reply(535, `No: ${auth.password} ${line}`));
    };
    const { mailer } = await start({ authOptional: false, onAuth }, {}, user);
    const error = await failureOf(mailer.send(message));
    expect(error.code).toBe('mail-refused');
    const all = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
    for (const secret of [password, encodeURIComponent(password), Buffer.from(`\0desk\0${password}`).toString('base64')])
      expect(all).not.toContain(secret);
  });
  it.each([
    ['no scheme', `desk:${password}@mail.example`],
    ['another scheme', `https://desk:${encodeURIComponent(password)}@mail.example`],
    ['a stray percent sign', `smtp://desk:${password.replace('/+', '')}@mail.example`],
    ['no host', `smtp://desk:${encodeURIComponent(password)}@`],
  ])('is not shown for an address with %s', (_, url) => {
    const refused = (): Mailer => createSmtpMailer({ url });
    expect(refused).toThrow(expect.objectContaining({ code: 'settings-invalid' }));
    expect(refused).not.toThrow(/sesame/);
    expect(refused).not.toThrow(expect.objectContaining({ cause: expect.anything() }));
  });
});
