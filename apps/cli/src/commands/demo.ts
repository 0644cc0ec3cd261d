import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderEditionHtml, renderEditionText, renderMessage } from '@corridor/digest';
import { CorridorError, type Edition, fixedClock, type Settings, type Subscriber } from '@corridor/model';
import { type Newsroom, startNewsroom } from '@corridor/newsroom';
import { startWeb, type WebServer } from '@corridor/web';
import { composeAndKeep, createMetrics, localDate, type Parts, runOnce } from '@corridor/worker';
import { Command } from 'commander';
import type { CommandContext, Terminal } from '../terminal.ts';
import { demoMark } from '../wiring/demo-mark.ts';
import { complainOf } from '../wiring/given-up.ts';
import { openParts } from '../wiring/open-parts.ts';
import { progressObserver } from '../wiring/progress.ts';
import { untilStopped } from '../wiring/until-stopped.ts';

interface DemoFlags {
  readonly articles?: string;
  readonly exit?: boolean;
}

/** Running requests get this long to end when a person stops the demo. */
const STOP_MILLIS = 2000;

/** `demo`: the whole main job on a newsroom of this machine. */
export const demoCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('demo')
    .description('the whole main job on a bundled newsroom: two news days, all sides, seven languages; no network needed')
    .option('--articles <file>', 'JSON Lines file of articles {id, url, lang, date, title, text, publisher} instead of the bundled ones')
    .option('--exit', 'end when done instead of leaving the pages open')
    .action(async (flags: DemoFlags) => {
      const folder = join(settings().dataFolder, 'demo');
      const newsroom = await startNewsroom(flags.articles ? { articlesFile: flags.articles } : {});
      try {
        await rm(folder, { recursive: true, force: true });
        await mkdir(join(folder, 'editions'), { recursive: true });
        await writeFile(join(folder, demoMark), 'The demo made this folder and clears it when it starts again.\n');
        await play(terminal, demoSettings(settings(), folder), newsroom, flags.exit ?? false);
      } finally {
        await newsroom.close();
      }
    });

/** The demo reaches loopback alone, keeps to itself, and shares no queue and no database with real work. */
const demoSettings = (settings: Settings, dataFolder: string): Settings => ({
  ...settings,
  dataFolder,
  allowLoopback: true,
  hostSpacingMillis: 0,
  redisUrl: undefined,
  databaseUrl: undefined,
  smtpUrl: undefined,
  webSub: false,
  alertWebhook: undefined,
});

const play = async (terminal: Terminal, settings: Settings, newsroom: Newsroom, isExit: boolean): Promise<void> => {
  const clock = fixedClock(newsroom.days[0]);
  const progress = progressObserver(terminal);
  const parts = await openParts(settings, { observer: progress.observer, clock, sources: newsroom.sources, spreadMillis: 0 });
  terminal.stop.addEventListener('abort', () => void parts.queue.stop(STOP_MILLIS), { once: true });
  let web: WebServer | null = null;
  try {
    const { archive, dossier, classifier } = parts;
    web = await openWeb(settings, parts);
    const links = { publicUrl: web.url, unsubscribeUrl: null };
    terminal.out(
      `Newsroom: ${newsroom.sources.length} outlets with ${newsroom.articles.length} articles on loopback. Dossier ${dossier.version}, engine ${classifier.engineVersion}.\n`,
    );
    let edition: Edition | null = null;
    for (const [i, day] of newsroom.days.entries()) {
      newsroom.setNow(day);
      clock.set(day);
      progress.begin((await archive.feeds()).length);
      const before = { ...progress.counts };
      const givenUp = await runOnce(parts, { all: true, concurrency: settings.concurrency });
      progress.end();
      if (terminal.stop.aborted) throw new CorridorError('interrupted', 'The demo was stopped before its end.');
      complainOf(givenUp);
      edition = await composeDay({ ...parts, sender: { ...parts.sender, publicUrl: web.url } }, settings, newsroom, i);
      await writeFile(join(settings.dataFolder, 'editions', `day-${i + 1}.html`), renderEditionHtml(edition, links));
      const { feeds, found, read } = progress.counts;
      terminal.out(
        `Day ${i + 1}: ${feeds - before.feeds} feeds polled, ${found - before.found} new articles, ${read - before.read} read and tagged; edition ${edition.id}\n`,
      );
    }
    if (edition) terminal.out(`\n${renderEditionText(edition, links)}`);
    terminal.out(closing(settings, web.url, (await archive.counts()).grouped, isExit));
    if (!isExit) await untilStopped(terminal.stop);
  } finally {
    progress.end();
    await web?.close();
    await parts.close();
  }
};

/** The edition of one day of the newsroom, kept in the archive and written as a mail. */
const composeDay = async (parts: Parts, settings: Settings, newsroom: Newsroom, day: number): Promise<Edition> => {
  const until = (at: number): number => Date.parse(newsroom.days[at] ?? newsroom.days[0]) + 1;
  const to = until(day);
  const from = day === 0 ? to - 24 * 3600 * 1000 : until(day - 1);
  const date = localDate(to - 1, settings.zone);
  const edition = await composeAndKeep(parts, { date, zone: settings.zone, from, to, languages: [], themes: [] });
  await parts.mailer.send(renderMessage(edition, demoReader, parts.sender));
  return edition;
};

const demoReader: Subscriber = {
  id: 'demo-reader',
  email: 'reader@corridor.example',
  hour: 7,
  zone: 'UTC',
  languages: [],
  themes: [],
  token: 'demo',
  createdAt: '2025-08-01T00:00:00Z',
};

/** Pages on the port of the settings, or on a free one when it is taken. */
const openWeb = async (settings: Settings, { archive, dossier, classifier, clock }: Parts): Promise<WebServer> => {
  const options = { archive, dossier, classifier, clock, host: settings.host, zone: settings.zone, metrics: createMetrics() };
  const publicUrl = settings.publicUrl ?? null;
  return startWeb({ ...options, port: settings.port, publicUrl }).catch((error: unknown) => {
    if (error instanceof CorridorError && error.code === 'port-taken') return startWeb({ ...options, port: 0, publicUrl });
    throw error;
  });
};

const closing = ({ dataFolder }: Settings, url: string, articles: number, isExit: boolean): string =>
  [
    '',
    `Archive   ${join(dataFolder, 'archive.sqlite')} (${articles} articles)`,
    `Editions  ${join(dataFolder, 'editions')} (HTML), ${join(dataFolder, 'outbox')} (mail)`,
    isExit
      ? `Pages     npx corridor --data ${dataFolder} web`
      : `Pages     ${url} until Ctrl+C; then npx corridor --data ${dataFolder} web`,
    `Ask it    npx corridor --data ${dataFolder} search 'theme:corridor actor:iran'`,
    'Go on     npx corridor run polls the real outlets once, npx corridor start for good',
    '',
  ].join('\n');
