import { readFileSync } from 'node:fs';
import { loadSources, renderSourcesDoc, sourcesFromOpml, sourcesToOpml } from '@corridor/ingest';
import { sides } from '@corridor/model';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const name = 'dossiers/tripp/sources.yaml';
const sources = loadSources({ name, text: read(name), code: 'sources-invalid' });

describe('docs/sources.md', () => {
  it('is what the shipped catalogue renders to (node tests/generate.mjs writes it anew)', () => {
    expect(read('docs/sources.md')).toBe(renderSourcesDoc(sources));
  });

  it('leads to a decision that is there', () => {
    expect(read('docs/decisions/0004-sides.md')).toContain('# 4.');
  });
});

describe('the shipped catalogue', () => {
  it('has polled feeds on every side', () => {
    const heard = new Set(sources.filter((source) => source.feeds.some((feed) => feed.enabled)).map((source) => source.side));
    expect([...heard].sort()).toEqual([...sides].sort());
  });

  it('says why a feed is not polled', () => {
    const silent = sources.flatMap((source) => source.feeds).filter((feed) => !feed.enabled && !feed.note);
    expect(silent).toEqual([]);
  });

  it('survives a way through OPML unchanged', () => {
    expect(sourcesFromOpml(sourcesToOpml(sources))).toEqual({ sources, joined: [], merged: [], refused: [] });
  });

  it('names every source and feed on the page', () => {
    const page = read('docs/sources.md');
    const missing = sources.flatMap((source) => source.feeds).filter((feed) => !page.includes(`\`${feed.id}\``));
    expect(missing).toEqual([]);
  });
});
