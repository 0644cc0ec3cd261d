import type { ArticleRecord, Window } from '@corridor/archive';
import type { StoryAssignment, StoryMember } from '@corridor/model';
import { groupArticles, storyMember } from '@corridor/stories';
import type { Parts } from '../parts.ts';

const DAY_MILLIS = 24 * 3600 * 1000;
const BATCH = 200;
/** Articles this far around new ones may change their story. */
const REACH_MILLIS = 7 * DAY_MILLIS;

/** group: puts tagged articles into stories, together with what was published around them, so that the order of arrival does not matter. */
export const groupStories = async (parts: Parts): Promise<void> => {
  const { archive, observer } = parts;
  const ids = await archive.ungrouped();
  if (ids.length === 0) return;
  const fresh = await datesOf(parts, ids);
  const assignments: StoryAssignment[] = [];
  for (const window of windowsAround(fresh)) assignments.push(...groupArticles((await archive.articlesPublished(window)).map(memberOf)));
  await archive.saveGrouping(ids, assignments);
  observer.storiesGrouped(ids.length, new Set(assignments.map((a) => a.story)).size);
};

/** Instants of the articles that concern the deal; a few hundred whole articles in memory at once. */
const datesOf = async ({ archive }: Parts, ids: readonly number[]): Promise<readonly number[]> => {
  const dates: number[] = [];
  for (let at = 0; at < ids.length; at += BATCH)
    for (const article of await archive.articles(ids.slice(at, at + BATCH)))
      if (article.relevance !== 'none') dates.push(Date.parse(article.publishedAt));
  return dates;
};

/**
 * The windows in which grouping compares: around every date, those that touch joined. One entry of ten years ago among today's must not
 * bring ten years into memory.
 */
export const windowsAround = (dates: readonly number[]): readonly Window[] => {
  const windows: { from: number; to: number }[] = [];
  for (const date of dates.toSorted((a, b) => a - b)) {
    const last = windows.at(-1);
    if (last && date - REACH_MILLIS <= last.to) last.to = date + REACH_MILLIS;
    else windows.push({ from: date - REACH_MILLIS, to: date + REACH_MILLIS });
  }
  return windows.map(({ from, to }) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }));
};

/** An archived article as grouping takes it. */
const memberOf = (article: ArticleRecord): StoryMember => {
  const { id, title, text, publishedAt, sourceId, isWire } = article;
  return storyMember({ id: String(id), title, text, date: publishedAt, publisher: sourceId, isWire }, article);
};
