import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixedClock } from '@corridor/model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAlertHook } from './alert-hook.ts';

const clock = fixedClock('2026-11-20T12:00:00Z');
let server: Server;
let url: string;
let respond: (request: IncomingMessage, response: ServerResponse) => void;
let received: { headers: IncomingMessage['headers']; method: string; path: string; body: string }[];

beforeEach(async () => {
  received = [];
  respond = (_request, response) => void response.writeHead(204).end();
  server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    received.push({
      headers: request.headers,
      method: request.method ?? '',
      path: request.url ?? '',
      body: Buffer.concat(pieces).toString(),
    });
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const hook = (secret: string | null = null, timeoutMillis = 5000) =>
  createAlertHook({ url, secret, userAgent: 'CorridorWatch/0.1', clock, timeoutMillis });

describe('a webhook', () => {
  it('gets a JSON post with an id that says whether it was met before', async () => {
    expect(await hook().post('a-raised', '{"text":"Սյունիք"}')).toEqual({ isTaken: true, isFinal: false, detail: 'HTTP 204' });
    expect(received).toMatchObject([
      {
        method: 'POST',
        path: '/hook',
        body: '{"text":"Սյունիք"}',
        headers: { 'content-type': 'application/json; charset=utf-8', 'webhook-id': 'a-raised', 'idempotency-key': 'a-raised' },
      },
    ]);
    expect(received[0]?.headers['webhook-signature']).toBeUndefined();
  });

  it('is signed with the secret over id, time and body', async () => {
    await hook('a key of sixteen or more').post('a-raised', '{}');
    const seconds = Date.parse('2026-11-20T12:00:00Z') / 1000;
    const expected = createHmac('sha256', 'a key of sixteen or more').update(`a-raised.${seconds}.{}`).digest('base64');
    expect(received[0]?.headers).toMatchObject({ 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${expected}` });
  });

  it.each<[string, typeof respond, boolean, string]>([
    ['says 500', (_q, response) => void response.writeHead(500).end('oops'), false, 'the webhook answered HTTP 500'],
    ['says 410', (_q, response) => void response.writeHead(410).end(), true, 'the webhook answered HTTP 410'],
    [
      'redirects',
      (_q, response) => void response.writeHead(302, { Location: '/elsewhere' }).end(),
      false,
      'the webhook answered HTTP 302, a redirect, which is not followed',
    ],
    ['hangs up', (request) => void request.socket.destroy(), false, 'the webhook could not be reached: ECONNRESET'],
    [
      'breaks the protocol',
      (request) => void request.socket.end('no HTTP at all\r\n\r\n'),
      false,
      'the webhook could not be reached: HPE_INVALID_CONSTANT',
    ],
  ])('that %s has not taken it', async (_name, answer, isFinal, detail) => {
    respond = answer;
    expect(await hook().post('a-raised', '{}')).toEqual({ isTaken: false, isFinal, detail });
    expect(received).toHaveLength(1);
  });

  it.each<[string, typeof respond]>([
    ['never answers', () => {}],
    ['never ends its headers', (request) => void request.socket.write('HTTP/1.1 200 OK\r\n')],
    ['never ends its answer', (_q, response) => void response.writeHead(200).write('{')],
  ])('that %s is left after the time', async (_name, answer) => {
    respond = answer;
    expect(await hook(null, 100).post('a-raised', '{}')).toEqual({
      isTaken: false,
      isFinal: false,
      detail: 'the webhook could not be reached: no whole answer within 100 ms',
    });
  });

  it('that answers without end is not listened to', async () => {
    respond = (_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await hook().post('a-raised', '{}')).toMatchObject({ isTaken: true });
  });

  it('that is not there is no error of ours', async () => {
    await new Promise((resolve) => server.close(resolve));
    expect(await hook().post('a-raised', '{}')).toMatchObject({ isTaken: false, detail: 'the webhook could not be reached: ECONNREFUSED' });
  });
});
