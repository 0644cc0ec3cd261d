import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CorridorError } from '@corridor/model';

/** Addresses used on one part of 127.0.0.0/8: 127.0.0.2 to 127.0.0.251, then 127.0.1.2 and on. */
const ADDRESSES_PER_BLOCK = 250;
/** Errors that mean "this address or port cannot be had", after which the next choice is tried. */
const tryNext: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'EADDRINUSE', 'EACCES', 'EINVAL']);

/** The loopback address of the outlet with this number, so that each outlet is a host of its own. */
const loopbackAddress = (index: number): string => `127.0.${Math.floor(index / ADDRESSES_PER_BLOCK)}.${(index % ADDRESSES_PER_BLOCK) + 2}`;

/**
 * Binds a server to the loopback address of its number, on `port` (0 takes a free one); where the system has only 127.0.0.1,
 * or the port is taken, to a free port. Throws `port-taken` when none can be had. Gives the origin, such as `http://127.0.0.2:8090`.
 */
export const listenOnLoopback = async (server: Server, index: number, port: number): Promise<string> => {
  const choices = [
    { host: loopbackAddress(index), port },
    { host: loopbackAddress(index), port: 0 },
    { host: '127.0.0.1', port: 0 },
  ];
  for (const choice of choices)
    if (await hasBound(server, choice)) {
      const { address, port: bound } = server.address() as AddressInfo;
      return `http://${address}:${bound}`;
    }
  throw new CorridorError('port-taken', `no port on ${loopbackAddress(index)} or 127.0.0.1 can be bound`);
};

const hasBound = (server: Server, choice: { readonly host: string; readonly port: number }): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (tryNext.has(error.code ?? '')) resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(choice, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
