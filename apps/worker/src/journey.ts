import { CorridorError } from '@corridor/model';
import { sendDigest } from './edition.ts';
import { classifyText } from './jobs/classify-text.ts';
import { extractText } from './jobs/extract-text.ts';
import { fetchPage } from './jobs/fetch-page.ts';
import { subscribe } from './jobs/follow-hub.ts';
import { groupStories } from './jobs/group-stories.ts';
import { pollFeed } from './jobs/poll-feed.ts';
import { postAlerts } from './jobs/post-alerts.ts';
import { readKeptPage } from './jobs/read-kept-page.ts';
import { rereadPage } from './jobs/reread-page.ts';
import { queueWhatIsDue } from './jobs/tick.ts';
import { watchHealth } from './jobs/watch-health.ts';
import type { Parts } from './parts.ts';
import type { Handler } from './queue/queue.ts';

/** The way of an article from an outlet's door to the archive, one line a stage. Every stage writes one transaction and may be done twice. */
export const journey = (parts: Parts): Handler => {
  const stages: Handler = async (job, signal) => {
    switch (job.name) {
      case 'tick':
        return queueWhatIsDue(parts);
      case 'poll':
        return pollFeed(parts, job.feedId, signal, !job.evenEarly); // poll → parse → identify → store
      case 'article':
        await fetchPage(parts, job.articleId, signal); //      fetch
        await extractText(parts, job.articleId); //            extract
        await rereadPage(parts, job.articleId, signal); //     fetch → extract, of a changed article
        await readKeptPage(parts, job.articleId); //           extract, of a page read before its site was known
        return classifyText(parts, job.articleId); //          classify
      case 'subscribe':
        return subscribe(parts, job.feedId, job, signal); //   asks a feed's hub to push
      case 'group':
        return groupStories(parts); //                         group
      case 'watch':
        return watchHealth(parts); //                          volume and checks → alerts
      case 'notify':
        return postAlerts(parts); //                           alerts → webhook
      case 'deliver':
        return sendDigest(parts, job.subscriberId); //         compose → render → send
    }
  };
  return async (job, signal) => {
    try {
      await stages(job, signal);
    } catch (error) {
      // A stage that our own stop ended has not failed: its article or feed is as it was and goes on with the next run.
      if (signal.aborted && !(error instanceof CorridorError)) return;
      parts.observer.jobFailed(job, error);
      throw error;
    }
  };
};
