import type { ArticleRecord } from '@corridor/archive';
import type { StoryMember } from '@corridor/model';
import { groupArticles } from '@corridor/stories';
import type { Parts } from '../parts.ts';

const DAY_MILLIS = 24 * 3600 * 1000;
/** Articles this far around new ones may change their story. */
const REACH_MILLIS = 7 * DAY_MILLIS;

/** group: puts tagged articles into stories, together with what was published around them, so that the order of arrival does not matter. */
export const groupStories = async (parts: Parts): Promise<void> => {
  const { archive, observer } = parts;
  const ids = await archive.ungrouped();
  if (ids.length === 0) return;
  const fresh = (await archive.articles(ids)).filter((a) => a.relevance !== 'none').map((a) => Date.parse(a.publishedAt));
  const around =
    fresh.length === 0
      ? []
      : await articlesAround(
          parts,
          fresh.reduce((a, b) => Math.min(a, b)),
          fresh.reduce((a, b) => Math.max(a, b)),
        );
  const assignments = groupArticles(around.map(storyMember));
  await archive.saveGrouping(ids, assignments);
  observer.storiesGrouped(ids.length, new Set(assignments.map((a) => a.story)).size);
};

const articlesAround = ({ archive }: Parts, first: number, last: number): Promise<readonly ArticleRecord[]> =>
  archive.articlesPublished({ from: new Date(first - REACH_MILLIS).toISOString(), to: new Date(last + REACH_MILLIS).toISOString() });

/** An archived article as grouping takes it. */
export const storyMember = (article: ArticleRecord): StoryMember => ({
  id: String(article.id),
  title: article.title,
  text: article.text,
  lang: article.lang,
  date: article.publishedAt,
  publisher: article.sourceId,
  isWire: article.isWire,
  entities: article.mentions.flatMap((m) => (m.field === 'title' ? [m.entity, m.entity] : [m.entity])),
  concepts: article.concepts,
  themes: article.themes,
  positions: article.positions.map((p) => `${p.actor}|${p.stance}|${p.target}`),
});
