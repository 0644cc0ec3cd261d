import { describe, expect, it } from 'vitest';
import { languageTag } from './language-tag.ts';

describe('languageTag', () => {
  it.each([
    ['a tag', 'en-us', 'en-us'],
    ['an underscore', 'az_AZ', 'az-AZ'],
    ['a script', 'uz-Cyrl', 'uz-Cyrl'],
    ['three letters', 'rus', 'ru'],
    ['three letters of libraries', 'arm', 'hy'],
    ['a country in place of a language', 'ge', 'ka'],
    ['a name', 'Russian', 'ru'],
    ['a name in its own words', 'Türkçe', 'tr'],
    ['the first of several', 'ka, en', 'ka'],
    ['a subtag that no registry has', 'en-zzz-1', 'en-zzz-1'],
    ['words', 'the language of the feed', null],
    ['nothing', '', null],
    ['a name of the object prototype', 'constructor', null],
  ])('reads %s', (_, declared, tag) => {
    expect(languageTag(declared)).toBe(tag);
  });
});
