import type { ArticleRecord } from '@corridor/archive';
import { describe, expect, it } from 'vitest';
import { articlePage } from './article-page.ts';
import type { Frame } from './layout.ts';

const same = (id: string): string => id;
const labels = { theme: same, entity: same, name: same, target: same, side: same, lang: same, country: same };
const frame: Frame = { dossierTitle: 'A deal', labels, zone: 'UTC', moment: same };
const article: ArticleRecord = {
  id: 7,
  key: 'link:herald.example/1',
  url: 'https://herald.example/1',
  title: 'Route agreed',
  lang: 'en',
  sourceId: 'herald',
  sourceName: 'The Herald',
  country: 'AM',
  side: 'AM',
  ownership: 'private',
  isWire: false,
  feedId: 'herald-a',
  publishedAt: '2025-08-08T10:00:00.000Z',
  seenAt: '2025-08-08T10:05:00.000Z',
  state: 'grouped',
  reason: null,
  access: 'full',
  relevance: 'direct',
  format: 'news',
  themes: [],
  storyId: null,
  copyOf: null,
  standfirst: null,
  text: 'The route was agreed.',
  summary: null,
  byline: null,
  canonicalUrl: null,
  publishedDate: '2025-08-08',
  mentions: [],
  concepts: [],
  tags: [],
  positions: [],
  dossierVersion: null,
  engineVersion: null,
  revisions: [],
  readAt: '2025-08-08T10:06:00.000Z',
  rereads: 0,
  rereadsEnded: null,
  sightings: [],
};
const shown = (changes: Partial<ArticleRecord>): string =>
  String(articlePage(frame, { article: { ...article, ...changes }, explanation: null, theme: null }));
const earlier = { revision: 1, title: 'Route <near>', text: 'The route is near.\n\nSo it is.', seenAt: '2025-08-08T11:00:00.000Z' };

describe('the page of an article', () => {
  it('says in how many feeds it was seen, and since when', () => {
    const page = shown({
      sightings: ['a', 'b', 'c', 'd', 'e'].map((feedId) => ({ feedId: `herald-${feedId}`, seenAt: '2025-08-08T10:05:00.000Z', url: null })),
    });
    expect(page).toContain('Seen in 5 feeds');
    expect(page).toMatch(/href="\/sources#feed-[a-z0-9-]+"/);
    expect(page).toContain('herald-e</a><span class="meta">2025-08-08T10:05:00.000Z');
  });

  it.each<[string, Partial<ArticleRecord>, string]>([
    ['an earlier text', { rereads: 1, revisions: [earlier] }, '1 earlier text</h2>'],
    ['its title, escaped', { rereads: 1, revisions: [earlier] }, 'Route &lt;near&gt;'],
    ['its words', { rereads: 1, revisions: [earlier] }, 'So it is.'],
    ['that the outlet changed nothing', { rereads: 1 }, 'No other text</h2>'],
    ['how often and when it was read again', { rereads: 2, revisions: [earlier] }, 'Read again 2 times, last 2025-08-08T10:06:00.000Z'],
    ['that it is read no more', { rereads: 4, rereadsEnded: 'changes-too-often' }, 'later changes are not read'],
  ])('shows %s', (_, changes, expected) => {
    expect(shown(changes)).toContain(expected);
  });

  it('says nothing of it where there is nothing to say', () => {
    expect(shown({})).not.toMatch(/id="revisions"|Seen in/);
  });
});
