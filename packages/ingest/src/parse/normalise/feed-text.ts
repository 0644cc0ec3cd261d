import { decodeHTML } from 'entities';
import { absoluteLinks } from '../html/absolute-links.ts';
import { folded, htmlText, unescapedTwice } from '../html/html-text.ts';
import { type Bases, baseOf } from '../html/web-address.ts';
import type { FeedNode } from '../tree/feed-node.ts';

/** Longest HTML that is turned into a summary or title; a longer one is cut, its content stays whole. */
const MAX_TEXT_SOURCE = 60_000;
const MAX_TITLE_SOURCE = 4_000;
const LEFT_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|quot|apos|lt|gt|nbsp|ndash|mdash|[lr][sd]quo|[lr]aquo|hellip);/i;

/** A text element as HTML source; Atom's plain text is escaped into it. Base64 content (Atom 0.3) is decoded. */
const htmlSource = (node: FeedNode, isAtom: boolean): string => {
  const type = node.attribute('type')?.toLowerCase();
  if (node.attribute('mode')?.toLowerCase() === 'base64' || type === 'application/octet-stream')
    return Buffer.from(node.text, 'base64').toString('utf8');
  const isLiteral = isAtom && type !== undefined && /^(?:text|text\/plain)$/.test(type) && node.attribute('mode') !== 'escaped';
  return isLiteral ? node.text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : unescapedTwice(node.text);
};

/** An HTML source; text without any tag that has several lines keeps them as paragraphs. */
export const paragraphs = (html: string): string =>
  !html.includes('\n') || /<[A-Za-z/!]/.test(html)
    ? html
    : html
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => `<p>${line}</p>`)
        .join('\n');

/** First of several text elements that says something, as HTML with absolute addresses; null when none does. */
export const firstHtml = (node: FeedNode, names: readonly string[], bases: Bases, isAtom: boolean): string | null => {
  for (const name of names)
    for (const child of node.all(name)) {
      const html = htmlSource(child, isAtom).trim();
      if (html) return absoluteLinks(html, baseOf([...bases, child.attribute('xml:base')]));
    }
  return null;
};

/** The words of an HTML source, or null when it has none. */
export const plainText = (html: string | null): string | null => (html === null ? null : htmlText(html.slice(0, MAX_TEXT_SOURCE)) || null);

/**
 * First title among several elements as one line of plain text. RSS titles lose their tags and are decoded once more where references
 * are left over; Atom titles of type text are taken literally (RFC 4287, 3.1.1.1) but for such left-overs.
 */
export const titleText = (node: FeedNode, names: readonly string[], isAtom: boolean): string | null => {
  for (const name of names)
    for (const child of node.all(name)) {
      const title = oneTitle(child, isAtom);
      if (title) return title;
    }
  return null;
};

const oneTitle = (node: FeedNode, isAtom: boolean): string => {
  const isLiteral = isAtom && !/html|xml|octet/i.test(node.attribute('type') ?? '') && node.attribute('mode') === undefined;
  const source = isLiteral ? node.text : htmlSource(node, isAtom);
  const once = isLiteral ? folded(source) : htmlText(source.slice(0, MAX_TITLE_SOURCE));
  if (!LEFT_REFERENCE.test(once)) return once;
  return isLiteral ? folded(decodeHTML(once)) : htmlText(once);
};
