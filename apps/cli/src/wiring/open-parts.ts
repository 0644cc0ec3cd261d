import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Archive, databasePlace, openArchive } from '@corridor/archive';
import { type Classifier, createClassifier, type Dossier, parseThemeBayes, readDossier, type ThemeBayes } from '@corridor/classifier';
import { createOutbox, createSmtpMailer, type Mailer } from '@corridor/digest';
import { createFeedParser, createFetcher, type FetcherOptions, loadSources, userAgentOf } from '@corridor/ingest';
import { createLanguageIdentifier } from '@corridor/language';
import { type Clock, CorridorError, type Settings, type Source, systemClock } from '@corridor/model';
import {
  type AlertHook,
  createAlertHook,
  InProcessQueue,
  type Observer,
  openBullMqQueue,
  openRedisHostTurns,
  type Parts,
  type Queue,
  type RedisHostTurns,
  restUntilOf,
} from '@corridor/worker';
import { refuseDemoFolder } from './demo-mark.ts';
import { readSourcesFile, shippedDossier } from './files.ts';
import { productVersion } from './version.ts';

/** Time that running jobs get to end when the process is asked to stop. */
const GRACE_MILLIS = 10_000;

/** New feeds begin within this time, so that hundreds of them do not start at once. */
const SPREAD_MILLIS = 10 * 60_000;

/** Folder of the dossier that the settings name. */
export const dossierFolder = (settings: Settings): string => settings.dossier ?? shippedDossier;

/** Address under which readers reach the pages, without a trailing slash. */
export const publicUrlOf = (settings: Settings): string =>
  (settings.publicUrl ?? `http://${settings.host}:${settings.port}`).replace(/\/+$/, '');

/** Where hubs call back; null when WebSub is off. Throws `settings-invalid` when it is on without a public https address. */
export const webSubUrlOf = (settings: Settings): string | null => {
  if (!settings.webSub) return null;
  if (!settings.publicUrl?.startsWith('https:'))
    throw new CorridorError('settings-invalid', 'CORRIDOR_WEBSUB: hubs call back over https; set CORRIDOR_PUBLIC_URL to an https address.');
  return `${publicUrlOf(settings)}/websub`;
};

const archiveFile = (settings: Settings): string => join(settings.dataFolder, 'archive.sqlite');

/** Where the archive is, for a person: its file, or host and database without user and password. */
export const archivePlace = (settings: Settings): string =>
  settings.databaseUrl ? `PostgreSQL ${databasePlace(settings.databaseUrl)}` : archiveFile(settings);

/** Opens the archive of the settings; several processes may do so at once. */
export const openSettingsArchive = (settings: Settings, clock: Clock = systemClock): Promise<Archive> =>
  openArchive(settings.databaseUrl ? { url: settings.databaseUrl, clock } : { path: archiveFile(settings), clock });

/** Loads the dossier and makes its classifier. */
export const openClassifier = async (settings: Settings): Promise<{ readonly dossier: Dossier; readonly classifier: Classifier }> => {
  const folder = dossierFolder(settings);
  const [dossier, identifier, bayes] = await Promise.all([readDossier(folder), createLanguageIdentifier(), secondOpinion(folder)]);
  return { dossier, classifier: createClassifier(dossier, { identifier, ...(bayes ? { bayes } : {}) }) };
};

/** The dossier's trained second opinion, where it has one. */
const secondOpinion = async (folder: string): Promise<ThemeBayes | null> => {
  const path = join(folder, 'bayes.model.json');
  return existsSync(path) ? parseThemeBayes(await readFile(path, 'utf8'), path) : null;
};

/** The dossier's sources. */
export const openSources = async (settings: Settings): Promise<readonly Source[]> =>
  loadSources(await readSourcesFile(dossierFolder(settings)));

/** Where mails go: SMTP when it is set, else the outbox folder. */
export const openMailer = async (settings: Settings): Promise<Mailer> => {
  if (!settings.smtpUrl) return createOutbox(resolve(settings.dataFolder, 'outbox'));
  const { dkimDomain, dkimKeyFile, dkimSelector, smtpCa, smtpRequireTls, smtpUrl } = settings;
  if (Boolean(dkimDomain) !== Boolean(dkimKeyFile))
    throw new CorridorError('settings-invalid', 'DKIM_DOMAIN and DKIM_KEY_FILE: set both or neither.');
  return createSmtpMailer({
    url: smtpUrl,
    requireTls: smtpRequireTls,
    ...(smtpCa ? { ca: await readText(smtpCa, 'SMTP_CA') } : {}),
    ...(dkimDomain && dkimKeyFile
      ? { dkim: { domain: dkimDomain, selector: dkimSelector, privateKey: await readText(dkimKeyFile, 'DKIM_KEY_FILE') } }
      : {}),
  });
};

/** The webhook of alerts, where the settings name one. */
const openAlertHook = ({ alertWebhook, alertSecret, contact }: Settings, clock: Clock): AlertHook | null =>
  alertWebhook
    ? createAlertHook({ url: alertWebhook, secret: alertSecret ?? null, userAgent: userAgentOf(productVersion, contact), clock })
    : null;

/** The queue that the settings name. */
export const openQueue = async (settings: Settings, onError: (error: Error) => void): Promise<Queue> =>
  settings.redisUrl ? openBullMqQueue({ redisUrl: settings.redisUrl, onError }) : new InProcessQueue();

/** Time beyond a request's own after which a turn is free again whose process died. */
const LEASE_MARGIN_MILLIS = 5000;

/** Processes that share a queue share the turns at hosts too. */
const openSharedTurns = async (
  { redisUrl, fetchTimeoutSeconds }: Settings,
  onError: (error: Error) => void,
): Promise<RedisHostTurns | null> =>
  redisUrl ? openRedisHostTurns({ redisUrl, leaseMillis: fetchTimeoutSeconds * 1000 + LEASE_MARGIN_MILLIS, onError }) : null;

/** What else may be handed in when parts are opened. */
export interface OpenOptions {
  readonly observer: Observer;
  readonly clock?: Clock;
  /** Other sources than the dossier's, for the demo. */
  readonly sources?: readonly Source[];
  /** Milliseconds over which new feeds are spread; default ten minutes. */
  readonly spreadMillis?: number;
  readonly onQueueError?: (error: Error) => void;
}

/** The parts, and a way to close them all again. */
export type OpenedParts = Parts & { close(): Promise<void> };

/** Opens everything a journey needs and registers the sources. What was opened is closed again when the rest fails. */
export const openParts = async (settings: Settings, options: OpenOptions): Promise<OpenedParts> => {
  const clock = options.clock ?? systemClock;
  if (!options.sources) refuseDemoFolder(settings);
  const webSubUrl = webSubUrlOf(settings);
  const { dossier, classifier } = await openClassifier(settings);
  const sources = options.sources ?? (await openSources(settings));
  const mailer = await openMailer(settings);
  const archive = await openSettingsArchive(settings, clock);
  const queue = await openQueue(settings, options.onQueueError ?? (() => {})).catch((error: unknown) => closeAndThrow(archive, error));
  await archive
    .registerSources(sources, options.spreadMillis ?? SPREAD_MILLIS)
    .catch((error: unknown) => queue.stop(0).then(() => closeAndThrow(archive, error)));
  const sharedTurns = await openSharedTurns(settings, options.onQueueError ?? (() => {})).catch((error: unknown) =>
    queue.stop(0).then(() => closeAndThrow(archive, error)),
  );
  const fetcher = createFetcher({ ...fetcherOptions(settings, clock), restUntil: restUntilOf(archive, clock), sharedTurns });
  const parser = createFeedParser();
  const close = async (): Promise<void> => {
    await queue.stop(GRACE_MILLIS);
    await Promise.all([fetcher.close(), parser.close(), mailer.close()]);
    sharedTurns?.close();
    await archive.close();
  };
  return {
    archive,
    fetcher,
    parser,
    dossier,
    classifier,
    mailer,
    queue,
    clock,
    random: Math.random,
    observer: options.observer,
    webSubUrl,
    alerts: { zone: settings.zone, hook: openAlertHook(settings, clock) },
    sender: { from: settings.mailFrom, publicUrl: publicUrlOf(settings) },
    close,
  };
};

const closeAndThrow = async (archive: Archive, error: unknown): Promise<never> => {
  await archive.close();
  throw error;
};

const fetcherOptions = (settings: Settings, clock: Clock): FetcherOptions => ({
  userAgent: userAgentOf(productVersion, settings.contact),
  clock,
  timeoutMillis: settings.fetchTimeoutSeconds * 1000,
  allowLoopback: settings.allowLoopback,
  proxies: settings.proxies,
  hostSpacingMillis: settings.hostSpacingMillis,
});

const readText = async (path: string, setting: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new CorridorError('file-missing', `${setting}: ${path} cannot be read`, { cause });
  }
};
