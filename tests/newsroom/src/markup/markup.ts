/** Text that is markup already; everything else is escaped when it is put into a template. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text and numbers are escaped, markup is not, lists are joined, null leaves nothing. */
export type MarkupPart = Markup | string | number | null | readonly MarkupPart[];

/** Template for HTML and XML: every value is escaped unless it is markup, so that no text of an article can become a tag. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup =>
  new Markup(strings.reduce((whole, string, index) => whole + sourceOf(parts[index - 1] ?? null) + string));

/** Takes `source` as markup; only for text that this package wrote itself. */
export const asMarkup = (source: string): Markup => new Markup(source);

/** A CDATA section; the closing bracket inside the text is divided over two sections. */
export const cdata = (text: string): Markup => new Markup(`<![CDATA[${legal(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);

/** Escapes text for element content and for attributes in double quotes; characters that XML forbids are left out. */
export const escapeText = (text: string): string =>
  legal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const sourceOf = (part: MarkupPart): string => {
  if (part === null) return '';
  if (part instanceof Markup) return part.source;
  if (Array.isArray(part)) return part.map(sourceOf).join('');
  return escapeText(String(part));
};

/** Characters that XML 1.0 allows (section 2.2); the rest, lone surrogates too, would make a feed ill-formed. */
const legal = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
