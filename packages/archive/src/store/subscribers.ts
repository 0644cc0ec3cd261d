import { CorridorError, type Subscriber } from '@corridor/model';
import type { Archive } from '../archive.ts';
import type { Context, Db } from './context.ts';
import { toMillis } from './instant.ts';

/** Who gets the digest. */
export const subscriberStore = ({ engine }: Context) =>
  ({
    addSubscriber: (subscriber) => engine.write((db) => addSubscriber(db, subscriber)),
    subscribers: async () => {
      const rows = await engine.db.selectFrom('subscriber').select('detail').orderBy('created_ms').orderBy('id').execute();
      return rows.map((row) => JSON.parse(row.detail) as Subscriber);
    },
    subscriberByToken: async (token) => {
      const row = await engine.db.selectFrom('subscriber').select('detail').where('token', '=', token).executeTakeFirst();
      return row ? (JSON.parse(row.detail) as Subscriber) : null;
    },
    removeSubscriber: async (id) => {
      const { numDeletedRows } = await engine.db.deleteFrom('subscriber').where('id', '=', id).executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
  }) satisfies Partial<Archive>;

/** One address is one subscriber, so that nobody gets two digests. */
const addSubscriber = async (db: Db, subscriber: Subscriber): Promise<void> => {
  const email = subscriber.email.toLowerCase();
  const other = await db
    .selectFrom('subscriber')
    .select('id')
    .where('email', '=', email)
    .where('id', '!=', subscriber.id)
    .executeTakeFirst();
  if (other) throw new CorridorError('input-invalid', `${subscriber.email} is subscribed already (${other.id})`);
  const row = { email, token: subscriber.token, created_ms: toMillis(subscriber.createdAt), detail: JSON.stringify(subscriber) };
  await db
    .insertInto('subscriber')
    .values({ id: subscriber.id, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
};
