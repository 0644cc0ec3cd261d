import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../parse/charset/decode-bytes.ts';

const russian = 'Переговоры о железной дороге продолжаются в Ереване, сообщили в министерстве';

/** Markup as servers send it: plain letters are ASCII, which the encoder does not keep for the hyphen of ARMSCII-8. */
const encoded = (markup: string, charset: string): Buffer =>
  Buffer.concat(markup.split(/([^\x00-\x7f]+)/).map((part, i) => (i % 2 ? iconv.encode(part, charset) : Buffer.from(part))));

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

  const script = `<script>${'x = 1; '.repeat(500)}</script>`;
  const texts: readonly (readonly [charset: string, label: string, lang: string, text: string])[] = [
    ['win1251', 'windows-1251', 'ru', `${russian}. `],
    ['koi8-r', 'KOI8-R', 'ru', `${russian}. `],
    ['win1254', 'windows-1254', 'tr', 'Görüşmeler İğdır’da sürüyor, diye açıkladı; koridorun açılışı güze bırakıldı. '],
    ['win1254', 'ISO-8859-9', 'tr', 'Görüşmeler İğdır kentinde sürüyor, diye açıkladı; koridorun açılışı güze bırakıldı. '],
    ['win1256', 'windows-1256', 'fa', 'مذاكرات در تهران ادامه دارد و وزير خارجه در اين باره سخن گفت. '],
    ['armscii8', 'ARMSCII-8', 'hy', 'Բանակցությունները շարունակվում են Երեւանում, հայտնել է նախարարությունը: '],
    ['win1257', 'windows-1257', 'lv', 'Sarunas par ceļu turpinās Erevānā, paziņoja ārlietu ministrija. '],
    ['win1252', 'windows-1252', 'de', 'Die Gespräche über die Straße dauern an, erklärte das Außenministerium. '],
  ];
  const forms: readonly (readonly [name: string, head: (label: string, lang: string) => string, type: (label: string) => string | null])[] =
    [
      ['named by the header', () => '<html>', (label) => `text/html; charset="${label}"`],
      ['named by meta', (label) => `<html><head><meta charset="${label}">`, () => 'text/html'],
      ['named by meta without quotes', (label) => `<html><head><META CHARSET=${label}>`, () => null],
      ['named by http-equiv', (label) => `<meta content="text/html;charset=${label}" http-equiv=content-type>`, () => 'text/html'],
      ['named behind 10 KB of scripts', (label) => `<html><head>${script.repeat(3)}<meta charset='${label}'>`, () => null],
      ['named by an XML declaration', (label) => `<?xml version="1.0" encoding="${label}"?><html>`, () => 'application/xhtml+xml'],
      ['named by meta, beside a comment', (label) => `<!-- <meta charset="shift_jis"> --><meta charset="${label}">`, () => null],
      ['named by meta, under a header of latin-1', (label) => `<html><meta charset="${label}">`, () => 'text/html; charset=ISO-8859-1'],
      [
        'named by meta, under a header that lies',
        (label, lang) => `<html lang="${lang}"><meta charset="${label}">`,
        () => 'text/html; charset=windows-1251',
      ],
    ];
  const rows = texts.flatMap((row) => forms.map((form) => [row[1], form[0], row, form] as const));
  it.each(rows.filter(([label, , , form]) => label !== 'KOI8-R' || form[2](label) !== 'text/html; charset=windows-1251'))(
    '%s %s',
    (label, _, [charset, , lang, text], [, head, type]) => {
      for (const times of [1, 8]) {
        const markup = `${head(label, lang)}<p>${text.repeat(times)}</p>`;
        expect(decodeBytes(encoded(markup, charset), type(label)).text).toBe(markup);
      }
    },
  );

  it.each(texts.filter(([, , lang]) => lang !== 'lv' && lang !== 'de'))(
    '%s that calls itself UTF-8 (%s) is told by its language',
    (charset, _, lang, text) => {
      const markup = `<html lang="${lang}-XX"><meta charset="utf-8"><p>${text.repeat(3)}</p>`;
      expect(decodeBytes(encoded(markup, charset), 'text/html; charset=utf-8').text).toBe(markup);
    },
  );

  it.each(['base64', 'hex', 'binary', 'utf-7', 'unicode-1-1-utf-7', 'ucs2'])('does not read a page as %s', (label) => {
    const markup = `<meta charset="${label}"><p>${russian}</p>`;
    expect(decodeBytes(iconv.encode(markup, 'win1251'), `text/html; charset=${label}`).text).toContain('charset');
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
