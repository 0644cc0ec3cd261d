import { describe, expect, it } from 'vitest';
import { readTracked, trackedFiles } from './tracked-files.ts';

/** Files whose text is ours: data sets and their licences say what they say. */
const ours = trackedFiles().filter((path) => !/^tests\/corpus\/|LICENSE|\.(png|gz|woff2?|ico)$/.test(path));

/** What must not stand in any file, each built so that this file does not hold it either. */
const unwanted: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', /(?<![\w.:/])\/(?:home|Users|root|work|mnt)\/[a-z]/],
  ['the address of a package registry', new RegExp(`registry\\.(?:npmjs|yarnpkg)|npm\\.${'pkg'}\\.github`)],
  [
    'words of the tools that wrote it',
    new RegExp(['proto' + 'types/', 'as an ' + 'AI', 'language ' + 'model,', 'sub-' + 'agent'].join('|')),
  ],
  ['a mark of work left undone', new RegExp(`\\b(?:${'TO' + 'DO'}|${'FIX' + 'ME'}|${'XX' + 'X'})\\b(?!\\.)`)],
];

describe('tracked text', () => {
  it.each(unwanted)('holds nowhere %s', (_name, pattern) => {
    expect(ours.filter((path) => pattern.test(readTracked(path)))).toEqual([]);
  });

  it.each([
    ['a path', ['', 'home', 'someone', 'x'].join('/')],
    ['a registry', ['https://registry', 'npmjs', 'org/x'].join('.')],
  ])('would be caught: %s', (_name, text) => {
    expect(unwanted.some(([, pattern]) => pattern.test(text))).toBe(true);
  });
});
