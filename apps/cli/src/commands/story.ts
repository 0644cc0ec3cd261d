import type { StoryRecord } from '@corridor/archive';
import { CorridorError } from '@corridor/model';
import type { GridCell } from '@corridor/stories';
import { gridOfStory } from '@corridor/web';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import { minute } from '../output/moment.ts';
import { plain, renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { openSettingsArchive } from '../wiring/open-parts.ts';

/** `story ID`: one story with its grid of sides. */
export const storyCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('story')
    .description('one story: its articles and what each side reported')
    .argument('<id>', 'story id, as search and digest show it')
    .option('--json', 'print {id, articles, grid} as JSON')
    .action(async (id: string, flags: { json?: boolean }) => {
      const archive = await openSettingsArchive(settings());
      try {
        const story = await archive.story(id);
        if (!story) throw new CorridorError('not-found', `There is no story ${id}.`);
        const grid = await gridOfStory(story, archive);
        terminal.out(flags.json ? jsonLine({ ...story, grid }) : screenOf(story, grid, terminal.columns));
      } finally {
        await archive.close();
      }
    });

const screenOf = (story: StoryRecord, grid: readonly GridCell[], screen: number): string => {
  const articles = story.articles.map((a) => [
    minute(a.publishedAt),
    a.side,
    a.sourceName,
    a.lang,
    a.copyOf ? `copy of ${a.copyOf}` : '',
    `#${a.id}`,
    plain(a.title),
  ]);
  const cells = grid.map((c) => [c.side, stateOf(c), c.articles.length, c.origins, c.firstAt ? minute(c.firstAt) : '', c.names.join(', ')]);
  return [
    `Story ${story.id}\n\n`,
    renderTable(
      [
        { title: 'published' },
        { title: 'side' },
        { title: 'source', most: 28 },
        { title: 'lang' },
        { title: 'copy' },
        { title: 'id' },
        { title: 'title', most: 70 },
      ],
      articles,
      screen,
    ),
    '\n',
    renderTable(
      [
        { title: 'side' },
        { title: 'state' },
        { title: 'articles', align: 'right' },
        { title: 'origins', align: 'right' },
        { title: 'first' },
        { title: 'names used', most: 60 },
      ],
      cells,
      screen,
    ),
  ].join('');
};

/** An empty cell is never nothing: it says whether the side's sources could be heard at all. */
const stateOf = ({ state, health }: GridCell): string => {
  if (state === 'reported') return 'reported';
  if (state === 'silent') return `not seen in ${health.healthy} healthy ${health.healthy === 1 ? 'source' : 'sources'}`;
  return state === 'unheard' ? `sources unhealthy (0 of ${health.sources})` : 'no source is watched';
};
