import { systemClock } from '@corridor/model';
import { startWeb } from '@corridor/web';
import { createHeartbeat, createMetrics, logObserver, observers, startWork } from '@corridor/worker';
import { Command } from 'commander';
import type { CommandContext } from '../terminal.ts';
import { createLog } from '../wiring/log.ts';
import { archivePlace, openParts } from '../wiring/open-parts.ts';
import { untilStopped } from '../wiring/until-stopped.ts';
import { webParts } from '../wiring/web-parts.ts';
import { portFlag, type WebFlags, withWebFlags } from './web-flags.ts';

/** `start`: everything in one process, until it is stopped. */
export const startCommand = ({ terminal, settings }: CommandContext): Command =>
  withWebFlags(
    new Command('start').description('everything in one process: polls, reads, tags, mails, serves pages; ends on SIGTERM'),
  ).action(async (flags: WebFlags) => {
    const set = { ...settings(), ...portFlag(flags) };
    const log = createLog(set);
    const metrics = createMetrics();
    const tickMillis = set.tickSeconds * 1000;
    const heartbeat = createHeartbeat(systemClock, tickMillis);
    const parts = await openParts(set, {
      observer: observers(logObserver(log), metrics.observer, heartbeat.observer),
      onQueueError: (error) => log.error({ message: error.message }, 'queue'),
    });
    try {
      const web = await startWeb({
        ...webParts(set, parts, metrics, log),
        // Over Redis any process may take the tick: then this one's silence says nothing.
        ...(parts.queue.kind === 'in-process' ? { pulse: heartbeat.pulse } : {}),
      });
      try {
        terminal.out(`pages ${web.url} · queue ${parts.queue.kind} · archive ${archivePlace(set)} · mail ${parts.mailer.kind}\n`);
        const { broken } = await startWork(parts, { concurrency: set.concurrency, tickMillis });
        await untilStopped(terminal.stop, broken);
        log.info('stopping');
      } finally {
        await web.close();
      }
    } finally {
      await parts.close();
    }
  });
