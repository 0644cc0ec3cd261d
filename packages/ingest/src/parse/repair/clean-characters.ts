import { windowsCharacter } from '../charset/windows-1252.ts';

/** Characters no text may hold: controls and noncharacters (two of which mark places in the mended document). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]+/g;

/** Drops byte order marks at the start and characters XML forbids; C1 controls become what windows-1252 means by them. */
export const cleanCharacters = (text: string): string => {
  const start = text.charCodeAt(0) === 0xfeff ? text.replace(/^\ufeff+/, '') : text;
  const allowed = start.replace(FORBIDDEN, '');
  return /[\u0080-\u009f]/.test(allowed) ? withoutC1(allowed) : allowed;
};

/** By code units: a callback for each of millions of matches would fill the memory. */
const withoutC1 = (text: string): string => {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const meant = code >= 0x80 && code <= 0x9f ? (c1Meanings[code - 0x80] ?? 0) : code;
    if (meant !== 0) units[length++] = meant;
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
};

/** Code units that windows-1252 means by 0x80–0x9F; 0 where it means nothing. */
const c1Meanings = Array.from({ length: 0x20 }, (_, i) => windowsCharacter(0x80 + i).charCodeAt(0) || 0);

/** The character a code point stands for in a feed; empty when it stands for none. */
export const characterOf = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter(code);
  const isText = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff);
  const isNoncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  return isText && !isNoncharacter ? String.fromCodePoint(code) : '';
};
