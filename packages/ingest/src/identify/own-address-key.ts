import { canonicalKey } from './canonical-key.ts';
import { linkKey } from './entry-key.ts';
import { namesArticle } from './page-path.ts';

/** Addresses of a page that was fetched. */
export interface PageAddresses {
  /** What the page gives as its own address (`rel=canonical`), or null. */
  readonly canonicalUrl: string | null;
  /** The one its bytes came from, after redirects. */
  readonly url: string;
  /** The one its entry gave. */
  readonly askedUrl: string | null;
}

/**
 * Key, as `entryKey` gives it for a link, of the address that a page gives as its own, else of the one that a shortener or a feed's proxy led to. Null
 * where following it would merge what is not one page: an address at another site or language host says whose text it is, a home page or section
 * stands in many templates by mistake, and redirects within a site lead from what is gone to what is not it. Copies are kept.
 */
export const ownAddressKey = ({ canonicalUrl, url, askedUrl }: PageAddresses): string | null => {
  const page = canonicalKey(url);
  if (page === null) return null;
  const asked = canonicalKey(askedUrl ?? '');
  const own = canonicalUrl === null ? page : canonicalKey(canonicalUrl);
  if (own === null || hostOf(own) !== hostOf(page)) return null;
  const isTold = canonicalUrl !== null ? own === page : own === asked;
  const isLedTo = canonicalUrl !== null || (asked !== null && hostOf(asked) !== hostOf(page));
  return isTold || (isLedTo && namesOnePage(own)) ? linkKey(own) : null;
};

const hostOf = (key: string): string => key.split(/[/?#]/, 1)[0] ?? '';

const namesOnePage = (key: string): boolean => {
  const { pathname, search, hash } = new URL(`https://${key}`);
  return search !== '' || hash !== '' || namesArticle(pathname.split('/').at(-1) ?? '');
};
