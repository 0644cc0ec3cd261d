import type { ArticleRecord, SourceHealth, StoryRecord } from '@corridor/archive';
import { healthyVerdicts, type Side } from '@corridor/model';
import { type GridArticle, type GridCell, gridOfSides, type SideHealth } from '@corridor/stories';

/** Grid of sides of a story, with the health of each side's sources now: silence is told apart from a feed that could not be heard. */
export const gridOfStory = (story: StoryRecord, sources: readonly SourceHealth[]): readonly GridCell[] =>
  gridOfSides(story.articles.map(gridArticle), healthBySide(sources));

const gridArticle = (article: ArticleRecord): GridArticle => ({
  id: String(article.id),
  side: article.side,
  sourceId: article.sourceId,
  date: article.publishedAt,
  isCopy: article.copyOf !== null,
  names: [...new Set(article.mentions.flatMap((m) => (m.name !== null && !m.quoted ? [m.name] : [])))],
});

/** Healthy sources and all sources of each side; a source is healthy when the last check of one of its feeds was. */
const healthBySide = (sources: readonly SourceHealth[]): Readonly<Partial<Record<Side, SideHealth>>> => {
  const health: Partial<Record<Side, SideHealth>> = {};
  for (const { source, feeds } of sources) {
    const before = health[source.side] ?? { healthy: 0, sources: 0 };
    const isHealthy = feeds.some(({ checks }) => checks[0] !== undefined && healthyVerdicts.has(checks[0].verdict));
    health[source.side] = { healthy: before.healthy + (isHealthy ? 1 : 0), sources: before.sources + 1 };
  }
  return health;
};
