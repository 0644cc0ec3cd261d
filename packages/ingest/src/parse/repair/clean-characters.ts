import { windowsCharacter } from '../charset/windows-1252.ts';

/** Characters no text may hold: controls and noncharacters (two of which mark places in the mended document). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]+/g;

/** Drops byte order marks at the start and characters XML forbids; C1 controls become what windows-1252 means by them. */
export const cleanCharacters = (text: string): string => {
  const start = text.charCodeAt(0) === 0xfeff ? text.replace(/^\ufeff+/, '') : text;
  const allowed = start.replace(FORBIDDEN, '');
  return /[\u0080-\u009f]/.test(allowed) ? withoutC1(allowed) : allowed;
};

/** One pass a character: a callback for each of millions of matches would fill the memory. */
const withoutC1 = (text: string): string => {
  let clean = text;
  for (let code = 0x80; code <= 0x9f; code += 1) clean = clean.replaceAll(String.fromCharCode(code), windowsCharacter(code));
  return clean;
};

/** The character a code point stands for in a feed; empty when it stands for none. */
export const characterOf = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter(code);
  const isText = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff);
  const isNoncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  return isText && !isNoncharacter ? String.fromCodePoint(code) : '';
};
