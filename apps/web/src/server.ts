import { CorridorError } from '@corridor/model';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { answeredHosts } from './guard/host-guard.ts';
import type { WebParts } from './web-parts.ts';

/** A running server of pages and API. */
export interface WebServer {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** How to serve: 127.0.0.1 unless told otherwise; port 0 takes a free one; `publicUrl` null means the address it listens on. */
export type WebOptions = Omit<WebParts, 'publicUrl' | 'hosts'> & {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
};

/** Longest time a client may take to send its request. */
const REQUEST_MILLIS = 20_000;

/** Starts the pages. Throws `port-taken` naming host and port. */
export const startWeb = ({ host, port, publicUrl, ...parts }: WebOptions): Promise<WebServer> =>
  new Promise((resolve, reject) => {
    let app: ReturnType<typeof createApp> | null = null;
    const server = serve(
      {
        fetch: (request, env) => app?.fetch(request, env) ?? new Response('starting', { status: 503 }),
        hostname: host,
        port,
        serverOptions: { requestTimeout: REQUEST_MILLIS, headersTimeout: REQUEST_MILLIS },
      },
      ({ port: taken }) => {
        const url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
        const readersUrl = (publicUrl ?? url).replace(/\/+$/, '');
        app = createApp({ ...parts, publicUrl: readersUrl, hosts: answeredHosts(host, readersUrl) });
        resolve({ url, close: () => closeServer(server) });
      },
    );
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(new CorridorError('port-taken', `${host}:${port}: ${cause.code ?? cause.message}`, { cause })),
    );
  });

const closeServer = (server: ReturnType<typeof serve>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
