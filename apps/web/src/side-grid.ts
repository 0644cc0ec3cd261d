import type { Archive, ArticleRecord, StoryRecord } from '@corridor/archive';
import type { Receipt, Side } from '@corridor/model';
import { type GridArticle, type GridCell, gridOfSides, type SideHealth } from '@corridor/stories';

const DAY_MILLIS = 86_400_000;

/**
 * Grid of sides of a story, with the health of each side's sources on the days on which it was told: silence is told apart from feeds
 * that could not be heard then.
 */
export const gridOfStory = async (story: StoryRecord, archive: Pick<Archive, 'receipt'>): Promise<readonly GridCell[]> => {
  const seen = story.articles.map((article) => Date.parse(article.seenAt));
  const from = seen.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = seen.reduce((a, b) => Math.max(a, b), 0);
  const window = { from: new Date(from - DAY_MILLIS).toISOString(), to: new Date(to + DAY_MILLIS).toISOString() };
  return gridOfSides(story.articles.map(gridArticle), healthBySide(await archive.receipt(window)));
};

const gridArticle = (article: ArticleRecord): GridArticle => ({
  id: String(article.id),
  side: article.side,
  sourceId: article.sourceId,
  date: article.publishedAt,
  isCopy: article.copyOf !== null,
  names: [...new Set(article.mentions.flatMap((m) => (m.name !== null && !m.quoted ? [m.name] : [])))],
});

const healthBySide = ({ bySide }: Receipt): Readonly<Partial<Record<Side, SideHealth>>> =>
  Object.fromEntries(bySide.map(({ side, healthy, sources }) => [side, { healthy, sources }]));
