import { folded, htmlText } from '../html/html-text.ts';

/** A text that its format calls plain, as one line: markup that slipped into it goes, unless nothing would be left. */
export const literalText = (text: string): string => {
  const cut = text.slice(0, 4_000);
  return /[<&]/.test(cut) ? htmlText(cut) || folded(cut) : folded(cut);
};
