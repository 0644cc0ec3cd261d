import type { PositionRow } from '@corridor/archive';
import { Command } from 'commander';
import { jsonLines } from '../output/json.ts';
import { plain } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { openSettingsArchive } from '../wiring/open-parts.ts';
import { wholeNumber } from './whole-number.ts';

interface PositionFlags {
  readonly actor?: string;
  readonly stance?: string;
  readonly target?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `positions`: the ledger of who said what, newest first, changes marked. */
export const positionsCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('positions')
    .description('the position ledger: who supports, opposes, criticises what, each with its sentence; changes marked')
    .argument('[query...]', 'only in articles that this query finds')
    .option('--actor <id>', 'entity id or name')
    .option('--stance <stance>', 'supports, opposes, critical or neutral')
    .option('--target <id>', 'corridor or peace-accord')
    .option('--limit <n>', 'most positions shown', wholeNumber('--limit', 1, 10_000), 50)
    .option('--json', 'print JSON Lines')
    .action(async (words: readonly string[], { json, ...filter }: PositionFlags) => {
      const archive = await openSettingsArchive(settings());
      try {
        const rows = await archive.positions({ ...filter, query: words.join(' ') });
        terminal.out(json ? jsonLines(rows) : rows.length === 0 ? 'No position found.\n' : rows.map(screenOf).join('\n'));
      } finally {
        await archive.close();
      }
    });

const screenOf = ({ article, ...p }: PositionRow): string =>
  [
    `${article.publishedAt.slice(0, 10)}  ${plain(p.actor)} ${p.stance} ${p.target}${p.changedFrom ? `  CHANGED from ${p.changedFrom}` : ''}`,
    `  “${plain(p.sentence)}”`,
    `  ${p.speaker ? `${plain(p.speaker)}; ` : ''}${article.sourceName} (${article.side}, ${article.ownership}, ${article.lang}) #${article.id}${article.url ? ` ${plain(article.url)}` : ''}\n`,
  ].join('\n');
