import type { HeardHours } from './heard-hours.ts';
import type { VolumeCalendar } from './volume-calendar.ts';

/** A source is judged against this many days of its own. */
const BASELINE_HOURS = 28 * 24;
/** Heard days below which nothing is said: two of each weekday. */
const LEAST_DAYS = 14;
/** A day of which fewer hours were heard is left out. */
const WHOLE_DAY_HOURS = 20;
/** The highest days count as the next one below: a summit or a re-sent archive is not the rule (winsorised mean, Dixon 1960). */
const CAPPED_DAYS = 2;
/** Articles that a weekday or an hour must bring before it weighs as much as "all alike": gamma prior of the factor, so that few articles show no pattern. */
const PATTERN_PRIOR = 12;
/** Bounds of the variance over the mean. Steadier than a third is not to be told in 28 days; more than the upper one would make the watch deaf. */
const LEAST_DISPERSION = 0.8;
const MOST_DISPERSION = 12;

/** How much a source brings, by the 28 days before an hour. */
export interface VolumeRate {
  readonly perDay: number;
  /** Days it rests on, and the articles in them. */
  readonly days: number;
  readonly articles: number;
  /** Variance of a day's count over its mean. */
  readonly dispersion: number;
  /** Articles expected in an hour, by its weekday and hour of the day. */
  at(hour: number): number;
}

/** Rate of a source in the 28 days before `end` (exclusive, in hours since 1970); null when fewer than 14 whole days of them were heard. */
export const volumeRate = (heard: HeardHours, end: number, calendar: VolumeCalendar): VolumeRate | null => {
  const from = Math.max(heard.from, end - BASELINE_HOURS);
  const days = capped(wholeDays(heard, from, Math.min(end, heard.to + 1), calendar));
  const articles = days.reduce((sum, day) => sum + day.articles, 0);
  if (days.length < LEAST_DAYS || articles === 0) return null;
  const perDay = articles / days.length;
  const byWeekday = weekdayFactors(days, perDay);
  const byHour = hourFactors(days, perDay);
  return {
    perDay,
    days: days.length,
    articles,
    dispersion: dispersionOf(days, (day) => perDay * (byWeekday[day.weekday] ?? 1)),
    at: (hour) => {
      const { weekday, hourOfDay } = calendar(hour);
      return (perDay / 24) * (byWeekday[weekday] ?? 1) * (byHour[hourOfDay] ?? 1);
    },
  };
};

interface WholeDay {
  readonly weekday: number;
  readonly articles: number;
  readonly byHour: readonly number[];
}

const wholeDays = (heard: HeardHours, from: number, end: number, calendar: VolumeCalendar): readonly WholeDay[] => {
  const days = new Map<string, { weekday: number; hours: number; articles: number; byHour: number[] }>();
  for (let hour = from; hour < end; hour++) {
    if (!heard.isHeard(hour)) continue;
    const { day, weekday, hourOfDay } = calendar(hour);
    const sums = days.get(day) ?? { weekday, hours: 0, articles: 0, byHour: Array<number>(24).fill(0) };
    const articles = heard.articlesAt(hour);
    sums.hours += 1;
    sums.articles += articles;
    sums.byHour[hourOfDay] = (sums.byHour[hourOfDay] ?? 0) + articles;
    days.set(day, sums);
  }
  return [...days.values()].filter((day) => day.hours >= WHOLE_DAY_HOURS);
};

/** The highest days brought down to the next one below, hour by hour in proportion. */
const capped = (days: readonly WholeDay[]): readonly WholeDay[] => {
  const most = days.map((day) => day.articles).sort((a, b) => b - a)[CAPPED_DAYS] ?? 0;
  return days.map((day) => {
    if (day.articles <= most) return day;
    const share = most / day.articles;
    return { ...day, articles: most, byHour: day.byHour.map((count) => count * share) };
  });
};

const weekdayFactors = (days: readonly WholeDay[], perDay: number): readonly number[] => {
  const factors = Array.from({ length: 7 }, (_, weekday) => {
    const same = days.filter((day) => day.weekday === weekday);
    return shrunk(
      same.reduce((sum, day) => sum + day.articles, 0),
      perDay * same.length,
    );
  });
  const mean = days.reduce((sum, day) => sum + (factors[day.weekday] ?? 1), 0) / days.length;
  return factors.map((factor) => factor / mean);
};

const hourFactors = (days: readonly WholeDay[], perDay: number): readonly number[] => {
  const expected = (perDay * days.length) / 24;
  const factors = Array.from({ length: 24 }, (_, hour) =>
    shrunk(
      days.reduce((sum, day) => sum + (day.byHour[hour] ?? 0), 0),
      expected,
    ),
  );
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / 24;
  return factors.map((factor) => factor / mean);
};

const shrunk = (counted: number, expected: number): number => (counted + PATTERN_PRIOR) / (expected + PATTERN_PRIOR);

/** Pearson's statistic over its degrees of freedom (McCullagh and Nelder, Generalized Linear Models, 4.5.2). */
const dispersionOf = (days: readonly WholeDay[], expectedOf: (day: WholeDay) => number): number => {
  const sum = days.reduce((all, day) => all + (day.articles - expectedOf(day)) ** 2 / Math.max(expectedOf(day), 0.01), 0);
  return Math.min(MOST_DISPERSION, Math.max(LEAST_DISPERSION, sum / (days.length - 1)));
};
