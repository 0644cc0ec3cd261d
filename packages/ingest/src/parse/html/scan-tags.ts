/** Longest tag that is taken for one; data URLs in attributes are the long ones. */
const MAX_TAG = 200_000;

/**
 * Calls back for every tag and every stretch of text of an HTML source, in order. A tag ends at its first `>` outside quotes that follow
 * an `=`; a `<` that starts no tag is text. Reads in time that grows with the length.
 */
export const scanTags = (html: string, onText: (text: string) => void, onTag: (tag: string) => void): void => {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) onText(html.slice(at, open));
    const end = startsTag(html, open) ? tagEnd(html, open) : -1;
    if (end < 0) {
      onText('<');
      at = open + 1;
    } else {
      onTag(html.slice(open, end));
      at = end;
    }
  }
  if (at < html.length) onText(html.slice(at));
};

/** Name of a tag in lower case, without `/` and prefix; `!` for comments and declarations. */
export const tagName = (tag: string): string => {
  const name = /^<\/?([A-Za-z][\w-]{0,40}(?::[\w-]{1,40})?)/.exec(tag)?.[1] ?? '!';
  return name.slice(name.indexOf(':') + 1).toLowerCase();
};

const startsTag = (html: string, open: number): boolean => {
  const code = html.charCodeAt(open + 1);
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const isDeclaration = code === 33 && /[-[A-Za-z]/.test(html[open + 2] ?? '');
  return isLetter || isDeclaration || (code === 47 && /[A-Za-z]/.test(html[open + 2] ?? ''));
};

/** Index after the tag, or -1 when another `<`, the length limit or the end comes first. */
const tagEnd = (html: string, open: number): number => {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open);
    return close < 0 ? html.length : close + 3;
  }
  const limit = Math.min(html.length, open + MAX_TAG);
  let quote = 0;
  for (let i = open + 1; i < limit; i += 1) {
    const code = html.charCodeAt(i);
    if (quote) quote = code === quote ? 0 : quote;
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code;
    else if (code === 62) return i + 1;
    else if (code === 60) return -1;
  }
  return -1;
};
