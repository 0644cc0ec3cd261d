import type { QuotedSentence } from '@corridor/model';
import { Command } from 'commander';
import { jsonLines } from '../output/json.ts';
import { minute } from '../output/moment.ts';
import { plain } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { editionSince } from '../wiring/edition-since.ts';

/** `claims`: claims beside their responses, without a verdict. */
export const claimsCommand = (context: CommandContext): Command =>
  new Command('claims')
    .description('claims and accusations beside their denials and counter-claims, both verbatim')
    .option('--since <moment>', 'date, instant, or a time back such as P7D', 'P7D')
    .option('--until <moment>', 'end of the window; default the newest article seen')
    .option('--json', 'print {claim, response} as JSON Lines')
    .action(async (flags: { since: string; until?: string; json?: boolean }) => {
      const { claims, from, to } = await editionSince(context.settings(), flags.since, flags.until);
      if (flags.json) return context.terminal.out(jsonLines(claims));
      context.terminal.out(
        claims.length === 0
          ? `No claim with a response was seen from ${minute(from)} to ${minute(to)}.\n`
          : claims.map(({ claim, response }) => `${lineOf('Claim', claim)}${lineOf('Response', response)}`).join('\n'),
      );
    });

const lineOf = (label: string, q: QuotedSentence): string =>
  `${label}: “${plain(q.sentence)}”\n  ${q.sourceName} (${q.side}, ${q.ownership}), ${q.publishedAt ? minute(q.publishedAt) : 'no date'} ${q.url}\n`;
