import type { AlertNotice } from '@corridor/model';
import type { Archive } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { toIsoOrNull, toMillis, toMillisOrNull } from './instant.ts';

/** The way of alerts to the webhook: at least once each, by the same rules as deliveries. */
export const noticeStore = ({ engine: { db }, clock }: Context) =>
  ({
    notices: async ({ states, isDue }) => {
      const rows = noticeRows(db).where('state', 'in', states);
      return (await (isDue ? rows.where('next_attempt_ms', '<=', clock.now()) : rows).execute()).map(asNotice);
    },
    takeNotice: async ({ alertId, event, attempts }, until) => {
      const { numUpdatedRows } = await db
        .updateTable('alert_notice')
        .set({ attempts: attempts + 1, next_attempt_ms: toMillis(until) })
        .where('alert_id', '=', alertId)
        .where('event', '=', event)
        .where('attempts', '=', attempts)
        .where('state', 'in', ['pending', 'retry'])
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    updateNotice: async ({ alertId, event, state, attempts, nextAttemptAt, detail }) => {
      await db
        .updateTable('alert_notice')
        .set({ state, attempts, next_attempt_ms: toMillisOrNull(nextAttemptAt), detail })
        .where('alert_id', '=', alertId)
        .where('event', '=', event)
        .execute();
    },
  }) satisfies Partial<Archive>;

const noticeRows = (db: Db) =>
  db
    .selectFrom('alert_notice')
    .innerJoin('alert', 'alert.id', 'alert_notice.alert_id')
    .selectAll('alert_notice')
    .orderBy('raised_ms')
    .orderBy('alert_id')
    .orderBy('event', 'desc');

const asNotice = (row: Awaited<ReturnType<ReturnType<typeof noticeRows>['execute']>>[number]): AlertNotice => ({
  alertId: row.alert_id,
  event: row.event,
  state: row.state,
  attempts: row.attempts,
  nextAttemptAt: toIsoOrNull(row.next_attempt_ms === null ? null : Number(row.next_attempt_ms)),
  detail: row.detail,
});
