import type { Archive } from '@corridor/archive';
import { CorridorError, healthyVerdicts } from '@corridor/model';
import { runOnce } from '@corridor/worker';
import { Command } from 'commander';
import { jsonLine } from '../output/json.ts';
import { renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { complainOf } from '../wiring/given-up.ts';
import { archivePlace, openParts } from '../wiring/open-parts.ts';
import { type Progress, progressObserver } from '../wiring/progress.ts';

/** Running requests get this long to end when a person stops the run. */
const STOP_MILLIS = 5000;

/** `run`: one pass now. */
export const runCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('run')
    .description('one pass now: poll what is due, read, tag, group, send what is due')
    .option('--all', 'poll every feed, due or not')
    .option('--json', 'print the summary as JSON')
    .action(async (flags: { all?: boolean; json?: boolean }) => {
      const set = settings();
      const progress = progressObserver(terminal);
      const parts = await openParts(set, {
        observer: progress.observer,
        spreadMillis: 0,
        onQueueError: (error) => terminal.err(`queue: ${error.message}\n`),
      });
      const stopQueue = (): void => void parts.queue.stop(STOP_MILLIS);
      if (terminal.stop.aborted) stopQueue();
      terminal.stop.addEventListener('abort', stopQueue, { once: true });
      try {
        const due = flags.all ? (await parts.archive.feeds()).filter((f) => f.enabled) : await parts.archive.feedsDue();
        if (!flags.json)
          terminal.err(
            `queue ${parts.queue.kind} · archive ${archivePlace(set)} · mail ${parts.mailer.kind} · ${due.length} feeds to poll\n`,
          );
        progress.begin(due.length);
        const givenUp = await runOnce(parts, { all: flags.all ?? false, concurrency: set.concurrency });
        progress.end();
        const summary = await summaryOf(parts.archive, progress);
        terminal.out(flags.json ? jsonLine(summary) : screenOf(summary, terminal.columns));
        if (terminal.stop.aborted) throw new CorridorError('interrupted', 'The run was stopped before its end; what is above was done.');
        complainOf(givenUp);
      } finally {
        progress.end();
        await parts.close();
      }
    });

interface RunSummary {
  readonly feeds: number;
  readonly verdicts: Readonly<Record<string, number>>;
  readonly found: number;
  readonly articles: Readonly<Record<string, number>>;
  readonly unhealthy: readonly { readonly feed: string; readonly verdict: string; readonly detail: string | null }[];
}

const summaryOf = async (archive: Archive, { counts, checks: last }: Progress): Promise<RunSummary> => {
  const verdicts: Record<string, number> = {};
  for (const { verdict } of last) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  const unhealthy = last
    .filter((c) => !healthyVerdicts.has(c.verdict))
    .map((c) => ({ feed: c.feedId, verdict: c.verdict, detail: c.detail }));
  return { feeds: last.length, verdicts, found: counts.found, articles: await archive.counts(), unhealthy };
};

const screenOf = (summary: RunSummary, screen: number): string => {
  const verdicts = Object.entries(summary.verdicts).toSorted((a, b) => b[1] - a[1]);
  const states = Object.entries(summary.articles).filter(([, n]) => n > 0);
  return [
    `${summary.feeds} feeds checked: ${verdicts.map(([verdict, n]) => `${n} ${verdict}`).join(', ') || 'none was due'}\n`,
    `${summary.found} new articles; in the archive: ${states.map(([state, n]) => `${n} ${state}`).join(', ') || 'nothing yet'}\n`,
    ...(summary.unhealthy.length > 0
      ? [
          '\n',
          renderTable(
            [{ title: 'feed not healthy', most: 36 }, { title: 'verdict' }, { title: 'detail', most: 110 }],
            summary.unhealthy.map((u) => [u.feed, u.verdict, u.detail]),
            screen,
          ),
        ]
      : []),
  ].join('');
};
