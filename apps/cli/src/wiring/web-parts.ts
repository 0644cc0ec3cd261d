import type { Settings } from '@corridor/model';
import type { WebOptions } from '@corridor/web';
import type { Metrics, Parts } from '@corridor/worker';
import type { Logger } from 'pino';

/** What the pages are made of. Without a public address in the settings they name themselves by the one they listen on. */
export const webParts = (
  { host, port, publicUrl, zone }: Settings,
  { archive, dossier, classifier, clock }: Pick<Parts, 'archive' | 'dossier' | 'classifier' | 'clock'>,
  metrics: Metrics,
  log: Logger,
): WebOptions => ({
  archive,
  dossier,
  classifier,
  clock,
  host,
  port,
  publicUrl: publicUrl ?? null,
  zone,
  metrics,
  onError: (error) => log.error({ message: error.message, stack: error.stack }, 'page failed'),
});
