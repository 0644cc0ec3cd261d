import { isIP } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/** Ports that news servers use; any other one is refused, so that no feed makes us speak to a mail server or a database. */
const allowedPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Names that lead into a private network by convention (RFC 6761, 6762, 7686, 8375) or by habit. */
const privateSuffixes = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'home.arpa', 'onion'];

/** What the guard lets through beyond the public internet. */
export interface GuardOptions {
  /** Lets 127.0.0.0/8, ::1 and names under `localhost` through, at any port; for tests and the demo. */
  readonly allowLoopback: boolean;
  /** Longest address, in characters. */
  readonly urlLength: number;
}

/** A passed address, or the reason why not. */
export type GuardedUrl = { readonly url: URL } | { readonly refusal: string };

/**
 * Judges an address before anything is sent: scheme, credentials, port, host. Encoded forms (`0x7f.1`, `2130706433`, full-width digits)
 * are judged after the URL parser has unfolded them. Names still have to pass `createGuardedLookup` after DNS. Never throws.
 */
export const guardUrl = (address: string, options: GuardOptions): GuardedUrl => {
  if (address.length > options.urlLength) return { refusal: `the address is longer than ${options.urlLength} characters` };
  if (!URL.canParse(address)) return { refusal: 'this is not an address' };
  const url = new URL(address);
  url.hash = '';
  const refusal = refusalOf(url, options);
  return refusal === null ? { url } : { refusal };
};

/** True for `localhost` and the names under it, with or without a dot at the end. */
export const isLocalhostName = (host: string): boolean => /(^|\.)localhost\.?$/i.test(host);

const refusalOf = (url: URL, options: GuardOptions): string | null => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `the scheme ${url.protocol} is not http or https`;
  if (url.username !== '' || url.password !== '') return 'the address carries a user name or password';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (options.allowLoopback && (isLoopbackAddress(host) || isLocalhostName(host))) return null;
  return hostRefusal(host) ?? portRefusal(url);
};

const hostRefusal = (host: string): string | null => {
  if (isIP(host) !== 0) return isPublicAddress(host) ? null : `${host} is not a public address`;
  const name = host.replace(/\.$/, '').toLowerCase();
  const isPrivate = !name.includes('.') || privateSuffixes.some((suffix) => name.endsWith(`.${suffix}`));
  return isPrivate ? `${name} is a name of a private network` : null;
};

const portRefusal = (url: URL): string | null => {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  return allowedPorts.has(port) ? null : `port ${port} is not one that news servers use`;
};
