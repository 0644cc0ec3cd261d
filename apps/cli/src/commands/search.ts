import type { Archive, FacetValue, SearchHit, SearchResult } from '@corridor/archive';
import { dossierVocabulary, readDossier } from '@corridor/classifier';
import { Command, Option } from 'commander';
import { renderCsv } from '../output/csv.ts';
import { jsonLine } from '../output/json.ts';
import { minute } from '../output/moment.ts';
import { plain, renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { archivePlace, dossierFolder, openSettingsArchive } from '../wiring/open-parts.ts';
import { wholeNumber } from './whole-number.ts';

interface SearchFlags {
  readonly format: 'table' | 'json' | 'csv';
  readonly json?: boolean;
  readonly facets?: boolean;
  readonly series?: 'day' | 'week' | 'month';
  readonly limit: number;
  readonly offset: number;
  readonly order: 'newest' | 'relevance';
}

/** `search QUERY`: articles of the archive. */
export const searchCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('search')
    .description(
      'find articles: words, "phrases", AND OR NOT, theme: entity: source: side: lang: after: before: … (docs/query-language.md)',
    )
    .argument('[query...]', 'query; empty finds everything')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'csv']).default('table'))
    .option('--json', 'same as --format json')
    .option('--facets', 'count the hits by theme, entity, actor, stance, source, side, language')
    .addOption(new Option('--series <step>', 'count the hits over time, beside all articles seen').choices(['day', 'week', 'month']))
    .addOption(new Option('--order <order>', 'order of the hits').choices(['newest', 'relevance']).default('newest'))
    .option('--limit <n>', 'most hits shown', wholeNumber('--limit', 1, 1000), 20)
    .option('--offset <n>', 'hits passed over', wholeNumber('--offset', 0, 1_000_000), 0)
    .action(async (words: readonly string[], flags: SearchFlags) => {
      const archive = await openSettingsArchive(settings());
      try {
        const { limit, offset, order } = flags;
        const zone = settings().zone;
        const query = words.join(' ');
        const options = { limit, offset, order, zone, facets: flags.facets ?? false, ...(flags.series ? { series: flags.series } : {}) };
        const found = await archive.search(query, options);
        // The dossier is read only to help: most searches find something and need not wait for it.
        const result =
          found.total > 0 ? found : await archive.search(query, { ...options, vocabulary: await vocabularyOf(dossierFolder(settings())) });
        if (result.total === 0 && (await isEmpty(archive)))
          terminal.err(
            `The archive in ${archivePlace(settings())} is empty: \`corridor run\` fills it. The demo keeps its own in data/demo.\n`,
          );
        terminal.out(flags.json || flags.format === 'json' ? jsonLine(result) : flags.format === 'csv' ? csvOf(result) : screenOf(result));
      } finally {
        await archive.close();
      }
    });

/** A dossier that does not load has its own command to say so; the search has been answered. */
const vocabularyOf = async (folder: string): Promise<readonly string[]> => {
  try {
    return dossierVocabulary(await readDossier(folder));
  } catch {
    return [];
  }
};

const csvOf = (result: SearchResult): string =>
  renderCsv(
    ['id', 'publishedAt', 'source', 'side', 'ownership', 'lang', 'relevance', 'format', 'themes', 'story', 'copyOf', 'title', 'url'],
    result.hits.map((h) => [
      h.id,
      h.publishedAt,
      h.sourceId,
      h.side,
      h.ownership,
      h.lang,
      h.relevance,
      h.format,
      h.themes.join(' '),
      h.storyId,
      h.copyOf,
      h.title,
      h.url,
    ]),
  );

const screenOf = (result: SearchResult): string =>
  [
    ...result.notes.map((note) => `note: ${note}\n`),
    result.hits.map(hitOf).join('\n'),
    `\n${result.total} ${result.total === 1 ? 'article' : 'articles'} found, ${result.hits.length} shown\n`,
    ...(result.series
      ? [
          `\n${renderTable(
            [{ title: 'from' }, { title: 'articles', align: 'right' }, { title: 'seen', align: 'right' }],
            result.series.map((s) => [s.from, s.articles, s.seen]),
          )}`,
        ]
      : []),
    ...Object.entries(result.facets ?? {}).map(([name, values]) => facetOf(name, values)),
  ].join('');

const hitOf = (hit: SearchHit): string =>
  `${minute(hit.publishedAt)}  ${hit.sourceName} (${hit.side}, ${hit.ownership}, ${hit.lang})  #${hit.id}${hit.copyOf ? ' copy' : ''}\n  ${plain(hit.title)}\n  ${plain(hit.snippet)}\n  ${hit.themes.join(' ')}${hit.url ? `\n  ${plain(hit.url)}` : ''}\n`;

const facetOf = (name: string, values: readonly FacetValue[]): string =>
  values.length === 0
    ? ''
    : `\n${renderTable(
        [{ title: name }, { title: 'articles', align: 'right' }],
        values.map((v) => [v.value, v.articles]),
      )}`;

const isEmpty = async (archive: Archive): Promise<boolean> => Object.values(await archive.counts()).every((n) => n === 0);
