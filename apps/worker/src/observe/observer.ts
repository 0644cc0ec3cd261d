import type { ArticleState, DeliveryState, FeedCheck } from '@corridor/model';
import type { Job } from '../queue/queue.ts';

/** Who is told what happens: logs, metrics and the terminal's progress. None of them may throw or wait. */
export interface Observer {
  feedChecked(check: FeedCheck): void;
  articlesFound(count: number): void;
  articleMoved(articleId: number, state: ArticleState, reason: string | null): void;
  storiesGrouped(articles: number, stories: number): void;
  delivery(subscriberId: string, date: string, state: DeliveryState, detail: string): void;
  jobFailed(job: Job, error: unknown): void;
}

/** Tells several. */
export const observers = (...all: readonly Observer[]): Observer => ({
  feedChecked: (check) => all.forEach((o) => o.feedChecked(check)),
  articlesFound: (count) => all.forEach((o) => o.articlesFound(count)),
  articleMoved: (id, state, reason) => all.forEach((o) => o.articleMoved(id, state, reason)),
  storiesGrouped: (articles, stories) => all.forEach((o) => o.storiesGrouped(articles, stories)),
  delivery: (subscriber, date, state, detail) => all.forEach((o) => o.delivery(subscriber, date, state, detail)),
  jobFailed: (job, error) => all.forEach((o) => o.jobFailed(job, error)),
});

/** Tells nobody. */
export const silentObserver: Observer = observers();
