import { type RetagReport, retag, type ThemeChange } from '@corridor/worker';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import { plain } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { openClassifier, openSettingsArchive } from '../wiring/open-parts.ts';

/** `retag`: applies the current dossier to the archive. */
export const retagCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('retag')
    .description('apply the current dossier to articles tagged by another version; prints what changes')
    .option('--dry-run', 'only say what would change')
    .option('--json', 'print the report as JSON')
    .action(async (flags: { dryRun?: boolean; json?: boolean }) => {
      const parts = await openClassifier(settings());
      const archive = await openSettingsArchive(settings());
      try {
        const report = await retag({ ...parts, archive }, flags.dryRun ?? false);
        terminal.out(flags.json ? jsonLine(report) : screenOf(report, parts.dossier.version, flags.dryRun ?? false));
      } finally {
        await archive.close();
      }
    });

const screenOf = (report: RetagReport, version: string, isDry: boolean): string =>
  [
    `${report.articles} articles of other versions read with ${version}: ${report.changed} ${isDry ? 'would change' : 'changed'}, ${report.relevanceChanged} in relevance.\n`,
    ...[...report.gained].map(([theme, change]) => changeOf('+', theme, change)),
    ...[...report.lost].map(([theme, change]) => changeOf('-', theme, change)),
  ].join('');

const changeOf = (sign: string, theme: string, { articles, examples }: ThemeChange): string =>
  `${sign}${articles} ${theme}\n${examples.map((e) => `    #${e.id} ${e.sourceId} (${e.lang}) ${plain(e.title)}\n`).join('')}`;
