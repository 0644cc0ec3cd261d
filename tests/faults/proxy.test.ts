import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { type Newsroom, startNewsroom } from '@corridor/newsroom';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace, runCorridor, type Workplace } from '../setup/corridor-process.ts';

const CREDENTIALS = 'reader:sesame';
const authorization = `Basic ${Buffer.from(CREDENTIALS).toString('base64')}`;

/** Where tunnels were asked for, each with the credentials that came. */
const asked: (readonly [target: string, authorization: string | undefined])[] = [];
const open = new Set<Socket>();
const proxy = createServer().on('connect', (request: IncomingMessage, socket: Socket) => {
  asked.push([request.url ?? '', request.headers['proxy-authorization']]);
  open.add(socket);
  socket.on('error', () => {}).on('close', () => open.delete(socket));
  if (request.headers['proxy-authorization'] !== authorization) return void socket.end('HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n');
  const { hostname, port: to } = new URL(`http://${request.url}`);
  const onward = connect(Number(to), hostname, () => socket.write('HTTP/1.1 200 Connected\r\n\r\n'));
  onward.on('error', () => socket.destroy());
  onward.pipe(socket).pipe(onward);
});

let newsroom: Newsroom;
let place: Workplace;
let port = 0;
beforeAll(async () => {
  newsroom = await startNewsroom();
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  port = (proxy.address() as AddressInfo).port;
});
afterEach(() => {
  asked.splice(0);
  place.remove();
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  proxy.close();
  await newsroom.close();
});

describe('a proxy for all sources', () => {
  it('carries feeds, robots.txt and pages, and its password is in no line of the log', async () => {
    const proxies = `default=http://${CREDENTIALS}@127.0.0.1:${port}`;
    place = makeWorkplace(newsroom.sources.slice(0, 3), { CORRIDOR_PROXIES: proxies, CORRIDOR_LOG_LEVEL: 'debug' });
    const run = await runCorridor(['run', '--all'], place.environment);
    expect(run.code).toBe(0);
    expect(`${run.out}${run.err}`).not.toMatch(/sesame|c2VzYW1l/);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(new Set(asked.map(([, sent]) => sent))).toEqual(new Set([authorization]));
    const checks = await runCorridor(['sources', 'list', '--json'], place.environment);
    expect(checks.out).toContain('"verdict":"ok"');
    expect(checks.out).not.toContain('sesame');
  });
});

describe('a proxy that does not let us through', () => {
  it.each([
    [
      'with a wrong password',
      () => `exit=http://reader:wrong@127.0.0.1:${port}`,
      /proxy "exit" wants another user or password \(HTTP 407\); see that the proxy/,
    ],
    ['that is not there', () => `exit=http://${CREDENTIALS}@127.0.0.1:1`, /proxy "exit": the connection was refused .*CORRIDOR_PROXIES/],
    ['that nobody set', () => `other=http://${CREDENTIALS}@127.0.0.1:1`, /no proxy is named "exit"; set it in CORRIDOR_PROXIES/],
  ])('%s is told by `sources check`, and the outlet is not asked around it', async (_, proxies, words) => {
    const sources = newsroom.sources.slice(0, 1).map((source) => ({ ...source, proxy: 'exit' }));
    place = makeWorkplace(sources, { CORRIDOR_PROXIES: proxies() });
    const { out, err } = await runCorridor(['sources', 'check', '--json'], place.environment);
    const [check] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly verdict: string; readonly detail: string });
    expect(check).toMatchObject({ verdict: 'proxy', detail: expect.stringMatching(words) });
    expect(`${out}${err}`).not.toMatch(/sesame|reader:/);
  });
});
