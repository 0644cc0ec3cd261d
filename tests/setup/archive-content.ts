import { type ArchiveOptions, type ArticleRecord, openArchive } from '@corridor/archive';
import { expect } from 'vitest';

const groupBy = (articles: readonly ArticleRecord[]): ReadonlyMap<string | null, readonly ArticleRecord[]> => {
  const groups = new Map<string | null, ArticleRecord[]>();
  for (const article of articles) groups.set(article.storyId, [...(groups.get(article.storyId) ?? []), article]);
  return groups;
};

/** What a sound archive holds, without what differs from run to run: ids, times of seeing. Stories are named by their members. */
export const archiveContent = async (options: ArchiveOptions): Promise<unknown> => {
  const archive = await openArchive(options);
  try {
    expect(await archive.check()).toEqual([]);
    const articles = await archive.articlesSeen({ from: '1970-01-01T00:00:00Z', to: '9999-01-01T00:00:00Z' });
    const keys = new Map(articles.map((a) => [a.id, a.key]));
    const stories = groupBy(articles);
    const membersOf = (a: ArticleRecord) => (a.storyId === null ? [] : (stories.get(a.storyId) ?? []).map((m) => m.key).toSorted());
    return {
      counts: await archive.counts(),
      articles: articles
        .map((a) => ({
          key: a.key,
          title: a.title,
          text: a.text,
          lang: a.lang,
          state: a.state,
          access: a.access,
          relevance: a.relevance,
          tags: a.tags,
          mentions: a.mentions,
          positions: a.positions,
          copyOf: a.copyOf && keys.get(a.copyOf),
          story: membersOf(a),
          publishedAt: a.publishedAt,
          revisions: a.revisions.length,
        }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    };
  } finally {
    await archive.close();
  }
};
