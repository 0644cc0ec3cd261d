import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { answeredHosts, hostGuard } from './host-guard.ts';

const statusFor = async (hosts: ReadonlySet<string> | null, host: string): Promise<number> => {
  const app = new Hono().use(hostGuard(hosts)).get('/', (c) => c.text('read'));
  return (await app.request('http://127.0.0.1/', { headers: { Host: host } })).status;
};

describe('bound to loopback', () => {
  const hosts = answeredHosts('127.0.0.1', 'https://watch.example:8443/');

  it.each([
    ['the address', '127.0.0.1:8080', 200],
    ['localhost', 'localhost:8080', 200],
    ['IPv6', '[::1]:8080', 200],
    ['capitals and a closing dot', 'LocalHost.', 200],
    ['the configured name', 'watch.example', 200],
    ['a name that was made to point here', 'rebound.example:8080', 421],
    ['a name that ends like ours', 'evil-localhost', 421],
    ['a name that begins like ours', '127.0.0.1.evil.example', 421],
    ['nothing', '', 421],
  ])('%s', async (_name, host, status) => expect(await statusFor(hosts, host)).toBe(status));
});

it.each([
  ['all addresses', '0.0.0.0'],
  ['an address of the network', '192.168.7.2'],
])('bound to %s it answers for any name', async (_name, host) => {
  expect(await statusFor(answeredHosts(host, 'http://x.example'), 'desk.lan')).toBe(200);
});
