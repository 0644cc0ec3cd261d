import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { createGuardedLookup, GuardRefusal } from './guarded-lookup.ts';
import type { Resolver } from './resolver.ts';

const answering =
  (...addresses: string[]): Resolver =>
  (_, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

const lookUp = (host: string, resolver: Resolver, options = { all: true, family: 0 }, allowLoopback = false): Promise<string[]> =>
  new Promise((resolve, reject) => {
    createGuardedLookup(allowLoopback, resolver)(host, options, (error, found) => {
      if (error) reject(error);
      else resolve(typeof found === 'string' ? [found] : found.map(({ address }: LookupAddress) => address));
    });
  });

describe('createGuardedLookup', () => {
  it.each([
    ['hands on a public address', ['1.1.1.1'], ['1.1.1.1']],
    ['filters a mixed answer', ['127.0.0.1', '1.1.1.1', '10.0.0.1', '::1'], ['1.1.1.1']],
    ['keeps the order of public ones', ['2606:4700::1', '1.1.1.1'], ['2606:4700::1', '1.1.1.1']],
  ])('%s', async (_, addresses, expected) => {
    expect(await lookUp('outlet.example', answering(...addresses))).toEqual(expected);
  });

  it.each([
    ['loopback', ['127.0.0.1']],
    ['loopback, IPv6', ['::1']],
    ['private', ['192.168.0.7', '10.1.1.1']],
    ['cloud metadata', ['169.254.169.254']],
    ['mapped loopback', ['::ffff:127.0.0.1']],
    ['nothing', []],
  ])('refuses a name that leads to %s', async (_, addresses) => {
    await expect(lookUp('outlet.example', answering(...addresses))).rejects.toBeInstanceOf(GuardRefusal);
  });

  it('refuses a public name that leads to loopback even where loopback is allowed', async () => {
    await expect(lookUp('outlet.example', answering('127.0.0.1'), undefined, true)).rejects.toThrow('leads to 127.0.0.1, this machine');
  });

  it('answers names under localhost itself where loopback is allowed', async () => {
    const nobody: Resolver = (_, callback) => callback(new Error('asked'), []);
    expect(await lookUp('outlet.localhost', nobody, undefined, true)).toEqual(['127.0.0.1']);
  });

  it('gives one address of the wanted family where not all are asked for', async () => {
    expect(await lookUp('outlet.example', answering('2606:4700::1', '1.1.1.1'), { all: false, family: 4 })).toEqual(['1.1.1.1']);
  });

  it('hands on what the resolver failed with', async () => {
    const failing: Resolver = (_, callback) => callback(new Error('no such name'), []);
    await expect(lookUp('outlet.example', failing)).rejects.toThrow('no such name');
  });
});
