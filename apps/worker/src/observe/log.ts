import { CorridorError, healthyVerdicts } from '@corridor/model';
import type { Logger } from 'pino';
import { jobKey } from '../queue/queue.ts';
import type { Observer } from './observer.ts';

/** Structured lines: what went well at `debug`, what a person may want to know at `info`, what went wrong at `warn` and `error`. */
export const logObserver = (log: Logger): Observer => ({
  ticked: () => log.trace('tick'),
  feedChecked: (check) => log[healthyVerdicts.has(check.verdict) ? 'debug' : 'warn'](check, 'feed checked'),
  articlesFound: (count) => count > 0 && log.info({ count }, 'articles found'),
  articleMoved: (articleId, state, reason) => log[state === 'failed' ? 'info' : 'debug']({ articleId, state, reason }, 'article moved'),
  storiesGrouped: (articles, stories) => log.debug({ articles, stories }, 'stories grouped'),
  delivery: (subscriberId, date, state, detail) =>
    log[state === 'parked' ? 'error' : 'info']({ subscriberId, date, state, detail }, 'delivery'),
  alertChanged: ({ id, kind, sourceId, feedId, since, ending, detail }, event) =>
    log[event === 'raised' ? 'warn' : 'info']({ alertId: id, kind, sourceId, feedId, since, ending, detail }, `alert ${event}`),
  alertPosted: (messageId, state, detail) =>
    log[state === 'parked' ? 'error' : state === 'retry' ? 'warn' : 'info']({ messageId, state, detail }, 'alert posted'),
  jobFailed: (job, error) => {
    const code = error instanceof CorridorError ? error.code : 'unexpected';
    log[code === 'unexpected' ? 'error' : 'warn'](
      { job: jobKey(job), code, message: error instanceof Error ? error.message : String(error) },
      'job failed',
    );
  },
});
