import { decodeHTML } from 'entities';
import { scanTags, tagName } from './scan-tags.ts';

/** Elements whose content is not text for a reader. */
const hidden = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object']);

/** Elements inside a line: taken out without leaving a gap, so that `<b>Т</b>ехт` stays one word. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Words of an HTML source: tags, scripts and comments out, references decoded once, white space folded to single blanks. */
export const htmlText = (html: string): string => {
  if (!html.includes('<')) return folded(decodeHTML(html));
  const parts: string[] = [];
  let isHidden = '';
  scanTags(
    html,
    (text) => {
      if (!isHidden) parts.push(text);
    },
    (tag) => {
      const name = tagName(tag);
      if (isHidden) isHidden = tag[1] === '/' && name === isHidden ? '' : isHidden;
      else if (hidden.has(name) && tag[1] !== '/' && !tag.endsWith('/>')) isHidden = name;
      else if (!inline.has(name)) parts.push(' ');
    },
  );
  return folded(decodeHTML(parts.join('')));
};

/** White space of every kind folded to single blanks. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const DOUBLE_ESCAPED = /&lt;\/?(?:p|br|div|img|a|strong|span|b|em|i|ul|li|h\d)(?:\s|\/|&gt;)/i;

/** An HTML source that was escaped once too often (`&lt;p&gt;` and no tag of its own) with that undone. */
export const unescapedTwice = (html: string): string => (!/<[A-Za-z]/.test(html) && DOUBLE_ESCAPED.test(html) ? decodeHTML(html) : html);
