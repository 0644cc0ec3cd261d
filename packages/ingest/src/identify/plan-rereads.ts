/** An entry as its feed shows it now, under the key of its article. */
export interface SeenEntry {
  readonly key: string;
  /** See `entryPrint`. */
  readonly print: string;
  /** ISO 8601 in UTC, or null when the entry does not say. */
  readonly updatedAt: string | null;
}

/** The same entry as the same feed showed it last, and how often its article was read; null where nothing is known yet. */
export interface KnownEntry {
  readonly key: string;
  readonly print: string | null;
  readonly updatedAt: string | null;
  /** When the article's text was last read; null before the first time. */
  readonly readAt: string | null;
  /** How often it was read again since the first time. */
  readonly rereads: number;
}

/** An article whose entry changed: read its page again at `dueAt`, or, null, not any more. */
export interface PlannedReread {
  readonly key: string;
  readonly dueAt: string | null;
}

const MINUTE_MILLIS = 60_000;
/**
 * Pauses after the first, second … reading before the next. Not measured: short enough for the correction of a flash, and together a live blog
 * of a day and a half. An article is read five times at most, whatever its entry does.
 */
const PAUSES_MILLIS: readonly number[] = [30, 120, 480, 1440].map((minutes) => minutes * MINUTE_MILLIS);

/** A clock that moves by less is the outlet's way of saving, not an edit. */
const LEAST_UPDATE_MILLIS = 2 * MINUTE_MILLIS;

/** Where so many known entries of one feed changed at once, and more than half of them, the feed changed its form and not the articles. */
const FORM_CHANGE = 6;

/**
 * The articles to read again because the entry of one feed says something else than last time, or says that the article was updated since it
 * was read. An entry never seen in this feed, an article not read yet and a feed that changed as a whole give none. Pure.
 */
export const planRereads = (seen: readonly SeenEntry[], known: readonly KnownEntry[], now: number): readonly PlannedReread[] => {
  const before = new Map(known.map((entry) => [entry.key, entry]));
  const both = seen.flatMap((entry) => {
    const last = before.get(entry.key);
    return last ? [{ entry, last }] : [];
  });
  const changed = both.filter(({ entry, last }) => isChanged(entry, last));
  if (changed.length >= FORM_CHANGE && changed.length * 2 > both.length) return [];
  return changed.map(({ entry, last }) => ({ key: entry.key, dueAt: dueAt(last, now) }));
};

const isChanged = ({ print, updatedAt }: SeenEntry, last: KnownEntry): boolean => {
  if (last.print === null || last.readAt === null) return false;
  if (print !== last.print) return true;
  if (updatedAt === null || last.updatedAt === null) return false;
  return Date.parse(updatedAt) >= Date.parse(last.updatedAt) + LEAST_UPDATE_MILLIS && Date.parse(updatedAt) > Date.parse(last.readAt);
};

const dueAt = ({ readAt, rereads }: KnownEntry, now: number): string | null => {
  const pause = PAUSES_MILLIS[rereads];
  return pause === undefined || readAt === null ? null : new Date(Math.max(now, Date.parse(readAt) + pause)).toISOString();
};
