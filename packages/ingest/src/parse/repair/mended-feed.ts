/** What kind of document the mender met. */
export type FeedRoot = 'rss' | 'rdf' | 'atom' | 'sitemap' | 'sitemap-index';

/** A feed rewritten as clean XML of two shapes only, `<rss><channel>…<item>` and `<feed>…<entry>`, with its texts set aside. */
export interface MendedFeed {
  /** Null when no feed starts anywhere in the text. */
  readonly root: FeedRoot | null;
  /** True when an HTML page starts before any feed. */
  readonly isHtml: boolean;
  readonly xml: string;
  /** Decoded texts; the XML has `textMark(i)` in their places. */
  readonly texts: readonly string[];
  /** True when the root element is missing and was concluded from a channel or an entry. */
  readonly isRootImplied: boolean;
  /** Entries begun; none may have come out whole. */
  readonly records: number;
  /** True when the document ends inside its last entry. */
  readonly isLastRecordCut: boolean;
  readonly repairs: readonly string[];
}

/** The place of a text in the mended XML: noncharacters, which no cleaned text holds. */
export const textMark = (index: number): string => `\ufdd0${index}\ufdd1`;

const MARK = /\ufdd0(\d+)\ufdd1/g;

/** Text with its marks replaced by what was set aside. */
export const unmarked = (text: string, texts: readonly string[]): string =>
  text.includes('\ufdd0') ? text.replace(MARK, (_, index: string) => texts[Number(index)] ?? '') : text;
