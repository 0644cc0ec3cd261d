import { undoubled } from '../charset/windows-1252.ts';
import type { ElementKind } from './element-names.ts';
import { type DocumentEntities, decodeXml } from './xml-text.ts';

/** A text element that is being read: its tag, and the pieces of its content as they come. */
export interface TextCapture {
  readonly name: string;
  readonly writtenName: string;
  readonly kind: ElementKind;
  readonly attributes: Map<string, string>;
  readonly pieces: Piece[];
  /** Elements of the same name open inside. */
  depth: number;
}

/** `text` is still XML-encoded, `cdata` is literal, `tag` is markup that stands naked in the feed. */
interface Piece {
  readonly kind: 'text' | 'cdata' | 'tag';
  value: string;
}

/** Adds what came next. Text joins text, and once markup was seen text and tags are both source: one piece grows instead of millions. */
export const addPiece = (capture: TextCapture, kind: Piece['kind'], value: string): void => {
  const last = capture.pieces.at(-1);
  const isSame = last?.kind === kind && kind === 'text';
  if (last && (isSame || (last.kind === 'tag' && kind !== 'cdata' && capture.kind !== 'plain'))) last.value += value;
  else capture.pieces.push({ kind, value });
};

/** True when markup stands naked inside the element. */
export const hasMarkup = (capture: TextCapture): boolean => capture.pieces.some((piece) => piece.kind === 'tag');

/** True when the element says that its markup is meant to be naked (Atom's xhtml and XML content). */
export const isInlineMarkup = (capture: TextCapture): boolean =>
  /xhtml|\/xml|\+xml/i.test(capture.attributes.get('type') ?? '') ||
  capture.attributes.get('mode') === 'xml' ||
  capture.name === 'xhtml:body';

/**
 * Value of a finished capture. Without naked markup: the decoded text. With it: an HTML source in document order, because an XML-to-object
 * step would group the words by tag name; the caller marks it as HTML. `plain` elements keep their words alone.
 */
export const capturedText = (capture: TextCapture, entities: DocumentEntities): string => {
  const isSource = hasMarkup(capture) && capture.kind !== 'plain';
  const escapesCdata = isSource && isInlineMarkup(capture);
  const parts = capture.pieces.map(({ kind, value }) => {
    if (kind === 'cdata') return escapesCdata ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;') : value;
    if (kind === 'tag') return isSource ? value : ' ';
    return isSource ? withOwnEntities(value, entities) : decodeXml(value, entities);
  });
  return undoubled(parts.join('').replace(/\]\]>\s*$/, ''));
};

/** HTML decodes its own references later; only the document's own names have to be filled in now. */
const withOwnEntities = (text: string, entities: DocumentEntities): string =>
  entities.size === 0 ? text : text.replace(/&([\w.-]{1,32});/g, (whole, name: string) => entities.get(name) ?? whole);
