/** Spellings that servers and documents use, led back to the names that iconv-lite knows. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    utf8: 'utf-8',
    unicode: 'utf-8',
    'utf-8-bom': 'utf-8',
    utf8mb4: 'utf-8',
    'win-1251': 'windows-1251',
    win1251: 'windows-1251',
    'cp-1251': 'windows-1251',
    cp1251: 'windows-1251',
    windows1251: 'windows-1251',
    'iso-8859-1': 'windows-1252',
    'iso8859-1': 'windows-1252',
    iso88591: 'windows-1252',
    latin1: 'windows-1252',
    'us-ascii': 'windows-1252',
    ascii: 'windows-1252',
    'iso-8859-9': 'windows-1254',
    'iso8859-9': 'windows-1254',
    latin5: 'windows-1254',
    gb2312: 'gb18030',
    gbk: 'gb18030',
    'x-gbk': 'gb18030',
    koi8r: 'koi8-r',
    koi8u: 'koi8-u',
    'x-mac-cyrillic': 'maccyrillic',
    'mac-cyrillic': 'maccyrillic',
    'georgian-academy': 'georgianacademy',
    'georgian-ps': 'georgianps',
    geostd8: 'georgianps',
    'x-sjis': 'shift_jis',
    'shift-jis': 'shift_jis',
    'armscii-8': 'armscii8',
  }),
);

/** Canonical lower-case name of a declared charset, or null when none is declared. */
export const charsetLabel = (declared: string | null | undefined): string | null => {
  const label = declared?.toLowerCase().replace(/[^\w.:-]/g, '');
  return label ? (aliases.get(label) ?? label) : null;
};

/** Charset that documents of a language are written in when they name none that fits: what the region's servers ship. */
export const charsetOfLanguage: Readonly<Record<string, string>> = {
  ru: 'windows-1251',
  uk: 'windows-1251',
  be: 'windows-1251',
  bg: 'windows-1251',
  kk: 'windows-1251',
  ky: 'windows-1251',
  tg: 'windows-1251',
  mk: 'windows-1251',
  is: 'windows-1252',
  fo: 'windows-1252',
  tr: 'windows-1254',
  az: 'windows-1254',
  fa: 'windows-1256',
  ar: 'windows-1256',
  ur: 'windows-1256',
  hy: 'armscii8',
  ka: 'georgianacademy',
  el: 'windows-1253',
  he: 'windows-1255',
};
