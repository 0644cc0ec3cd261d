import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const words = 'The route through Syunik opens to trains and lorries once both parliaments have voted on the treaty in autumn. ';
const page = (published: string): Uint8Array =>
  Buffer.from(
    `<!doctype html><html lang="en"><head><title>Route</title><meta property="article:published_time" content="${published}"></head><body><article><h1>Route</h1><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></article></body></html>`,
  );
const datesOf = (published: string, zone: string | null) => {
  const { publishedAt, publishedDate } = extractPage(page(published), { contentType: 'text/html', url: 'https://outlet.example/1', zone });
  return { publishedAt, publishedDate };
};

describe('the zone of a source', () => {
  it.each([
    ['a time without zone', '2025-08-09T01:30:00', 'Asia/Yerevan', '2025-08-08T21:30:00.000Z', '2025-08-09'],
    ['the same without a source’s zone', '2025-08-09T01:30:00', null, '2025-08-09T01:30:00.000Z', '2025-08-09'],
    ['a half hour', '2025-08-09T01:30:00', 'Asia/Tehran', '2025-08-08T22:00:00.000Z', '2025-08-09'],
    ['a time with its own zone', '2025-08-09T01:30:00+04:00', 'Europe/Istanbul', '2025-08-08T21:30:00.000Z', '2025-08-09'],
    ['a time in UTC', '2025-08-08T21:30:00Z', 'Asia/Yerevan', '2025-08-08T21:30:00.000Z', '2025-08-08'],
    ['a day alone', '2025-08-09', 'Asia/Yerevan', '2025-08-09T00:00:00.000Z', '2025-08-09'],
    ['summer time', '2025-08-09T12:00:00', 'Europe/Vienna', '2025-08-09T10:00:00.000Z', '2025-08-09'],
    ['winter time', '2025-12-09T12:00:00', 'Europe/Vienna', '2025-12-09T11:00:00.000Z', '2025-12-09'],
    ['a zone that is none', '2025-08-09T12:00:00', 'Mars/Olympus', '2025-08-09T12:00:00.000Z', '2025-08-09'],
  ])('%s', (_, published, zone, publishedAt, publishedDate) => {
    expect(datesOf(published, zone)).toEqual({ publishedAt, publishedDate });
  });
});
