import { zoneMinutes } from '../parse/dates/time-zones.ts';
import { addressDate } from './address-date.ts';
import type { ArticleBody } from './article-body.ts';
import { withArticleHolders } from './article-holders.ts';
import { markedDates, modifiedDate } from './marked-dates.ts';
import type { PageFacts } from './page-facts.ts';
import { type PrintedDate, readPrintedDate } from './printed-date.ts';
import { isUpdate, printedDate, type ReadDate, scriptDate, squareDate, textDate, titleDate } from './shown-dates.ts';
import type { DateOrder } from './written-day.ts';

/** Dates of a page. */
export interface PageDates {
  readonly publishedAt: string | null;
  readonly publishedDate: string | null;
  readonly modifiedAt: string | null;
}

/** What the reading of dates takes from the page's origin. */
export interface DateOrigin {
  readonly url: string;
  readonly lang: string | null;
  /** Zone (IANA) of times that name none; null is UTC. */
  readonly zone: string | null;
}

const DAY_MILLIS = 86_400_000;
const DAY_FIRST_COUNTRY = /\.(uk|au|nz|in|ie|za|am|az|ge|ir|tr|ru|kz|eu|de|fr|it|es|nl|be|se|no|dk|fi|pl|cz|at|ch)(\/|:|$)/;
const DAY_FIRST_ENGLISH = /^en[-_](?!us|ca|ph)[a-z]{2}/i;

/** Day first nearly everywhere; month first in English of the United States and in English that does not say whose. */
function dateOrderOf(facts: PageFacts, lang: string | null, url: string): DateOrder {
  if (lang !== 'en' || DAY_FIRST_COUNTRY.test(url.slice(0, 200))) return 'day-first';
  const tags = [facts.htmlLang, facts.meta.get('og:locale') ?? ''];
  return tags.some((tag) => DAY_FIRST_ENGLISH.test(tag)) ? 'day-first' : 'month-first';
}

/**
 * Publication and change dates: JSON-LD, meta, microdata, address, `time` elements, boxes whose class speaks of a date, lines near the title
 * or with a word of publication, scripts, the picture's address, other lines, in that order. `publishedDate` is the date as written.
 * `publishedAt` is the instant where a time is written (one without a zone is in the origin's, else UTC, unless another mark of the page gives the zone)
 * and 00:00 UTC of the date where only a date is. A date of change stands in where there is no other.
 */
export function readPageDates(page: PageFacts, { url, lang, zone }: DateOrigin, body: ArticleBody): PageDates {
  const facts = withArticleHolders(page, body);
  const order = dateOrderOf(facts, lang, url);
  const read: ReadDate = (text) => readPrintedDate(text, order, lang);
  const marked = markedDates(facts, read);
  const modified = modifiedDate(facts, read);
  const first =
    marked[0] ??
    addressDate(url) ??
    addressDate(facts.canonical) ??
    printedDate(facts, read) ??
    squareDate(facts, url, read) ??
    textDate(facts, body, read, 'near') ??
    scriptDate(facts, read) ??
    addressDate(facts.meta.get('og:image') ?? '') ??
    textDate(facts, body, read, 'far');
  const told = first ? bestTold(first, marked, facts, read) : modified;
  const published = told && asPrinted(told, facts, url, read);
  return {
    publishedAt: published ? instantOf(published, zone) : null,
    publishedDate: published?.date ?? null,
    modifiedAt: modified ? instantOf(modified, zone) : null,
  };
}

/** A day alone is 00:00 UTC, not of the zone: no day shift. */
function instantOf({ instant, date, offsetMinutes }: PrintedDate, zone: string | null): string {
  if (instant === null) return `${date}T00:00:00.000Z`;
  const local = Date.parse(instant);
  const minutes = offsetMinutes === null && zone !== null ? (zoneMinutes(zone, local) ?? 0) : 0;
  return minutes === 0 ? instant : new Date(local - minutes * 60_000).toISOString();
}

/**
 * The same moment or the same clock told with a zone beats one told in UTC, since it is the outlet's own date; the same date with a time beats
 * one without; a clock without zone takes the zone of another mark.
 */
function bestTold(first: PrintedDate, marked: readonly PrintedDate[], facts: PageFacts, read: ReadDate): PrintedDate {
  const shown = facts.times.filter((element) => !isUpdate(element)).map((element) => read(element.attribs.datetime));
  const others = [...marked, ...shown].filter((other) => other !== null);
  const zoned = others.find((other) => other.offsetMinutes && (minuteOf(other) === minuteOf(first) || clockOf(other) === clockOf(first)));
  if (zoned && first.instant && !first.offsetMinutes) return zoned;
  if (first.instant && first.offsetMinutes !== null) return first;
  return (
    others.find((other) => other.date === first.date && other.offsetMinutes !== null) ??
    others.find((other) => other.date === first.date && other.instant) ??
    first
  );
}

function minuteOf({ instant }: PrintedDate): string {
  return instant?.slice(0, 16) ?? '';
}

/** Date and time as the clock of their own zone shows them. */
function clockOf({ instant, offsetMinutes }: PrintedDate): string {
  return instant === null ? '' : new Date(Date.parse(instant) + (offsetMinutes ?? 0) * 60_000).toISOString().slice(0, 16);
}

/** Near midnight an instant told in UTC has another date than the one that readers see, or the address has; theirs counts. */
function asPrinted(told: PrintedDate, facts: PageFacts, url: string, read: ReadDate): PrintedDate {
  if (!told.instant || told.offsetMinutes) return told;
  const hour = Number(told.instant.slice(11, 13));
  const printed = titleDate(facts, read) ?? addressDate(url);
  const days = printed ? (Date.parse(printed.date) - Date.parse(told.date)) / DAY_MILLIS : 0;
  const isNearMidnight = (days === 1 && hour >= 10) || (days === -1 && hour < 12);
  return printed && isNearMidnight ? { ...told, date: printed.date } : told;
}
