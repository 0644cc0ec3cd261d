import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { feedDate, parseFeed } from '@corridor/ingest';
import { describe, expect, it } from 'vitest';
import { type DamagedExpectation, damagedDifferences, type SuiteCheck, suiteCheckHolds } from './feed-comparison.ts';

interface SuiteCase {
  readonly file: string;
  readonly contentType: string | null;
  readonly contentLocation: string | null;
  readonly b64: string;
  readonly checks: readonly SuiteCheck[];
}

interface DamagedCase {
  readonly cat: string;
  readonly name: string;
  readonly buf: string;
  readonly o: { readonly contentType?: string };
  readonly exp: DamagedExpectation;
}

interface DateCase {
  readonly s: string;
  readonly expected: number | null;
}

interface Floors {
  readonly fingerprint: string;
  /** Shares of what passes, 0–1. */
  readonly floors: { readonly suite: number; readonly damaged: number; readonly dates: number };
}

const files = ['feedparser-cases.json', 'damaged-feeds.json', 'feedparser-dates.json'] as const;
const bytesOf = (name: string): Buffer => readFileSync(new URL(`../corpus/feeds/${name}`, import.meta.url));
const read = <T>(name: (typeof files)[number]): readonly T[] => JSON.parse(bytesOf(name).toString('utf8'));
const pinned: Floors = JSON.parse(readFileSync(new URL('./floors/feeds.json', import.meta.url), 'utf8'));

/** Where the suite's files are served from in its own runs; relative addresses in its expectations start there. */
const SUITE_BASE = 'http://127.0.0.1:8097/tests/';
const DAMAGED_BASE = 'https://news.example/feed.xml';

const suiteFailures = async (cases: readonly SuiteCase[]): Promise<readonly string[]> => {
  const failures: string[] = [];
  for (const { file, contentType, contentLocation, b64, checks } of cases) {
    const own = SUITE_BASE + file;
    const url = contentLocation ? new URL(contentLocation, own).href : own;
    const bytes = Buffer.from(b64, 'base64');
    const feed = await parseFeed(bytes, { contentType, url, contentLanguage: servedLanguage(bytes) });
    for (const check of checks) if (!suiteCheckHolds(feed, check)) failures.push(`${file}: ${check.scope}.${check.field}`);
  }
  return failures;
};

/** The suite writes the headers that its server is to send into a comment. */
const servedLanguage = (bytes: Buffer): string | null =>
  /Header:\s{1,20}Content-Language:\s{1,5}([\w-]{2,20})/.exec(bytes.toString('latin1'))?.[1] ?? null;

const damagedFailures = async (cases: readonly DamagedCase[]): Promise<readonly string[]> => {
  const failures: string[] = [];
  for (const { cat, name, buf, o, exp } of cases) {
    const feed = await parseFeed(Buffer.from(buf, 'base64'), { contentType: o.contentType ?? null, url: DAMAGED_BASE });
    const differences = damagedDifferences(feed, exp);
    if (differences.length > 0) failures.push(`${cat}, ${name}: ${differences.join(', ')}`);
  }
  return failures;
};

const seconds = (millis: number | null): number | null => (millis === null ? null : Math.floor(millis / 1000));

describe('feed gates', () => {
  it('measure the pinned data', () => {
    const hash = createHash('sha256');
    for (const name of files) hash.update(`${name}\0`).update(bytesOf(name));
    expect(hash.digest('hex')).toBe(pinned.fingerprint);
  });

  it('hold the suite of RSS, Atom and RDF cases', async () => {
    const cases = read<SuiteCase>('feedparser-cases.json');
    const checks = cases.reduce((n, { checks: own }) => n + own.length, 0);
    const failures = await suiteFailures(cases);
    expect(1 - failures.length / checks, failures.join('\n')).toBeGreaterThanOrEqual(pinned.floors.suite);
  });

  it('hold the damaged feeds', async () => {
    const cases = read<DamagedCase>('damaged-feeds.json');
    const failures = await damagedFailures(cases);
    expect(1 - failures.length / cases.length, failures.join('\n')).toBeGreaterThanOrEqual(pinned.floors.damaged);
  });

  it('hold the dates', () => {
    const cases = read<DateCase>('feedparser-dates.json');
    const failures = cases.filter(({ s, expected }) => seconds(feedDate(s)) !== seconds(expected)).map(({ s }) => s);
    expect(1 - failures.length / cases.length, failures.join('\n')).toBeGreaterThanOrEqual(pinned.floors.dates);
  });
});
