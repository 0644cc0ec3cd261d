import type { SourceHealth } from '@corridor/archive';
import {
  type FeedHealth,
  failureKinds,
  feedEnding,
  isOwnNetworkDown,
  judgeFeed,
  judgeVolume,
  type VolumeCalendar,
  volumeCalendar,
  volumeEnding,
} from '@corridor/ingest';
import { type Alert, type AlertEnding, type AlertFinding, isoNow, type SourceVolume } from '@corridor/model';
import type { Parts } from '../parts.ts';

const DAY_MILLIS = 86_400_000;
/** Health is looked through this often: volume is counted by the hour. */
const WATCH_MILLIS = 15 * 60_000;
/** Alerts that ended earlier than this touch no rate of today. */
const MEMORY_MILLIS = 120 * DAY_MILLIS;

/** True when health was not looked through for a quarter of an hour. */
export const isWatchDue = async ({ archive, clock }: Pick<Parts, 'archive' | 'clock'>): Promise<boolean> => {
  const last = await archive.lastWatchAt();
  return last === null || clock.now() - Date.parse(last) >= WATCH_MILLIS;
};

/** Looks through the volume of all sources and the checks of all feeds: raises alerts, ends those that are over, tells the observer of both. */
export const watchHealth = async (parts: Parts): Promise<void> => {
  const { archive, clock, observer, alerts } = parts;
  const health = await archive.sourceHealth();
  const window = { from: new Date(clock.now() - MEMORY_MILLIS).toISOString(), to: new Date(clock.now() + 1).toISOString() };
  const known = await archive.alerts({ window });
  const watched = health.filter(({ feeds }) => feeds.some(({ state }) => state.enabled));
  const calendars = new Map<string, VolumeCalendar>();
  const isCut = isOwnNetworkDown(watched.flatMap(enabledFeeds), clock.now());
  const raised: (AlertFinding & { readonly sourceId: string })[] = [];
  const ended: Ended[] = unwatched(await archive.alerts({ isOpen: true }), watched);
  for (const source of watched) {
    const own = known.filter(({ sourceId }) => sourceId === source.source.id);
    const calendar = calendarIn(calendars, source.source.zone ?? alerts.zone);
    const change = judgeSource(source, await archive.volume(source.source.id), own, { now: isoNow(clock), calendar, isCut });
    raised.push(...change.raised.map((finding) => ({ ...finding, sourceId: source.source.id })));
    ended.push(...change.ended);
  }
  const saved = await archive.saveAlerts({ raised, ended, isNotified: alerts.hook !== null });
  for (const alert of saved.raised) observer.alertChanged(alert, 'raised');
  for (const alert of saved.ended) observer.alertChanged(alert, 'ended');
};

/** Days and hours of a source are its own where the catalogue knows its zone; sources of one zone share a calendar. */
const calendarIn = (known: Map<string, VolumeCalendar>, zone: string): VolumeCalendar => {
  const calendar = known.get(zone) ?? volumeCalendar(zone);
  known.set(zone, calendar);
  return calendar;
};

interface Ended {
  readonly id: string;
  readonly ending: AlertEnding;
}

const enabledFeeds = ({ feeds }: SourceHealth): readonly FeedHealth[] => feeds.filter(({ state }) => state.enabled);

/** Alerts of sources that nobody watches any more. */
const unwatched = (open: readonly Alert[], watched: readonly SourceHealth[]): Ended[] => {
  const ids = new Set(watched.map(({ source }) => source.id));
  return open.filter(({ sourceId }) => !ids.has(sourceId)).map(({ id }) => ({ id, ending: 'unwatched' }));
};

/** What is to be raised and ended of one source; pure. */
const judgeSource = (
  source: SourceHealth,
  volume: SourceVolume,
  own: readonly Alert[],
  { now, calendar, isCut }: { readonly now: string; readonly calendar: VolumeCalendar; readonly isCut: boolean },
): { readonly raised: readonly AlertFinding[]; readonly ended: readonly Ended[] } => {
  const feeds = enabledFeeds(source);
  const endings = new Map<string, AlertEnding>();
  for (const alert of own) {
    const ending = alert.endedAt === null ? endingOf(alert, volume, feeds) : null;
    if (ending) endings.set(alert.id, ending);
  }
  const known = own.map((alert) => {
    const ending = endings.get(alert.id);
    return ending ? { ...alert, ending, endedAt: now } : alert;
  });
  const open = known.filter(({ endedAt }) => endedAt === null);
  const ofFeeds = isCut ? [] : feeds.flatMap((feed) => judgeFeed(feed, Date.parse(now))).filter((finding) => !isCovered(finding, open));
  const ofVolume = judgeVolume({ volume, known: known.filter(({ feedId }) => feedId === null), calendar });
  return { raised: [...ofVolume, ...ofFeeds], ended: [...endings].map(([id, ending]) => ({ id, ending })) };
};

const endingOf = (alert: Alert, volume: SourceVolume, feeds: readonly FeedHealth[]): AlertEnding | null => {
  if (alert.feedId === null) return volumeEnding(alert, volume);
  const feed = feeds.find(({ state }) => state.feedId === alert.feedId);
  return feed ? feedEnding(alert, feed) : 'unwatched';
};

/** An alert of the kind lasts; a feed that fails has one alert, whatever its servers think of next. */
const isCovered = (finding: AlertFinding, open: readonly Alert[]): boolean =>
  open.some(
    ({ feedId, kind }) =>
      feedId === finding.feedId && (kind === finding.kind || (failureKinds.has(kind) && failureKinds.has(finding.kind))),
  );
