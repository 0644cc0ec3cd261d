import { describe, expect, it } from 'vitest';
import { parseSettings } from './settings.ts';
import { sourceProxySchema } from './source-proxy.ts';

describe('sourceProxySchema', () => {
  it.each([
    ['a name', 'exit-2', true],
    ['no proxy', 'direct', true],
    ['an address', 'http://127.0.0.1:3128', true],
    ['an address over TLS', 'https://proxy.example:8443/', true],
    ['an address with a password', 'http://user:secret@proxy.example:3128', false],
    ['an address with a user', 'http://user@proxy.example:3128', false],
    ['an address with a path', 'http://proxy.example/pac', false],
    ['SOCKS', 'socks5://127.0.0.1:9050', false],
    ['a name with spaces', 'the exit', false],
    ['nothing', '', false],
  ])('%s', (_, text, isGood) => {
    expect(sourceProxySchema.safeParse(text).success).toBe(isGood);
  });
});

describe('CORRIDOR_PROXIES', () => {
  const read = (value: string): readonly (readonly [string, string])[] => [...parseSettings({ CORRIDOR_PROXIES: value }).proxies];

  it.each([
    ['', []],
    ['exit=http://proxy.example:3128', [['exit', 'http://proxy.example:3128']]],
    [
      '  exit=http://u:p=1@proxy.example:3128\n default=https://other.example ',
      [
        ['exit', 'http://u:p=1@proxy.example:3128'],
        ['default', 'https://other.example'],
      ],
    ],
  ])('%j', (value, expected) => {
    expect(read(value)).toEqual(expected);
  });

  it.each([
    ['no name', 'http://u:secret@proxy.example:3128', 'proxy 1: write name=http://host:port'],
    ['a name that means none', 'direct=http://u:secret@proxy.example:3128', '"direct" means no proxy'],
    ['a name twice', 'a=http://proxy.example constructor=http://b.example a=http://u:secret@b.example', 'proxy 3: "a" stands twice'],
    ['SOCKS', 'a=socks5://u:secret@proxy.example:1080', '"a" must be http(s)://'],
    ['no address', 'a=secret', '"a" must be http(s)://'],
  ])('refuses %s without repeating a secret', (_, value, expected) => {
    const settings = () => read(value);
    expect(settings).toThrow(expected);
    expect(settings).not.toThrow('secret');
  });
});
