import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeAndKeep, sendDigest } from './edition.ts';
import { reader } from './fixtures/reader.ts';
import { openWorkshop, type Workshop } from './fixtures/workshop.ts';

let shop: Workshop;
beforeEach(async () => {
  shop = await openWorkshop();
  await shop.parts.archive.addSubscriber(reader);
});
afterEach(() => shop.close());

/** A mailer that is still at it when others look. */
const slowMailer = () => {
  const sent: string[] = [];
  let release: (receipt: string) => void = () => {};
  const gate = new Promise<string>((resolve) => {
    release = resolve;
  });
  const send = (mail: { readonly to: string }): Promise<string> => {
    sent.push(mail.to);
    return gate;
  };
  return {
    sent,
    release: () => release('250 ok'),
    parts: { ...shop.parts, mailer: { ...shop.parts.mailer, send } },
  };
};

describe('one delivery and several processes', () => {
  it('is sent by one of them while the others look on', async () => {
    const { parts, sent, release } = slowMailer();
    const sending = [sendDigest(parts, 'reader'), sendDigest(parts, 'reader')];
    await expect.poll(() => sent.length).toBe(1);
    await sendDigest(parts, 'reader');
    release();
    await Promise.all(sending);
    expect(sent).toEqual(['reader@outlet.example']);
    expect(await shop.parts.archive.deliveries()).toMatchObject([{ state: 'sent', attempts: 1, nextAttemptAt: null }]);
  });

  it('goes again when whoever took it has been silent for a quarter of an hour', async () => {
    const dying = slowMailer();
    void sendDigest(dying.parts, 'reader');
    await expect.poll(() => dying.sent.length).toBe(1);
    await sendDigest(shop.parts, 'reader');
    expect(await shop.parts.archive.deliveries()).toMatchObject([{ state: 'sending' }]);
    shop.clock.set('2025-08-10T08:15:00Z');
    await sendDigest(shop.parts, 'reader');
    expect(await shop.parts.archive.deliveries()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });
});

describe('composeAndKeep', () => {
  it('gives the same window the same id', async () => {
    const to = Date.parse('2025-08-10T07:00:00Z');
    const request = { date: '2025-08-10', zone: 'UTC', from: to - 86_400_000, to, languages: [], themes: [] };
    const first = await composeAndKeep(shop.parts, request);
    const second = await composeAndKeep(shop.parts, request);
    expect(second.id).toBe(first.id);
    expect(await shop.parts.archive.editions(10)).toHaveLength(1);
  });
});
