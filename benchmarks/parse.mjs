// Feed bytes to entries: a large feed and a small one, both made here (Armenian and Russian words at random, so that no parser profits from ASCII).
import { fileURLToPath } from 'node:url';
import { contest } from './contest.mjs';

/** Paragraphs of an entry; the text is carried in full, as wires do. */
const PARAGRAPHS = 8;
const WORDS =
  'границы переговоры соглашение министр дорога коридор մարզի ճանապարհ համաձայնագիր երկաթուղի կառավարություն граница мост таможня աշխարհ поезд'.split(
    ' ',
  );

/** A linear congruential generator: the same feed on every machine. */
const randomOf = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const feedOf = (entries) => {
  const random = randomOf(7);
  const words = (count) => Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const item = (at) =>
    `<item><title>${words(9)}</title><link>https://outlet.example/news/${at}</link><guid isPermaLink="false">n-${at}</guid>` +
    `<pubDate>Fri, 08 Aug 2025 ${String(at % 24).padStart(2, '0')}:05:00 +0400</pubDate><dc:creator>${words(2)}</dc:creator><category>${words(1)}</category>` +
    `<description><![CDATA[${Array.from({ length: PARAGRAPHS }, () => `<p>${words(40)}</p>`).join('')}]]></description></item>`;
  const items = Array.from({ length: entries }, (_, at) => item(at)).join('\n');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${words(3)}</title>` +
      `<link>https://outlet.example/</link><description>${words(9)}</description>\n${items}</channel></rss>`,
  );
};

/** One large feed, and small ones of about as many bytes together. */
const large = feedOf(2000);
const small = feedOf(30);
const smallCount = Math.round(large.length / small.length);

const over = (parse) => async () => {
  const megabytesPerSecond = async (bytes, count) => {
    const before = process.cpuUsage();
    let entries = 0;
    for (let at = 0; at < count; at++) entries += await parse(bytes);
    const { user, system } = process.cpuUsage(before);
    return { entries, rate: (bytes.length * count) / (user + system) };
  };
  const [inSmall, inLarge] = [await megabytesPerSecond(small, smallCount), await megabytesPerSecond(large, 1)];
  return {
    small: inSmall.rate,
    large: inLarge.rate,
    entries: inSmall.entries + inLarge.entries,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
};

const text = (bytes) => bytes.toString('utf8');

await contest({
  file: fileURLToPath(import.meta.url),
  title: `parse: a feed of ${(large.length / 1e6).toFixed(1)} MB with 2,000 entries, and ${smallCount} feeds of ${(small.length / 1000).toFixed(0)} KB with 30 each`,
  contenders: {
    'corridor watch': async () => {
      const { parseFeed } = await import('@corridor/ingest');
      return over(async (bytes) => (await parseFeed(bytes, { contentType: null, url: 'https://outlet.example/rss' })).entries.length);
    },
    'rss-parser': async () => {
      const { default: Parser } = await import('rss-parser');
      const parser = new Parser({ defaultRSS: 2 });
      return over(async (bytes) => (await parser.parseString(text(bytes))).items.length);
    },
    feedsmith: async () => {
      const { parseFeed } = await import('feedsmith');
      return over(async (bytes) => parseFeed(text(bytes)).feed.items.length);
    },
  },
  columns: [
    { title: 'MB/s small', of: (told) => told.small, isBetterHigher: true, isCompared: true },
    { title: 'MB/s large', of: (told) => told.large, isBetterHigher: true, isCompared: true },
    { title: 'peak MB', of: (told) => told.peakMegabytes, digits: 0, isCompared: true },
    { title: 'entries', of: (told) => told.entries, digits: 0 },
  ],
});
