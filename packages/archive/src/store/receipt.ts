import { type Alert, type FeedVerdict, healthyVerdicts, type Receipt, type Side, sides, unheardKinds } from '@corridor/model';
import type { Archive, FeedRecord, SourceHealth, Window } from '../archive.ts';
import { alertsIn } from './alerts.ts';
import { type Context, type Db, groupBy } from './context.ts';
import { toMillis } from './instant.ts';
import { sourceHealth } from './sources.ts';

/** The coverage note: what was tried, what was healthy, what became of what was seen. */
export const receiptStore = ({ engine }: Context) =>
  ({
    receipt: (window) => engine.read((db) => receipt(db, window)),
  }) satisfies Partial<Archive>;

interface Span {
  readonly from: number;
  readonly to: number;
}

const receipt = async (db: Db, window: Window): Promise<Receipt> => {
  const span = { from: toMillis(window.from), to: toMillis(window.to) };
  const health = await sourceHealth(db, span.to);
  const verdicts = await verdictsIn(db, span);
  const sources = health.filter((one) => one.feeds.some((feed) => feed.state.enabled || verdicts.has(feed.state.feedId)));
  const alerts = await alertsIn(db, span);
  const unheard = unheardOf(alerts);
  const isHeard = (one: SourceHealth, feed: SourceHealth['feeds'][number]): boolean =>
    isHealthy(verdicts.get(feed.state.feedId)) && !unheard.has(one.source.id) && !unheard.has(feed.state.feedId);
  const healthy = new Set(sources.filter((one) => one.feeds.some((feed) => isHeard(one, feed))));
  const bySide = await articlesBySide(db, span);
  return {
    from: window.from,
    to: window.to,
    feedsTried: verdicts.size,
    feedsHealthy: [...verdicts.values()].filter(isHealthy).length,
    sources: sources.length,
    sourcesHealthy: healthy.size,
    bySide: sides
      .map((side) => ({
        side,
        sources: sources.filter((one) => one.source.side === side).length,
        healthy: sources.filter((one) => one.source.side === side && healthy.has(one)).length,
        articles: bySide.get(side) ?? 0,
      }))
      .filter((row) => row.sources > 0 || row.articles > 0),
    byLanguage: await articlesByLanguage(db, span),
    unhealthy: unhealthyFeeds(health, verdicts),
    alerts: alerts.map(({ id, kind, sourceId, sourceName, side, feedId, since, detail }) => ({
      id,
      kind,
      sourceId,
      sourceName,
      side,
      feedId,
      since,
      detail,
    })),
    ...(await articleCounts(db, span)),
  };
};

/** Ids of sources and of feeds whose silence may be a fault: they say nothing about what was not reported. */
const unheardOf = (alerts: readonly Alert[]): ReadonlySet<string> =>
  new Set(alerts.filter((alert) => unheardKinds.has(alert.kind)).map((alert) => alert.feedId ?? alert.sourceId));

const isHealthy = (verdict: FeedVerdict | undefined): boolean => verdict !== undefined && healthyVerdicts.has(verdict);

/** Last verdict in the window of every feed that was checked in it; where checks have been thinned out, of the days it touches. */
const verdictsIn = async (db: Db, { from, to }: Span): Promise<Map<string, FeedVerdict>> => {
  const days = await db
    .selectFrom('feed_day')
    .select(['feed_id', 'verdict'])
    .where('day', '>=', new Date(from).toISOString().slice(0, 10))
    .where('day', '<=', new Date(Math.max(from, to - 1)).toISOString().slice(0, 10))
    .orderBy('checked_ms')
    .execute();
  const kept = await db
    .selectFrom('feed_check')
    .select(['feed_id', (the) => the.fn.min('checked_ms').as('first')])
    .groupBy('feed_id')
    .execute();
  const firstKept = new Map(kept.map((row) => [row.feed_id, Number(row.first)]));
  const checks = await db
    .selectFrom('feed_check')
    .select(['feed_id', 'verdict'])
    .where('checked_ms', '>=', from)
    .where('checked_ms', '<', to)
    .orderBy('checked_ms')
    .execute();
  const isThinned = (feedId: string): boolean => (firstKept.get(feedId) ?? Number.POSITIVE_INFINITY) > from;
  return new Map([...days.filter((row) => isThinned(row.feed_id)), ...checks].map((row) => [row.feed_id, row.verdict]));
};

const unhealthyFeeds = (health: readonly SourceHealth[], verdicts: ReadonlyMap<string, FeedVerdict>): Receipt['unhealthy'] =>
  health.flatMap(({ source, feeds }) =>
    feeds.flatMap(({ state }) => {
      const verdict = verdicts.get(state.feedId);
      if (verdict === undefined || isHealthy(verdict)) return [];
      return [{ feedId: state.feedId, sourceName: source.name, verdict, since: sinceOf(state) }];
    }),
  );

/** Unhealthy since the last good check; null when there never was one. */
const sinceOf = (state: FeedRecord): string | null => state.lastOkAt;

const seenIn = (db: Db, { from, to }: Span) => db.selectFrom('article').where('seen_ms', '>=', from).where('seen_ms', '<', to);

const articlesBySide = async (db: Db, span: Span): Promise<Map<Side, number>> => {
  const rows = await seenIn(db, span)
    .innerJoin('source', 'source.id', 'article.source_id')
    .select(['source.side', (the) => the.fn.countAll<number>().as('articles')])
    .groupBy('source.side')
    .execute();
  return new Map(rows.map((row) => [row.side, Number(row.articles)]));
};

const articlesByLanguage = async (db: Db, span: Span): Promise<Receipt['byLanguage']> => {
  const rows = await seenIn(db, span)
    .select(['lang', (the) => the.fn.countAll<number>().as('articles')])
    .groupBy('lang')
    .execute();
  return rows
    .map((row) => ({ lang: row.lang, articles: Number(row.articles) }))
    .sort((a, b) => b.articles - a.articles || (a.lang < b.lang ? -1 : 1));
};

/** `dropped` also names what failed for good, with the reason. */
const articleCounts = async (db: Db, span: Span): Promise<Pick<Receipt, 'seen' | 'extracted' | 'tagged' | 'relevant' | 'dropped'>> => {
  const rows = await seenIn(db, span)
    .select(['state', 'reached', 'relevance', 'reason', 'retry_ms', (the) => the.fn.countAll<number>().as('articles')])
    .groupBy(['state', 'reached', 'relevance', 'reason', 'retry_ms'])
    .execute();
  const sum = (which: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(which).reduce((all, row) => all + Number(row.articles), 0);
  const isKept = (row: (typeof rows)[number]): boolean => row.state !== 'dropped';
  const isTagged = (row: (typeof rows)[number]): boolean => isKept(row) && (row.reached === 'tagged' || row.reached === 'grouped');
  const lost = rows.filter((row) => row.state === 'dropped' || (row.state === 'failed' && row.retry_ms === null));
  const dropped = [...groupBy(lost, (row) => row.reason ?? row.state)].map(([reason, same]) => ({
    reason,
    articles: same.reduce((all, row) => all + Number(row.articles), 0),
  }));
  return {
    seen: sum(() => true),
    extracted: sum((row) => isKept(row) && (row.reached === 'extracted' || isTagged(row))),
    tagged: sum(isTagged),
    relevant: sum((row) => isTagged(row) && (row.relevance === 'direct' || row.relevance === 'context')),
    dropped: dropped.sort((a, b) => b.articles - a.articles || (a.reason < b.reason ? -1 : 1)),
  };
};
