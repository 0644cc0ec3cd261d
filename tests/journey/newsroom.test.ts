import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, type ArticleRecord, openArchive } from '@corridor/archive';
import { canonicalKey } from '@corridor/ingest';
import { systemClock } from '@corridor/model';
import { type Newsroom, startNewsroom } from '@corridor/newsroom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkplace, runCorridor, type Workplace } from '../setup/corridor-process.ts';

interface Label {
  readonly id: string;
  readonly relevance: string;
  readonly themes: readonly string[];
  readonly copyOf: string | null;
}

const labels = readFileSync(new URL('../newsroom/labels.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Label);

let newsroom: Newsroom;
let place: Workplace;
let archive: Archive;
let articles: ReadonlyMap<string, ArticleRecord>;
const runs: { readonly code: number | null; readonly out: string }[] = [];

beforeAll(async () => {
  newsroom = await startNewsroom();
  place = makeWorkplace(newsroom.sources);
  for (const day of newsroom.days) {
    newsroom.setNow(day);
    runs.push(await runCorridor(['run', '--all'], place.environment));
  }
  archive = await openArchive({ path: join(place.dataFolder, 'archive.sqlite'), clock: systemClock });
  const all = await archive.articlesSeen({ from: '1970-01-01T00:00:00Z', to: '9999-01-01T00:00:00Z' });
  const byKey = new Map(all.flatMap((a) => [a.canonicalUrl, a.url].map((url) => [canonicalKey(url ?? ''), a] as const)));
  const found = newsroom.articles.map((a) => [a.id, byKey.get(canonicalKey(newsroom.pages.get(a.id) ?? ''))] as const);
  articles = new Map(found.filter((pair): pair is [string, ArticleRecord] => pair[1] !== undefined));
});
afterAll(async () => {
  await archive.close();
  await newsroom.close();
  place.remove();
});

describe('two news days from the outlets’ doors to the archive', () => {
  it('runs twice without a failure', () => expect(runs.map((r) => r.code)).toEqual([0, 0]));

  it('loses no article and invents none', async () => {
    const counts = await archive.counts();
    expect(counts.grouped).toBe(newsroom.articles.length);
    expect([...articles.keys()].toSorted()).toEqual(newsroom.articles.map((a) => a.id).toSorted());
  });

  it('reads the text of every page that can be read, and nothing around it', () => {
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
    // who signs under a text is its byline
    const unsigned = (text: string, byline: string | null) => (byline && text.endsWith(byline) ? text.slice(0, -byline.length) : text);
    const wrong = newsroom.articles.filter((a) => {
      const read = articles.get(a.id);
      return read?.access === 'full' && squeeze(read.text) !== squeeze(unsigned(a.text.trim(), read.byline));
    });
    expect(wrong.map((a) => a.id)).toEqual([]);
    expect([...articles.values()].filter((a) => a.access === 'full').length).toBeGreaterThanOrEqual(newsroom.articles.length - 3);
  });

  it('marks the paywalled page and keeps what the feed said of the missing one', () => {
    expect(articles.get('n-us-lease-analysis')?.access).toBe('paywalled');
    expect(articles.get('n-am-goris-festival')).toMatchObject({ access: 'feed-only', state: 'grouped' });
  });

  it('asks with validators the second time', () => {
    const notModified = Object.values(newsroom.stats()).reduce((sum, s) => sum + s.notModified, 0);
    const feeds = Object.values(newsroom.stats()).reduce((sum, s) => sum + s.feed, 0);
    expect(feeds).toBe(2 * newsroom.sources.flatMap((s) => s.feeds).length);
    expect(notModified).toBeGreaterThanOrEqual(0);
  });

  it('knows the language of every article', () => {
    const wrong = newsroom.articles.filter((a) => articles.get(a.id)?.lang !== a.lang);
    expect(wrong.map((a) => a.id)).toEqual([]);
  });

  it('finds every copy and its origin among articles on the deal, and no other', () => {
    const expected = labels.filter((l) => l.copyOf && articles.get(l.id)?.relevance !== 'none').map((l) => [l.id, l.copyOf]);
    expect(expected.length).toBeGreaterThan(4);
    const idOf = new Map([...articles].map(([id, a]) => [a.id, id]));
    const found = [...articles].filter(([, a]) => a.copyOf !== null).map(([id, a]) => [id, idOf.get(a.copyOf ?? 0)]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('tells the deal from everything else', () => {
    const right = labels.filter((l) => articles.get(l.id)?.relevance === l.relevance);
    expect(right.length / labels.length).toBeGreaterThanOrEqual(0.9);
  });

  it('never tags an article for the headlines beside it', () => {
    const offTopic = labels.filter((l) => l.relevance === 'none' && articles.get(l.id)?.relevance === 'none');
    expect(offTopic.every((l) => articles.get(l.id)?.tags.length === 0)).toBe(true);
    expect(offTopic.length).toBeGreaterThan(15);
  });

  it('gives evidence that is the text itself', () => {
    for (const a of articles.values()) {
      for (const m of a.mentions) expect(a[m.field].slice(m.start, m.end)).toBe(m.surface);
      for (const p of a.positions) expect(a[p.field].slice(p.start, p.end)).toBe(p.sentence);
      for (const t of a.tags) expect(t.evidence.every((e) => e.start < e.end && e.end <= a[e.field].length)).toBe(true);
    }
  });
});
