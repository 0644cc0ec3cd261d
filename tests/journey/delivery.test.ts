import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '@corridor/archive';
import { type Classifier, createClassifier, type Dossier, readDossier } from '@corridor/classifier';
import { createOutbox, createSmtpMailer, type Mailer } from '@corridor/digest';
import { createLanguageIdentifier } from '@corridor/language';
import { fixedClock, type Subscriber } from '@corridor/model';
import { sendDueDigests, silentObserver } from '@corridor/worker';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const HOUR = 3_600_000;
const subscriber = (change: Partial<Subscriber>): Subscriber => ({
  id: 'reader',
  email: 'reader@example.org',
  hour: 7,
  zone: 'UTC',
  languages: [],
  themes: [],
  token: 'tok',
  createdAt: '2020-01-01T00:00:00Z',
  ...change,
});

let dossier: Dossier;
let classifier: Classifier;
let folder: string;
let archive: Archive;
const clock = fixedClock('2025-03-28T00:00:00Z');

beforeAll(async () => {
  dossier = await readDossier(new URL('../../dossiers/tripp', import.meta.url).pathname);
  classifier = createClassifier(dossier, { identifier: await createLanguageIdentifier() });
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corridor-delivery-'));
  archive = await openArchive({ path: join(folder, 'archive.sqlite'), clock });
});
afterEach(async () => {
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (mailer: Mailer) =>
  sendDueDigests({
    archive,
    dossier,
    classifier,
    clock,
    mailer,
    observer: silentObserver,
    sender: { from: 'Digest <digest@example.org>', publicUrl: 'https://corridor.example' },
  });

describe('once and only once per subscriber and local date', () => {
  it.each([
    ['clock put forward over the hour', { zone: 'Europe/Berlin', hour: 2 }, '2025-03-28T12:00:00Z', 4],
    ['clock put back over the hour', { zone: 'Europe/Berlin', hour: 2 }, '2025-10-24T12:00:00Z', 4],
    ['midnight of a half-hour zone', { zone: 'Asia/Tehran', hour: 0 }, '2025-08-08T12:00:00Z', 3],
    ['the far side of the date line', { zone: 'Pacific/Kiritimati', hour: 23 }, '2025-08-08T12:00:00Z', 3],
  ])('%s', async (_name, change, start, days) => {
    const outbox = createOutbox(join(folder, 'outbox'));
    await archive.addSubscriber(subscriber(change));
    for (let at = Date.parse(start); at < Date.parse(start) + days * 24 * HOUR; at += HOUR / 2) {
      clock.set(new Date(at).toISOString());
      await send(outbox);
      // A restart in between: another process opens the archive and looks again.
      if (at % (6 * HOUR) === 0) {
        await archive.close();
        archive = await openArchive({ path: join(folder, 'archive.sqlite'), clock });
        await send(outbox);
      }
    }
    const deliveries = await archive.deliveries();
    expect(deliveries.map((d) => d.state)).toEqual(deliveries.map(() => 'sent'));
    expect(deliveries.every((d) => d.attempts === 1)).toBe(true);
    expect(new Set(deliveries.map((d) => d.date)).size).toBe(deliveries.length);
    expect(deliveries.length).toBeGreaterThanOrEqual(days);
    expect(readdirSync(join(folder, 'outbox')).filter((f) => f.endsWith('.eml'))).toHaveLength(deliveries.length);
  });

  it('leaves no gap between two editions, also after a pause', async () => {
    const outbox = createOutbox(join(folder, 'outbox'));
    await archive.addSubscriber(subscriber({}));
    for (const at of ['2025-08-08T07:05:00Z', '2025-08-09T07:05:00Z', '2025-08-12T15:00:00Z']) {
      clock.set(at);
      await send(outbox);
    }
    const editions = (await archive.editions(10)).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    expect(editions.map((e) => [e.from, e.to])).toEqual([
      ['2025-08-07T07:00:00.000Z', '2025-08-08T07:00:00.000Z'],
      ['2025-08-08T07:00:00.000Z', '2025-08-09T07:00:00.000Z'],
      ['2025-08-09T07:00:00.000Z', '2025-08-12T07:00:00.000Z'],
    ]);
  });

  it('sends nothing to someone who left', async () => {
    await archive.addSubscriber(subscriber({}));
    await archive.removeSubscriber('reader');
    clock.set('2025-08-08T09:00:00Z');
    expect(await send(createOutbox(join(folder, 'outbox')))).toEqual([]);
  });
});

describe('a mail server that is there and answers', () => {
  const replies: number[] = [];
  const received: string[] = [];
  let server: SMTPServer;
  let mailer: Mailer;

  beforeEach(async () => {
    replies.length = 0;
    received.length = 0;
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        stream.on('end', () => {
          const code = replies.shift();
          if (code) return done(Object.assign(new Error('not now'), { responseCode: code }));
          received.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, requireTls: false });
    await archive.addSubscriber(subscriber({}));
    clock.set('2025-08-08T09:00:00Z');
  });
  afterEach(async () => {
    await mailer.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('gets one mail with a Message-ID that names date and list', async () => {
    await send(mailer);
    await send(mailer);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatch(/^Message-ID: <digest\.tripp\.2025-08-08\.[0-9a-f]{16}@example\.org>/m);
    expect(received[0]).toMatch(/^List-Unsubscribe: <https:\/\/corridor\.example\/unsubscribe\/tok>/m);
  });

  it('is asked again later when it cannot take it now, under the same Message-ID', async () => {
    replies.push(451);
    expect((await send(mailer)).map((d) => d.state)).toEqual(['retry']);
    expect((await send(mailer)).map((d) => d.state)).toEqual([]);
    clock.set('2025-08-08T09:10:00Z');
    expect((await send(mailer)).map((d) => d.state)).toEqual(['sent']);
    expect(received).toHaveLength(1);
  });

  it('is left alone when it refuses for good; the delivery waits for a person', async () => {
    replies.push(550);
    expect((await send(mailer)).map((d) => [d.state, d.attempts])).toEqual([['parked', 1]]);
    clock.set('2025-08-08T20:00:00Z');
    expect(await send(mailer)).toEqual([]);
    expect(received).toEqual([]);
  });

  it('gets a mail whose sending a crash cut off, once more under the same Message-ID', async () => {
    await send(mailer);
    const [sent] = await archive.deliveries();
    await archive.updateDelivery('reader', '2025-08-08', { state: 'sending', attempts: 1, nextAttemptAt: null, detail: null });
    await send(mailer);
    expect(received).toHaveLength(2);
    expect(new Set(received.map((text) => /^Message-ID: (.*)$/m.exec(text)?.[1]))).toEqual(new Set([sent?.messageId]));
  });
});

describe('a mail server that offers no STARTTLS', () => {
  it('is refused unless told otherwise', async () => {
    const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    const mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` });
    await archive.addSubscriber(subscriber({}));
    clock.set('2025-08-08T09:00:00Z');
    const [delivery] = await send(mailer);
    expect(delivery).toMatchObject({ state: 'parked', detail: expect.stringContaining('STARTTLS') });
    await mailer.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
});
