import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FilledArchive, fillArchive, reader } from './fixtures/filled-archive.ts';
import { startWeb, type WebServer } from './server.ts';

let filled: FilledArchive;
let server: WebServer;
const start = (port: number): Promise<WebServer> =>
  startWeb({ ...filled, host: '127.0.0.1', port, publicUrl: null, zone: 'UTC', metrics: { text: async () => '' } });
beforeAll(async () => {
  filled = await fillArchive();
  server = await start(0);
});
afterAll(async () => {
  await server.close();
  await filled.close();
});

/** Sends bytes as they are and gives the first line of what comes back. */
const raw = (request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.setEncoding('latin1').once('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(''));
  });

describe('a server on loopback', () => {
  it.each([
    ['its own name', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', '200'],
    ['another name', 'GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n', '421'],
    ['no name, as a plain probe', 'GET /healthz HTTP/1.0\r\n\r\n', '200'],
    ['two names', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: rebound.example\r\n\r\n', '4'],
    ['another address in the request line', 'GET http://rebound.example/ HTTP/1.1\r\nHost: rebound.example\r\n\r\n', '421'],
    ['TRACE', 'TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n', '405'],
    ['no HTTP at all', 'hello\r\n\r\n', '400'],
    ['a path out of the house', 'GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n', '404'],
    ['a broken escape', 'GET /stories/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n', '404'],
    ['an escape in a query that is no UTF-8', 'GET /?q=%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n', '200'],
    ['more headers than anyone sends', `GET /?q=${'a'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, '431'],
  ])('asked with %s', async (_name, request, status) => expect(await raw(request)).toMatch(new RegExp(`^HTTP/1.1 ${status}`)));

  it('takes a one-click POST over the wire', async () => {
    await filled.archive.addSubscriber(reader('wire'));
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(`${server.url}/unsubscribe/wire`, { method: 'POST', body })).status).toBe(200);
    expect(await filled.archive.subscriberByToken('wire')).toBeNull();
  });

  it('takes a public address with a slash at its end', async () => {
    const proxied = await startWeb({
      ...filled,
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://watch.example/',
      zone: 'UTC',
      metrics: { text: async () => '' },
    });
    const feed = (await (await fetch(`${proxied.url}/feed.json`)).json()) as { readonly feed_url: string };
    await proxied.close();
    expect(feed.feed_url).toBe('https://watch.example/feed.json');
  });

  it('names host and port when the port is taken', async () => {
    const { port } = new URL(server.url);
    await expect(start(Number(port))).rejects.toMatchObject({ code: 'port-taken', message: expect.stringContaining(`127.0.0.1:${port}`) });
  });
});
