import { wrappedAddress } from './address-wrappers.ts';
import { isTracking } from './tracking-parameters.ts';

/** Layers of wrappers unwound; more is a trick, not a link. */
const MAX_LAYERS = 3;
/** Longer addresses than any browser takes are not looked at. */
const MAX_CHARS = 8_192;

/** Hosts of one outlet's own twins: plain, numbered, mobile, AMP, print. Language hosts (`en.`, `ru.`, `az.`) are other articles. */
const TWIN_HOST = /^(?:www\d?|m|mobile|mobil|mob|amp|touch|wap|pda)\./;
/** Suffixes of two parts below which a name is an outlet's; without them `m.com.tr` would lose its name. */
const PUBLIC_SUFFIX = /^(?:com|net|org|gov|edu|co|info|biz)\.[a-z]{2}$/;

/**
 * Key under which two addresses of one article meet, or null when `address` is no http(s) address. Built from closed lists: trackers,
 * twins of a host, AMP twins and caches, wrappers of Google, Facebook, VK, Telegram and kin. Scheme, fragment, letter case of the host,
 * order of parameters and a last slash do not count; language hosts, paths and other parameters do. A key is compared, never fetched.
 */
export const canonicalKey = (address: string): string | null => keyOf(address, 0);

const keyOf = (address: string, layer: number): string | null => {
  const trimmed = address.trim();
  if (trimmed.length > MAX_CHARS || !/^https?:/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  const inner = layer < MAX_LAYERS ? wrappedAddress(url) : null;
  if (inner !== null) return keyOf(inner, layer + 1) ?? plainKey(url);
  return plainKey(url);
};

const plainKey = (url: URL): string => {
  const port = url.port ? `:${url.port}` : '';
  const parameters = parametersOf(url);
  return `${hostOf(url)}${port}${pathOf(url)}${parameters ? `?${parameters}` : ''}`;
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

const pathOf = (url: URL): string =>
  readable(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/;jsessionid=[^/;]{0,200}/i, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/^\/amp\/(?=.)/i, '/')
    .replace(/\/amp(?:\.html?)?\/?$/i, '/')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/[.-]amp(\.html?)$/i, '$1')
    .replace(/\/+$/, '');

/** Percent escapes of the same letters spelt the same way, composed (NFC); escapes of reserved characters and broken ones stay, in capitals. */
const readable = (path: string): string => {
  try {
    return encodeURI(decodeURI(path).normalize('NFC'))
      .replace(/%25(?=3B|2F|3F|3A|40|26|3D|2B|24|2C|23)/gi, '%')
      .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  } catch {
    return path.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  }
};

const parametersOf = (url: URL): string =>
  [...url.searchParams]
    .filter(([name, value]) => !isTracking(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
