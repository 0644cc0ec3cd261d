import type { Edition } from '@corridor/model';
import { sourcesInDoubt } from './coverage.ts';
import { count } from './words.ts';

/** The two lines of a day without news: why there is none, and how far that can be trusted. Empty on any other day. */
export const quietDayLines = (edition: Edition): readonly string[] => {
  const { newStories, grown } = edition.changed;
  const isQuiet = newStories.length + grown.length + edition.opinion.length === 0;
  return isQuiet ? [reason(edition), trust(edition)] : [];
};

/** One line when feeds could not be read, so that silence is not taken for news; null when all could. */
export const unreadFeedsLine = ({ receipt: { feedsTried, feedsHealthy } }: Edition): string | null =>
  feedsTried > feedsHealthy ? `${feedsTried - feedsHealthy} of ${count(feedsTried, 'feed')} could not be read; see Coverage below.` : null;

const reason = ({ articles, receipt }: Edition): string => {
  if (receipt.feedsTried === 0) return 'No feed was polled in this window, so nothing can be said about the day.';
  if (receipt.feedsHealthy === 0) return 'No feed could be read in this window, so nothing can be said about the day.';
  if (articles > 0) return `Nothing new: the ${count(articles, 'article')} seen in this window brought no new story and no new fact.`;
  if (receipt.relevant > 0)
    return `None of the ${count(receipt.relevant, 'article')} on the deal seen in this window is in the languages and themes chosen.`;
  return `No article on the deal was seen in this window; ${count(receipt.seen, 'article')} on other matters came in.`;
};

const trust = (edition: Edition): string => {
  const doubt = sourcesInDoubt(edition.receipt);
  return doubt > 0 ? `${health(edition)} The silence of ${count(doubt, 'source')} may be a fault; see Coverage below.` : health(edition);
};

const health = ({ receipt: { feedsTried, feedsHealthy } }: Edition): string => {
  if (feedsTried === 0) return 'Is the poller running? The source page shows when each feed was last asked.';
  if (feedsHealthy < feedsTried)
    return `${feedsHealthy} of ${count(feedsTried, 'feed')} were healthy: the silence of the others says nothing.`;
  return feedsTried === 1 ? 'The one feed polled was healthy.' : `All ${feedsTried} feeds polled were healthy.`;
};
