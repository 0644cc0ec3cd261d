import type { Clock } from '@corridor/model';
import type { Archive } from './archive.ts';
import type { Engine } from './engines/engine.ts';
import { openPostgresEngine } from './engines/postgres.ts';
import { openSqliteEngine } from './engines/sqlite.ts';
import { ledgerStore } from './query/ledger.ts';
import { searchStore } from './query/search.ts';
import { alertStore } from './store/alerts.ts';
import { careStore } from './store/care.ts';
import { classifiedStore } from './store/classified.ts';
import { deliveryStore } from './store/deliveries.ts';
import { dueTimeStore } from './store/due-times.ts';
import { editionStore } from './store/editions.ts';
import { extractionStore } from './store/extraction.ts';
import { groupingStore } from './store/grouping.ts';
import { hostPauseStore } from './store/host-pauses.ts';
import { noticeStore } from './store/notices.ts';
import { pageStore } from './store/pages.ts';
import { pendingStore } from './store/pending.ts';
import { pollStore } from './store/polls.ts';
import { receiptStore } from './store/receipt.ts';
import { recordStore } from './store/records.ts';
import { rereadStore } from './store/rereads.ts';
import { siteStore } from './store/sites.ts';
import { sourceStore } from './store/sources.ts';
import { subscriberStore } from './store/subscribers.ts';
import { webSubStore } from './store/web-subs.ts';

/** Where the archive is and what time it is. */
export type ArchiveOptions = {
  readonly clock: Clock;
} & (
  | {
      /** SQLite file; made, with its folder, when it does not exist. */
      readonly path: string;
    }
  | {
      /** PostgreSQL database, `postgres://user:password@host:port/database`; it must exist, its tables are made. */
      readonly url: string;
    }
);

/**
 * Opens the archive and brings its schema up to date. Throws `archive-newer` when a newer version wrote it, `archive-locked` when
 * another process holds it too long, `archive-damaged` when the file is no archive, `archive-failed` when it cannot be used; of PostgreSQL also `archive-unreachable`,
 * `archive-refused` and, when its version or encoding will not do, `archive-engine`.
 */
export const openArchive = async (options: ArchiveOptions): Promise<Archive> => {
  const { clock } = options;
  return archiveOn(await ('url' in options ? openPostgresEngine(options.url, clock) : openSqliteEngine(options.path, clock)), clock);
};

/** The archive on an engine; every engine passes the same conformance suite. */
export const archiveOn = (engine: Engine, clock: Clock): Archive => {
  const context = { engine, clock };
  return {
    close: () => engine.close(),
    ...sourceStore(context),
    ...pollStore(context),
    ...dueTimeStore(context),
    ...hostPauseStore(context),
    ...webSubStore(context),
    ...alertStore(context),
    ...noticeStore(context),
    ...pendingStore(context),
    ...pageStore(context),
    ...extractionStore(context),
    ...siteStore(context),
    ...rereadStore(context),
    ...classifiedStore(context),
    ...groupingStore(context),
    ...recordStore(context),
    ...searchStore(context),
    ...ledgerStore(context),
    ...receiptStore(context),
    ...editionStore(context),
    ...subscriberStore(context),
    ...deliveryStore(context),
    ...careStore(context),
  };
};
