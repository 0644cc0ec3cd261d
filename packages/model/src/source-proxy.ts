import { z } from 'zod';

/** Word of `sources.yaml` for a source that is asked without a proxy, even where one named `default` is set. */
export const DIRECT = 'direct';
/** Name of the proxy that all sources take which name none. */
export const DEFAULT_PROXY = 'default';

const proxyName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Nothing may stand behind host and port. */
const isProxyAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && pathname === '/' && search === '' && hash === '';
};

const isOpenAddress = (text: string): boolean => isProxyAddress(text) && new URL(text).username === '' && new URL(text).password === '';

/**
 * What a source's `proxy` may be: a name out of `CORRIDOR_PROXIES`, `direct`, or an address without user and password, which have no place in a dossier.
 */
export const sourceProxySchema = z
  .string()
  .max(300)
  .refine(
    (text) => proxyName.test(text) || isOpenAddress(text),
    `must be a name out of CORRIDOR_PROXIES, "${DIRECT}", or http(s)://host:port without user and password`,
  );

/** Proxies by name, as `CORRIDOR_PROXIES` holds them: `name=http://user:password@host:port`, with white space between them. No message repeats a value. */
export const proxiesSchema = z.string().transform((text, context): ReadonlyMap<string, string> => {
  const proxies = new Map<string, string>();
  const parts = text.split(/\s+/).filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const [name = '', address = ''] = /^([^=]*)=(.*)$/.exec(part)?.slice(1) ?? [];
    const mistake = mistakeOf(name, address, proxies);
    if (mistake) context.addIssue({ code: 'custom', message: `proxy ${index + 1}: ${mistake}` });
    else proxies.set(name, address);
  }
  return proxies;
});

const mistakeOf = (name: string, address: string, known: ReadonlyMap<string, string>): string | null => {
  if (!proxyName.test(name)) return 'write name=http://host:port; names are lower-case words joined by hyphens';
  if (name === DIRECT) return `"${DIRECT}" means no proxy and cannot be a name`;
  if (known.has(name)) return `"${name}" stands twice`;
  return isProxyAddress(address) ? null : `"${name}" must be http(s)://user:password@host:port`;
};
