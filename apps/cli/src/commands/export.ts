import type { Archive, ArticleRecord } from '@corridor/archive';
import { Command, Option } from 'commander';
import { renderCsv } from '../output/csv.ts';
import { jsonLine } from '../output/json.ts';
import type { CommandContext } from '../terminal.ts';
import { openSettingsArchive } from '../wiring/open-parts.ts';

/** Articles read at once. */
const BATCH = 200;
const head = [
  'id',
  'publishedAt',
  'seenAt',
  'source',
  'country',
  'side',
  'ownership',
  'lang',
  'relevance',
  'format',
  'themes',
  'story',
  'copyOf',
  'dossierVersion',
  'title',
  'text',
  'url',
];

/** `export`: articles of a query, whole. */
export const exportCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('export')
    .description('print whole articles with their tags, oldest first')
    .argument('[query...]', 'only articles that this query finds')
    .addOption(new Option('--format <format>', 'how to print').choices(['jsonl', 'csv']).default('jsonl'))
    .action(async (words: readonly string[], flags: { format: 'jsonl' | 'csv' }) => {
      const archive = await openSettingsArchive(settings());
      try {
        if (flags.format === 'csv') terminal.out(renderCsv(head, []));
        for await (const article of articlesOf(archive, words.join(' '), settings().zone))
          terminal.out(flags.format === 'csv' ? rowOf(article) : jsonLine(article));
      } finally {
        await archive.close();
      }
    });

async function* articlesOf(archive: Archive, query: string, zone: string): AsyncGenerator<ArticleRecord> {
  const ids = await archive.searchIds(query, zone);
  for (let i = 0; i < ids.length; i += BATCH) yield* await archive.articles(ids.slice(i, i + BATCH));
}

const rowOf = (a: ArticleRecord): string => {
  const row = [
    a.id,
    a.publishedAt,
    a.seenAt,
    a.sourceId,
    a.country,
    a.side,
    a.ownership,
    a.lang,
    a.relevance,
    a.format,
    a.themes.join(' '),
    a.storyId,
    a.copyOf,
    a.dossierVersion,
    a.title,
    a.text,
    a.url,
  ];
  return renderCsv(head, [row]).split('\r\n').slice(1).join('\r\n');
};
