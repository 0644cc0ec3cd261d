import type { Settings } from '@corridor/model';
import type { WebOptions } from '@corridor/web';
import type { Metrics, Parts } from '@corridor/worker';
import type { Logger } from 'pino';
import { webSubUrlOf } from './open-parts.ts';

/** What the pages are made of. Without a public address in the settings they name themselves by the one they listen on. */
export const webParts = (
  settings: Settings,
  { archive, dossier, classifier, clock }: Pick<Parts, 'archive' | 'dossier' | 'classifier' | 'clock'>,
  metrics: Metrics,
  log: Logger,
): WebOptions => ({
  archive,
  dossier,
  classifier,
  clock,
  host: settings.host,
  port: settings.port,
  publicUrl: settings.publicUrl ?? null,
  zone: settings.zone,
  webSub: webSubUrlOf(settings) !== null,
  metrics,
  onError: (error) => log.error({ message: error.message, stack: error.stack }, 'page failed'),
});
