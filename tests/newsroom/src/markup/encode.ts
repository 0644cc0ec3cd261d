import iconv from 'iconv-lite';

/** Charsets the newsroom writes. */
export type Charset = 'utf-8' | 'windows-1251' | 'windows-1254';

/** Bytes of a document in `charset`; a character it lacks becomes a numeric reference, which HTML and XML both read back. */
export const encodeMarkup = (source: string, charset: Charset): Buffer => {
  if (charset === 'utf-8') return Buffer.from(source, 'utf8');
  return iconv.encode(
    source.replace(/[^\x00-\x7F]/gu, (character) => (canEncode(character, charset) ? character : `&#${character.codePointAt(0)};`)),
    charset,
  );
};

const canEncode = (character: string, charset: Charset): boolean => iconv.decode(iconv.encode(character, charset), charset) === character;
