import type { Archive } from '@corridor/archive';
import type { Classifier, Dossier } from '@corridor/classifier';
import type { Clock } from '@corridor/model';

/** What the pages and the API are made of. */
export interface WebParts {
  readonly archive: Archive;
  readonly dossier: Dossier;
  readonly classifier: Classifier;
  readonly clock: Clock;
  /** Address readers use, without a trailing slash. */
  readonly publicUrl: string;
  /** Host names that are answered for, lower case without port; null answers for any. */
  readonly hosts: ReadonlySet<string> | null;
  /** IANA zone of the dates on pages. */
  readonly zone: string;
  /** Body of `/metrics`. */
  readonly metrics: {
    text(gauges: {
      readonly articles: Readonly<Record<string, number>>;
      readonly feedsDue: number;
      readonly alerts: Readonly<Record<string, number>>;
    }): Promise<string>;
  };
  /** How the work loop of this process is, where it has one; `/healthz` answers 503 when it has stopped. */
  readonly pulse?: () => { readonly lastTickAt: string | null; readonly isAlive: boolean };
  /** Take notifications of hubs; default false. */
  readonly webSub?: boolean;
  /** Told of errors that a reader only sees as "something went wrong". */
  readonly onError?: (error: Error) => void;
}
