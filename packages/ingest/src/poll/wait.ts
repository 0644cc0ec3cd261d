import type { FeedPace } from '@corridor/model';
import { weekDays } from './pace.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Part of a feed's window that may pass between two polls: with a third, two polls may fail before an entry is lost. */
const WINDOW_SHARE = 1 / 3;
/** Shortest wait where the catalogue sets none: wires refresh every few minutes and readers' etiquette asks for 10 or more. */
const FLOOR_MINUTES = 10;
/** Longest wait for a feed that answers: the digest is daily, so four looks a day are the least. */
const CEILING_MINUTES = 360;
/** Wait for a feed whose entries carry no dates. */
const UNDATED_MINUTES = 30;
/** Least wait where the server sends no validators and each poll costs the whole feed; half of what the feed covers where that is less. */
const UNCONDITIONAL_FLOOR_MINUTES = 30;
/** Hints beyond this are ignored: real feeds ask for up to 30 days (`max-age=2591034`), and news would be lost. */
const HINT_CAP_MINUTES = 120;
/** A hint never stretches the wait beyond this part of the feed's window, but an hour is always granted. */
const HINT_WINDOW_SHARE = 1 / 2;
const HINT_GRANTED_MINUTES = 60;
/** Wait where a hub pushes, as a check on it; never more than half of the window, so that a hub that falls silent costs no entry. */
const PUSHED_MINUTES = 180;
const PUSHED_WINDOW_SHARE = 1 / 2;
/** Longest that skipHours and skipDays can move a poll: a weekend. */
const SKIP_CAP_MILLIS = 3 * 24 * HOUR;

/** Minutes until the next look at a feed that answered, before jitter and skipped hours. */
export const waitMinutes = (
  pace: FeedPace | null,
  options: {
    readonly maxAgeSeconds: number | null;
    readonly hasValidators: boolean;
    readonly minIntervalMinutes: number | null;
    readonly isPushed: boolean;
  },
): number => {
  const window = pace?.windowMinutes ?? null;
  const floor = options.minIntervalMinutes ?? FLOOR_MINUTES;
  const byWindow = window === null ? UNDATED_MINUTES : window * WINDOW_SHARE;
  const base = Math.max(floor, Math.min(byWindow, CEILING_MINUTES));
  const hintCap =
    window === null ? HINT_CAP_MINUTES : Math.min(HINT_CAP_MINUTES, Math.max(HINT_GRANTED_MINUTES, window * HINT_WINDOW_SHARE));
  const hint = Math.min(hintCap, Math.max(pace?.hintMinutes ?? 0, (options.maxAgeSeconds ?? 0) / 60));
  const pushed = options.isPushed && window !== null ? Math.min(PUSHED_MINUTES, window * PUSHED_WINDOW_SHARE) : 0;
  const unconditional = options.hasValidators ? 0 : Math.min(UNCONDITIONAL_FLOOR_MINUTES, (window ?? Number.POSITIVE_INFINITY) / 2);
  return Math.max(base, hint, pushed, unconditional);
};

/** The first instant at or after `at` outside the feed's skipped hours and days (UTC). Unmoved when all hours are skipped or it would take over three days. */
export const afterSkipped = (at: number, pace: FeedPace | null): number => {
  if (!pace || (pace.skipHours.length === 0 && pace.skipDays.length === 0)) return at;
  for (let time = at; time <= at + SKIP_CAP_MILLIS; time = nextHour(time)) {
    if (!isSkipped(new Date(time), pace)) return time;
  }
  return at;
};

const isSkipped = (time: Date, pace: FeedPace): boolean =>
  pace.skipHours.includes(time.getUTCHours()) || pace.skipDays.includes(weekDays[time.getUTCDay()] ?? '');

const nextHour = (time: number): number => Math.floor(time / HOUR) * HOUR + HOUR;
