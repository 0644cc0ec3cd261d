import type { WebSub } from '@corridor/model';
import type { Archive } from '../archive.ts';
import type { Tables } from '../schema/tables.ts';
import type { Context } from './context.ts';
import { toIso, toIsoOrNull, toMillis, toMillisOrNull } from './instant.ts';

/** Subscriptions at hubs. */
export const webSubStore = ({ engine: { db } }: Context) =>
  ({
    webSub: async (feedId) => asWebSub(await db.selectFrom('web_sub').selectAll().where('feed_id', '=', feedId).executeTakeFirst()),
    webSubByToken: async (token) => asWebSub(await db.selectFrom('web_sub').selectAll().where('token', '=', token).executeTakeFirst()),
    saveWebSub: async (sub) => {
      const { feed_id, ...row } = rowOf(sub);
      await db
        .insertInto('web_sub')
        .values({ feed_id, ...row })
        .onConflict((on) => on.column('feed_id').doUpdateSet(row))
        .execute();
    },
    removeWebSub: async (feedId) => {
      await db.deleteFrom('web_sub').where('feed_id', '=', feedId).execute();
    },
    updateWebSub: async (feedId, { state, leaseUntil, heardAt, missedAt, reason }) => {
      const change = {
        ...(state === undefined ? {} : { state }),
        ...(leaseUntil === undefined ? {} : { lease_ms: toMillisOrNull(leaseUntil) }),
        ...(heardAt === undefined ? {} : { heard_ms: toMillisOrNull(heardAt) }),
        ...(missedAt === undefined ? {} : { missed_ms: toMillisOrNull(missedAt) }),
        ...(reason === undefined ? {} : { reason }),
      };
      if (Object.keys(change).length > 0) await db.updateTable('web_sub').set(change).where('feed_id', '=', feedId).execute();
    },
  }) satisfies Partial<Archive>;

type Row = Tables['web_sub'];

const rowOf = ({ feedId, askedAt, leaseUntil, heardAt, missedAt, ...sub }: WebSub): Row => ({
  ...sub,
  feed_id: feedId,
  asked_ms: toMillis(askedAt),
  lease_ms: toMillisOrNull(leaseUntil),
  heard_ms: toMillisOrNull(heardAt),
  missed_ms: toMillisOrNull(missedAt),
});

const asWebSub = (row: Row | undefined): WebSub | null => {
  if (!row) return null;
  const { feed_id, asked_ms, lease_ms, heard_ms, missed_ms, ...sub } = row;
  return {
    ...sub,
    feedId: feed_id,
    askedAt: toIso(asked_ms),
    leaseUntil: toIsoOrNull(lease_ms),
    heardAt: toIsoOrNull(heard_ms),
    missedAt: toIsoOrNull(missed_ms),
  };
};
