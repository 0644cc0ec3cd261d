import { countingVerdicts, type FeedCheck, feedNoteAdvice, healthyVerdicts, type Source } from '@corridor/model';
import { type Column, plain, renderTable } from './table.ts';

/** A check with the source it belongs to and what to do about it; what `sources check --json` prints a line of. */
export interface FeedCheckLine extends FeedCheck {
  readonly sourceId: string;
  readonly sourceName: string;
  readonly isHealthy: boolean;
  /** What a person should do; empty when all is well. */
  readonly advice: readonly string[];
}

/** Checks with their sources, in the order of the catalogue. */
export const feedCheckLines = (checks: readonly FeedCheck[], sources: readonly Source[]): readonly FeedCheckLine[] => {
  const byFeed = new Map(sources.flatMap((source) => source.feeds.map((feed) => [feed.id, source] as const)));
  return checks.map((check) => {
    const source = byFeed.get(check.feedId);
    return {
      sourceId: source?.id ?? '',
      sourceName: source?.name ?? '',
      ...check,
      isHealthy: healthyVerdicts.has(check.verdict),
      advice: [...(check.detail === null ? [] : [check.detail]), ...(check.notes ?? []).map((note) => feedNoteAdvice[note])],
    };
  });
};

/** Advice of one verdict that is printed: without a network all feeds have the same. */
const ADVISED_OF_A_KIND = 12;

const columns: readonly Column[] = [
  { title: 'source', most: 24 },
  { title: 'feed', most: 28 },
  { title: 'verdict' },
  { title: 'entries', align: 'right' },
  { title: 'newest', align: 'right' },
  { title: 'note', most: 30 },
];

/**
 * Checks as a table that fits 80 columns, then what to do, feed by feed, then a line of counts. `now` in milliseconds: the newest entry's age is
 * shown against it.
 */
export const renderFeedChecks = (lines: readonly FeedCheckLine[], now: number, screen: number): string => {
  const rows = lines.map((line) => [
    line.sourceName,
    line.feedId,
    line.verdict,
    countingVerdicts.has(line.verdict) ? line.entries : '',
    line.newestAt ? ageWords(now - Date.parse(line.newestAt)) : '',
    [line.standIn, ...(line.notes ?? [])].filter((note) => note !== undefined).join(', '),
  ]);
  const advised = lines.filter(({ advice }) => advice.length > 0);
  const advice = [...groupedByVerdict(advised)].flatMap(([verdict, some]) => [
    ...some.slice(0, ADVISED_OF_A_KIND).map((line) => wrapped(`${line.feedId}: ${line.advice.map(plain).join('; ')}`, screen)),
    ...(some.length > ADVISED_OF_A_KIND ? [`${some.length - ADVISED_OF_A_KIND} more ${verdict}; --json has all\n`] : []),
  ]);
  return [
    renderTable(columns, rows, screen),
    ...(advice.length > 0 ? [`\nWhat to do\n${advice.join('')}`] : []),
    `\n${lines.filter(({ isHealthy }) => isHealthy).length} of ${lines.length} feeds healthy${advised.length > 0 ? `, ${advised.length} to look at` : ''}\n`,
  ].join('');
};

const groupedByVerdict = (lines: readonly FeedCheckLine[]): ReadonlyMap<string, readonly FeedCheckLine[]> => {
  const groups = new Map<string, FeedCheckLine[]>();
  for (const line of lines) groups.set(line.verdict, [...(groups.get(line.verdict) ?? []), line]);
  return groups;
};

const HOUR_MILLIS = 3_600_000;

/** `35 min`, `7 h`, `12 d`; entries dated a little ahead are new. */
const ageWords = (millis: number): string => {
  if (millis < HOUR_MILLIS) return `${Math.max(0, Math.round(millis / 60_000))} min`;
  return millis < 48 * HOUR_MILLIS ? `${Math.round(millis / HOUR_MILLIS)} h` : `${Math.round(millis / (24 * HOUR_MILLIS))} d`;
};

/** A line broken at spaces so that it fits the screen, what follows the first indented by two. */
const wrapped = (text: string, screen: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > screen) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return `${[...lines, line].join('\n')}\n`;
};
