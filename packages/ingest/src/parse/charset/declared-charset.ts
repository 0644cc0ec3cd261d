import { charsetLabel } from './charset-labels.ts';

/** What a document says of itself. */
export interface Declarations {
  /** Canonical name of the charset, or null. */
  readonly charset: string | null;
  /** Language of two letters in lower case, or ''. */
  readonly lang: string;
}

/** Anywhere in the head: programs print warnings before it. */
const xmlDeclaration = /<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([^"']{1,40})["']/i;
/** `<meta charset=…>` and `<meta http-equiv … content="…; charset=…">`, quoted or not. */
const metaCharset = /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i;
const language =
  /<(?:dc:)?language[^<>]{0,80}>\s{0,20}([a-z]{2})|<html\s[^>]{0,500}?\blang\s{0,5}=\s{0,5}["']?([a-z]{2})|xml:lang\s{0,5}=\s{0,5}["']([a-z]{2})/i;

/** Charset and language that the head of a document names, as Latin-1 text; what stands in comments is not said. Linear, never throws. */
export const declarationsOf = (head: string): Declarations => {
  const said = withoutComments(head);
  const named = xmlDeclaration.exec(said)?.[1] ?? metaCharset.exec(said)?.[1];
  const lang = language.exec(said);
  return { charset: charsetLabel(named), lang: (lang?.[1] ?? lang?.[2] ?? lang?.[3] ?? '').toLowerCase() };
};

const withoutComments = (text: string): string => {
  let said = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
    said += text.slice(at, open);
    const close = text.indexOf('-->', open + 4);
    at = close === -1 ? text.length : close + 3;
  }
  return said + text.slice(at);
};
