import { startWeb } from '@corridor/web';
import { createMetrics, logObserver, observers, startWork } from '@corridor/worker';
import { Command } from 'commander';
import type { CommandContext } from '../terminal.ts';
import { createLog } from '../wiring/log.ts';
import { openParts, publicUrlOf } from '../wiring/open-parts.ts';
import { untilStopped } from '../wiring/until-stopped.ts';
import { portFlag, type WebFlags, withWebFlags } from './web-flags.ts';

/** `start`: everything in one process, until it is stopped. */
export const startCommand = ({ terminal, settings }: CommandContext): Command =>
  withWebFlags(
    new Command('start').description('everything in one process: polls, reads, tags, mails, serves pages; ends on SIGTERM'),
  ).action(async (flags: WebFlags) => {
    const set = { ...settings(), ...portFlag(flags) };
    const log = createLog(set);
    const metrics = createMetrics();
    const parts = await openParts(set, {
      observer: observers(logObserver(log), metrics.observer),
      onQueueError: (error) => log.error({ message: error.message }, 'queue'),
    });
    try {
      const { archive, dossier, classifier, queue, mailer } = parts;
      const web = await startWeb({
        archive,
        dossier,
        classifier,
        clock: parts.clock,
        host: set.host,
        port: set.port,
        publicUrl: publicUrlOf(set),
        zone: set.zone,
        metrics,
      });
      terminal.out(`pages ${web.url} · queue ${queue.kind} · archive ${set.dataFolder} · mail ${mailer.kind}\n`);
      await startWork(parts, { concurrency: set.concurrency, tickMillis: set.tickSeconds * 1000 });
      await untilStopped(terminal.stop);
      log.info('stopping');
      await web.close();
    } finally {
      await parts.close();
    }
  });
