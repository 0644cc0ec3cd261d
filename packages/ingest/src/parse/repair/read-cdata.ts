import type { EndFinder } from './end-finder.ts';

const OPEN = '<![CDATA[';
const CLOSE = ']]>';

/** A CDATA section as it was meant. */
export interface CdataSection {
  readonly value: string;
  /** Index after the section. */
  readonly end: number;
  /** True when its end was forgotten. */
  readonly isUnclosed: boolean;
  /** True when the document ends inside it. */
  readonly isCut: boolean;
}

/**
 * Reads the section that starts at `at`. `element` is the name, as written, of the text element around it, or null: its closing tag ends a
 * section whose own end was forgotten. Sections opened inside sections are closed with them.
 */
export const readCdata = (text: string, at: number, ends: EndFinder, element: string | null): CdataSection => {
  let start = at + OPEN.length;
  let openers = 1;
  for (; text.startsWith(OPEN, start); start += OPEN.length) openers += 1;
  const end = ends.find(CLOSE, start);
  if (end < 0) return unclosed(text, start, ends, element);
  const close = element === null ? null : closeBefore(start, end, ends, element);
  if (close !== null) return { value: text.slice(start, close), end: close, isUnclosed: true, isCut: false };
  let after = end + CLOSE.length;
  for (; openers > 1 && text.startsWith(CLOSE, after); after += CLOSE.length) openers -= 1;
  return { value: text.slice(start, end), end: after, isUnclosed: false, isCut: false };
};

/** Where the element's own closing tag stands, when the section runs past it into another section: then its end was forgotten. */
const closeBefore = (start: number, end: number, ends: EndFinder, element: string): number | null => {
  const close = ends.find(`</${element}`, start);
  if (close < 0 || close > end) return null;
  const next = ends.find(OPEN, close);
  return next < 0 || next > end ? null : close;
};

/** A section that never ends: up to the closing tag of its element, else the rest of the document without its last broken tag. */
const unclosed = (text: string, start: number, ends: EndFinder, element: string | null): CdataSection => {
  const close = element === null ? -1 : ends.find(`</${element}`, start);
  if (close >= 0) return { value: text.slice(start, close), end: close, isUnclosed: true, isCut: false };
  const rest = text.slice(start);
  const lastOpen = rest.lastIndexOf('<');
  const value = lastOpen > rest.lastIndexOf('>') ? rest.slice(0, lastOpen) : rest;
  return { value, end: text.length, isUnclosed: true, isCut: true };
};
