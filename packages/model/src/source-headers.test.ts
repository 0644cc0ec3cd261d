import { describe, expect, it } from 'vitest';
import { headerRefusal, sourceHeadersSchema } from './source-headers.ts';

const mistakesOf = (headers: unknown): string[] => sourceHeadersSchema.safeParse(headers).error?.issues.map((issue) => issue.message) ?? [];

describe('sourceHeadersSchema', () => {
  it.each([
    ['a language', { 'Accept-Language': 'fa, en;q=0.5' }],
    ['a kind of answer', { accept: 'application/xml' }],
    ['none', {}],
  ])('takes %s', (_, headers) => {
    expect(mistakesOf(headers)).toEqual([]);
  });

  it.each([
    ['Cookie', 'cannot be set: no outlet is told what was read before'],
    ['Referer', 'cannot be set: no outlet is told what was read before'],
    ['AUTHORIZATION', 'cannot be set: the sources are no place for secrets'],
    ['Proxy-Authorization', 'cannot be set: the sources are no place for secrets'],
    ['Host', 'cannot be set: it follows from the address'],
    ['Transfer-Encoding', 'cannot be set: it is a matter of the connection'],
    ['Proxy-Anything', 'cannot be set: it is a matter of the connection'],
    ['Accept-Encoding', 'cannot be set: it is a matter of the connection'],
    ['If-None-Match', 'cannot be set: the poller sends it as the outlet gave it'],
    ['X-Forwarded-For', 'cannot be set: it would tell an outlet where the request comes from'],
    ['User-Agent', 'cannot be set: write it as userAgent'],
    ['X Y', 'this is no name of a header'],
    ['X:Y', 'this is no name of a header'],
    ['', 'this is no name of a header'],
  ])('refuses %s', (name, why) => {
    expect(mistakesOf({ [name]: 'x' })).toEqual([why]);
  });

  it.each([
    ['a line break', 'a\r\nX-Injected: 1'],
    ['letters that a header cannot carry', 'հայերեն'],
    ['nothing', ''],
    ['spaces at the end', 'a '],
    ['more than 500 characters', 'a'.repeat(501)],
  ])('refuses a value with %s', (_, value) => {
    expect(mistakesOf({ 'x-a': value })).toHaveLength(1);
  });

  it('refuses the same header in two spellings, and more than ten', () => {
    expect(mistakesOf({ 'X-A': '1', 'x-a': '2' })).toEqual(['a header stands twice']);
    expect(mistakesOf(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`x-${i}`, '1'])))).toEqual(['at most 10 headers']);
  });
});

describe('headerRefusal', () => {
  it('lets through what says nothing of us', () => {
    expect(headerRefusal('Accept-Language')).toBeNull();
  });
});
