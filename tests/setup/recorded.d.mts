import type { ExtractedPage } from '@corridor/model';

/** Reads recorded bytes as the product reads them; a page, or head and entries of a feed. */
export declare const readRecorded: (
  kind: 'page' | 'feed',
  bytes: Uint8Array,
  origin: { readonly url: string; readonly contentType: string | null },
) => Promise<ExtractedPage | Readonly<Record<string, unknown>>>;
