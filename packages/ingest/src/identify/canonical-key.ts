import { wrappedAddress } from './address-wrappers.ts';
import { pageParameters } from './page-parameters.ts';
import { pagePath } from './page-path.ts';
import { siteTwin } from './site-twins.ts';

/** Rounds of unwrapping and taking off; no honest address needs as many, and one that does has no key. */
const MAX_ROUNDS = 8;
/** Longer addresses than any browser takes are not looked at. */
const MAX_CHARS = 8_192;

/** Hosts of one outlet's own twins: plain, numbered, mobile, AMP. Language hosts (`en.`, `ru.`, `az.`) are other articles. */
const TWIN_HOST = /^(?:www\d?|m|mobile|mobil|mob|amp|touch|wap|pda)\./;
/** Suffixes of two parts below which a name is an outlet's; without them `m.com.tr` would lose its name. */
const PUBLIC_SUFFIX = /^(?:com|net|org|gov|edu|co|info|biz)\.[a-z]{2}$/;

/**
 * Key under which two addresses of one article meet, or null when `address` is no http(s) address or longer than 8,192 characters. Built
 * from closed lists: trackers, twins of a host, AMP, print and comment twins of a page, wrappers of Google, Facebook, VK, Telegram, Yandex
 * and kin. Scheme, plain fragment, letter case of the host, order of parameters and a last slash do not count; language hosts, paths,
 * other parameters and fragments that are routes (`#!/news/1`) do. The key of `https://` and a key is that key. It is compared, never fetched.
 */
export const canonicalKey = (address: string): string | null => {
  let key = keyOnce(address.trim());
  for (let round = 0; key !== null && round < MAX_ROUNDS; round += 1) {
    const again = keyOnce(`https://${key}`);
    if (again === key) return key;
    key = again;
  }
  return null;
};

const keyOnce = (address: string): string | null => {
  if (address.length > MAX_CHARS || !/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const inner = wrappedAddress(url);
  return (inner !== null && inner !== address ? keyOnce(inner) : null) ?? plainKey(siteTwin(url));
};

const plainKey = (url: URL): string => {
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const parameters = pageParameters(url.search);
  return `${hostOf(url)}${port}${pagePath(url.pathname)}${parameters ? `?${parameters}` : ''}${routeOf(url)}`;
};

/** Twice, for `www.m.outlet.az`; a host always keeps a name before its suffix. */
const hostOf = (url: URL): string => {
  let host = url.hostname.replace(/\.$/, '');
  for (let i = 0; i < 2; i += 1) {
    const bare = host.replace(TWIN_HOST, '');
    if (bare === host || !bare.includes('.') || PUBLIC_SUFFIX.test(bare)) break;
    host = bare;
  }
  return host;
};

/** The fragment of a site whose pages are fragments: `#!…` anywhere, `#/…` below the root alone, where others write `#/photo/2`. */
const routeOf = ({ hash, pathname }: URL): string => {
  const route = hash.replace(/\/$/, '').replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  return /^#!\/?./.test(route) || (pathname === '/' && /^#\/./.test(route)) ? route : '';
};
