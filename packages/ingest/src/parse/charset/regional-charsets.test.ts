import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

/** One headline of each language, and the charsets that it was ever served in. */
const headlines: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ru: ['Переговоры о дороге продолжатся осенью, сообщили в правительстве', 'windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'],
  uk: ['Їхні переговори щодо дороги продовжаться восени', 'windows-1251', 'koi8-u'],
  tr: ['Görüşmeler güzün sürecek, sınır kapısı açılacak', 'windows-1254', 'iso-8859-9'],
  fa: ['گفتگوها درباره راه در پاييز ادامه مي‌يابد', 'windows-1256'],
  ar: ['المفاوضات حول الطريق تستمر في الخريف', 'windows-1256', 'iso-8859-6'],
  hy: ['Բանակցությունները կշարունակվեն աշնանը', 'armscii8'],
  ka: ['მოლაპარაკებები შემოდგომაზე გაგრძელდება', 'georgianacademy', 'georgianps'],
  el: ['Οι διαπραγματεύσεις θα συνεχιστούν το φθινόπωρο', 'windows-1253', 'iso-8859-7'],
  he: ['המשא ומתן על הדרך יימשך בסתיו', 'windows-1255'],
  fr: ['Les négociations reprendront à l’automne, là où elles s’arrêtèrent', 'windows-1252'],
  is: ['Viðræður um veginn halda áfram í haust, þýðir það', 'windows-1252'],
};
const cases = Object.entries(headlines).flatMap(([lang, [title, ...charsets]]) => charsets.map((charset) => ({ lang, title, charset })));
const feed = (title: string, label: string | null, lang: string | null): string =>
  `${label ? `<?xml version="1.0" encoding="${label}"?>` : ''}<rss version="2.0"><channel>${lang ? `<language>${lang}</language>` : ''}<item><title><![CDATA[${title}]]></title></item></channel></rss>`;
const read = (text: string, charset: string): string => decodeBytes(iconv.encode(text, charset), null).text;

describe('one headline decides', () => {
  it.each(cases)('$lang in $charset, rightly labelled', ({ title, charset, lang }) => {
    expect(read(feed(title, charset, null), charset)).toContain(title);
    expect(read(feed(title, charset, lang), charset)).toContain(title);
  });

  it.each(cases)('$lang in $charset that calls itself UTF-8, with its language', ({ title, charset, lang }) => {
    expect(read(feed(title, 'utf-8', lang), charset)).toContain(title);
  });

  it.each(cases.filter(({ lang }) => lang !== 'is'))('$lang in $charset that says nothing', ({ title, charset }) => {
    expect(read(feed(title, null, null), charset)).toContain(title);
  });

  it.each(cases)('$lang in $charset that calls itself iso-8859-1', ({ title, charset, lang }) => {
    expect(read(feed(title, 'iso-8859-1', lang), charset)).toContain(title);
  });

  it.each(cases.filter(({ lang }) => ['ru', 'uk', 'tr'].includes(lang)))(
    '$lang in $charset that calls itself windows-1251',
    ({ title, charset }) => {
      expect(read(feed(title, 'windows-1251', null), charset)).toContain(title);
    },
  );

  it.each(cases)('$lang in UTF-8 that calls itself $charset', ({ title, charset, lang }) => {
    expect(decodeBytes(Buffer.from(feed(title, charset, lang)), `text/xml; charset=${charset}`)).toMatchObject({ charset: 'utf-8' });
  });

  it.each([
    ['Japanese', 'shift_jis', '外務大臣は水曜日に到着し、新しい道路について協議した。'],
    ['Japanese', 'euc-jp', '外務大臣は水曜日に到着し、新しい道路について協議した。'],
    ['Chinese', 'gb18030', '外交部长周三抵达,讨论新的道路计划,双方同意继续谈判。'],
    ['Chinese', 'big5', '外交部長週三抵達,討論新的道路計劃,雙方同意繼續談判。'],
    ['Korean', 'euc-kr', '외무장관은 수요일에 도착하여 새로운 도로를 논의했다.'],
  ])('%s in %s is not taken for a script of the region', (_, charset, title) => {
    expect(read(feed(title, charset, null), charset)).toContain(title);
    expect(read(feed(title, null, null), charset)).toContain(title);
  });

  it('reads a letter of another charset in a text of UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from(feed('Привет из', 'utf-8', null)),
      Buffer.from('Espa\xf1a', 'latin1'),
      Buffer.from('Привет'.repeat(20)),
    ]);
    expect(decodeBytes(bytes, null)).toMatchObject({ charset: 'utf-8', text: expect.stringContaining('España') });
  });

  it('believes a declaration behind a program’s warnings', () => {
    const text = `<b>Warning</b>: in line 3\n${feed('Чат', 'koi8-r', null)}`;
    expect(read(text, 'koi8-r')).toContain('Чат');
  });
});
