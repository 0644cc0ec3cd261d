import { systemClock } from '@corridor/model';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { openSettingsArchive } from '../wiring/open-parts.ts';
import { momentOf } from '../wiring/window.ts';

const DAY_MILLIS = 24 * 3600 * 1000;

/** `prune`: takes old articles away. */
export const pruneCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('prune')
    .description('take articles away that are older than the retention')
    .option('--before <date>', 'published before this; default CORRIDOR_RETENTION_DAYS back')
    .option('--dry-run', 'only say how many')
    .option('--json', 'print {articles, before, dryRun} as JSON')
    .action(async (flags: { before?: string; dryRun?: boolean; json?: boolean }) => {
      const now = systemClock.now();
      const before = new Date(
        flags.before ? momentOf(flags.before, '--before', now) : now - settings().retentionDays * DAY_MILLIS,
      ).toISOString();
      const archive = await openSettingsArchive(settings());
      try {
        const { articles } = await archive.prune(before, flags.dryRun ?? false);
        terminal.out(
          flags.json
            ? jsonLine({ articles, before, dryRun: flags.dryRun ?? false })
            : `${articles} articles published before ${before} ${flags.dryRun ? 'would be' : 'were'} taken away.\n`,
        );
      } finally {
        await archive.close();
      }
    });
