import { systemClock } from '@corridor/model';
import { startWeb } from '@corridor/web';
import { createMetrics } from '@corridor/worker';
import { Command } from 'commander';
import type { CommandContext } from '../terminal.ts';
import { openClassifier, openSettingsArchive, publicUrlOf } from '../wiring/open-parts.ts';
import { untilStopped } from '../wiring/until-stopped.ts';
import { portFlag, type WebFlags, withWebFlags } from './web-flags.ts';

/** `web`: pages and API beside whatever else runs. */
export const webCommand = ({ terminal, settings }: CommandContext): Command =>
  withWebFlags(new Command('web').description('serve pages and API; reads the same archive as the workers')).action(
    async (flags: WebFlags) => {
      const set = { ...settings(), ...portFlag(flags) };
      const { dossier, classifier } = await openClassifier(set);
      const archive = await openSettingsArchive(set);
      try {
        const web = await startWeb({
          archive,
          dossier,
          classifier,
          clock: systemClock,
          host: set.host,
          port: set.port,
          publicUrl: publicUrlOf(set),
          zone: set.zone,
          metrics: createMetrics(),
        });
        terminal.out(`pages ${web.url}\n`);
        await untilStopped(terminal.stop);
        await web.close();
      } finally {
        await archive.close();
      }
    },
  );
