// Long because it is a small world: outlets that publish, servers that fail, and the planner between them, by a clock of its own.
import type { FeedState, FeedVerdict } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { initialFeedState } from './feed-state.ts';
import { conditionsOf } from './full-read.ts';
import { isOwnOutage } from './own-outage.ts';
import { planNextPoll } from './plan.ts';
import type { PollReport } from './poll-report.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const start = Date.parse('2026-11-01T00:00:00Z');
const DAYS = 30;
/** A fortnight without trouble says as much as a month. */
const CALM_DAYS = 14;
const end = start + DAYS * DAY;
const FEEDS = 168;
const HOSTS = 90;
/** Pause between two looks for what is due. */
const TICK = MINUTE;

/** Numbers from 0 to below 1 out of a seed (mulberry32). */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
};

interface Span {
  readonly from: number;
  readonly to: number;
  readonly verdict: FeedVerdict;
}

/** A feed of the world: when its entries appear, how many it shows, and when its server fails. */
interface Outlet {
  readonly url: string;
  readonly shown: number;
  readonly published: readonly number[];
  /** The same instants in ISO 8601. */
  readonly dates: readonly string[];
  readonly hasValidators: boolean;
  readonly trouble: Span[];
}

/** What a poller made of it. */
interface Followed {
  readonly outlet: Outlet;
  readonly polls: number[];
  state: FeedState;
  seen: number;
  lost: number;
}

/** Entries at even distances: what the feed covers never changes. */
const publishEvenly = (shown: number, window: number): readonly number[] =>
  Array.from({ length: Math.ceil((end - start + 2 * window) / (window / shown)) }, (_, i) => start - 2 * window + i * (window / shown));

/** Entries of a month: busy by day, quiet by night, with bursts of a few at once; `window` is what the feed covers on an average day. */
const publish = (shown: number, window: number, random: () => number): readonly number[] => {
  const pause = window / shown;
  const times: number[] = [];
  for (let at = start - 2 * window; at < end; ) {
    const isNight = new Date(at).getUTCHours() < 6;
    at += -Math.log(1 - random()) * pause * (isNight ? 4 : 0.85);
    times.push(at);
    if (random() < 0.05) for (let more = 0; more < 3; more++) times.push(at + random() * MINUTE);
  }
  return times.toSorted((a, b) => a - b);
};

const datedOf = (published: readonly number[]): Pick<Outlet, 'published' | 'dates'> => ({
  published,
  dates: published.map((time) => new Date(time).toISOString()),
});

const madeOf = (random: () => number, published: typeof publish): Outlet[] =>
  Array.from({ length: FEEDS }, (_, i) => {
    const shown = [10, 20, 20, 30, 50][Math.floor(random() * 5)] ?? 30;
    // from two hours to eight days, as the catalogue's feeds were seen to cover
    const window = 2 * HOUR * 96 ** random();
    return {
      url: `https://outlet-${i % HOSTS}.example/${i}`,
      shown,
      ...datedOf(published(shown, window, random)),
      hasValidators: random() < 0.8,
      trouble: [],
    };
  });

/** Entries out by `now`. */
const countBy = ({ published }: Outlet, now: number): number => {
  let [low, high] = [0, published.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((published[middle] ?? 0) <= now) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Milliseconds that the feed covers at `now`. */
const windowAt = (outlet: Outlet, now: number): number => now - (outlet.published[countBy(outlet, now) - outlet.shown] ?? now);

/** Outages of each host, some days apart, each shorter than `share` of what any of its feeds covers while it lasts. */
const addOutages = (outlets: readonly Outlet[], share: number, random: () => number): void => {
  const verdicts: readonly FeedVerdict[] = ['timeout', 'http-error', 'unreachable', 'dns'];
  for (let host = 0; host < HOSTS; host++) {
    const its = outlets.filter((_, i) => i % HOSTS === host);
    for (let from = start + random() * 4 * DAY; from < end; from += (2 + random() * 5) * DAY) {
      let to = from + share * Math.min(...its.map((outlet) => windowAt(outlet, from)));
      for (const outlet of its) for (let at = from; at < to; at += 10 * MINUTE) to = Math.min(to, from + share * windowAt(outlet, at));
      for (const outlet of its) outlet.trouble.push({ from, to, verdict: verdicts[Math.floor(random() * 4)] ?? 'timeout' });
      from = to;
    }
  }
};

const answer = (followed: Followed, now: number): PollReport => {
  const { outlet, state } = followed;
  const trouble = outlet.trouble.find(({ from, to }) => now >= from && now < to);
  const head = { lastModified: null, maxAgeSeconds: null, retryAfterSeconds: null, redirects: [], hints: null };
  if (trouble)
    return { ...head, verdict: trouble.verdict, status: trouble.verdict === 'http-error' ? 502 : null, etag: null, entryTimes: [] };
  const count = countBy(outlet, now);
  const etag = outlet.hasValidators ? `"${count}"` : null;
  if (etag !== null && conditionsOf(state, now).etag === etag)
    return { ...head, verdict: 'not-modified', status: 304, etag, entryTimes: [] };
  followed.lost += Math.max(0, count - outlet.shown - followed.seen);
  followed.seen = count;
  const entryTimes = outlet.dates.slice(Math.max(0, count - outlet.shown), count);
  return { ...head, verdict: 'ok', status: 200, etag, entryTimes };
};

/** Follows the outlets for the month: at each tick what is due is polled and planned anew. */
const follow = (outlets: readonly Outlet[], days: number, random: () => number): readonly Followed[] => {
  const all = outlets.map((outlet, i): Followed => {
    const state = initialFeedState({ id: `feed-${i}`, url: outlet.url }, start, 10 * MINUTE);
    return { outlet, polls: [], state, seen: countBy(outlet, start), lost: 0 };
  });
  const due = all.map(({ state }) => Date.parse(state.nextPollAt));
  for (let now = start; now < start + days * DAY; now += TICK) {
    for (const [i, followed] of all.entries()) {
      if ((due[i] ?? 0) > now) continue;
      const report = answer(followed, now);
      const others = report.status === 200 || report.status === 304 ? [] : all.filter((one) => one !== followed).map((one) => one.state);
      const isOurs = isOwnOutage(report.verdict, followed.outlet.url, others, now);
      followed.state = planNextPoll({ state: followed.state, feed: {}, report, now, random, isOwnOutage: isOurs });
      followed.polls.push(now);
      due[i] = Date.parse(followed.state.nextPollAt);
    }
  }
  return all;
};

interface World {
  readonly seed: number;
  readonly days?: number;
  readonly publish?: typeof publish;
  readonly prepare?: (outlets: readonly Outlet[], random: () => number) => void;
}

const live = (world: World): readonly Followed[] => {
  const random = randomOf(world.seed);
  const outlets = madeOf(random, world.publish ?? publish);
  world.prepare?.(outlets, random);
  return follow(outlets, world.days ?? DAYS, random);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const gaps = ({ polls }: Followed): readonly number[] => polls.slice(1).map((at, i) => at - (polls[i] ?? at));
const lost = (all: readonly Followed[]): number => sum(all.map((one) => one.lost));
const outagesBelow = (share: number) => (outlets: readonly Outlet[], random: () => number) => addOutages(outlets, share, random);

describe('a month of 168 feeds', () => {
  const calm = live({ seed: 1, days: CALM_DAYS });
  const troubled = live({ seed: 2, prepare: outagesBelow(1 / 2) });

  it('loses no entry to outages shorter than half of what a feed covers', () => {
    const even = live({ seed: 3, publish: publishEvenly, prepare: outagesBelow(1 / 2) });
    expect(sum(even.map((one) => one.outlet.trouble.length))).toBeGreaterThan(600);
    expect(lost(even)).toBe(0);
  });

  it('loses none but in a rare rush where feeds have days, nights and bursts', () => {
    expect(lost(calm) / sum(calm.map((one) => one.seen))).toBeLessThan(1 / 20_000);
    expect(lost(troubled) / sum(troubled.map((one) => one.seen))).toBeLessThan(1 / 5000);
  });

  it('item 36: asks no feed more often than every ten minutes, and some twenty times a day on average', () => {
    for (const [all, days] of [
      [calm, CALM_DAYS],
      [troubled, DAYS],
    ] as const) {
      expect(Math.min(...all.flatMap(gaps))).toBeGreaterThanOrEqual(10 * MINUTE);
      expect(Math.max(...all.map((one) => one.polls.length)) / days).toBeLessThan(120);
      expect(sum(all.map((one) => one.polls.length)) / FEEDS / days).toBeLessThan(22);
    }
  });

  it('item 35: has no minute of the hour that feeds prefer', () => {
    const byMinute = Array.from({ length: 60 }, () => 0);
    for (const at of troubled.flatMap((one) => one.polls)) {
      const minute = Math.floor(at / MINUTE) % 60;
      byMinute[minute] = (byMinute[minute] ?? 0) + 1;
    }
    expect(Math.max(...byMinute) / (sum(byMinute) / 60)).toBeLessThan(1.1);
  });

  it('is back within twenty minutes of a day in which our own network was away', () => {
    const back = start + 1.5 * DAY;
    const prepare = (outlets: readonly Outlet[]): void => {
      for (const outlet of outlets) outlet.trouble.push({ from: back - DAY, to: back, verdict: 'dns' });
    };
    const offline = live({ seed: 4, days: 2, prepare });
    expect(Math.max(...offline.map((one) => (one.polls.find((at) => at >= back) ?? end) - back))).toBeLessThan(20 * MINUTE);
  });
});
