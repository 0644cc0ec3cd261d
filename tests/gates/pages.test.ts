import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { extractPage } from '@corridor/ingest';
import type { ExtractedPage } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { type PageChange, pageChanges } from './changed-page.ts';
import { mean, scorePage, scoreSet, wordF1 } from './page-metrics.ts';

interface ExpectedPage {
  readonly articleBody: string;
  readonly url: string;
  readonly date?: string;
  readonly author?: string;
  readonly title?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

interface Floors {
  readonly fingerprint: string;
  readonly floors: Readonly<Record<string, number>>;
  /** F1 on the benchmark and word F1 on the open web by kind of change. */
  readonly aebChanged: Readonly<Record<string, number>>;
  readonly openWebChanged: Readonly<Record<string, number>>;
}

interface ReadPage {
  readonly expected: ExpectedPage;
  readonly page: ExtractedPage;
}

const corpus = fileURLToPath(new URL('../corpus/pages/', import.meta.url));
const pinned: Floors = JSON.parse(readFileSync(new URL('./floors/pages.json', import.meta.url), 'utf8'));

function read(set: string, change?: PageChange): ReadPage[] {
  const expected: Record<string, ExpectedPage> = JSON.parse(readFileSync(`${corpus}${set}/expected.json`, 'utf8'));
  return Object.entries(expected).map(([id, page]) => {
    const bytes = gunzipSync(readFileSync(`${corpus}${set}/html/${id}.html.gz`));
    const changed = change === undefined ? bytes : Buffer.from(change(bytes.toString('utf8')));
    return { expected: page, page: extractPage(changed, { contentType: null, url: page.url }) };
  });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const set of ['aeb', 'open-web']) {
    const files = [
      'expected.json',
      ...readdirSync(`${corpus}${set}/html`)
        .sort()
        .map((name) => `html/${name}`),
    ];
    for (const file of files) hash.update(`${set}/${file}\0`).update(readFileSync(`${corpus}${set}/${file}`));
  }
  return hash.digest('hex');
}

function score(pages: readonly ReadPage[]) {
  return scoreSet(pages.map(({ expected, page }) => scorePage(expected.articleBody, page.text)));
}

function segmentsRight(pages: readonly ReadPage[], kind: 'with' | 'without'): number {
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ');
  const checks = pages.flatMap(({ expected, page }) =>
    (expected[kind] ?? []).map((segment) => squeeze(page.text).includes(squeeze(segment)) === (kind === 'with')),
  );
  return mean(checks.map((isRight) => (isRight ? 1 : 0)));
}

function lettersOf(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function hasTitle({ expected, page }: ReadPage): boolean {
  return lettersOf(page.title) === lettersOf(expected.title);
}

/** Whether a byline begins with the first author, as whose name a role or a degree may follow in the expected value. */
function namesFirstAuthor({ expected, page }: ReadPage): boolean {
  const first = lettersOf(expected.author?.split(/, | and | \| | with /)[0]);
  return first !== '' && lettersOf(page.byline).startsWith(first);
}

describe('pages', () => {
  it('are the pages that the floors were measured on', () => {
    expect(fingerprint()).toBe(pinned.fingerprint);
  });

  it('keep the floors of the article benchmark', () => {
    const { f1, accuracy } = score(read('aeb'));
    expect.soft(f1).toBeGreaterThanOrEqual(pinned.floors.aebF1 ?? 1);
    expect.soft(accuracy).toBeGreaterThanOrEqual(pinned.floors.aebAccuracy ?? 1);
  });

  it.each(Object.entries(pageChanges))('keep the floors of the benchmark when they are changed: %s', (name, change) => {
    expect(score(read('aeb', change)).f1).toBeGreaterThanOrEqual(pinned.aebChanged[name] ?? 1);
  });

  it.each(Object.entries(pinned.openWebChanged))('keep the floors of the open web when they are changed: %s', (name, floor) => {
    const pages = read('open-web', pageChanges[name]);
    const wordsRight = mean(pages.map(({ expected, page }) => wordF1(expected.articleBody, page.text)));
    expect(wordsRight).toBeGreaterThanOrEqual(floor);
  });

  it('keep the floors of the open web in text, segments, dates, titles and authors', () => {
    const pages = read('open-web');
    const dated = pages.filter(({ expected }) => expected.date);
    expect
      .soft(mean(pages.map(({ expected, page }) => wordF1(expected.articleBody, page.text))))
      .toBeGreaterThanOrEqual(pinned.floors.openWebWordF1 ?? 1);
    expect.soft(segmentsRight(pages, 'with')).toBeGreaterThanOrEqual(pinned.floors.openWebWith ?? 1);
    expect.soft(segmentsRight(pages, 'without')).toBeGreaterThanOrEqual(pinned.floors.openWebWithout ?? 1);
    expect
      .soft(mean(dated.map(({ expected, page }) => (page.publishedDate === expected.date ? 1 : 0))))
      .toBeGreaterThanOrEqual(pinned.floors.openWebDates ?? 1);
    expect.soft(mean(pages.map((page) => (hasTitle(page) ? 1 : 0)))).toBeGreaterThanOrEqual(pinned.floors.openWebTitles ?? 1);
    const signed = pages.filter(({ expected }) => expected.author);
    expect.soft(mean(signed.map((page) => (namesFirstAuthor(page) ? 1 : 0)))).toBeGreaterThanOrEqual(pinned.floors.openWebAuthors ?? 1);
  });

  it('are all taken for articles', () => {
    const refused = [...read('aeb'), ...read('open-web')].filter(({ page }) => page.verdict !== 'ok');
    expect(refused.length).toBeLessThanOrEqual(pinned.floors.refusedPages ?? 0);
  });
});
