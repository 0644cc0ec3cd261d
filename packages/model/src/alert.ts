import type { FeedVerdict } from './feed-check.ts';
import type { Side } from './source.ts';
import type { StandIn } from './stand-in.ts';

/**
 * What an alert is about. Of a source, against its own 28 days: `silent` nothing new for longer than its rhythm makes plausible · `falling` a week far
 * below its own · `jumping` a day far above its own. Of one feed: `failing` no healthy check for more than a day · `gone` 410 that is believed ·
 * `page-instead-of-feed` a page where the feed was · `empty` a feed that had entries has none · `same-guid` · `same-link` all entries have one ·
 * `clock-wrong` entries in the future, or a server whose clock is not ours · `stale` its newest entry is old at every look.
 */
export const alertKinds = [
  'silent',
  'falling',
  'jumping',
  'failing',
  'gone',
  'page-instead-of-feed',
  'empty',
  'same-guid',
  'same-link',
  'clock-wrong',
  'stale',
] as const;
/** What an alert is about. */
export type AlertKind = (typeof alertKinds)[number];

/** Kinds under which a source that says nothing may be a fault rather than silent: it does not count as healthy in receipts and grids of sides. */
export const unheardKinds: ReadonlySet<AlertKind> = new Set<AlertKind>([
  'silent',
  'failing',
  'gone',
  'page-instead-of-feed',
  'empty',
  'same-link',
  'stale',
]);

/** How an alert ended: the volume or feed is as before, the new level has become the usual one, or nobody watches the source or feed any more. */
export const alertEndings = ['recovered', 'settled', 'unwatched'] as const;
/** How an alert ended. */
export type AlertEnding = (typeof alertEndings)[number];

/** The figures an alert rests on; only those of its kind are there. Instants are ISO 8601 in UTC. */
export interface AlertEvidence {
  /** New articles in the hours looked at, and how many these hours bring by the source's own 28 days. */
  readonly articles?: number;
  readonly expected?: number;
  /** Hours looked at; those in which our own checks failed or did not run are not among them. */
  readonly hours?: number;
  /** Articles a day in the 28 days before, and the days of them that were heard. */
  readonly perDay?: number;
  readonly days?: number;
  /** Chance of such a count while nothing is wrong, 0–1. */
  readonly chance?: number;
  readonly lastArticleAt?: string;
  /** Local days in which we did not listen: they are no silence. */
  readonly unheardDays?: readonly string[];
  readonly verdict?: FeedVerdict;
  readonly standIn?: StandIn;
  /** Last healthy check of a feed, or null when there never was one. */
  readonly lastOkAt?: string | null;
  /** Newest entry of a feed, or null when none carries a date. */
  readonly newestAt?: string | null;
  /** Seconds that a server's clock is ahead of ours. */
  readonly aheadSeconds?: number;
}

/** Something about a source or feed that a person should look at: raised once, kept with its evidence, ended when it is over. */
export interface Alert {
  /** Unique; also the key by which a receiver of webhooks knows it again. */
  readonly id: string;
  readonly kind: AlertKind;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly side: Side;
  /** The feed it is about; null for the source as a whole. */
  readonly feedId: string | null;
  /** When the condition began, and when it was noticed. */
  readonly since: string;
  readonly raisedAt: string;
  readonly endedAt: string | null;
  readonly ending: AlertEnding | null;
  readonly evidence: AlertEvidence;
  /** One sentence for a person: what is unusual, by which figures. */
  readonly detail: string;
}

/** An alert that was found and is not kept yet. */
export type AlertFinding = Pick<Alert, 'kind' | 'feedId' | 'since' | 'evidence' | 'detail'>;

/** What one source brought in one hour. */
export interface SourceHour {
  /** Whole hours since 1970 in UTC. */
  readonly hour: number;
  /** Articles first seen in it; those of a feed's very first reading are not counted. */
  readonly articles: number;
  readonly checks: number;
  readonly healthy: number;
}

/** Hours of a source in which it was checked, oldest first. */
export interface SourceVolume {
  readonly sourceId: string;
  readonly hours: readonly SourceHour[];
}

/** A post of an alert to the webhook, `raised` or `ended`. `parked` was given up and waits for a person. */
export interface AlertNotice {
  readonly alertId: string;
  readonly event: 'raised' | 'ended';
  readonly state: 'pending' | 'sent' | 'retry' | 'parked';
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  /** What the last attempt ended in; null before the first. */
  readonly detail: string | null;
}
