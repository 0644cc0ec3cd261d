import type { Archive } from '../archive.ts';
import type { Context } from './context.ts';
import { toMillis } from './instant.ts';

/** Moving the time of a feed's next poll, apart from what a poll itself leaves. */
export const dueTimeStore = ({ engine, clock }: Context) =>
  ({
    takePoll: async ({ feedId, until, evenEarly }) => {
      let feed = engine.db
        .updateTable('feed')
        .set({ next_poll_ms: toMillis(until) })
        .where('id', '=', feedId)
        .where('is_enabled', '=', 1);
      if (!evenEarly) feed = feed.where('next_poll_ms', '<=', clock.now());
      return (await feed.executeTakeFirstOrThrow()).numUpdatedRows === 1n;
    },
    pollBy: async (feedId, at) => {
      const next_poll_ms = toMillis(at);
      await engine.db.updateTable('feed').set({ next_poll_ms }).where('id', '=', feedId).where('next_poll_ms', '>', next_poll_ms).execute();
    },
  }) satisfies Partial<Archive>;
