import { Command } from 'commander';
import { jsonLines } from '../output/json.ts';
import { renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { openSettingsArchive } from '../wiring/open-parts.ts';

/** `names`: which name was used by which outlet in which week. */
export const namesCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('names')
    .description('which names are used, by outlet, side and week; names inside quotations are counted apart')
    .argument('[query...]', 'only in articles that this query finds')
    .option('--json', 'print JSON Lines')
    .action(async (words: readonly string[], flags: { json?: boolean }) => {
      const archive = await openSettingsArchive(settings());
      try {
        const rows = await archive.names({ query: words.join(' ') });
        if (flags.json) return terminal.out(jsonLines(rows));
        const columns = [
          { title: 'week' },
          { title: 'name' },
          { title: 'side' },
          { title: 'source', most: 40 },
          { title: 'own uses', align: 'right' as const },
          { title: 'quoted', align: 'right' as const },
        ];
        terminal.out(
          renderTable(
            columns,
            rows.map((r) => [r.week, r.name, r.side, r.sourceName, r.uses - r.quoted, r.quoted]),
          ),
        );
      } finally {
        await archive.close();
      }
    });
