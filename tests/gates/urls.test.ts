import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalKey } from '@corridor/ingest';
import { describe, expect, it } from 'vitest';

/** Two addresses and what they have in common or not. */
interface Pair {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
}

interface Floors {
  readonly fingerprint: string;
  /** Shares of the pairs of one page that meet and of two pages that do not, 0–1. */
  readonly floors: { readonly merge: number; readonly apart: number };
}

const files = ['merge', 'apart'] as const;
const bytesOf = (name: string): Buffer => readFileSync(new URL(`../corpus/urls/${name}.json`, import.meta.url));
const read = (name: (typeof files)[number]): readonly Pair[] => JSON.parse(bytesOf(name).toString('utf8')).pairs;
const pinned: Floors = JSON.parse(readFileSync(new URL('./floors/urls.json', import.meta.url), 'utf8'));

const doMeet = ({ a, b }: Pair): boolean => canonicalKey(a) !== null && canonicalKey(a) === canonicalKey(b);
const shown = ({ kind, a, b }: Pair): string => `${kind}: ${a} · ${b}`;

describe('address gates', () => {
  it('measure the pinned data', () => {
    const hash = createHash('sha256');
    for (const name of files) hash.update(`${name}\0`).update(bytesOf(name));
    expect(hash.digest('hex')).toBe(pinned.fingerprint);
  });

  it.each([
    ['merge', (pair: Pair) => !doMeet(pair)],
    ['apart', doMeet],
  ] as const)('hold the pairs: %s', (name, isWrong) => {
    const pairs = read(name);
    const wrong = pairs.filter(isWrong);
    expect(new Set(pairs.map((pair) => pair.kind)).size).toBe(pairs.length);
    expect(1 - wrong.length / pairs.length, wrong.map(shown).join('\n')).toBeGreaterThanOrEqual(pinned.floors[name]);
  });
});
