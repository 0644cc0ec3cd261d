import { CorridorError } from '@corridor/model';
import { createMetrics, logObserver, observers, startWork } from '@corridor/worker';
import { Command } from 'commander';
import type { CommandContext } from '../terminal.ts';
import { createLog } from '../wiring/log.ts';
import { archivePlace, openParts } from '../wiring/open-parts.ts';
import { untilStopped } from '../wiring/until-stopped.ts';

/** `worker`: one of several queue workers. */
export const workerCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('worker').description('work on the Redis queue beside other workers; needs REDIS_URL').action(async () => {
    const set = settings();
    if (!set.redisUrl)
      throw new CorridorError(
        'usage-invalid',
        '`corridor worker` shares its work over Redis: set REDIS_URL, or use `corridor start` for one process. Workers on several hosts need PostgreSQL too.',
      );
    const log = createLog(set);
    const metrics = createMetrics();
    const parts = await openParts(set, {
      observer: observers(logObserver(log), metrics.observer),
      onQueueError: (error) => log.error({ message: error.message }, 'queue'),
    });
    try {
      terminal.out(
        `queue ${parts.queue.kind} · archive ${archivePlace(set)}${set.databaseUrl ? '' : ' (every worker must see this file)'} · mail ${parts.mailer.kind}\n`,
      );
      const { broken } = await startWork(parts, { concurrency: set.concurrency, tickMillis: set.tickSeconds * 1000 });
      await untilStopped(terminal.stop, broken);
      log.info('stopping');
    } finally {
      await parts.close();
    }
  });
