import { canonicalKey } from './canonical-key.ts';
import { linkKey } from './entry-key.ts';
import { namesArticle } from './page-path.ts';

/**
 * Key, as `entryKey` gives it for a link, of the address that a page gives as its own (`rel=canonical`), or null where following it would merge what is not one page: an address at
 * another site or language host says whose text it is, a home page or section stands in many templates by mistake. Copies are kept.
 */
export const ownAddressKey = (canonicalUrl: string | null, pageUrl: string): string | null => {
  const own = canonicalKey(canonicalUrl ?? '');
  const page = canonicalKey(pageUrl);
  if (own === null || page === null) return null;
  return own === page || (hostOf(own) === hostOf(page) && namesOnePage(own)) ? linkKey(own) : null;
};

const hostOf = (key: string): string => key.split(/[/?#]/, 1)[0] ?? '';

const namesOnePage = (key: string): boolean => {
  const { pathname, search, hash } = new URL(`https://${key}`);
  return search !== '' || hash !== '' || namesArticle(pathname.split('/').at(-1) ?? '');
};
