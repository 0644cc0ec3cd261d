import { CorridorError, type Delivery } from '@corridor/model';
import type { Archive } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { toIso, toIsoOrNull, toMillis, toMillisOrNull } from './instant.ts';

/** The ledger that makes a digest go out once and only once. */
export const deliveryStore = ({ engine: { db }, clock }: Context) =>
  ({
    claimDelivery: async (delivery) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('delivery')
        .values({
          subscriber_id: delivery.subscriberId,
          date: delivery.date,
          edition_id: delivery.editionId,
          state: delivery.state,
          attempts: delivery.attempts,
          next_attempt_ms: toMillisOrNull(delivery.nextAttemptAt),
          message_id: delivery.messageId,
          detail: delivery.detail,
          updated_ms: toMillis(delivery.updatedAt),
        })
        .onConflict((on) => on.columns(['subscriber_id', 'date']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    updateDelivery: async (subscriberId, date, { state, attempts, nextAttemptAt, detail }) => {
      const { numUpdatedRows } = await db
        .updateTable('delivery')
        .set({ state, attempts, next_attempt_ms: toMillisOrNull(nextAttemptAt), detail, updated_ms: clock.now() })
        .where('subscriber_id', '=', subscriberId)
        .where('date', '=', date)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) throw new CorridorError('not-found', `no delivery to ${subscriberId} for ${date}`);
    },
    takeDelivery: async ({ subscriberId, date, attempts, until }) => {
      const { numUpdatedRows } = await db
        .updateTable('delivery')
        .set({ state: 'sending', attempts: attempts + 1, next_attempt_ms: toMillis(until), updated_ms: clock.now() })
        .where('subscriber_id', '=', subscriberId)
        .where('date', '=', date)
        .where('attempts', '=', attempts)
        .where('state', 'not in', ['sent', 'parked'])
        .where((the) => the.or([the('next_attempt_ms', 'is', null), the('next_attempt_ms', '<=', clock.now())]))
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    deliveries: async (filter) => {
      let rows = deliveryRows(db);
      if (filter?.states) rows = rows.where('state', 'in', filter.states);
      if (filter?.subscriberId !== undefined) rows = rows.where('subscriber_id', '=', filter.subscriberId);
      return (await rows.execute()).map(asDelivery);
    },
  }) satisfies Partial<Archive>;

const deliveryRows = (db: Db) => db.selectFrom('delivery').selectAll().orderBy('date', 'desc').orderBy('subscriber_id');

type DeliveryRow = Awaited<ReturnType<ReturnType<typeof deliveryRows>['execute']>>[number];

const asDelivery = (row: DeliveryRow): Delivery => ({
  subscriberId: row.subscriber_id,
  date: row.date,
  editionId: row.edition_id,
  state: row.state,
  attempts: row.attempts,
  nextAttemptAt: toIsoOrNull(row.next_attempt_ms),
  messageId: row.message_id,
  detail: row.detail,
  updatedAt: toIso(row.updated_ms),
});
