import type { Alert, AlertNotice, ArticleState, DeliveryState, FeedCheck } from '@corridor/model';
import type { Job } from '../queue/queue.ts';

/** Who is told what happens: logs, metrics and the terminal's progress. None of them may throw or wait. */
export interface Observer {
  /** The archive was looked through for what is due. */
  ticked(): void;
  feedChecked(check: FeedCheck): void;
  articlesFound(count: number): void;
  articleMoved(articleId: number, state: ArticleState, reason: string | null): void;
  storiesGrouped(articles: number, stories: number): void;
  delivery(subscriberId: string, date: string, state: DeliveryState, detail: string): void;
  alertChanged(alert: Alert, event: AlertNotice['event']): void;
  /** A post to the webhook was taken, is tried again or was given up. */
  alertPosted(messageId: string, state: AlertNotice['state'], detail: string): void;
  jobFailed(job: Job, error: unknown): void;
}

/** Tells several. */
export const observers = (...all: readonly Observer[]): Observer => {
  const tell = (what: (observer: Observer) => void): void => all.forEach(what);
  return {
    ticked: () => tell((o) => o.ticked()),
    feedChecked: (check) => tell((o) => o.feedChecked(check)),
    articlesFound: (count) => tell((o) => o.articlesFound(count)),
    articleMoved: (id, state, reason) => tell((o) => o.articleMoved(id, state, reason)),
    storiesGrouped: (articles, stories) => tell((o) => o.storiesGrouped(articles, stories)),
    delivery: (subscriber, date, state, detail) => tell((o) => o.delivery(subscriber, date, state, detail)),
    alertChanged: (alert, event) => tell((o) => o.alertChanged(alert, event)),
    alertPosted: (messageId, state, detail) => tell((o) => o.alertPosted(messageId, state, detail)),
    jobFailed: (job, error) => tell((o) => o.jobFailed(job, error)),
  };
};

/** Tells nobody. */
export const silentObserver: Observer = observers();
