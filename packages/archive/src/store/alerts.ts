import type { Alert, AlertEvidence } from '@corridor/model';
import type { Archive } from '../archive.ts';
import { type Context, type Db, pieces } from './context.ts';
import { toIso, toIsoOrNull, toMillis } from './instant.ts';

const HOUR_MILLIS = 3_600_000;
const DAY_HOURS = 24;
/** The watch looks at the 28 days before a silence, which may last a while before it shows. */
const KEPT_HOURS = 92 * DAY_HOURS;
/** Ended alerts are kept as long as an outlet's year of feasts and holidays may be compared with the last. */
const KEPT_ALERT_MILLIS = 800 * DAY_HOURS * HOUR_MILLIS;

/** Volume of sources and the alerts made of it. */
export const alertStore = ({ engine, clock }: Context) =>
  ({
    volume: async (sourceId) => {
      const rows = engine.db.selectFrom('source_hour').select(['hour', 'articles', 'checks', 'healthy']).where('source_id', '=', sourceId);
      const from = Math.floor(clock.now() / HOUR_MILLIS) - KEPT_HOURS;
      return { sourceId, hours: await rows.where('hour', '>=', from).orderBy('hour').execute() };
    },
    alerts: (filter = {}) =>
      engine.read((db) => {
        if (filter.window) return alertsIn(db, { from: toMillis(filter.window.from), to: toMillis(filter.window.to) });
        return filter.isOpen ? openAlerts(db) : alertsOf(alertRows(db));
      }),
    saveAlerts: ({ raised, ended, isNotified }) =>
      engine.write(async (db) => {
        const now = clock.now();
        const raisedIds: string[] = [];
        for (const finding of raised) if (await raise(db, finding, now)) raisedIds.push(idOf(finding, now));
        const endedIds: string[] = [];
        for (const { id, ending } of ended) {
          const change = db.updateTable('alert').set({ ended_ms: now, ending }).where('id', '=', id).where('ended_ms', 'is', null);
          if ((await change.executeTakeFirstOrThrow()).numUpdatedRows === 1n) endedIds.push(id);
        }
        if (isNotified) await notify(db, raisedIds, endedIds, now);
        await tidy(db, now);
        return { raised: await alertsNamed(db, raisedIds), ended: await alertsNamed(db, endedIds) };
      }),
    lastWatchAt: async () => {
      const row = await engine.db.selectFrom('health_watch').select('watched_ms').executeTakeFirst();
      return toIsoOrNull(row ? Number(row.watched_ms) : null);
    },
  }) satisfies Partial<Archive>;

type Raising = Parameters<Archive['saveAlerts']>[0]['raised'][number];

/** Readable, and unique since of one subject and kind only one alert lasts at a time. */
const idOf = ({ sourceId, feedId, kind }: Raising, now: number): string =>
  `${feedId ?? sourceId}-${kind}-${toIso(now)
    .replace(/[-:]|\.\d+/g, '')
    .toLowerCase()}`;

/** False when such an alert lasts already. */
const raise = async (db: Db, finding: Raising, now: number): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('alert')
    .values({
      id: idOf(finding, now),
      source_id: finding.sourceId,
      feed_id: finding.feedId ?? '',
      kind: finding.kind,
      since_ms: toMillis(finding.since),
      raised_ms: now,
      ended_ms: null,
      ending: null,
      evidence: JSON.stringify(finding.evidence),
      detail: finding.detail,
    })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

const notify = async (db: Db, raised: readonly string[], ended: readonly string[], now: number): Promise<void> => {
  const notice = (event: 'raised' | 'ended') => (alert_id: string) =>
    ({ alert_id, event, state: 'pending', attempts: 0, next_attempt_ms: now, detail: null }) as const;
  const rows = [...raised.map(notice('raised')), ...ended.map(notice('ended'))];
  for (const some of pieces(rows))
    await db
      .insertInto('alert_notice')
      .values(some)
      .onConflict((on) => on.doNothing())
      .execute();
};

const tidy = async (db: Db, now: number): Promise<void> => {
  await db
    .insertInto('health_watch')
    .values({ id: 1, watched_ms: now })
    .onConflict((on) => on.column('id').doUpdateSet({ watched_ms: now }))
    .execute();
  await db
    .deleteFrom('source_hour')
    .where('hour', '<', Math.floor(now / HOUR_MILLIS) - KEPT_HOURS)
    .execute();
  await db
    .deleteFrom('alert')
    .where('ended_ms', '<', now - KEPT_ALERT_MILLIS)
    .execute();
};

const alertRows = (db: Db) =>
  db
    .selectFrom('alert')
    .leftJoin('source', 'source.id', 'alert.source_id')
    .selectAll('alert')
    .select(['source.name', 'source.side'])
    .orderBy('raised_ms', 'desc')
    .orderBy('alert.id');

const alertsOf = async (rows: ReturnType<typeof alertRows>): Promise<Alert[]> =>
  (await rows.execute()).map((row) => ({
    id: row.id,
    kind: row.kind,
    sourceId: row.source_id,
    sourceName: row.name ?? row.source_id,
    side: row.side ?? 'INT',
    feedId: row.feed_id || null,
    since: toIso(Number(row.since_ms)),
    raisedAt: toIso(Number(row.raised_ms)),
    endedAt: toIsoOrNull(row.ended_ms === null ? null : Number(row.ended_ms)),
    ending: row.ending,
    evidence: JSON.parse(row.evidence) as AlertEvidence,
    detail: row.detail,
  }));

const alertsNamed = async (db: Db, ids: readonly string[]): Promise<Alert[]> => {
  const found: Alert[] = [];
  for (const some of pieces([...ids])) found.push(...(await alertsOf(alertRows(db).where('alert.id', 'in', some))));
  return found;
};

/** Alerts that last, newest first. */
export const openAlerts = (db: Db): Promise<Alert[]> => alertsOf(alertRows(db).where('ended_ms', 'is', null));

/** Alerts of listed sources that lasted at some time between two instants (milliseconds), newest first. */
export const alertsIn = (db: Db, { from, to }: { readonly from: number; readonly to: number }): Promise<Alert[]> =>
  alertsOf(
    alertRows(db)
      .where('source.is_listed', '=', 1)
      .where('since_ms', '<', to)
      .where((the) => the.or([the('ended_ms', 'is', null), the('ended_ms', '>', from)])),
  );
