import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { undoubled } from './windows-1252.ts';

const ru = 'Переговоры о дороге через Сюник продолжатся осенью, сообщили в правительстве.';
const tr = 'Görüşmeler güzün sürecek, Iğdır’da yeni bir sınır kapısı açılacak.';
const feed = (title: string, declaration = '', lang = ''): string =>
  `${declaration}<rss version="2.0"><channel>${lang ? `<language>${lang}</language>` : ''}<title>${title}</title></channel></rss>`;
const declared = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?>`;

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', Buffer.from(feed(ru)), null, ru, 'utf-8'],
    ['UTF-8 that calls itself windows-1251', Buffer.from(feed(ru, declared('windows-1251'))), null, ru, 'utf-8'],
    ['UTF-8 that the header calls latin1', Buffer.from(feed(ru)), 'text/xml; charset=ISO-8859-1', ru, 'utf-8'],
    ['UTF-8 cut inside a letter', Buffer.from(feed(ru)).subarray(0, 150), null, 'Переговоры', 'utf-8'],
    ['windows-1251 declared', iconv.encode(feed(ru, declared('windows-1251')), 'windows-1251'), null, ru, 'windows-1251'],
    ['windows-1251 by an alias', iconv.encode(feed(ru, declared('CP1251')), 'windows-1251'), null, ru, 'windows-1251'],
    ['windows-1251 in the header only', iconv.encode(feed(ru), 'windows-1251'), 'text/xml; charset=windows-1251', ru, 'windows-1251'],
    ['windows-1251 that says UTF-8', iconv.encode(feed(ru, declared('utf-8')), 'windows-1251'), null, ru, 'windows-1251'],
    ['windows-1251 that says nothing', iconv.encode(feed(ru), 'windows-1251'), null, ru, 'windows-1251'],
    ['windows-1251 that says latin1', iconv.encode(feed(ru, declared('iso-8859-1')), 'windows-1251'), null, ru, 'windows-1251'],
    ['KOI8-R that says windows-1251', iconv.encode(feed(ru, declared('windows-1251')), 'koi8-r'), null, ru, 'koi8-r'],
    ['windows-1251 that says KOI8-R', iconv.encode(feed(ru, declared('koi8-r')), 'windows-1251'), null, ru, 'windows-1251'],
    ['windows-1254 that says latin1', iconv.encode(feed(tr, declared('iso-8859-1'), 'tr'), 'windows-1254'), null, tr, 'windows-1254'],
    ['windows-1254 that says UTF-8', iconv.encode(feed(tr, declared('utf-8'), 'tr-TR'), 'windows-1254'), null, tr, 'windows-1254'],
    ['ARMSCII-8', iconv.encode(feed('Բանակցություններ', declared('ARMSCII-8')), 'armscii8'), null, 'Բանակցություններ', 'armscii8'],
    [
      'windows-1252 quotation marks',
      iconv.encode(feed('The “route” in the region’s press'), 'windows-1252'),
      null,
      'The “route” in the region’s press',
      'windows-1252',
    ],
    ['UTF-16 with a mark', iconv.encode(`\ufeff${feed(ru)}`, 'utf-16le'), null, ru, 'utf-16le'],
    ['UTF-16 without one', iconv.encode(feed(ru), 'utf-16be'), null, ru, 'utf-16be'],
    ['UTF-32 without one', iconv.encode(feed(ru), 'utf-32le'), null, ru, 'utf-32le'],
  ])('reads %s', (_, bytes, contentType, title, charset) => {
    const decoded = decodeBytes(bytes, contentType);
    expect(decoded.text).toContain(title);
    expect(decoded.charset).toBe(charset);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, type) => void decodeBytes(bytes, type)));
  });
});

describe('undoubled', () => {
  it.each([
    ['Cyrillic encoded twice', Buffer.from(ru).toString('latin1'), ru],
    ['an ellipsis encoded twice', 'â€¦', '…'],
    ['French as it is', 'Été à Ãge', 'Été à Ãge'],
    ['text with one letter of its own', 'â€¦ и', 'â€¦ и'],
  ])('handles %s', (_, text, expected) => {
    expect(undoubled(text)).toBe(expected);
  });
});
