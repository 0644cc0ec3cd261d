import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isThere, readTracked, trackedPages } from './tracked-files.ts';

/** Anchors of a page, made of its headings as code hosts make them. */
const anchorsOf = (path: string): ReadonlySet<string> =>
  new Set(
    [...readTracked(path).matchAll(/^#{1,6} +(.+)$/gm)].map((m) =>
      (m[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  );

const proseOf = (path: string): string => readTracked(path).replace(/^```[\s\S]*?^```/gm, '');

const links = trackedPages().flatMap((path) =>
  [...proseOf(path).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)]
    .map((m) => m[1] ?? '')
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => ({ path, target })),
);

const isSound = (path: string, target: string): boolean => {
  const [file = '', anchor] = target.split('#');
  const wanted = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(file)));
  if (wanted.startsWith('..') || !isThere(wanted)) return false;
  return anchor === undefined || anchorsOf(wanted).has(anchor);
};

describe('links between pages', () => {
  it('are there', () => {
    expect(links.length).toBeGreaterThan(10);
  });

  it('lead to a file and a heading that exist', () => {
    expect(links.filter(({ path, target }) => !isSound(path, target))).toEqual([]);
  });
});

/** Paths named in back-ticks, such as `packages/model/src/errors.ts`. */
const named = trackedPages()
  .filter((path) => !path.startsWith('tests/corpus/'))
  .flatMap((path) =>
    [...readTracked(path).matchAll(/`((?:packages|apps|tests|docs|dossiers|benchmarks)\/[\w./-]*\w)`/g)].map((m) => ({
      path,
      target: m[1] ?? '',
    })),
  );

describe('paths in back-ticks', () => {
  it('are paths of the repository', () => {
    expect(named.filter(({ target }) => !isThere(target))).toEqual([]);
  });
});
