import { createSocket, type Socket } from 'node:dgram';
import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystemResolver } from './resolver.ts';

/** Records by name and type (1: A, 28: AAAA); a name without any does not exist. */
const zone: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>> = {
  'both.example': { 1: [1, 1, 1, 1], 28: [0x26, 0x06, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] },
  'four.example': { 1: [1, 1, 1, 1] },
  'six.example': { 28: [0x26, 0x06, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] },
  'inside.example': { 1: [10, 0, 0, 1] },
};

/** Answers one question of a DNS packet (RFC 1035, 4.1) from the zone. */
const reply = (query: Buffer): Buffer => {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const type = query.readUInt16BE(at + 1);
  const records = zone[labels.join('.').toLowerCase()];
  const data = records?.[type];
  const head = Buffer.from([0, 0, 0x81, records ? 0x80 : 0x83, 0, 1, 0, data ? 1 : 0, 0, 0, 0, 0]);
  query.copy(head, 0, 0, 2);
  const record = data ? [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, data.length, ...data] : [];
  return Buffer.concat([head, query.subarray(12, at + 5), Buffer.from(record)]);
};

let server: Socket;
beforeAll(async () => {
  server = createSocket('udp4', (query, { address, port }) => server.send(reply(query), port, address));
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

const ask = (host: string): Promise<readonly LookupAddress[]> =>
  new Promise((resolve, reject) => {
    createSystemResolver([`127.0.0.1:${server.address().port}`])(host, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

describe('createSystemResolver', () => {
  it.each([
    ['both kinds, IPv4 first', 'both.example', ['1.1.1.1', '2606:4700::1']],
    ['IPv4 alone', 'four.example', ['1.1.1.1']],
    ['IPv6 alone', 'six.example', ['2606:4700::1']],
    ['private ones too, which the guard has to refuse', 'inside.example', ['10.0.0.1']],
  ])('gives addresses of %s', async (_, host, expected) => {
    expect((await ask(host)).map(({ address }) => address)).toEqual(expected);
  });

  it('fails with the code of a name that does not exist', async () => {
    await expect(ask('nothing.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});
