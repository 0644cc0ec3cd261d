import { decodeHTMLStrict } from 'entities';
import { characterOf } from './clean-characters.ts';

/** Entities of a document's own, by name; values are plain text. */
export type DocumentEntities = ReadonlyMap<string, string>;

const REFERENCE = /&(?:#(\d{1,8});?|#[xX]([0-9a-fA-F]{1,7});?|([A-Za-z][\w.-]{0,31});)/y;

/**
 * One level of XML decoding that never fails: character references (forbidden ones vanish), XML's and HTML's named entities, the
 * document's own; what names nothing (`R&D`, `&foo;`) stays as it is written.
 */
export const decodeXml = (text: string, own: DocumentEntities): string => {
  let decoded = '';
  let from = 0;
  for (let mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', mark + 1)) {
    REFERENCE.lastIndex = mark;
    const found = REFERENCE.exec(text);
    if (!found) continue;
    decoded += text.slice(from, mark) + referenced(found, own);
    from = mark + found[0].length;
    mark = from - 1;
  }
  return from === 0 ? text : decoded + text.slice(from);
};

const referenced = ([whole, decimal, hex, name]: RegExpExecArray, own: DocumentEntities): string => {
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  return own.get(name ?? '') ?? named(whole);
};

/** Names looked up so far; feeds use a few dozen of HTML's two thousand. */
const lookedUp = new Map<string, string>();
const MAX_LOOKED_UP = 4_000;

/** HTML's entities as written, else in small letters (`&AMP;`, `&NBSP;`). */
const named = (reference: string): string => {
  const known = lookedUp.get(reference);
  if (known !== undefined) return known;
  const value = decodeHTMLStrict(reference);
  const meant = value === reference ? decodeHTMLStrict(reference.toLowerCase()).replace(/^&\w+;$/, reference) : value;
  if (lookedUp.size < MAX_LOOKED_UP) lookedUp.set(reference, meant);
  return meant;
};

/** Text made safe for element content and attribute values of XML. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : '&quot;'))
    : text;
