/** What windows-1252 means by 0x80–0x9F; a blank stands where it means nothing. (Node's own decoder reads these bytes as latin1.) */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const byteOf = new Map<string, number>([...HIGH].flatMap((char, i) => (char === ' ' ? [] : [[char, 0x80 + i] as const])));

/** The character of a byte 0x80–0x9F, or an empty string. */
export const windowsCharacter = (byte: number): string => (HIGH[byte - 0x80] ?? '').trim();

/** First and following bytes of UTF-8 as windows-1252 shows them: `Ð¿`, `â€¦`, `Ã©`. */
const LOOKS_DOUBLED = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/**
 * Text that was UTF-8 already when somebody encoded it again, read back once; other text unchanged. It is taken for doubled only when
 * every one of its characters is a windows-1252 byte and these bytes are valid UTF-8 to the last, which written language never is.
 */
export const undoubled = (text: string): string => {
  if (!LOOKS_DOUBLED.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte = code < 0x100 ? code : byteOf.get(text[i] ?? '');
    if (byte === undefined) return text;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
};
