import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Archive } from '@corridor/archive';
import { CorridorError, DEFAULT_PROXY, DIRECT, healthyVerdicts, type Settings, type Source } from '@corridor/model';
import { Command } from 'commander';
import { counted } from '../output/counted.ts';
import { jsonLine } from '../output/json.ts';
import { renderTable } from '../output/table.ts';
import type { CommandContext } from '../terminal.ts';
import { alertState, webhookState } from '../wiring/alert-state.ts';
import { openClassifier, openMailer, openQueue, openSettingsArchive, openSources, webSubUrlOf } from '../wiring/open-parts.ts';
import { staleSelectors } from '../wiring/stale-selectors.ts';
import { waitingFeeds, waitingInWords } from '../wiring/waiting-feeds.ts';

/** One thing looked at. */
interface Finding {
  readonly what: string;
  readonly isWell: boolean;
  readonly detail: string;
  /** Something to look at that does not keep the product from working. */
  readonly isWarning?: true;
}

/** Less free space than this and a day of the region's press may not fit. */
const LEAST_FREE_BYTES = 500 * 1024 * 1024;

/** `doctor`: what is wrong and how to mend it. */
export const doctorCommand = ({ terminal, settings }: CommandContext): Command =>
  new Command('doctor')
    .description('look for what is wrong and say how to mend it; ends with 1 when something is')
    .option('--json', 'print the findings as JSON')
    .action(async (flags: { json?: boolean }) => {
      const findings = await examine(settings());
      terminal.out(
        flags.json
          ? jsonLine(findings)
          : renderTable(
              [{ title: 'what' }, { title: 'well' }, { title: 'detail' }],
              findings.map((f) => [f.what, f.isWarning ? 'look' : f.isWell ? 'yes' : 'NO', f.detail]),
            ),
      );
      const ill = findings.filter((f) => !f.isWell);
      if (ill.length > 0)
        throw new CorridorError(
          'not-well',
          `${ill.length} of ${findings.length} things are not well: ${ill.map((f) => f.what).join(', ')}`,
        );
    });

const NO_CONTACT =
  'none: an outlet that minds being asked can only block; set CORRIDOR_CONTACT to a mail address or a page, it is sent in the User-Agent';

const examine = async (settings: Settings): Promise<readonly Finding[]> => [
  await finding('data folder', () => folderState(settings.dataFolder)),
  await finding('dossier', async () => (await openClassifier(settings)).dossier.version),
  await finding('sources', async () => `${(await openSources(settings)).length} sources`),
  await finding('contact', async () => settings.contact ?? NO_CONTACT),
  await finding('proxies', async () => proxyState(settings, await openSources(settings))),
  await finding('archive', () => withArchive(settings, archiveState)),
  await finding('feeds', () => withArchive(settings, feedState)),
  await finding('selectors', () => withArchive(settings, selectorState)),
  await warning('alerts', () => withArchive(settings, alertState), 'none lasts'),
  await finding('webhook', () => withArchive(settings, (archive) => webhookState(archive, settings))),
  await finding('websub', async () => (webSubUrlOf(settings) === null ? 'off' : `hubs call back at ${webSubUrlOf(settings)}`)),
  await finding('deliveries', () => withArchive(settings, deliveryState)),
  await finding('queue', async () => {
    const queue = await openQueue(settings, () => {});
    const dead = await queue.dead();
    await queue.stop(0);
    return dead.length === 0 ? queue.kind : Promise.reject(new Error(`${dead.length} jobs were given up: ${dead[0]?.message}`));
  }),
  await finding('mail', async () => {
    const mailer = await openMailer(settings);
    await mailer.close();
    return mailer.kind;
  }),
];

const finding = async (what: string, look: () => Promise<string>): Promise<Finding> => {
  try {
    return { what, isWell: true, detail: await look() };
  } catch (error) {
    const advice = error instanceof CorridorError ? ` ${error.advice}` : '';
    return { what, isWell: false, detail: `${error instanceof Error ? error.message : String(error)}${advice}` };
  }
};

/** Which proxies are set, and whether each one that a source names is. */
const proxyState = ({ proxies }: Settings, sources: readonly Source[]): string => {
  const asked = sources.filter(({ proxy }) => proxy !== undefined && proxy !== DIRECT && !URL.canParse(proxy));
  const missing = asked.filter(({ proxy }) => !proxies.has(proxy ?? ''));
  if (missing.length > 0)
    throw new Error(
      `${missing.map(({ id, proxy }) => `${id} wants "${proxy}"`).join(', ')}: not in CORRIDOR_PROXIES, so it is not asked at all.`,
    );
  const names = [...proxies.keys()].join(', ') || 'none set';
  return proxies.has(DEFAULT_PROXY) ? `${names}; sources that name none go through "${DEFAULT_PROXY}"` : names;
};

/** A finding that is well without words, and one to look at with them. */
const warning = async (what: string, look: () => Promise<string | null>, well: string): Promise<Finding> => {
  let said: string | null = null;
  const found = await finding(what, async () => {
    said = await look();
    return said ?? well;
  });
  return said === null ? found : { ...found, isWarning: true };
};

const withArchive = async <T>(settings: Settings, look: (archive: Archive) => Promise<T>): Promise<T> => {
  const archive = await openSettingsArchive(settings);
  return look(archive).finally(() => archive.close());
};

const folderState = async (folder: string): Promise<string> => {
  const there = existingFolder(resolve(folder));
  await access(there, constants.W_OK);
  const { bavail, bsize } = await statfs(there);
  const free = bavail * bsize;
  if (free < LEAST_FREE_BYTES)
    throw new Error(`${folder}: only ${Math.round(free / 1024 / 1024)} MB free; make room or move CORRIDOR_DATA.`);
  return `${folder}, ${Math.round(free / 1024 / 1024 / 1024)} GB free`;
};

/** The folder itself, or the nearest one above it that there is: looking must not make anything. */
const existingFolder = (folder: string): string => (existsSync(folder) ? folder : existingFolder(dirname(folder)));

const archiveState = async (archive: Archive): Promise<string> => {
  const problems = await archive.check();
  if (problems.length > 0) throw new Error(`${problems.slice(0, 3).join('; ')}. Restore the last backup.`);
  return (
    Object.entries(await archive.counts())
      .filter(([, n]) => n > 0)
      .map(([state, n]) => `${n} ${state}`)
      .join(', ') || 'empty'
  );
};

const feedState = async (archive: Archive): Promise<string> => {
  const feeds = (await archive.sourceHealth()).flatMap((s) => s.feeds).filter((f) => f.state.enabled && f.checks.length > 0);
  const waiting = waitingInWords(await waitingFeeds(archive));
  const ill = feeds.filter((f) => !healthyVerdicts.has(f.checks[0]?.verdict ?? 'ok'));
  if (feeds.length > 0 && ill.length === feeds.length)
    throw new Error(`none of ${feeds.length} feeds was healthy at its last check (${ill[0]?.checks[0]?.verdict}); is there a network?`);
  return feeds.length === 0
    ? 'none was checked yet; `corridor run` does it'
    : `${feeds.length - ill.length} of ${feeds.length} healthy${waiting ? `; ${waiting}` : ''}; \`corridor sources list --waiting\` says which and why`;
};

const selectorState = async (archive: Archive): Promise<string> => {
  const stale = await staleSelectors(archive);
  if (stale.length > 0) throw new Error(stale.join(' '));
  return 'none that finds nothing';
};

const deliveryState = async (archive: Archive): Promise<string> => {
  const parked = await archive.deliveries({ states: ['parked'] });
  if (parked.length > 0) throw new Error(`${parked.length} parked: ${parked[0]?.date} ${parked[0]?.detail ?? ''}`);
  return `${counted((await archive.subscribers()).length, 'subscriber')}, ${(await archive.deliveries({ states: ['sent'] })).length} sent`;
};
