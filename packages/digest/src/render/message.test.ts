import type { Subscriber } from '@corridor/model';
import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { composeEdition } from '../compose/compose-edition.ts';
import { emptyEdition, sampleEdition } from '../fixtures/sample-edition.ts';
import { sampleArticle, sampleInput, samplePosition, sampleReceipt, sampleTag } from '../fixtures/sample-input.ts';
import { mailOptions } from '../send/mail-options.ts';
import { fitEdition, HTML_LIMIT_BYTES, MESSAGE_LIMIT_BYTES } from './fit-edition.ts';
import { digestMessageId, renderMessage, senderDomain } from './message.ts';

const subscriber: Subscriber = {
  id: 'desk-1',
  email: 'desk@reader.example',
  hour: 7,
  zone: 'Asia/Yerevan',
  languages: [],
  themes: [],
  token: 'a/b?c',
  createdAt: '2025-08-01T00:00:00.000Z',
};
const sender = { from: 'Watch <digest@Watch.Example>', publicUrl: 'https://watch.example' };

describe('Message-ID', () => {
  const id = digestMessageId('road', '2025-08-11', 'desk-1', sender.from);
  it('is the same for one subscriber and date', () => {
    expect(id).toMatch(/^<digest\.road\.2025-08-11\.[0-9a-f]{16}@watch\.example>$/);
    expect(digestMessageId('road', '2025-08-11', 'desk-1', sender.from)).toBe(id);
    expect(renderMessage(sampleEdition(), subscriber, sender).messageId).toBe(id);
  });
  it.each([
    ['dossier', digestMessageId('rail', '2025-08-11', 'desk-1', sender.from)],
    ['date', digestMessageId('road', '2025-08-12', 'desk-1', sender.from)],
    ['subscriber', digestMessageId('road', '2025-08-11', 'desk-2', sender.from)],
  ])('differs by %s', (_, other) => expect(other).not.toBe(id));
});

describe('senderDomain', () => {
  it.each([
    ['a name with an address', 'Watch <digest@watch.example>', 'watch.example'],
    ['a bare address', 'digest@watch.example', 'watch.example'],
    ['no address', 'Watch', 'localhost'],
  ])('of %s', (_, from, domain) => expect(senderDomain(from)).toBe(domain));
});

describe('renderMessage', () => {
  it('addresses one subscriber, with list and unsubscribe address', () => {
    const { text, html, messageId, ...head } = renderMessage(sampleEdition(), subscriber, sender);
    expect(head).toEqual({
      from: sender.from,
      to: 'desk@reader.example',
      subject: 'The road, 11 August 2025: 1 article, 1 story',
      listId: 'road.watch.example',
      unsubscribeUrl: 'https://watch.example/unsubscribe/a%2Fb%3Fc',
      date: '2025-08-10T20:00:00.000Z',
    });
    expect(text).toContain('Unsubscribe: https://watch.example/unsubscribe/a%2Fb%3Fc');
    expect(html).toContain('href="https://watch.example/unsubscribe/a%2Fb%3Fc"');
  });
  it('says in the subject that there is nothing new', () =>
    expect(renderMessage(emptyEdition(), subscriber, sender).subject).toBe('The road, 11 August 2025: nothing new'));
});

const scripts: Readonly<Record<string, string>> = {
  hy: 'Նախարարը հայտարարեց որ ճանապարհի շինարարությունը կսկսվի գարնանը ',
  fa: 'وزیر گفت که ساخت جادهٔ تازه در بهار آغاز خواهد شد و دو سال طول می‌کشد ',
  ka: 'მინისტრმა განაცხადა რომ ახალი გზის მშენებლობა გაზაფხულზე დაიწყება ',
  ru: 'Министр заявил что строительство новой дороги начнется весной и займет ',
};
const themes = Array.from({ length: 12 }, (_, i) => ({ id: `theme-${i}`, name: `Theme number ${i}` }));

/** 400 articles of one script in 100 stories, each with a position, every sixth an opinion, sentences of `repeats` × 9 to 12 words. */
const crowd = (langs: readonly string[], repeats: number) => {
  const articles = Array.from({ length: 400 }, (_, i) => {
    const lang = langs[i % langs.length] ?? 'en';
    const sentence = `${(scripts[lang] ?? '').repeat(repeats)}${i}.`;
    return sampleArticle({
      id: i + 1,
      lang,
      storyId: `story-${i % 100}`,
      title: (scripts[lang] ?? '').repeat(repeats),
      text: `${sentence} ${sentence}`,
      sourceName: (scripts[lang] ?? '').slice(0, 30),
      url: `https://outlet.example/${'section/'.repeat(10)}${i}`,
      format: i % 6 === 0 ? 'opinion' : 'news',
      tags: themes.map(({ id }) => sampleTag(id)),
      positions: [samplePosition(`Body ${i}`, 'supports', 'corridor', sentence)],
    });
  });
  const unhealthy = Array.from({ length: 200 }, (_, i) => ({
    feedId: `feed-${i}`,
    sourceName: `Outlet ${i}`,
    verdict: 'timeout',
    since: null,
  }));
  const input = sampleInput({ articles, receipt: sampleReceipt({ feedsTried: 400, feedsHealthy: 200, unhealthy }) });
  return composeEdition({ ...input, dossier: { ...input.dossier, themes } });
};

describe('the size of the mail', () => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  it.each([
    ['Armenian', ['hy'], 1],
    ['Persian', ['fa'], 1],
    ['Georgian', ['ka'], 1],
    ['Russian', ['ru'], 1],
    ['Armenian, Persian, Georgian and Russian', ['hy', 'fa', 'ka', 'ru'], 1],
    ['Georgian in sentences of 90 words', ['ka'], 10],
    ['Persian in titles of 10,000 characters', ['fa'], 150],
  ])('stays within both limits for 400 articles in %s', async (_, langs, repeats) => {
    const edition = crowd(langs, repeats);
    const message = renderMessage(edition, subscriber, sender);
    const { message: bytes } = await transport.sendMail(mailOptions(message));
    expect(Buffer.byteLength(message.html)).toBeLessThanOrEqual(HTML_LIMIT_BYTES);
    expect((bytes as Buffer).length).toBeLessThanOrEqual(MESSAGE_LIMIT_BYTES - 2048);
    expect(message.html).toMatch(/\d+ more new stories in the archive/);
    expect(message.html).toContain('Top lines');
  });

  it('leaves about 900 words before the theme lists, headings, sources and counts among them', () => {
    const [front = ''] = renderMessage(crowd(['ru'], 1), subscriber, sender).text.split('\nBY THEME\n');
    const words = front.replace(/https:\S+/g, '').split(/\s+/).length;
    expect(words).toBeGreaterThan(700);
    expect(words).toBeLessThan(1050);
  });

  it.each([100, 60, 40, 30, 25])('fits %i KiB, what is left out counted, the top lines kept', (kibibytes) => {
    const edition = crowd(['ka'], 2);
    const fitted = fitEdition(edition, { publicUrl: 'https://watch.example', unsubscribeUrl: null }, kibibytes * 1024);
    const total = (e: typeof edition): number => e.changed.newStories.length + (e.more?.newStories ?? 0);
    expect(total(fitted)).toBe(total(edition));
    expect(fitted.opinion.length + (fitted.more?.opinion ?? 0)).toBe(edition.opinion.length + (edition.more?.opinion ?? 0));
    expect(fitted.byTheme.map((t) => t.stories.length + t.more)).toEqual(edition.byTheme.map((t) => t.stories.length + t.more));
    expect(fitted.topLines.length).toBeGreaterThanOrEqual(3);
  });
});
