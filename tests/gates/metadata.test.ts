import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractPage } from '@corridor/ingest';
import type { ExtractedPage } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { type MetadataRow, type MetadataTexts, type MetadataWant, pageOf, shells } from './metadata-page.ts';

interface Floors {
  readonly fingerprint: string;
  readonly floors: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const corpus = fileURLToPath(new URL('../corpus/pages/metadata/', import.meta.url));
const FILES = ['texts.json', 'rows.jsonl', 'held-out.jsonl'];
const pinned: Floors = JSON.parse(readFileSync(new URL('./floors/metadata.json', import.meta.url), 'utf8'));
const texts: MetadataTexts = JSON.parse(readFileSync(`${corpus}texts.json`, 'utf8'));
const ADDRESS = 'https://outlet.example/n/77/ferry';

function rowsOf(set: string): MetadataRow[] {
  return readFileSync(`${corpus}${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

type Field = keyof MetadataWant;

function told(page: ExtractedPage): Record<Field, string | null> {
  return {
    date: page.publishedDate,
    at: page.publishedAt,
    modified: page.modifiedAt,
    byline: page.byline,
    title: page.title,
    site: page.siteName,
    canonical: page.canonicalUrl,
    lang: page.lang,
    standfirst: page.standfirst,
  };
}

/** Names in no order. */
function asSet(byline: string | null | undefined): string {
  return (byline ?? '').normalize('NFC').split(', ').sort().join(', ');
}

/** Shares of fields that are right, over all rows in all kinds of pages. */
function score(rows: readonly MetadataRow[]): { shares: Record<string, number>; wrong: string[] } {
  const counts = new Map<string, { right: number; all: number }>();
  const wrong: string[] = [];
  for (const row of rows) {
    for (const shell of shells) {
      const bytes = Buffer.from(pageOf(row, texts, shell));
      const page = told(extractPage(bytes, { contentType: 'text/html; charset=utf-8', url: row.url ?? ADDRESS }));
      for (const [field, value] of Object.entries(row.want) as [Field, string | null][]) {
        const isRight = field === 'byline' ? asSet(page.byline) === asSet(value) : page[field] === value;
        const count = counts.get(field) ?? { right: 0, all: 0 };
        counts.set(field, { right: count.right + (isRight ? 1 : 0), all: count.all + 1 });
        if (!isRight) wrong.push(`${row.id} [${shell}] ${field}: ${value} is read as ${page[field]}`);
      }
    }
  }
  return { shares: Object.fromEntries([...counts].map(([field, { right, all }]) => [field, right / all])), wrong };
}

describe('metadata', () => {
  it('is measured on the rows that the floors were measured on', () => {
    const hash = createHash('sha256');
    for (const file of FILES) hash.update(`${file}\0`).update(readFileSync(`${corpus}${file}`));
    expect(hash.digest('hex')).toBe(pinned.fingerprint);
  });

  it.each(['rows', 'held-out'])('keeps its floors: %s', (set) => {
    const { shares, wrong } = score(rowsOf(set));
    const floors = pinned.floors[set] ?? {};
    expect(Object.keys(floors).sort()).toEqual(Object.keys(shares).sort());
    for (const [field, floor] of Object.entries(floors)) {
      expect.soft(shares[field], `${field}\n${wrong.slice(0, 20).join('\n')}`).toBeGreaterThanOrEqual(floor);
    }
  });
});
