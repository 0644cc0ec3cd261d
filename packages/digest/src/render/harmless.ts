/** Longest text of any kind that is rendered; quotations are shorter already, this bounds names, verdicts and reasons. */
const LONGEST_TEXT = 700;

/** Control characters, and marks that turn the reading direction of all that follows; joiners that Persian spelling needs stay. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufeff]/gu;

/** The value with every text in it made fit to be shown: no control characters, no direction overrides, white space folded, well-formed. */
export const harmless = <T>(value: T): T => clean(value) as T;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  // Addresses were made safe when they were quoted and must not be cut.
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'url' ? inner : clean(inner)]));
};

const cleanText = (text: string): string => {
  const shown = text
    .slice(0, 2 * LONGEST_TEXT)
    .toWellFormed()
    .replace(unseen, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return shown.length <= LONGEST_TEXT ? shown : `${shown.slice(0, LONGEST_TEXT).toWellFormed()}…`;
};
