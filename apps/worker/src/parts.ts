import type { Archive } from '@corridor/archive';
import type { Classifier, Dossier } from '@corridor/classifier';
import type { Mailer } from '@corridor/digest';
import type { FeedParser, Fetcher } from '@corridor/ingest';
import type { Clock } from '@corridor/model';
import type { AlertHook } from './observe/alert-hook.ts';
import type { Observer } from './observe/observer.ts';
import type { Queue } from './queue/queue.ts';

/** Everything a journey is made of, handed in: nothing below reaches for network, clock, disk or settings by itself. */
export interface Parts {
  readonly archive: Archive;
  readonly fetcher: Fetcher;
  readonly parser: FeedParser;
  readonly dossier: Dossier;
  readonly classifier: Classifier;
  readonly mailer: Mailer;
  readonly queue: Queue;
  readonly clock: Clock;
  /** 0 ≤ r < 1, for jitter. */
  readonly random: () => number;
  readonly observer: Observer;
  /** IANA zone of the days in which the volume of sources without a zone is counted, and the webhook of alerts where there is one. */
  readonly alerts: { readonly zone: string; readonly hook: AlertHook | null };
  /** Where hubs call back, without the subscription's token; null or absent where WebSub is off. */
  readonly webSubUrl?: string | null;
  /** Sender and public address of mails. */
  readonly sender: { readonly from: string; readonly publicUrl: string };
}
