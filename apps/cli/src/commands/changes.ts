import type { Edition, EditionStory } from '@corridor/model';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import { counted, minute } from '../output/moment.ts';
import { plain } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { editionSince } from '../wiring/edition-since.ts';

/** `changes --since`: what is new since a moment. */
export const changesCommand = (context: CommandContext): Command =>
  new Command('changes')
    .description('what changed since a moment: new stories, stories with a new fact, stories gone quiet')
    .option('--since <moment>', 'date, instant, or a time back such as P1D', 'P1D')
    .option('--until <moment>', 'end of the window; default the newest article seen')
    .option('--json', 'print {newStories, grown, quiet} as JSON')
    .action(async (flags: { since: string; until?: string; json?: boolean }) => {
      const edition = await editionSince(context.settings(), flags.since, flags.until);
      context.terminal.out(flags.json ? jsonLine(edition.changed) : screenOf(edition));
    });

const screenOf = ({ changed, from, to }: Edition): string =>
  [
    `Changes seen from ${minute(from)} to ${minute(to)}\n`,
    block('New stories', changed.newStories.map(lineOf)),
    block(
      'Known stories with something new',
      changed.grown.map((s) =>
        [lineOf(s), ...s.newFacts.map((q) => `    new: “${plain(q.sentence)}” (${q.sourceName}) ${q.url}`)].join('\n'),
      ),
    ),
    block('Gone quiet', changed.quiet.map(lineOf)),
  ].join('\n');

const lineOf = (s: EditionStory): string =>
  `  ${s.storyId}  ${plain(s.title.sentence)} (${counted(s.articles, 'article')}, ${counted(s.origins, 'origin')}; ${Object.keys(s.sides).join(' ')})`;
const block = (title: string, lines: readonly string[]): string =>
  `${title}: ${lines.length}\n${lines.map((line) => `${line}\n`).join('')}`;
