import { existsSync } from 'node:fs';
import { CorridorError } from '@corridor/model';
import { Command } from 'commander';
import type { CommandContext } from '../terminal.ts';
import { openSettingsArchive } from '../wiring/open-parts.ts';

/** `backup FILE`: a safe copy while everything runs. */
export const backupCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('backup')
    .description('copy the archive into a new file, safe while others write')
    .argument('<file>', 'file to write; must not exist')
    .action(async (file: string) => {
      if (existsSync(file)) throw new CorridorError('usage-invalid', `${file}: exists already; name a new file.`);
      const archive = await openSettingsArchive(settings());
      try {
        await archive.backup(file);
        terminal.out(`Archive copied to ${file}.\n`);
      } finally {
        await archive.close();
      }
    });
