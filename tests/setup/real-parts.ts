import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Archive } from '@corridor/archive';
import { createClassifier, readDossier } from '@corridor/classifier';
import { createOutbox } from '@corridor/digest';
import { createFeedParser, createFetcher } from '@corridor/ingest';
import { createLanguageIdentifier } from '@corridor/language';
import type { Clock } from '@corridor/model';
import { InProcessQueue, type Parts, restUntilOf, silentObserver } from '@corridor/worker';

/** The shipped dossier and its classifier, which never change and are read once a file. */
export type Reading = Pick<Parts, 'dossier' | 'classifier'>;

/** Reads the shipped dossier. */
export const readShipped = async (): Promise<Reading> => {
  const dossier = await readDossier(fileURLToPath(new URL('../../dossiers/tripp', import.meta.url)));
  return { dossier, classifier: createClassifier(dossier, { identifier: await createLanguageIdentifier() }) };
};

/** The product's own parts around an archive, on the test's clock and loopback; `more` replaces some. */
export const realParts = (
  given: {
    readonly archive: Archive;
    readonly reading: Reading;
    readonly clock: Clock;
    readonly folder: string;
    readonly userAgent: string;
  },
  more: Partial<Parts>,
): Parts => {
  const { archive, reading, clock, folder, userAgent } = given;
  return {
    archive,
    ...reading,
    fetcher: createFetcher({ userAgent, clock, allowLoopback: true, hostSpacingMillis: 0, restUntil: restUntilOf(archive, clock) }),
    parser: createFeedParser(),
    mailer: createOutbox(join(folder, 'outbox')),
    queue: new InProcessQueue({ pauseMillis: () => 1 }),
    clock,
    random: () => 0,
    observer: silentObserver,
    alerts: { zone: 'UTC', hook: null },
    sender: { from: 'Digest <digest@desk.example>', publicUrl: 'https://desk.example' },
    ...more,
  };
};

/** Ends all that the parts have open. */
export const closeParts = async ({ queue, fetcher, parser, mailer, archive }: Parts): Promise<void> => {
  await queue.stop(0);
  await Promise.all([fetcher.close(), parser.close(), mailer.close()]);
  await archive.close();
};
