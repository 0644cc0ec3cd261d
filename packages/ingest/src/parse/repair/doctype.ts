import { characterOf } from './clean-characters.ts';
import type { DocumentEntities } from './xml-text.ts';

/** A text without its document type, and the harmless entities that it declared. */
export interface WithoutDoctype {
  readonly text: string;
  readonly entities: DocumentEntities;
}

/** Where a document type is looked for; after the root element it means nothing. */
const HEAD_CHARS = 65_536;
const MAX_ENTITIES = 64;
const ENTITY = /<!ENTITY\s{1,20}([\w.-]{1,32})\s{1,20}(?:"([^"]{0,64})"|'([^']{0,64})')\s{0,20}>/g;

/**
 * Takes the document type out: nothing external is ever read (XXE), and of the entities declared inside only the first 64 short ones
 * that hold plain text are kept, so that none can expand into another (billion laughs).
 */
export const removeDoctype = (text: string): WithoutDoctype => {
  const start = text.slice(0, HEAD_CHARS).search(/<!DOCTYPE/i);
  if (start < 0) return { text, entities: new Map() };
  const end = doctypeEnd(text, start);
  return { text: text.slice(0, start) + text.slice(end), entities: declaredEntities(text.slice(start, Math.min(end, start + HEAD_CHARS))) };
};

/** Index after the `>` that closes the declaration; quotes and the internal subset are stepped over. */
const doctypeEnd = (text: string, start: number): number => {
  let isSubset = false;
  let quote = '';
  for (let i = start + 9; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '[') isSubset = true;
    else if (char === ']') isSubset = false;
    else if (char === '>' && !isSubset) return i + 1;
  }
  const naive = text.indexOf('>', start);
  return naive < 0 ? text.length : naive + 1;
};

const declaredEntities = (doctype: string): DocumentEntities => {
  const found = new Map<string, string>();
  for (const [, name, double, single] of doctype.matchAll(ENTITY)) {
    const value = (double ?? single ?? '').replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code: string) =>
      characterOf(/^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10)),
    );
    if (name && found.size < MAX_ENTITIES && !/[&<%]/.test(value)) found.set(name, value);
  }
  return found;
};
