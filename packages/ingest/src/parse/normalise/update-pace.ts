import type { FeedNode } from '../tree/feed-node.ts';
import { firstText } from '../tree/feed-node.ts';

const minutesOfPeriod: ReadonlyMap<string, number> = new Map(
  Object.entries({ hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }),
);
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** How often a feed asks to be read; the poller caps it. */
export interface UpdatePace {
  readonly ttlMinutes: number | null;
  readonly updatePeriodMinutes: number | null;
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
}

/** `ttl`, the syndication module's period over frequency, and the hours (GMT) and days to leave out. */
export const updatePace = (head: FeedNode): UpdatePace => {
  const ttl = positive(firstText(head, ['ttl']));
  const period = minutesOfPeriod.get(firstText(head, ['sy:updatePeriod'])?.toLowerCase() ?? '');
  const frequency = positive(firstText(head, ['sy:updateFrequency'])) ?? 1;
  return {
    ttlMinutes: ttl === null ? null : Math.ceil(ttl),
    updatePeriodMinutes: period === undefined ? null : Math.max(1, Math.round(period / frequency)),
    skipHours: hoursOf(head),
    skipDays: days.filter((day) => listed(head, 'skipDays', 'day').some((text) => text.toLowerCase() === day.toLowerCase())),
  };
};

const positive = (text: string | undefined): number | null => {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : null;
};

/** Hours are 0–23; 24 is Netscape's midnight. */
const hoursOf = (head: FeedNode): readonly number[] => {
  const hours = listed(head, 'skipHours', 'hour')
    .filter((text) => /^\d{1,2}$/.test(text))
    .map(Number);
  return [...new Set(hours.filter((hour) => hour <= 24).map((hour) => hour % 24))].sort((a, b) => a - b);
};

const listed = (head: FeedNode, group: string, name: string): readonly string[] =>
  head
    .all(group)
    .flatMap((node) => node.all(name))
    .map((node) => node.text.trim());
