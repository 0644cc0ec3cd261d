import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../parse/charset/decode-bytes.ts';

const russian = 'Переговоры о железной дороге продолжаются в Ереване, сообщили в министерстве';

describe('decodeBytes on pages', () => {
  it.each([
    ['UTF-8 without a word of it', 'utf-8', null, `<p>${russian}</p>`],
    ['UTF-8 that the header calls latin-1', 'utf-8', 'text/html; charset=iso-8859-1', `<p>${russian}</p>`],
    ['windows-1251 by header', 'win1251', 'text/html; charset=windows-1251', `<p>${russian}</p>`],
    [
      'windows-1251 by meta',
      'win1251',
      'text/html',
      `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${russian}</p>`,
    ],
    ['windows-1251 by its letters', 'win1251', null, `<p>${`${russian}. `.repeat(5)}</p>`],
    ['koi8-r by meta', 'koi8-r', null, `<meta charset="koi8-r"><p>${russian}</p>`],
    ['Turkish latin-5', 'win1254', 'text/html; charset=iso-8859-9', '<p>Görüşmeler İğdır’da sürüyor, diye açıkladı</p>'],
    ['windows-1256', 'win1256', 'text/html; charset=windows-1256', '<p>مذاکرات در تهران</p>'],
    ['Armenian ARMSCII-8 by header', 'armscii8', 'text/html; charset=armscii-8', '<p>Բանակցությունները շարունակվում են</p>'],
  ])('decodes %s', (_, charset, contentType, markup) => {
    expect(decodeBytes(iconv.encode(markup, charset), contentType).text).toBe(markup);
  });

  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0xd5, 0xa1], 'ա'],
    ['UTF-16, low byte first', [0xff, 0xfe, 0x61, 0x05], 'ա'],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x05, 0x61], 'ա'],
  ])('trusts the byte order mark: %s', (_, bytes, text) => {
    expect(decodeBytes(Uint8Array.from(bytes), 'text/html; charset=windows-1251').text).toBe(text);
  });

  it('keeps UTF-8 that is cut inside a character', () => {
    const bytes = new TextEncoder().encode(`<meta charset="utf-8"><p>${russian.repeat(20)}`);
    expect(decodeBytes(bytes.subarray(0, bytes.length - 1), null).text).toContain(russian);
  });

  it('does not stumble over a charset that nobody knows', () => {
    expect(decodeBytes(new TextEncoder().encode('<meta charset="x-none"><p>text'), null).text).toContain('text');
  });
});
