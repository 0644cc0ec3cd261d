import { systemClock } from '@corridor/model';
import { startWeb } from '@corridor/web';
import { createMetrics } from '@corridor/worker';
import { Command } from 'commander';
import type { CommandContext } from '../terminal.ts';
import { createLog } from '../wiring/log.ts';
import { archivePlace, openClassifier, openSettingsArchive } from '../wiring/open-parts.ts';
import { untilStopped } from '../wiring/until-stopped.ts';
import { webParts } from '../wiring/web-parts.ts';
import { portFlag, type WebFlags, withWebFlags } from './web-flags.ts';

/** `web`: pages and API beside whatever else runs. */
export const webCommand = ({ terminal, settings }: CommandContext): Command =>
  withWebFlags(new Command('web').description('serve pages and API; reads the same archive as the workers')).action(
    async (flags: WebFlags) => {
      const set = { ...settings(), ...portFlag(flags) };
      const log = createLog(set);
      const archive = await openSettingsArchive(set);
      try {
        const parts = { archive, clock: systemClock, ...(await openClassifier(set)) };
        const web = await startWeb(webParts(set, parts, createMetrics(), log));
        terminal.out(`pages ${web.url} · archive ${archivePlace(set)}\n`);
        await untilStopped(terminal.stop);
        await web.close();
      } finally {
        await archive.close();
      }
    },
  );
