import { createHash } from 'node:crypto';
import type { Entry } from '@corridor/model';
import { htmlText } from '../parse/html/html-text.ts';

/**
 * What an entry says, as a short hash: the letters and digits of title, summary and content. Two readings of an entry have the same print when
 * they differ only in markup, addresses, pictures, white space, punctuation, letter case or dates.
 */
export const entryPrint = ({ title, summary, contentHtml }: Pick<Entry, 'title' | 'summary' | 'contentHtml'>): string =>
  createHash('sha256')
    .update([title ?? '', summary ?? '', htmlText(contentHtml ?? '')].map(words).join('\n'))
    .digest('hex')
    .slice(0, 32);

const words = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
