import type { ExtractedText } from '../archive.ts';
import { unpackText } from './packed.ts';

/** Words that two readings of one page have in common at the start, whatever was added below meanwhile. */
const START_CHARS = 200;

/**
 * True when two articles that meet under one address are one page: the same title, or texts that begin alike. Some templates give one canonical
 * address to all their pages, and following them would lose articles.
 */
export const isSamePage = (
  twin: { readonly title: string; readonly packed: Uint8Array },
  text: Pick<ExtractedText, 'title' | 'text'>,
): boolean => {
  if (words(twin.title) === words(text.title)) return true;
  const start = startOf(text.text);
  return start !== '' && startOf(unpackText(twin.packed)) === start;
};

const startOf = (text: string): string => words(text.slice(0, START_CHARS));

const words = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
