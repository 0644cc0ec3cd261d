import type { SourceHealth } from '@corridor/archive';
import { sourcesFromOpml, sourcesToOpml } from '@corridor/ingest';
import { type Alert, CorridorError, type Source } from '@corridor/model';
import { checkFeeds } from '@corridor/worker';
import { Command } from 'commander';
import { feedCheckLines, renderFeedChecks } from '../output/feed-checks.ts';
import { jsonLine, jsonLines } from '../output/json.ts';
import { importedYaml, importReport } from '../output/opml-import.ts';
import { type Column, renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { readBytes } from '../wiring/files.ts';
import { openParts, openSettingsArchive, openSources } from '../wiring/open-parts.ts';
import { progressObserver } from '../wiring/progress.ts';
import { staleSelectors } from '../wiring/stale-selectors.ts';
import { waitingFeeds } from '../wiring/waiting-feeds.ts';

/** `sources list, check, import, export`. */
export const sourcesCommand = (context: CommandContext): Command => {
  const command = new Command('sources').description('catalogue and health of sources');
  command
    .command('list')
    .description('all sources, their feeds and the last check of each')
    .option('--waiting', 'only feeds that back off, are gone or rest with their host, and why')
    .option('--json', 'print JSON Lines')
    .action((flags: { json?: boolean; waiting?: boolean }) => (flags.waiting ? listWaiting(context, flags) : list(context, flags)));
  command
    .command('check')
    .description('poll every feed once now and print what became of it')
    .option('--json', 'print the checks as JSON Lines')
    .option('--strict', 'end with 1 when a feed is not healthy')
    .action((flags: CheckFlags) => check(context, flags));
  command
    .command('import')
    .description(
      'read an OPML file and print what the dossier does not know as sources.yaml, to be completed and added; says what is known and what was refused',
    )
    .argument('<file>', 'OPML file')
    .option('--json', 'print new sources, new feeds of known ones, known feeds and refusals as JSON')
    .action((file: string, flags: { json?: boolean }) => importOpml(context, file, flags));
  command
    .command('export')
    .description('print the sources as OPML, for a feed reader')
    .option('--json', 'as JSON instead of OPML')
    .action((flags: { json?: boolean }) => exportSources(context, flags));
  return command;
};

interface CheckFlags {
  readonly json?: boolean;
  readonly strict?: boolean;
}

const columns: readonly Column[] = [
  { title: 'side' },
  { title: 'source', most: 30 },
  { title: 'ownership' },
  { title: 'feed', most: 34 },
  { title: 'lang' },
  { title: 'last verdict' },
  { title: 'checked, UTC' },
  { title: 'next' },
];

const list = async ({ terminal, settings }: CommandContext, flags: { json?: boolean }): Promise<void> => {
  const archive = await openSettingsArchive(settings());
  try {
    const known = await archive.sourceHealth();
    const all = known.length > 0 ? known : (await openSources(settings())).map(unchecked);
    terminal.out(flags.json ? jsonLines(all) : renderTable(columns, all.flatMap(rowsOf), terminal.columns));
  } finally {
    await archive.close();
  }
};

const listWaiting = async ({ terminal, settings }: CommandContext, flags: { json?: boolean }): Promise<void> => {
  const archive = await openSettingsArchive(settings());
  try {
    const waiting = await waitingFeeds(archive);
    if (flags.json) return terminal.out(jsonLines(waiting));
    if (waiting.length === 0) return terminal.out('No feed waits: every one is asked at its ordinary pace.\n');
    terminal.out(
      renderTable(
        [{ title: 'feed', most: 34 }, { title: 'is' }, { title: 'last well, UTC' }, { title: 'next' }, { title: 'why', most: 140 }],
        waiting.map((one) => [one.feed, one.kind, shortTime(one.lastOkAt ?? ''), shortTime(one.nextPollAt), one.why]),
        terminal.columns,
      ),
    );
  } finally {
    await archive.close();
  }
};

type Listed = SourceHealth | { readonly source: Source; readonly alerts: readonly never[]; readonly feeds: readonly never[] };
const unchecked = (source: Source): Listed => ({ source, alerts: [], feeds: [] });

const rowsOf = ({ source, alerts, feeds }: Listed): readonly (readonly string[])[] =>
  feeds.length === 0
    ? source.feeds.map((f) => [source.side, source.name, source.ownership, f.id, f.lang, 'not checked yet', '', ''])
    : feeds.map(({ state, checks }) => [
        source.side,
        source.name,
        source.ownership,
        state.feedId,
        state.lang,
        state.enabled ? [checks[0]?.verdict ?? 'not checked yet', ...kindsOf(alerts, state.feedId)].join(', ') : 'switched off',
        shortTime(checks[0]?.checkedAt),
        shortTime(state.nextPollAt),
      ]);

/** Alerts of a feed, or of its source as a whole. */
const kindsOf = (alerts: readonly Alert[], feedId: string): readonly string[] =>
  alerts.filter((alert) => alert.feedId === null || alert.feedId === feedId).map(({ kind }) => kind);

/** Month, day and time in UTC: the year of a check is never in doubt. */
const shortTime = (instant = ''): string => instant.slice(5, 16).replace('T', ' ');

const check = async ({ terminal, settings }: CommandContext, flags: CheckFlags): Promise<void> => {
  const progress = progressObserver(terminal);
  const parts = await openParts(settings(), { observer: progress.observer });
  try {
    progress.begin((await parts.archive.feeds()).filter((f) => f.enabled).length);
    const checks = await checkFeeds(parts, settings().concurrency);
    const lines = feedCheckLines(
      checks,
      (await parts.archive.sourceHealth()).map(({ source }) => source),
    );
    progress.end();
    for (const line of await staleSelectors(parts.archive)) terminal.err(`${line}\n`);
    terminal.out(flags.json ? jsonLines(lines) : renderFeedChecks(lines, parts.clock.now(), terminal.columns));
    const ill = lines.filter(({ isHealthy }) => !isHealthy);
    if (flags.strict && ill.length > 0) throw new CorridorError('not-well', `${ill.length} of ${lines.length} feeds are not healthy`);
  } finally {
    await parts.close();
  }
};

const importOpml = async ({ terminal, settings }: CommandContext, file: string, flags: { json?: boolean }): Promise<void> => {
  const found = sourcesFromOpml(await readBytes(file), await openSources(settings()));
  const isNothing = found.sources.length + found.joined.length + found.merged.length === 0;
  if (isNothing) throw new CorridorError('input-invalid', `${file}: no feed could be taken\n${found.refused.join('\n')}`);
  terminal.out(flags.json ? jsonLine(found) : importedYaml(found));
  if (!flags.json) terminal.err(importReport(found));
};

const exportSources = async ({ terminal, settings }: CommandContext, flags: { json?: boolean }): Promise<void> => {
  const sources = await openSources(settings());
  terminal.out(flags.json ? jsonLine({ sources }) : sourcesToOpml(sources));
};
