import type { LookupAddress, LookupOptions } from 'node:dns';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';
import type { Resolver } from './resolver.ts';
import { isLocalhostName } from './url-guard.ts';

/** What `connect` expects of a lookup: one address and its family, or the whole list where `all` was asked for. */
type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;
/** The shape of `dns.lookup` that sockets take. */
export type HostLookup = (host: string, options: LookupOptions, callback: LookupCallback) => void;
/** The guard's no; `code` is what the failure table knows it by. */
export class GuardRefusal extends Error {
  readonly code = 'CORRIDOR_REFUSED';
  override readonly name = 'GuardRefusal';
}

/**
 * A lookup for sockets that hands on public addresses only. It runs after DNS and its answer is the one connected to, so a name
 * cannot change its meaning between check and use. Mixed answers are filtered; none left is a `GuardRefusal`. With `allowLoopback`,
 * names under `localhost` are 127.0.0.1 without asking anyone (RFC 6761); other names may still not lead to loopback.
 */
export const createGuardedLookup = (allowLoopback: boolean, resolve: Resolver): HostLookup => {
  return (host, options, callback) => {
    if (allowLoopback && isLocalhostName(host)) return answer([{ address: '127.0.0.1', family: 4 }], options, callback);
    resolve(host, (error, addresses) => {
      if (error) return callback(error, []);
      const open = addresses.filter(({ address }) => isPublicAddress(address));
      if (open.length === 0) return callback(new GuardRefusal(describe(host, addresses)), []);
      answer(open, options, callback);
    });
  };
};

const describe = (host: string, addresses: readonly LookupAddress[]): string => {
  const first = addresses[0]?.address ?? 'nothing';
  return `${host} leads to ${first}, ${isLoopbackAddress(first) ? 'this machine' : 'which is not a public address'}`;
};

const answer = (addresses: readonly LookupAddress[], options: LookupOptions, callback: LookupCallback): void => {
  const wanted = addresses.filter(({ family }) => !options.family || options.family === family);
  const [first] = wanted.length > 0 ? wanted : addresses;
  if (options.all) callback(null, [...addresses]);
  else if (first) callback(null, first.address, first.family);
};
