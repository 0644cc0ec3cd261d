import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRecorded } from '../setup/recorded.mjs';

/** A page or feed that was met in the wild, as `npm run record` keeps it. */
interface RecordedEntry {
  readonly kind: 'page' | 'feed';
  readonly url: string;
  readonly contentType: string | null;
  readonly isChecked: boolean;
  /** What a person corrected by hand. */
  readonly expected: Readonly<Record<string, unknown>>;
}

const corpus = new URL('../corpus/recorded/', import.meta.url);
const names = readdirSync(corpus, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

describe('recorded pages and feeds', () => {
  it.each(names)('%s is checked by a person and read as they say', async (name) => {
    const entry = JSON.parse(readFileSync(new URL(`${name}/entry.json`, corpus), 'utf8')) as RecordedEntry;
    const read = await readRecorded(entry.kind, gunzipSync(readFileSync(new URL(`${name}/bytes.gz`, corpus))), entry);
    expect({ isChecked: entry.isChecked, ...read }).toEqual({ isChecked: true, ...entry.expected });
  });
});
